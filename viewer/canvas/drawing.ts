/** What the map draws, worked out from the graph and the store; knows nothing of sigma. */
import { NODE_LABELS } from '../../graph/schema.ts'
import type { GraphNode } from '../../graph/source.ts'
import type { Field } from '../field/field.ts'
import { type Colouring, type Palette, regionColour } from '../shown/colourings.ts'
import { mix, withOpacity } from '../shown/colours.ts'
import type { Scale } from '../shown/sizes.ts'
import type { Pair, Visible } from '../shown/visible.ts'

export type Shape = 'circle' | 'ring' | 'square' | 'diamond' | 'triangle' | 'page'

export interface DrawnNode {
  id: string
  name: string
  x: number
  y: number
  /** Pixels, at the first zoom. */
  radius: number
  colour: string
  shape: Shape
  /** Number of the region, where it belongs to one. */
  region: number | undefined
}

export interface DrawnLine {
  id: string
  source: string
  target: string
  colour: string
  width: number
  curvature: number
  dashed: boolean
}

export interface Region {
  id: number
  name: string
  colour: string
  members: readonly DrawnNode[]
  /** Corners of the inner eight tenths of its nodes. */
  from: { x: number; y: number }
  to: { x: number; y: number }
}

export interface Drawing {
  /** Most important first. */
  nodes: readonly DrawnNode[]
  byId: ReadonlyMap<string, DrawnNode>
  lines: readonly DrawnLine[]
  /** Largest first; only those with enough nodes on the map to have an outline. */
  regions: readonly Region[]
}

/** Fewer nodes than this are seen at a glance and need no outline. */
const LEAST_REGION = 4
/** Up to so many regions are named; further ones keep their colour. */
const MOST_REGIONS = 24

function shapeOf(node: GraphNode): Shape {
  const { shape } = NODE_LABELS[node.attributes.label]
  return shape === 'none' ? 'circle' : shape
}

function innerBox(nodes: readonly DrawnNode[]) {
  const xs = nodes.map(({ x }) => x).sort((a, b) => a - b)
  const ys = nodes.map(({ y }) => y).sort((a, b) => a - b)
  const tenth = Math.floor(nodes.length / 10)
  return {
    from: { x: xs[tenth] ?? 0, y: ys[tenth] ?? 0 },
    to: { x: xs.at(-1 - tenth) ?? 0, y: ys.at(-1 - tenth) ?? 0 },
  }
}

export interface DrawingInput {
  field: Field
  visible: Visible
  colouring: Colouring
  scale: Scale
  palette: Palette
}

/** Bends to the side that its ends' order tells, so that a line keeps its bend as others come and go. */
const bend = ({ source, target }: Pair) => ((source.length + target.length) % 2 === 0 ? 0.12 : -0.12)

export function lineOf(pair: Pair, colour: string, width: number): DrawnLine {
  const { source, target, unsure } = pair
  return {
    id: `${source}\u0000${target}`,
    source,
    target,
    colour,
    width,
    curvature: bend(pair),
    dashed: unsure,
  }
}

/** Nodes shrink as they become many, or a map of a thousand is a blot. */
const roomFor = (nodes: number) => Math.min(1, Math.max(0.45, (200 / Math.max(nodes, 1)) ** 0.28))

export function drawingOf({ field, visible, colouring, scale, palette }: DrawingInput): Drawing {
  const nodes: DrawnNode[] = []
  const byId = new Map<string, DrawnNode>()
  const members = new Map<number, DrawnNode[]>()
  const room = roomFor(visible.nodes.length)
  for (const id of visible.nodes) {
    const node = field.nodes.get(id)
    if (node === undefined || node.attributes.label === 'Claim') continue
    const { name, x, y, community, label } = node.attributes
    const drawn: DrawnNode = {
      id,
      name,
      x,
      y,
      radius: (label === 'Paper' ? 5 : scale.radius(node)) * room,
      colour: colouring.colour(node, palette),
      shape: shapeOf(node),
      region: community,
    }
    nodes.push(drawn)
    byId.set(id, drawn)
    if (community === undefined || label === 'Paper') continue
    const region = members.get(community)
    if (region === undefined) members.set(community, [drawn])
    else region.push(drawn)
  }

  // In a small graph each line counts; in a large one they are a ground for the nodes.
  const strong = visible.lines.length < 400
  const [within, between] = strong ? [0.6, 0.42] : [0.4, 0.22]
  const lines = visible.lines.map((pair) => {
    const a = byId.get(pair.source)
    const b = byId.get(pair.target)
    const inside = a !== undefined && a.region !== undefined && a.region === b?.region
    const width = Math.min(3, (strong ? 1.3 : 1) + 0.4 * Math.log2(pair.weight)) * (pair.together ? 0.7 : 1)
    const faint = pair.together ? 0.6 : 1
    return lineOf(
      pair,
      inside
        ? withOpacity(regionColour(a.region, palette), within * faint)
        : withOpacity(palette.faintLine, between * faint),
      width,
    )
  })

  const regions = [...members]
    .filter(([, list]) => list.length >= LEAST_REGION)
    .sort(([a, x], [b, y]) => y.length - x.length || a - b)
    .slice(0, MOST_REGIONS)
    .map(([id, list]) => ({
      id,
      name: field.header.communities.find((community) => community.id === id)?.label ?? '',
      colour: regionColour(id, palette),
      members: list,
      ...innerBox(list),
    }))
  return { nodes, byId, lines, regions }
}

/** What stays bright while one node is pointed at or chosen; the rest fades into the ground. */
export const faded = (colour: string, palette: Palette): string => mix(colour, palette.ground, 0.22)
