/** Which names stand where: worked out when the map rests, and carried along with their nodes while it moves. */
import type { Palette } from '../shown/colourings.ts'
import { readable } from '../shown/colours.ts'
import type { Drawing, DrawnNode } from './drawing.ts'
import { type Box, grown, inside } from './labels/boxes.ts'
import { Coverage } from './labels/coverage.ts'
import { tolerances } from './labels/crowding.ts'
import { type LabelRequest, placeLabels } from './labels/place-labels.ts'
import { type NameRequest, placeNames } from './labels/place-names.ts'
import {
  nodeStyle,
  nodeTextSize,
  regionLines,
  regionStyle,
  regionTextSize,
  shorten,
  type TextStyle,
} from './text.ts'

export interface Point {
  x: number
  y: number
}

export interface NamesInput {
  drawing: Drawing
  palette: Palette
  /** Screen position of a point of the graph. */
  project(point: Point): Point
  /** Pixels on the screen for each pixel of a radius. */
  zoom: number
  width: number
  height: number
  /** Texts are this much of their size on a large screen. */
  textFactor: number
  /** Buttons and sheets on the map. */
  taken: readonly Box[]
  selected: string | null
  hovered: string | null
  /** Set while something is pointed at: only these are named. */
  bright: ReadonlySet<string> | null
}

/** A text of one or more lines that keeps its distance from a point of the graph. */
export interface PlannedName {
  id: string
  kind: 'region' | 'node'
  lines: readonly string[]
  style: TextStyle
  colour: string
  lineHeight: number
  anchor: Point
  /** Box of the text, as far from the anchor on the screen. */
  box: Box
}

/** Attempts in one plan; further nodes get their names as one zooms in. */
const MOST_LABELS = 600
const LINE_HEIGHT = 1.22
const GAP = 4
const MARGIN = 6
/** Room round the nodes of a region for its name to keep. */
const HULL = 14
/** Room between the chosen node and the ring round it. */
export const RING = 4.5

type Measure = (text: string, style: TextStyle) => number

const awayFrom = ({ x, y, width, height }: Box, at: Point): Box => ({
  x: x - at.x,
  y: y - at.y,
  width,
  height,
})

function planRegions(
  input: NamesInput,
  nodes: Coverage,
  bounds: Box,
  at: (rank: number) => number,
  measure: Measure,
) {
  const { drawing, palette, project, textFactor, taken, width, height } = input
  const requests: NameRequest[] = []
  const names = new Map<number, Omit<PlannedName, 'box'> & { at: Point }>()
  for (const region of drawing.regions) {
    if (region.name === '') continue
    const a = project(region.from)
    const b = project(region.to)
    const hull = grown(
      {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(b.x - a.x),
        height: Math.abs(b.y - a.y),
      },
      HULL,
    )
    const middle = { x: hull.x + hull.width / 2, y: hull.y + hull.height / 2 }
    if (!inside({ ...middle, width: 0, height: 0 }, { x: 0, y: 0, width, height })) continue
    const size = regionTextSize(region) * textFactor
    const style = regionStyle(size)
    const lines = regionLines(region.name)
    const lineHeight = size * LINE_HEIGHT
    names.set(region.id, {
      id: `region ${region.id}`,
      kind: 'region',
      lines,
      style,
      lineHeight,
      colour: readable(region.colour, palette.ground, palette.ink),
      anchor: { x: (region.from.x + region.to.x) / 2, y: (region.from.y + region.to.y) / 2 },
      at: middle,
    })
    requests.push({
      id: region.id,
      hull,
      width: Math.max(...lines.map((line) => measure(line, style))),
      height: lines.length * lineHeight,
    })
  }
  return placeNames(requests, { bounds, taken, nodes, gap: GAP, toleratedAt: at }).flatMap((box) => {
    const name = names.get(box.id)
    if (name === undefined) return []
    const { at: middle, ...rest } = name
    return [{ planned: { ...rest, box: awayFrom(box, middle) }, box }]
  })
}

/** Names of one rest of the map: none overlaps another, a button, or the edge. */
export function planNames(input: NamesInput, measure: Measure): PlannedName[] {
  const { drawing, palette, project, zoom, width, height, textFactor, taken, selected, hovered, bright } =
    input
  const bounds = grown({ x: 0, y: 0, width, height }, -MARGIN)

  const seen = new Map<DrawnNode, Point & { radius: number }>()
  const dots: Box[] = []
  for (const node of drawing.nodes) {
    const { x, y } = project(node)
    const radius = node.radius * zoom
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue
    seen.set(node, { x, y, radius })
    dots.push({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })
  }
  const nodes = new Coverage({ x: 0, y: 0, width, height }, dots)
  const tolerated = tolerances(dots.length)
  const regions = planRegions(input, nodes, bounds, tolerated.regions, measure)

  const first = [hovered, selected].filter((id) => id !== null)
  const order = [
    ...first.map((id) => drawing.byId.get(id)).filter((node) => node !== undefined),
    ...drawing.nodes.filter(({ id }) => !first.includes(id) && (bright?.has(id) ?? true)),
  ]
  const names = new Map<string, Omit<PlannedName, 'box'> & { at: Point }>()
  const requests: LabelRequest[] = []
  for (const node of order) {
    const place = seen.get(node)
    if (place === undefined) continue
    if (requests.length >= MOST_LABELS) break
    const must = first.includes(node.id)
    const size = (must ? 14 : nodeTextSize(node)) * textFactor
    const style = nodeStyle(size, must)
    const text = shorten(node.name)
    const lineHeight = size * LINE_HEIGHT
    names.set(node.id, {
      id: node.id,
      kind: 'node',
      lines: [text],
      style,
      lineHeight,
      colour: palette.ink,
      anchor: node,
      at: place,
    })
    requests.push({
      id: node.id,
      x: place.x,
      y: place.y,
      radius: place.radius + (node.id === selected ? RING : 0),
      width: measure(text, style),
      height: lineHeight,
      must,
    })
  }
  const labels = placeLabels(requests, {
    bounds,
    taken: [...taken, ...regions.map(({ box }) => box)],
    nodes,
    gap: GAP,
    toleratedAt: tolerated.labels,
  }).flatMap((box) => {
    const name = names.get(box.id)
    if (name === undefined) return []
    const { at, ...rest } = name
    return [{ ...rest, box: awayFrom(box, at) }]
  })
  return [...regions.map(({ planned }) => planned), ...labels]
}
