/** What each label and relationship type holds in a property graph: a part of `../property-graph.ts`. */
import {
  EDGE_PROPERTIES,
  type Label,
  NODE_LABELS,
  type Properties,
  type PropertyType,
} from '../../graph/schema.ts'
import { COMMUNITY_LABEL } from '../community-label.ts'

/** Types of properties that every property graph database has. Lists hold no nulls. */
export type ColumnType = 'string' | 'integer' | 'double' | 'boolean' | 'string[]' | 'integer[]' | 'double[]'

export interface PropertyColumn {
  name: string
  type: ColumnType
  /** One line for docs. */
  about: string
}

/** A value of a column; undefined for what is absent. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[] | undefined

/** The label that every node of the graph has besides its own, where a database allows two. */
export const COMMON_LABEL = 'Papergraph'
/** The label of the one node that holds the header of the graph. */
export const META_LABEL = 'PapergraphMeta'
/** The id of that node. */
export const META_ID = 'papergraph'

const column = (name: string, type: ColumnType, about: string): PropertyColumn => ({ name, type, about })

const columnType = (type: PropertyType): ColumnType => (type === 'json' ? 'string' : type)

function columnsOf(properties: Properties): PropertyColumn[] {
  return Object.entries(properties).flatMap(([name, { type, about }]) => {
    const own = column(name, columnType(type), type === 'json' ? `${about}; JSON` : about)
    // Derived from the header, there so that a query can show it; not read back.
    return name === 'community' ? [own, COMMUNITY_LABEL] : [own]
  })
}

const NODE_ID = column('id', 'string', 'Id of the node')

const NODE_COLUMNS = new Map<Label, readonly PropertyColumn[]>(
  Object.entries(NODE_LABELS).map(([label, { properties }]) => [
    label as Label,
    [NODE_ID, ...columnsOf(properties)],
  ]),
)

/** Columns of the nodes with this label. The first is `id`. */
export const nodeColumns = (label: Label): readonly PropertyColumn[] => NODE_COLUMNS.get(label) ?? []

/**
 * Evidence as parallel lists: what stands at the same place belongs to the same sentence. Lists hold `''` or -1
 * where a piece of evidence lacks the field, and are absent where all of them do.
 */
export const EVIDENCE_COLUMNS = [
  column('papers', 'string[]', 'Evidence: ids of the Paper nodes'),
  column('sentences', 'string[]', 'Evidence: the sentences'),
  column('starts', 'integer[]', 'Evidence: offsets of the sentences in the text of the paper'),
  column('ends', 'integer[]', 'Evidence: their end offsets'),
  column('sections', 'string[]', 'Evidence: title or abstract'),
  column('headStarts', 'integer[]', 'Evidence: offsets of the mentions of the source, -1 for none'),
  column('headEnds', 'integer[]', 'Evidence: their end offsets, -1 for none'),
  column('tailStarts', 'integer[]', 'Evidence: offsets of the mentions of the target, -1 for none'),
  column('tailEnds', 'integer[]', 'Evidence: their end offsets, -1 for none'),
  column('confidences', 'double[]', 'Evidence: confidence of each, 0 to 1'),
  column('steps', 'string[]', 'Evidence: the steps that said so (`by`)'),
  column('metrics', 'string[]', "Evidence: in what is compared, '' for none"),
  column('datasets', 'string[]', "Evidence: on what, '' for none"),
  column('conditions', 'string[]', "Evidence: under what condition, '' for none"),
  column('scopes', 'string[]', "Evidence: `class` for a comparison with a whole class, '' for none"),
  column('claimedBy', 'string[]', "Evidence: whose work wins, `own` or `third`, '' for none"),
] as const satisfies readonly PropertyColumn[]

/** Columns of every relationship, whatever its type. The first is `id`. */
export const RELATIONSHIP_COLUMNS: readonly PropertyColumn[] = [
  column('id', 'string', 'Id of the relationship'),
  column('weight', 'integer', EDGE_PROPERTIES.weight.about),
  column('confidence', 'double', EDGE_PROPERTIES.confidence.about),
  ...EVIDENCE_COLUMNS,
]

/** Columns of the one node that holds the header of the graph. The first is `id`. */
export const META_COLUMNS: readonly PropertyColumn[] = [
  column('id', 'string', `Always \`${META_ID}\``),
  column('version', 'integer', 'Version of the graph format'),
  column('name', 'string', 'Name of the corpus'),
  column('generator', 'string', 'Program and version that built the graph'),
  column('sources', 'string[]', 'Inputs as named on the command line'),
  column('minConfidence', 'double', 'Edges with less are kept, but not shown as fact'),
  column('shownEdges', 'integer', 'Number of edges at or above `minConfidence`'),
  column('unsureEdges', 'integer', 'Number of edges below it'),
  column('coverage', 'string', 'In how many papers something was found; JSON'),
  column('communities', 'string', 'Number, label, terms and size of each community; JSON'),
  column('modularity', 'double', 'Modularity of the communities'),
  column('resolution', 'double', "Louvain's resolution"),
  column('seed', 'integer', 'Seed of everything random'),
  column('counts', 'string', 'What building read, merged and left out; JSON'),
  column('nodes', 'integer', 'Number of nodes of the graph'),
  column('edges', 'integer', 'Number of relationships of the graph'),
]
