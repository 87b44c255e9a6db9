/** The graph as the viewer holds it: what was read, with the look-ups that the screen needs. */
import {
  type EntityAttributes,
  isClaim,
  isEntity,
  isPaper,
  type PaperAttributes,
} from '../../graph/schema.ts'
import type { GraphEdge, GraphHeader, GraphNode } from '../../graph/source.ts'

export interface EntityNode {
  id: string
  attributes: EntityAttributes
}

export interface PaperNode {
  id: string
  attributes: PaperAttributes
}

export interface Field {
  header: GraphHeader
  nodes: ReadonlyMap<string, GraphNode>
  edges: readonly GraphEdge[]
  /** Most important first. */
  entities: readonly EntityNode[]
  papers: readonly PaperNode[]
  /** Edges at a node, both directions. */
  incident: ReadonlyMap<string, readonly GraphEdge[]>
  /** Years of the papers that name an entity, ascending, one a paper; absent where no year is known. */
  years: ReadonlyMap<string, readonly number[]>
  /** First and last year of the corpus; absent where the source has none. */
  span?: readonly [number, number]
}

/**
 * More papers first; among equals what papers propose, then compare with, then the better connected.
 * A paper that coins six terms gives each of them one paper, so it makes no continent.
 */
export function byImportance(a: EntityNode, b: EntityNode): number {
  const x = a.attributes
  const y = b.attributes
  return (
    y.papers - x.papers ||
    y.baselineIn - x.baselineIn ||
    y.proposedIn - x.proposedIn ||
    y.degree - x.degree ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

export function makeField(
  header: GraphHeader,
  allNodes: Iterable<GraphNode>,
  edges: readonly GraphEdge[],
): Field {
  const nodes = new Map<string, GraphNode>()
  const entities: EntityNode[] = []
  const papers: PaperNode[] = []
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const node of allNodes) {
    const { id, attributes } = node
    nodes.set(id, node)
    if (isEntity(attributes)) entities.push({ id, attributes })
    if (isPaper(attributes)) {
      papers.push({ id, attributes })
      if (attributes.year !== undefined) {
        first = Math.min(first, attributes.year)
        last = Math.max(last, attributes.year)
      }
    }
  }
  entities.sort(byImportance)

  const incident = new Map<string, GraphEdge[]>()
  const seenIn = new Map<string, Set<string>>()
  const years = new Map<string, number[]>()
  const put = (id: string, edge: GraphEdge) => {
    const list = incident.get(id)
    if (list === undefined) incident.set(id, [edge])
    else list.push(edge)
  }
  for (const edge of edges) {
    put(edge.source, edge)
    if (edge.target !== edge.source) put(edge.target, edge)
    const from = nodes.get(edge.source)?.attributes
    const to = nodes.get(edge.target)?.attributes
    if (from === undefined || to === undefined || !isPaper(from) || !isEntity(to)) continue
    if (from.year === undefined) continue
    const seen = seenIn.get(edge.target) ?? new Set<string>()
    if (seen.has(edge.source)) continue
    seenIn.set(edge.target, seen.add(edge.source))
    years.set(edge.target, [...(years.get(edge.target) ?? []), from.year])
  }
  for (const list of years.values()) list.sort((a, b) => a - b)
  return {
    header,
    nodes,
    edges,
    entities,
    papers,
    incident,
    years,
    ...(first <= last ? { span: [first, last] as const } : {}),
  }
}

/** Name of a node, to show. */
export function nameOf(field: Field, id: string): string {
  return field.nodes.get(id)?.attributes.name ?? id
}

/** Title, blank line, abstract: what the offsets of evidence count in. Empty for what is no paper. */
export function textOf(field: Field, paper: string): string {
  const attributes = field.nodes.get(paper)?.attributes
  return attributes !== undefined && isPaper(attributes) ? `${attributes.name}\n\n${attributes.abstract}` : ''
}

/** Numbers reported about an entity: claims that are ABOUT it, in the order of their papers. */
export function claimsOf(field: Field, id: string) {
  const claims = []
  for (const edge of field.incident.get(id) ?? []) {
    const other = edge.source === id ? edge.target : edge.source
    const attributes = field.nodes.get(other)?.attributes
    if (attributes === undefined || !isClaim(attributes)) continue
    if (edge.attributes.type === 'ABOUT' || edge.attributes.type === 'REPORTS')
      claims.push({ id: other, attributes })
  }
  return claims
}
