/** Names of regions: over their hull if that hides no node, else below it or beside its middle; never one on another. */
import { type Box, BoxGrid, grown, inside, shareOver } from './boxes.ts'
import type { Coverage } from './coverage.ts'

export interface NameRequest {
  id: number
  /** The region's hull on the screen. */
  hull: Box
  width: number
  height: number
}

export interface PlacedName extends Box {
  id: number
}

export interface NameOptions {
  bounds: Box
  taken: readonly Box[]
  nodes: Coverage
  gap: number
  /** Share of a name's area that nodes may lie under; above, the name waits until one zooms in. */
  toleratedAt(rank: number): number
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), Math.max(least, most))

/** Places worth trying, best first: above, below, then across the hull from its top down. */
function* candidates({ hull, width, height }: NameRequest, bounds: Box, gap: number): Generator<Box> {
  const middle = hull.x + hull.width / 2 - width / 2
  const slack = Math.max(0, hull.width / 2)
  const shifts = [0, -0.5, 0.5, -1, 1, -1.5, 1.5].map((share) => share * slack)
  const rows: number[] = []
  for (const away of [0, 0.3, 0.6, 0.9, 1.2, 1.6]) {
    rows.push(hull.y - height * (1 + away) - gap, hull.y + hull.height + height * away + gap)
  }
  for (let share = 0.02; share < 1; share += 0.07) rows.push(hull.y + (hull.height - height) * share)
  for (const y of rows)
    for (const shift of shifts)
      yield {
        x: clamp(middle + shift, bounds.x, bounds.x + bounds.width - width),
        y: clamp(y, bounds.y, bounds.y + bounds.height - height),
        width,
        height,
      }
}

/** Pixels between two boxes, 0 where they touch. */
const between = (a: Box, b: Box) =>
  Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  )

/** What a pixel away from its own region, and lying over another one, weigh against hiding a name's area in nodes. */
const AWAY = 0.004
const ASTRAY = 0.25
/** Pixels from its region at which a name would be taken for another's. */
const FARTHEST = 40

/** Takes requests largest region first. A name that would lie on another is left out: the list of groups has it. */
export function placeNames(requests: readonly NameRequest[], options: NameOptions): PlacedName[] {
  const { bounds, taken, nodes, gap, toleratedAt } = options
  const names = new BoxGrid()
  for (const box of taken) names.add(box)

  const placed: PlacedName[] = []
  for (const [rank, request] of requests.entries()) {
    const others = requests.filter(({ id }) => id !== request.id)
    let best: { box: Box; cost: number } | undefined
    for (const box of candidates(request, bounds, gap)) {
      if (!inside(box, bounds) || names.hits(grown(box, gap / 2))) continue
      const share = nodes.share(box)
      if (share > toleratedAt(rank)) continue
      const away = Math.max(0, between(box, request.hull) - gap)
      if (away > FARTHEST) continue
      const astray = ASTRAY * Math.max(0, ...others.map(({ hull }) => shareOver(box, hull)))
      const cost = share + away * AWAY + astray
      if (best === undefined || cost < best.cost) best = { box, cost }
      if (cost === 0) break
    }
    if (best === undefined) continue
    names.add(grown(best.box, gap / 2))
    placed.push({ id: request.id, ...best.box })
  }
  return placed
}

/** A long name on two lines, parted between terms where its halves come out most alike. */
export function linesOf(name: string, longest = 22): string[] {
  const terms = name.split(' · ')
  if (name.length <= longest || terms.length < 2) return [name]
  let best = [name]
  for (let cut = 1; cut < terms.length; cut++) {
    const lines = [terms.slice(0, cut).join(' · '), terms.slice(cut).join(' · ')]
    const width = (texts: string[]) => Math.max(...texts.map((text) => text.length))
    if (width(lines) < width(best)) best = lines
  }
  return best
}
