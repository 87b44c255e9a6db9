/** The soft outline of a region: a smooth closed curve round its inner nodes. */
import { polygonHull } from 'd3-polygon'
import { curveCatmullRomClosed, line } from 'd3-shape'

export interface Point {
  x: number
  y: number
}

export interface HullOptions {
  /** Share of the nodes, nearest to the middle first, that the curve goes round. */
  share: number
  /** Room around each of them, in the units of the points. */
  padding: number
}

export const HULL_DEFAULTS: HullOptions = { share: 0.8, padding: 1 }

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** The points nearest to the middle: `share` of them, and at least three. */
export function inner(points: readonly Point[], share: number): Point[] {
  const x = median(points.map((point) => point.x))
  const y = median(points.map((point) => point.y))
  const count = Math.max(3, Math.ceil(points.length * share))
  return points
    .map((point, index) => ({ point, index, far: Math.hypot(point.x - x, point.y - y) }))
    .sort((a, b) => a.far - b.far || a.index - b.index)
    .slice(0, count)
    .map(({ point }) => point)
}

const CORNERS = 10

/** Corners of the outline, counter-clockwise; empty for fewer than three nodes. */
export function hullOf(points: readonly Point[], options: Partial<HullOptions> = {}): [number, number][] {
  const { share, padding } = { ...HULL_DEFAULTS, ...options }
  if (points.length < 3) return []
  const around: [number, number][] = []
  for (const { x, y } of inner(points, share))
    for (let corner = 0; corner < CORNERS; corner++) {
      const angle = (2 * Math.PI * corner) / CORNERS
      around.push([x + padding * Math.cos(angle), y + padding * Math.sin(angle)])
    }
  return polygonHull(around) ?? []
}

/** The outline as an SVG path. */
export function curveOf(corners: readonly [number, number][]): string {
  return corners.length === 0 ? '' : (line().curve(curveCatmullRomClosed.alpha(0.5))([...corners]) ?? '')
}
