/** The lower level of the map: the members of one disc about its centre. */
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { UndirectedGraph } from 'graphology'
import { type Circle, separate } from './layout-separate.ts'
import type { Disc, LayoutContext, Point } from './layout-types.ts'
import { forceAtlas2 } from './libraries.ts'

/** Rounds of pushing; what is left after them `separate` does. */
const RELAX_TICKS = 60
/** Part of a disc that nodes and the gaps about them cover; less would look empty, more would press them. */
const FILL = 0.36

export function layoutDisc(members: readonly string[], { radius, links, gap, random }: LayoutContext): Disc {
  const half = gap / 2
  const circles = members.map((id) => ({ id, x: 0, y: 0, radius: (radius.get(id) ?? 1) + half }))
  const area = circles.reduce((sum, circle) => sum + circle.radius ** 2, 0)
  const reach = Math.sqrt(area / FILL)
  if (circles.length > 1) {
    const places = forced(members, links, random)
    fill(circles, places, reach)
    relax(circles, random)
    separate(circles)
  }
  return finish(circles, half)
}

/** ForceAtlas2 from a seeded start. */
function forced(
  members: readonly string[],
  links: LayoutContext['links'],
  random: () => number,
): Map<string, Point> {
  const graph = new UndirectedGraph()
  for (const id of members) {
    const distance = Math.sqrt(random()) * 100
    const angle = random() * 2 * Math.PI
    graph.addNode(id, { x: distance * Math.cos(angle), y: distance * Math.sin(angle) })
  }
  for (const id of members) {
    for (const [other, weight] of links(id)) {
      if (graph.hasNode(other) && id !== other) graph.mergeUndirectedEdge(id, other, { weight })
    }
  }
  const placed = forceAtlas2(graph, {
    iterations: members.length < 50 ? 150 : 80,
    getEdgeWeight: 'weight',
    settings: {
      gravity: 1,
      scalingRatio: 2,
      strongGravityMode: true,
      linLogMode: false,
      slowDown: 2,
      barnesHutOptimize: members.length > 300,
    },
  })
  return new Map(Object.entries(placed))
}

/** Into a disc of radius `reach`: distances by rank, half and half with what the forces say, so that no outlier shrinks the rest. */
function fill(circles: (Circle & { id: string })[], places: ReadonlyMap<string, Point>, reach: number): void {
  let x = 0
  let y = 0
  for (const circle of circles) {
    const place = places.get(circle.id) ?? { x: 0, y: 0 }
    x += place.x / circles.length
    y += place.y / circles.length
  }
  const away = circles.map((circle) => {
    const place = places.get(circle.id) ?? { x: 0, y: 0 }
    return { circle, dx: place.x - x, dy: place.y - y, distance: Math.hypot(place.x - x, place.y - y) }
  })
  const sorted = [...away].sort((a, b) => a.distance - b.distance)
  const furthest = sorted[Math.floor(sorted.length * 0.9)]?.distance || 1
  for (const [index, { circle, dx, dy, distance }] of sorted.entries()) {
    const byRank = Math.sqrt((index + 0.5) / sorted.length)
    const byForce = Math.min(1, distance / furthest)
    const scale = (reach * (byRank + byForce)) / 2 / (distance || 1)
    circle.x = dx * scale
    circle.y = dy * scale
  }
}

/** Pushes nodes apart while each is drawn to its place. */
function relax(circles: Circle[], random: () => number): void {
  const bodies = circles.map((circle): Circle & SimulationNodeDatum => ({
    x: circle.x,
    y: circle.y,
    radius: circle.radius,
  }))
  forceSimulation(bodies)
    .randomSource(random)
    .alpha(0.6)
    .force('x', forceX<Circle>((_, index) => circles[index]?.x ?? 0).strength(0.08))
    .force('y', forceY<Circle>((_, index) => circles[index]?.y ?? 0).strength(0.08))
    .force('collide', forceCollide<Circle>(({ radius }) => radius).iterations(1))
    .stop()
    .tick(RELAX_TICKS)
  for (const [index, body] of bodies.entries()) {
    const circle = circles[index]
    if (circle !== undefined) Object.assign(circle, { x: body.x, y: body.y })
  }
}

/** About the middle of the bounding box, with the radius that holds all. */
function finish(circles: readonly (Circle & { id: string })[], half: number): Disc {
  const xs = circles.map(({ x }) => x)
  const ys = circles.map(({ y }) => y)
  const [left, right] = extent(xs)
  const [bottom, top] = extent(ys)
  const points = new Map<string, Point>()
  let reach = 0
  for (const { id, x, y, radius } of circles) {
    const point = { x: x - (left + right) / 2, y: y - (bottom + top) / 2 }
    points.set(id, point)
    reach = Math.max(reach, Math.hypot(point.x, point.y) + radius - half)
  }
  return { points, extent: reach }
}

function extent(values: readonly number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return [low, high]
}
