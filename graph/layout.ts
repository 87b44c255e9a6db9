/**
 * The map. In two levels, so that it has regions: the members of each community are laid out by themselves in a
 * disc (ForceAtlas2: Jacomy, Venturini, Heymann and Bastian, ForceAtlas2, a continuous graph layout algorithm,
 * 2014), then the discs are placed so that linked ones are near and none overlap, and each is turned so that its
 * outward links face their targets. Papers, metrics and entities that no other is named with lie in the disc of
 * the entities that they go with.
 */
import { randomLcg } from 'd3-random'
import type { Partition } from './communities.ts'
import { layoutDisc } from './layout-disc.ts'
import { placeDiscs, turn } from './layout-discs.ts'
import { compareText, count } from './order.ts'
import type { PaperGraph } from './paper-graph.ts'
import type { Projection } from './projection.ts'
import { isClaim, isEntity, isPaper, type NodeAttributes } from './schema.ts'

export interface Point {
  x: number
  y: number
}

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
  const random = randomLcg(seed / 2 ** 32)
  const radius = new Map<string, number>()
  graph.forEachNode((id, attributes) => {
    if (!isClaim(attributes)) radius.set(id, nodeRadius(attributes))
  })
  const groups = gather(graph, partition)
  const links = linksOf(graph, projection)
  const inner = groups.map((members) => layoutDisc({ members, radius, links, gap, random }))
  const groupOf = new Map<string, number>()
  for (const [number, members] of groups.entries()) for (const member of members) groupOf.set(member, number)
  const between = outward(projection, groupOf)
  const centres = placeDiscs(
    inner.map(({ extent }) => extent),
    between.pairs,
    margin,
    random,
  )
  for (const [number, { points }] of inner.entries()) {
    const centre = centres[number] ?? { x: 0, y: 0 }
    const turned = turn(points, between.links[number] ?? [], centres, centre)
    for (const [id, { x, y }] of turned) {
      graph.mergeNodeAttributes(id, { x: round(centre.x + x), y: round(centre.y + y) })
    }
  }
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

export interface OutwardLink {
  node: string
  /** Number of the disc that it leads to. */
  disc: number
  weight: number
}

/** Links that leave their disc, by disc, and how strongly each two discs are linked. */
function outward(projection: Projection, groupOf: ReadonlyMap<string, number>) {
  const links: OutwardLink[][] = []
  const totals = new Map<string, { a: number; b: number; weight: number }>()
  const add = (disc: number, link: OutwardLink): void => {
    const known = links[disc]
    if (known === undefined) links[disc] = [link]
    else known.push(link)
  }
  projection.forEachEdge((_, { weight }, source, target) => {
    const from = groupOf.get(source)
    const to = groupOf.get(target)
    if (from === undefined || to === undefined || from === to) return
    add(from, { node: source, disc: to, weight })
    add(to, { node: target, disc: from, weight })
    const [a, b] = from < to ? [from, to] : [to, from]
    const key = `${a} ${b}`
    const pair = totals.get(key)
    if (pair === undefined) totals.set(key, { a, b, weight })
    else pair.weight += weight
  })
  return { links, pairs: [...totals.values()].sort((x, y) => x.a - y.a || x.b - y.b) }
}
