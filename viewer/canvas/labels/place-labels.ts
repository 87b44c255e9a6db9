/**
 * Names of nodes, placed greedily by importance on one of four sides, as point-feature labels are in cartography
 * (Christensen, Marks and Shieber, 1995). A name that finds no room is left out until one zooms in.
 */
import { type Box, BoxGrid, grown, inside } from './boxes.ts'
import type { Coverage } from './coverage.ts'

export interface LabelRequest {
  id: string
  /** Centre and radius of the node on the screen. */
  x: number
  y: number
  radius: number
  /** Size of the text. */
  width: number
  height: number
  /** Placed even over nodes (never over names): the one that is pointed at, say. */
  must?: boolean
}

export type Side = 'right' | 'left' | 'above' | 'below'

export interface PlacedLabel extends Box {
  id: string
  side: Side
}

export interface LabelOptions {
  /** No label leaves it. */
  bounds: Box
  /** What labels keep clear of: names of regions, buttons on the map. */
  taken: readonly Box[]
  /** Nodes on the screen: a name may not hide them. */
  nodes: Coverage
  /** Space between a node and its name, and least space between two names. */
  gap: number
  /** Share of a name's area that nodes may lie under before the place is given up, by the name's rank. */
  toleratedAt(rank: number): number
}

const SIDES: readonly Side[] = ['right', 'left', 'above', 'below']

function boxOn(side: Side, { x, y, radius, width, height }: LabelRequest, gap: number): Box {
  const away = radius + gap
  if (side === 'right') return { x: x + away, y: y - height / 2, width, height }
  if (side === 'left') return { x: x - away - width, y: y - height / 2, width, height }
  const left = x - width / 2
  return side === 'above'
    ? { x: left, y: y - away - height, width, height }
    : { x: left, y: y + away, width, height }
}

/** Takes requests most important first; boxes that come back overlap neither each other nor what is taken. */
export function placeLabels(requests: readonly LabelRequest[], options: LabelOptions): PlacedLabel[] {
  const { bounds, taken, nodes, gap, toleratedAt } = options
  const names = new BoxGrid()
  for (const box of taken) names.add(box)

  const placed: PlacedLabel[] = []
  for (const [rank, request] of requests.entries()) {
    const tolerated = toleratedAt(rank)
    let best: { box: Box; side: Side; cost: number } | undefined
    for (const side of SIDES) {
      const box = boxOn(side, request, gap)
      if (!inside(box, bounds) || names.hits(grown(box, gap / 2))) continue
      const cost = nodes.share(box)
      if (cost > tolerated && request.must !== true) continue
      if (best === undefined || cost < best.cost) best = { box, side, cost }
      if (cost === 0) break
    }
    if (best === undefined) continue
    names.add(grown(best.box, gap / 2))
    placed.push({ id: request.id, side: best.side, ...best.box })
  }
  return placed
}
