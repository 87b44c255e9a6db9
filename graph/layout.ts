/**
 * The map. In two levels, so that it has regions: the members of each community are laid out by themselves in a
 * disc (ForceAtlas2: Jacomy, Venturini, Heymann and Bastian, ForceAtlas2, a continuous graph layout algorithm,
 * 2014), then the discs are placed so that linked ones are near and none overlap, and each is turned so that its
 * outward links face their targets. Papers, metrics and entities that no other is named with lie in the disc of
 * the entities that they go with.
 */
import { randomLcg } from 'd3-random'
import type { Partition } from './communities.ts'
import { arrange } from './layout-arrange.ts'
import { compareText, count } from './order.ts'
import type { PaperGraph } from './paper-graph.ts'
import type { Projection } from './projection.ts'
import { isClaim, isEntity, isPaper, type NodeAttributes } from './schema.ts'

export interface LayoutOptions {
  seed: number
  /** Free space between two nodes, in units of the map. */
  gap: number
  /** Free space between two communities. */
  margin: number
}

export const LAYOUT_DEFAULTS: LayoutOptions = { seed: 1, gap: 3, margin: 14 }

/** Radius of a node on the map: its area is the number of its papers. */
export function nodeRadius(attributes: NodeAttributes): number {
  return isEntity(attributes) ? Math.min(4 * Math.sqrt(attributes.papers), 60) : 4
}

/** Sets `x` and `y` of papers and entities (two decimals; claims have none). No two of them overlap. */
export function assignLayout(
  graph: PaperGraph,
  projection: Projection,
  partition: Partition,
  options: Partial<LayoutOptions> = {},
): void {
  const { seed, gap, margin } = { ...LAYOUT_DEFAULTS, ...options }
  const radius = new Map<string, number>()
  graph.forEachNode((id, attributes) => {
    if (!isClaim(attributes)) radius.set(id, nodeRadius(attributes))
  })
  const context = { radius, links: linksOf(graph, projection), gap, random: randomLcg(seed) }
  const { points } = arrange(gather(graph, partition), context, margin)
  for (const [id, { x, y }] of points) graph.mergeNodeAttributes(id, { x: round(x), y: round(y) })
}

const round = (value: number): number => Number(value.toFixed(2)) || 0

/** Members of each disc: the communities, with papers and metrics, then what belongs to no community. */
function gather(graph: PaperGraph, { members, of }: Partition): string[][] {
  const groups = members.map((nodes) => [...nodes])
  const papers: string[] = []
  const loose: string[] = []
  for (const id of graph.nodes().sort(compareText)) {
    const attributes = graph.getNodeAttributes(id)
    if (isPaper(attributes)) papers.push(id)
    else if (isEntity(attributes) && !of.has(id)) loose.push(id)
  }
  const discOf = new Map<string, number>()
  for (const paper of papers) {
    const { community } = graph.getNodeAttributes(paper) as { community?: number }
    const disc = community ?? groups.push([]) - 1
    discOf.set(paper, disc)
    groups[disc]?.push(paper)
  }
  for (const entity of loose) {
    const counts = new Map<number, number>()
    graph.forEachInNeighbor(entity, (paper) => {
      const disc = discOf.get(paper)
      if (disc !== undefined) count(counts, disc)
    })
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const disc = most?.[0] ?? groups.push([]) - 1
    groups[disc]?.push(entity)
  }
  return groups
}

/** What holds nodes together inside a disc: the projection, and papers with what they name. */
function linksOf(graph: PaperGraph, projection: Projection): (id: string) => [string, number][] {
  return (id) => {
    const links: [string, number][] = []
    if (projection.hasNode(id)) {
      projection.forEachEdge(id, (_, { weight }, a, b) => links.push([a === id ? b : a, weight]))
    }
    const attributes = graph.getNodeAttributes(id)
    if (isPaper(attributes)) {
      const named = new Set(graph.outNeighbors(id))
      for (const other of named) links.push([other, 0.3 / Math.sqrt(named.size)])
    } else if (!projection.hasNode(id)) {
      for (const paper of new Set(graph.inNeighbors(id))) links.push([paper, 0.3])
    }
    return links.sort(([a], [b]) => compareText(a, b))
  }
}
