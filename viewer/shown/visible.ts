/** Which nodes and lines the map shows, from the graph, the filters and the slider. */
import type { GraphEdge, GraphNode } from '../../graph/source.ts'
import type { Field } from '../field/field.ts'
import { sizeAt } from './amount.ts'
import { backbone, type WeightedPair } from './backbone.ts'
import { type FilterValues, passesEdge, passesNode } from './filters.ts'

/** All edges between two nodes, drawn as one line. */
export interface Pair extends WeightedPair {
  /** No edge of it reaches the graph's confidence threshold. */
  unsure: boolean
  /** No sentence relates the two: they are only named in the same one. */
  together: boolean
}

export interface Visible {
  nodes: readonly string[]
  shown: ReadonlySet<string>
  /** Every pair that the filters let through. */
  pairs: readonly Pair[]
  /** The strongest of them. */
  lines: readonly Pair[]
  /** Entities shown, and those that the slider could show. */
  entities: { shown: number; of: number }
  /** Edges between shown nodes that the other filters let through, sure and unsure. */
  edges: { sure: number; unsure: number }
}

export interface VisibleInput {
  filters: FilterValues
  /** Place of the slider, 0 to 1. */
  amount: number
  /** Shown wherever the slider stands, because somebody asked for them. */
  pinned: ReadonlySet<string>
}

const isSure = (edge: GraphEdge, field: Field) => edge.attributes.confidence >= field.header.minConfidence

/** Edges merged by their two ends, whatever their type and direction. */
export function pairsOf(edges: Iterable<GraphEdge>, field: Field): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const edge of edges) {
    if (edge.source === edge.target) continue
    const [source, target] =
      edge.source < edge.target ? [edge.source, edge.target] : [edge.target, edge.source]
    const key = `${source}\u0000${target}`
    const unsure = !isSure(edge, field)
    const together = edge.attributes.type === 'CO_OCCURS_WITH'
    const pair = pairs.get(key)
    if (pair === undefined)
      pairs.set(key, { source, target, weight: edge.attributes.weight, unsure, together })
    else {
      pair.weight += edge.attributes.weight
      pair.unsure &&= unsure
      pair.together &&= together
    }
  }
  return [...pairs.values()]
}

/** Lines that a node has at least, where its company can give them. */
const FEW_LINES = 2

/** The strongest of what sentences state; company joins only what would stand almost alone. */
function strongest(pairs: readonly Pair[]): Pair[] {
  const stated = backbone(pairs.filter((pair) => !pair.together))
  const lines = new Map<string, number>()
  for (const { source, target } of stated)
    for (const end of [source, target]) lines.set(end, (lines.get(end) ?? 0) + 1)
  const company = backbone(
    pairs.filter(({ together }) => together),
    { perNode: FEW_LINES },
  ).filter((pair) => [pair.source, pair.target].some((end) => (lines.get(end) ?? 0) < FEW_LINES))
  return [...company, ...stated]
}

/** A paper is on the map where one of the entities that it names is, or where it was asked for. */
function shownPapers(field: Field, filters: FilterValues, shown: ReadonlySet<string>): string[] {
  if (filters.hiddenLabels.has('Paper')) return []
  return field.papers
    .filter((paper) => passesNode(paper, filters, field))
    .filter(({ id }) =>
      (field.incident.get(id) ?? []).some((edge) => shown.has(edge.target) || shown.has(edge.source)),
    )
    .map(({ id }) => id)
}

export function visibleOf(field: Field, { filters, amount, pinned }: VisibleInput): Visible {
  const size = sizeAt(amount, field.entities.length)
  const shown = new Set<string>()
  let reachable = 0
  let count = 0
  field.entities.forEach((entity, rank) => {
    const passes = passesNode(entity, filters, field)
    if (passes || pinned.has(entity.id)) reachable++
    if ((passes && rank < size) || pinned.has(entity.id)) {
      shown.add(entity.id)
      count++
    }
  })
  for (const id of shownPapers(field, filters, shown)) shown.add(id)
  for (const id of pinned) if (onMap(field.nodes.get(id))) shown.add(id)

  const edges = { sure: 0, unsure: 0 }
  const drawn: GraphEdge[] = []
  const withUnsure = { ...filters, unsure: true }
  for (const edge of field.edges) {
    if (!shown.has(edge.source) || !shown.has(edge.target)) continue
    if (!passesEdge(edge, withUnsure, field)) continue
    const sure = isSure(edge, field)
    if (sure) edges.sure++
    else edges.unsure++
    if (sure || filters.unsure) drawn.push(edge)
  }
  const pairs = pairsOf(drawn, field)
  return {
    nodes: [...shown],
    shown,
    pairs,
    lines: strongest(pairs),
    entities: { shown: count, of: reachable },
    edges,
  }
}

const onMap = (node: GraphNode | undefined) => node !== undefined && node.attributes.label !== 'Claim'

/**
 * The node and what is joined to it, for hover and selection: all that a sentence states within the filters, and
 * of its company what has a line anyway.
 */
export function neighbourhood(id: string, visible: Visible): { nodes: Set<string>; pairs: Pair[] } {
  const ends = (pair: Pair) => pair.source === id || pair.target === id
  const pairs = [
    ...visible.pairs.filter((pair) => ends(pair) && !pair.together),
    ...visible.lines.filter((pair) => ends(pair) && pair.together),
  ]
  const nodes = new Set([id])
  for (const { source, target } of pairs) nodes.add(source).add(target)
  return { nodes, pairs }
}
