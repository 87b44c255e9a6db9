/**
 * The columns of the table-like formats (GraphML, GEXF, CSV), made from the schema: what is added to
 * `graph/schema.ts` appears in all of them.
 *
 * Two names differ from the schema, since the readers give them a meaning of their own: `label` is the text that is
 * drawn (the schema's `name`; of an edge its relationship type), and `labels` the node label, as Neo4j has it.
 */
import { EDGE_PROPERTIES, NODE_LABELS, type PropertyDefinition, type PropertyType } from '../graph/schema.ts'
import type { GraphEdge, GraphHeader, GraphNode, GraphSource } from '../graph/source.ts'
import { COMMUNITY_LABEL, communityLabels } from './community-label.ts'
import type { ExportOptions } from './format.ts'
import { sentencesOf } from './sentences.ts'

export interface Column<T> extends PropertyDefinition {
  name: string
  read(item: T): unknown
}

/** An edge with the text of its evidence, where that is asked for. */
export interface EdgeRow extends GraphEdge {
  sentences?: string
}

/** Edge properties that hold evidence, left out where it is not asked for. */
const EVIDENCE_PROPERTIES: ReadonlySet<string> = new Set<keyof typeof EDGE_PROPERTIES>(['evidence'])

const property = (attributes: object, name: string): unknown => Reflect.get(attributes, name)

/** Every property that some label has, in the order of the schema; one name has one type. */
function allNodeProperties(): Map<string, PropertyDefinition> {
  const all = new Map<string, PropertyDefinition>()
  for (const { properties } of Object.values(NODE_LABELS)) {
    for (const [name, definition] of Object.entries(properties)) {
      if (!all.has(name)) all.set(name, definition)
    }
  }
  return all
}

/** Columns of nodes, without the id. */
export function nodeColumns(header: Pick<GraphHeader, 'communities'>): Column<GraphNode>[] {
  const communityLabel = communityLabels(header)
  const columns: Column<GraphNode>[] = [
    {
      name: 'label',
      type: 'string',
      about: 'Name to show: of an entity its fullest name, of a paper its title',
      read: ({ attributes }) => attributes.name,
    },
    {
      name: 'labels',
      type: 'string',
      about: Object.keys(NODE_LABELS).join(', '),
      read: ({ attributes }) => attributes.label,
    },
  ]
  for (const [name, definition] of allNodeProperties()) {
    if (name === 'name') continue
    columns.push({ ...definition, name, read: ({ attributes }) => property(attributes, name) })
    if (name !== 'community') continue
    columns.push({ ...COMMUNITY_LABEL, read: ({ attributes }) => communityLabel(attributes) })
  }
  return columns
}

/** Columns of edges, without id, source, target and relationship type. */
export function edgeColumns(options: ExportOptions): Column<EdgeRow>[] {
  const columns: Column<EdgeRow>[] = []
  for (const [name, definition] of Object.entries(EDGE_PROPERTIES)) {
    if (!options.evidence && EVIDENCE_PROPERTIES.has(name)) continue
    columns.push({ ...definition, name, read: ({ attributes }) => property(attributes, name) })
  }
  if (options.evidence) {
    columns.push({
      name: 'sentences',
      type: 'string',
      about: 'The sentences of the evidence, a line each, with paper and offsets',
      read: (edge) => edge.sentences,
    })
  }
  return columns
}

/** The edge with the text of its evidence, where the options ask for it. */
export async function edgeRow(
  source: GraphSource,
  edge: GraphEdge,
  options: ExportOptions,
): Promise<EdgeRow> {
  return options.evidence ? { ...edge, sentences: await sentencesOf(source, edge) } : edge
}

/**
 * A value as text: numbers as JavaScript writes them, lists and objects as JSON, so that they can be read back.
 * @returns undefined for what is absent, and for numbers that are none (no format has a common word for NaN)
 */
export function cellText(type: PropertyType, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  switch (type) {
    case 'string':
    case 'boolean':
      return String(value)
    case 'integer':
    case 'double':
      return Number.isFinite(value) ? String(value) : undefined
    case 'string[]':
    case 'integer[]':
    case 'json':
      return JSON.stringify(value)
  }
}
