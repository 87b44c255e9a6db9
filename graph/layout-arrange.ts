/** Groups of nodes as discs on one plane; a group that is too large for one disc is split in the same way again. */
import { UndirectedGraph } from 'graphology'
import { layoutDisc } from './layout-disc.ts'
import { placeDiscs, turn } from './layout-discs.ts'
import type { Disc, LayoutContext, OutwardLink, Point } from './layout-types.ts'
import { louvain } from './libraries.ts'

/** Above this number of nodes a disc is split into its own communities. */
export const SPLIT_ABOVE = 2000

/** Lays out each group by itself, places the discs `margin` apart and turns each towards what it is linked with. */
export function arrange(
  groups: readonly (readonly string[])[],
  context: LayoutContext,
  margin: number,
): Disc {
  const discs = groups.map((members) => layoutGroup(members, context))
  const { links, pairs } = outward(groups, context)
  const centres = placeDiscs(
    discs.map(({ extent }) => extent),
    pairs,
    margin,
    context.random,
  )
  const points = new Map<string, Point>()
  let extent = 0
  for (const [number, disc] of discs.entries()) {
    const centre = centres[number] ?? { x: 0, y: 0 }
    extent = Math.max(extent, Math.hypot(centre.x, centre.y) + disc.extent)
    for (const [id, { x, y }] of turn(disc.points, links[number] ?? [], centres, centre)) {
      points.set(id, { x: centre.x + x, y: centre.y + y })
    }
  }
  return { points, extent }
}

function layoutGroup(members: readonly string[], context: LayoutContext): Disc {
  if (members.length > SPLIT_ABOVE) {
    const parts = split(members, context)
    if (parts.length > 1) return arrange(parts, context, context.gap * 2)
  }
  return layoutDisc(members, context)
}

/** The communities inside a group, the largest first; one part where there is nothing to split. */
function split(members: readonly string[], { links, random }: LayoutContext): string[][] {
  const graph = new UndirectedGraph()
  for (const id of members) graph.addNode(id)
  for (const id of members) {
    for (const [other, weight] of links(id)) {
      if (graph.hasNode(other) && id !== other) graph.mergeUndirectedEdge(id, other, { weight })
    }
  }
  if (graph.size === 0) return [[...members]]
  const communities = louvain(graph, { getEdgeWeight: 'weight', rng: random })
  const parts = new Map<number, string[]>()
  for (const id of members) {
    // What has no link at all goes together, not each into a disc of its own.
    const part = graph.degree(id) === 0 ? -1 : (communities[id] ?? -1)
    const known = parts.get(part)
    if (known === undefined) parts.set(part, [id])
    else known.push(id)
  }
  return [...parts.values()].sort((a, b) => b.length - a.length)
}

/** Links that leave their disc, by disc, and how strongly each two discs are linked. */
function outward(groups: readonly (readonly string[])[], { links }: LayoutContext) {
  const groupOf = new Map<string, number>()
  for (const [number, members] of groups.entries()) for (const id of members) groupOf.set(id, number)
  const leaving: OutwardLink[][] = groups.map(() => [])
  const totals = new Map<number, { a: number; b: number; weight: number }>()
  for (const [number, members] of groups.entries()) {
    for (const node of members) {
      for (const [other, weight] of links(node)) {
        const disc = groupOf.get(other)
        if (disc === undefined || disc === number) continue
        leaving[number]?.push({ node, disc, weight })
        const [a, b] = number < disc ? [number, disc] : [disc, number]
        const key = a * groups.length + b
        const pair = totals.get(key)
        if (pair === undefined) totals.set(key, { a, b, weight })
        else pair.weight += weight
      }
    }
  }
  return { links: leaving, pairs: [...totals.values()].sort((x, y) => x.a - y.a || x.b - y.b) }
}
