/** The upper level of the map: discs that do not overlap, linked ones near each other. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import { separate } from './layout-separate.ts'
import type { OutwardLink, Point } from './layout-types.ts'

interface Disc extends SimulationNodeDatum {
  radius: number
}

const TICKS = 200

/** Centres of discs with the given radii, `margin` apart at least. */
export function placeDiscs(
  radii: readonly number[],
  pairs: readonly { a: number; b: number; weight: number }[],
  margin: number,
  random: () => number,
): Point[] {
  const half = margin / 2
  const total = Math.sqrt(radii.reduce((sum, radius) => sum + (radius + half) ** 2, 0))
  // The large ones begin in the middle.
  const discs: Disc[] = radii.map((radius, index) => {
    const share = Math.sqrt((index + 0.5) / radii.length)
    const angle = index * GOLDEN_ANGLE
    return { radius, x: total * share * Math.cos(angle), y: total * share * Math.sin(angle) }
  })
  const strongest = pairs.reduce((most, { weight }) => Math.max(most, weight), 0)
  const links = pairs.map(({ a, b, weight }) => ({ source: a, target: b, weight }))
  const simulation = forceSimulation(discs)
    .randomSource(random)
    .force('x', forceX<Disc>(0).strength(0.06))
    .force('y', forceY<Disc>(0).strength(0.06))
    .force(
      'charge',
      forceManyBody<Disc>()
        .strength((disc) => -disc.radius * 0.5)
        .distanceMax(total),
    )
    .force(
      'link',
      forceLink<Disc, (typeof links)[number]>(links)
        .distance(({ source, target }) => radiusOf(source) + radiusOf(target) + margin)
        .strength(({ weight }) => 0.25 * Math.sqrt(weight / strongest)),
    )
    .force('collide', forceCollide<Disc>((disc) => disc.radius + half).iterations(2))
    .stop()
  simulation.tick(TICKS)
  const placed = discs.map(({ x = 0, y = 0, radius }) => ({ x, y, radius: radius + half }))
  separate(placed)
  return placed.map(({ x, y }) => ({ x, y }))
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

const radiusOf = (end: unknown): number => (end as Disc).radius

/**
 * The points of a disc turned about its centre, or mirrored and turned, so that outward links face the centres
 * of the discs that they lead to: the angle at which the links' weighted cosines add up to most.
 */
export function turn(
  points: ReadonlyMap<string, Point>,
  links: readonly OutwardLink[],
  centres: readonly Point[],
  centre: Point,
): Map<string, Point> {
  const fits = [1, -1].map((mirror) => {
    let cosines = 0
    let sines = 0
    for (const { node, disc, weight } of links) {
      const from = points.get(node)
      const to = centres[disc]
      if (from === undefined || to === undefined) continue
      const x = from.x * mirror
      const distance = Math.hypot(to.x - centre.x, to.y - centre.y) || 1
      const [dx, dy] = [(to.x - centre.x) / distance, (to.y - centre.y) / distance]
      cosines += weight * (x * dx + from.y * dy)
      sines += weight * (x * dy - from.y * dx)
    }
    return { mirror, angle: Math.atan2(sines, cosines), gain: Math.hypot(sines, cosines) }
  })
  const [straight, mirrored] = fits
  const best =
    straight === undefined || (mirrored !== undefined && mirrored.gain > straight.gain) ? mirrored : straight
  const { mirror, angle } = best ?? { mirror: 1, angle: 0 }
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return new Map(
    [...points].map(([id, { x, y }]) => [
      id,
      { x: x * mirror * cos - y * sin, y: x * mirror * sin + y * cos },
    ]),
  )
}
