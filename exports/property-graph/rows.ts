/** From the graph to rows of a property graph: a part of `../property-graph.ts`. */
import {
  type EdgeAttributes,
  type Evidence,
  FORMAT_VERSION,
  type Label,
  type RelationshipType,
} from '../../graph/schema.ts'
import type { GraphEdge, GraphHeader, GraphNode, GraphSource } from '../../graph/source.ts'
import { COMMUNITY_LABEL, communityLabels } from '../community-label.ts'
import { idText, utf8Texts } from '../utf8.ts'
import { META_ID, nodeColumns, type PropertyValue } from './columns.ts'

export interface NodeRow {
  label: Label
  /** In the order of `nodeColumns(label)`. */
  values: PropertyValue[]
}

export interface RelationshipRow {
  type: RelationshipType
  /** Ids of the nodes. */
  source: string
  target: string
  /** In the order of `RELATIONSHIP_COLUMNS`. */
  values: PropertyValue[]
}

export interface PropertyGraph {
  header: GraphHeader
  /** The row of the node that holds the header, in the order of `META_COLUMNS`. */
  meta: PropertyValue[]
  /** Each call starts again at the first node. */
  nodes(): AsyncIterable<NodeRow>
  /** Each call starts again at the first edge. */
  relationships(): AsyncIterable<RelationshipRow>
  /** How many characters of what was read so far had to be replaced with U+FFFD. */
  replaced(): number
}

/** Code units of texts of papers that are kept at hand: edges of one paper follow each other. */
const KEPT_TEXT = 1 << 23

/**
 * The rows of a graph. No database can hold a lone surrogate: in an id it is spelt out (`_xD800_`), so that different
 * ids stay different, in other texts it becomes U+FFFD, which is counted.
 */
export function propertyGraph(source: GraphSource): PropertyGraph {
  const { valid, replaced } = utf8Texts()
  const { header } = source
  const labels = communityLabels(header)
  return {
    header,
    meta: metaValues(header).map((value) => validValue(value, valid)),
    async *nodes() {
      for await (const node of source.nodes()) yield nodeRow(node, labels, valid)
    },
    async *relationships() {
      const texts = keptTexts(source)
      for await (const edge of source.edges()) {
        const { evidence } = edge.attributes
        const sentences: string[] = []
        for (const { paper, start, end } of evidence) {
          const text = texts.get(paper) ?? (await texts.load(paper))
          sentences.push(valid(text.slice(start, end)))
        }
        yield relationshipRow(edge, sentences, valid)
      }
    },
    replaced,
  }
}

/** Texts of papers, the last read ones at hand. */
function keptTexts(source: GraphSource) {
  const kept = new Map<string, string>()
  let size = 0
  return {
    get: (paper: string): string | undefined => kept.get(paper),
    async load(paper: string): Promise<string> {
      const text = await source.text(paper)
      kept.set(paper, text)
      size += text.length
      for (const [oldest, { length }] of kept) {
        if (size <= KEPT_TEXT) break
        kept.delete(oldest)
        size -= length
      }
      return text
    },
  }
}

type Valid = (text: string) => string

function validValue(value: PropertyValue, valid: Valid): PropertyValue {
  if (typeof value === 'string') return valid(value)
  if (typeof value !== 'object') return value
  return value.map((item) => (typeof item === 'string' ? valid(item) : item)) as PropertyValue
}

/** The value of a property as its column holds it. */
function propertyValue(value: unknown, valid: Valid): PropertyValue {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return valid(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return validValue(value, valid)
  return JSON.stringify(value)
}

function nodeRow(
  { id, attributes }: GraphNode,
  communityLabel: (attributes: object) => string | undefined,
  valid: Valid,
): NodeRow {
  const { label } = attributes
  const values = nodeColumns(label).map(({ name }): PropertyValue => {
    if (name === 'id') return idText(id)
    if (name === 'paper' && attributes.label === 'Claim') return idText(attributes.paper)
    if (name === 'classRelations' && attributes.label === 'Paper')
      return attributes.classRelations && JSON.stringify(attributes.classRelations)
    if (name === COMMUNITY_LABEL.name) return propertyValue(communityLabel(attributes), valid)
    return propertyValue(Reflect.get(attributes, name), valid)
  })
  return { label, values }
}

function relationshipRow(
  { id, source, target, attributes }: GraphEdge,
  sentences: string[],
  valid: Valid,
): RelationshipRow {
  const { type, weight, confidence, evidence } = attributes
  return {
    type,
    source: idText(source),
    target: idText(target),
    values: [idText(id), weight, confidence, ...evidenceLists(evidence, sentences, valid)],
  }
}

/** In the order of `EVIDENCE_COLUMNS`. */
function evidenceLists(
  evidence: EdgeAttributes['evidence'],
  sentences: string[],
  valid: Valid,
): PropertyValue[] {
  const texts = (read: (piece: Evidence) => string | undefined): string[] | undefined =>
    evidence.some((piece) => read(piece) !== undefined)
      ? evidence.map((piece) => valid(read(piece) ?? ''))
      : undefined
  const offsets = (read: (piece: Evidence) => number | undefined): number[] | undefined =>
    evidence.some((piece) => read(piece) !== undefined)
      ? evidence.map((piece) => read(piece) ?? -1)
      : undefined
  return [
    evidence.map(({ paper }) => idText(paper)),
    sentences,
    evidence.map(({ start }) => start),
    evidence.map(({ end }) => end),
    evidence.map(({ section }) => section),
    offsets(({ head }) => head?.start),
    offsets(({ head }) => head?.end),
    offsets(({ tail }) => tail?.start),
    offsets(({ tail }) => tail?.end),
    evidence.map(({ confidence }) => confidence),
    texts(({ by }) => by),
    texts(({ metric }) => metric),
    texts(({ dataset }) => dataset),
    texts(({ condition }) => condition),
    texts(({ scope }) => scope),
    texts(({ claimedBy }) => claimedBy),
  ]
}

/** In the order of `META_COLUMNS`. */
function metaValues(header: GraphHeader): PropertyValue[] {
  return [
    META_ID,
    FORMAT_VERSION,
    header.name,
    header.generator,
    header.sources,
    header.minConfidence,
    header.shownEdges,
    header.unsureEdges,
    JSON.stringify(header.coverage),
    JSON.stringify(header.communities),
    header.modularity,
    header.resolution,
    header.seed,
    header.counts === undefined ? undefined : JSON.stringify(header.counts),
    header.nodes,
    header.edges,
  ]
}
