/** Sigma, set up for our nodes and lines; what is drawn comes in as a `Drawing`. */
import type { UndirectedGraph } from 'graphology'
import Sigma from 'sigma'
import {
  layerDashed,
  layerPlain,
  pathCurved,
  sdfCircle,
  sdfDiamond,
  sdfRectangle,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering'
import type { Palette } from '../shown/colourings.ts'
import { type Drawing, type DrawnLine, type DrawnNode, faded, type Shape } from './drawing.ts'
import { HALO, nodeFace } from './node-face.ts'

/** Sigma's shape for each of ours; a ring is a hollow circle, a page a hollow rectangle. */
const SHAPES: Readonly<Record<Shape, { name: string; grow: number; hollow?: true }>> = {
  circle: { name: 'circle', grow: 1 },
  ring: { name: 'circle', grow: 1.05, hollow: true },
  square: { name: 'square', grow: 0.92 },
  diamond: { name: 'diamond', grow: 1.22 },
  triangle: { name: 'triangle', grow: 1.25 },
  page: { name: 'rectangle', grow: 1.25, hollow: true },
}

const CLEAR = 'rgba(0, 0, 0, 0)'
const DASH = 4

export interface NodeLook {
  x: number
  y: number
  size: number
  shape: string
  color: string
  ground: string
  hollow: number
  zIndex: number
}

export interface LineLook {
  size: number
  /** What is not dashed is drawn in `solid`, what is in `color`. */
  solid: string
  color: string
  dash: number
  curvature: number
  depth: 'edges' | 'topEdges'
}

export type StageGraph = UndirectedGraph<NodeLook, LineLook>

/** What of the drawing stands out: null where nothing is pointed at. */
export interface Highlight {
  bright: ReadonlySet<string>
  /** Lines of the chosen node, in ink over the others. */
  lines: readonly DrawnLine[]
  /** Whether the rest fades. */
  fade: boolean
}

/** On a small screen nodes are smaller, down to six tenths. */
export const screenFactor = ({ clientWidth, clientHeight }: HTMLElement): number =>
  Math.min(1, Math.max(0.6, Math.min(clientWidth, clientHeight) / 640))

export function createSigma(container: HTMLElement, graph: StageGraph) {
  return new Sigma(graph, container, {
    primitives: {
      nodes: {
        shapes: [
          sdfCircle(),
          sdfSquare({ cornerRadius: 0.08 }),
          sdfDiamond(),
          sdfTriangle(),
          sdfRectangle({ aspectRatio: 0.76, cornerRadius: 0.06 }),
        ],
        variables: {
          ground: { type: 'color', default: '#ffffff' },
          hollow: { type: 'number', default: 0 },
        },
        layers: [nodeFace()],
      },
      edges: {
        paths: [pathCurved({ curvature: { attribute: 'curvature', default: 0.12 } })],
        variables: {
          solid: { type: 'color', default: CLEAR },
          dash: { type: 'number', default: 0 },
        },
        layers: [
          layerPlain({ color: { attribute: 'solid', default: CLEAR } }),
          layerDashed({
            dashSize: { attribute: 'dash', default: 0 },
            gapSize: { value: DASH },
            dashColor: { attribute: 'color' },
          }),
        ],
      },
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        shape: { attribute: 'shape' },
        zIndex: { attribute: 'zIndex' },
        cursor: 'pointer',
      },
      edges: {
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        depth: { attribute: 'depth' },
      },
    },
    settings: {
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: false,
      enableCameraRotation: false,
      nodePickingPadding: 4,
      itemSizesReference: 'screen',
      stagePadding: container.clientWidth < 600 ? 20 : 48,
      minCameraRatio: 0.03,
      maxCameraRatio: 3,
      minEdgeThickness: 0.6,
      zoomToSizeRatioFunction: (ratio) => ratio ** 0.4 / screenFactor(container),
      allowInvalidContainer: true,
    },
  })
}

export type Stage = ReturnType<typeof createSigma>

const lookOfNode = (node: DrawnNode, rank: number, palette: Palette, bright: boolean): NodeLook => ({
  x: node.x,
  y: node.y,
  size: node.radius * SHAPES[node.shape].grow + HALO,
  shape: SHAPES[node.shape].name,
  color: bright ? node.colour : faded(node.colour, palette),
  ground: palette.ground,
  hollow: SHAPES[node.shape].hollow === true ? 1 : 0,
  zIndex: -rank,
})

const lookOfLine = (line: DrawnLine, colour: string, depth: LineLook['depth']): LineLook => ({
  size: line.width,
  solid: line.dashed ? CLEAR : colour,
  color: colour,
  dash: line.dashed ? DASH : 0,
  curvature: line.curvature,
  depth,
})

/** Brings sigma's graph to what is to be drawn. */
export function fill(
  graph: StageGraph,
  drawing: Drawing,
  palette: Palette,
  highlight: Highlight | null,
): void {
  const lines = new Map<string, LineLook & { source: string; target: string }>()
  const fade = highlight?.fade === true
  for (const line of drawing.lines) {
    const colour = fade ? CLEAR : line.colour
    lines.set(line.id, { ...lookOfLine(line, colour, 'edges'), source: line.source, target: line.target })
  }
  for (const line of highlight?.lines ?? [])
    lines.set(line.id, {
      ...lookOfLine(line, line.colour, 'topEdges'),
      source: line.source,
      target: line.target,
    })

  for (const edge of graph.edges()) if (!lines.has(edge)) graph.dropEdge(edge)
  for (const node of graph.nodes()) if (!drawing.byId.has(node)) graph.dropNode(node)
  drawing.nodes.forEach((node, rank) => {
    const look = lookOfNode(node, rank, palette, !fade || highlight.bright.has(node.id))
    if (graph.hasNode(node.id)) graph.replaceNodeAttributes(node.id, look)
    else graph.addNode(node.id, look)
  })
  for (const [id, { source, target, ...look }] of lines) {
    if (graph.hasEdge(id)) graph.replaceEdgeAttributes(id, look)
    else if (graph.hasNode(source) && graph.hasNode(target)) graph.addEdgeWithKey(id, source, target, look)
  }
}
