/** The layer above sigma: names of regions and nodes, and the ring of the one that is chosen. */

import type { Palette } from '../shown/colourings.ts'
import { readable, withOpacity } from '../shown/colours.ts'
import type { Drawing, DrawnNode } from './drawing.ts'
import { type Box, grown, inside } from './labels/boxes.ts'
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
  widthOf,
} from './text.ts'

export interface NamesInput {
  drawing: Drawing
  palette: Palette
  /** Screen position of a point of the graph. */
  project(point: { x: number; y: number }): { x: number; y: number }
  /** Pixels of a radius at the present zoom. */
  scale(radius: number): number
  width: number
  height: number
  /** Texts are this much of their size on a large screen. */
  textFactor: number
  /** Buttons on the map. */
  taken: readonly Box[]
  selected: string | null
  hovered: string | null
  /** Set while something is pointed at: only these are named. */
  bright: ReadonlySet<string> | null
}

/** Positions of the labels of one frame, as tests and the map's text twin see them. */
export interface NamesLayout {
  regions: readonly (Box & { id: number })[]
  labels: readonly (Box & { id: string })[]
}

/** Attempts in one frame; further nodes get their names as one zooms in. */
const MOST_LABELS = 600
/** Room between the chosen node and the ring round it. */
const RING = 4.5
const LINE_HEIGHT = 1.22

function halo(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  ink: string,
  ground: string,
) {
  context.font = style.font
  context.letterSpacing = style.spacing
  context.strokeStyle = ground
  context.lineWidth = 3.5
  context.lineJoin = 'round'
  context.strokeText(text, x, y)
  context.fillStyle = ink
  context.fillText(text, x, y)
}

export function drawNames(context: CanvasRenderingContext2D, input: NamesInput): NamesLayout {
  const { drawing, palette, project, scale, width, height, taken, selected, hovered, bright, textFactor } =
    input
  context.clearRect(0, 0, width, height)
  context.textBaseline = 'middle'
  const screen: Box = { x: 0, y: 0, width, height }
  const bounds = grown(screen, -6)

  const at = new Map<DrawnNode, { x: number; y: number; radius: number }>()
  const dots: Box[] = []
  for (const node of drawing.nodes) {
    const { x, y } = project(node)
    const radius = scale(node.radius)
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue
    at.set(node, { x, y, radius })
    dots.push({ x: x - radius - 1, y: y - radius - 1, width: 2 * radius + 2, height: 2 * radius + 2 })
  }

  const named = new Map<number, { lines: string[]; style: TextStyle; colour: string; size: number }>()
  const requests: NameRequest[] = []
  for (const region of drawing.regions) {
    const points = region.members.map(project)
    const xs = points.map((point) => point.x).sort((a, b) => a - b)
    const ys = points.map((point) => point.y).sort((a, b) => a - b)
    const tenth = Math.floor(points.length / 10)
    const left = xs[tenth] ?? 0
    const top = ys[tenth] ?? 0
    const hull = grown(
      { x: left, y: top, width: (xs.at(-1 - tenth) ?? 0) - left, height: (ys.at(-1 - tenth) ?? 0) - top },
      14,
    )
    const seen = { x: hull.x + hull.width / 2, y: hull.y + hull.height / 2, width: 0, height: 0 }
    if (region.name === '' || !inside(seen, screen)) continue
    const size = regionTextSize(region) * textFactor
    const style = regionStyle(size)
    const lines = regionLines(region.name)
    named.set(region.id, { lines, style, size, colour: readable(region.colour, palette.ground, palette.ink) })
    requests.push({
      id: region.id,
      hull,
      width: Math.max(...lines.map((line) => widthOf(context, line, style))),
      height: lines.length * size * LINE_HEIGHT,
    })
  }
  const regions = placeNames(requests, { bounds, taken, nodes: dots, gap: 4 })
  for (const { id, x, y, width: wide } of regions) {
    const name = named.get(id)
    if (name === undefined) continue
    const colour = bright === null ? name.colour : withOpacity(name.colour, 0.35)
    context.textAlign = 'center'
    name.lines.forEach((line, index) => {
      halo(
        context,
        line,
        x + wide / 2,
        y + (index + 0.5) * name.size * LINE_HEIGHT,
        name.style,
        colour,
        palette.ground,
      )
    })
  }

  const first = [hovered, selected].filter((id) => id !== null)
  const order = [
    ...first.map((id) => drawing.byId.get(id)).filter((node) => node !== undefined),
    ...drawing.nodes.filter(({ id }) => !first.includes(id) && (bright?.has(id) ?? true)),
  ]
  const styles = new Map<string, { text: string; style: TextStyle }>()
  const wanted: LabelRequest[] = []
  for (const node of order) {
    const place = at.get(node)
    if (place === undefined) continue
    if (wanted.length >= MOST_LABELS) break
    const must = first.includes(node.id)
    const radius = place.radius + (node.id === selected ? RING : 0)
    const size = (must ? 14 : nodeTextSize(node)) * textFactor
    const style = nodeStyle(size, must)
    const text = shorten(node.name)
    styles.set(node.id, { text, style })
    wanted.push({
      id: node.id,
      ...place,
      radius,
      width: widthOf(context, text, style),
      height: size * LINE_HEIGHT,
      must,
    })
  }
  const labels = placeLabels(wanted, { bounds, taken: [...taken, ...regions], nodes: dots, gap: 4 })
  context.textAlign = 'left'
  for (const { id, x, y, height: high } of labels) {
    const name = styles.get(id)
    if (name !== undefined)
      halo(context, name.text, x, y + high / 2 + 0.5, name.style, palette.ink, palette.ground)
  }

  const chosen = selected === null ? undefined : drawing.byId.get(selected)
  const ring = chosen && at.get(chosen)
  if (ring !== undefined) {
    context.beginPath()
    context.arc(ring.x, ring.y, ring.radius + RING, 0, 2 * Math.PI)
    context.strokeStyle = palette.ink
    context.lineWidth = 2
    context.stroke()
  }
  return { regions, labels }
}
