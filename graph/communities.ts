/**
 * Groups of entities that are named together: Louvain (Blondel, Guillaume, Lambiotte and Lefebvre, Fast unfolding
 * of communities in large networks, 2008) on the projection, numbered by size.
 */
import { randomLcg } from 'd3-random'
import { louvain } from './libraries.ts'
import { compareText, count } from './order.ts'
import type { PaperGraph } from './paper-graph.ts'
import type { Projection } from './projection.ts'
import { isClaim, isPaper } from './schema.ts'

export interface CommunityOptions {
  /** Above 1 more and smaller communities, below 1 fewer and larger ones. */
  resolution: number
  seed: number
}

export const COMMUNITY_DEFAULTS: CommunityOptions = { resolution: 1, seed: 1 }

export interface Partition {
  /** Community of each node of the projection. */
  of: Map<string, number>
  /** Members of each community in order of id; community 0 is the largest. */
  members: string[][]
  modularity: number
}

export function findCommunities(projection: Projection, options: Partial<CommunityOptions> = {}): Partition {
  const { resolution, seed } = { ...COMMUNITY_DEFAULTS, ...options }
  if (projection.size === 0) return { of: new Map(), members: [], modularity: 0 }
  const { communities, modularity } = louvain.detailed(projection, {
    getEdgeWeight: 'weight',
    resolution,
    rng: randomLcg(seed),
  })
  const groups = new Map<number, string[]>()
  for (const node of projection.nodes().sort(compareText)) {
    const group = communities[node]
    if (group === undefined) continue
    const members = groups.get(group)
    if (members === undefined) groups.set(group, [node])
    else members.push(node)
  }
  const members = [...groups.values()].sort(
    (a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''),
  )
  const of = new Map<string, number>()
  for (const [number, nodes] of members.entries()) for (const node of nodes) of.set(node, number)
  return { of, members, modularity: Number(modularity.toFixed(4)) }
}

/**
 * Writes `community` to the entities, and to each paper the one that most of its entities are in (the smaller
 * number where two have as many). Nodes outside every community get none.
 */
export function assignCommunities(graph: PaperGraph, { of }: Partition): void {
  graph.forEachNode((id, attributes) => {
    const community = isPaper(attributes) ? ofPaper(graph, id, of) : of.get(id)
    if (isClaim(attributes)) return
    const { community: _, ...others } = attributes
    graph.replaceNodeAttributes(id, community === undefined ? others : { ...others, community })
  })
}

function ofPaper(graph: PaperGraph, paper: string, of: ReadonlyMap<string, number>): number | undefined {
  const counts = new Map<number, number>()
  graph.forEachOutNeighbor(paper, (entity) => {
    const community = of.get(entity)
    if (community !== undefined) count(counts, community)
  })
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return first?.[0]
}
