/** The map: three layers (outlines, sigma, names) that move together. */
import { UndirectedGraph } from 'graphology'
import type { Palette } from '../shown/colourings.ts'
import type { Drawing } from './drawing.ts'
import { drawHulls, type Outline, outlinesOf } from './hull-layer.ts'
import type { Box } from './labels/boxes.ts'
import { paintNames } from './names-layer.ts'
import { type NamesInput, type PlannedName, planNames } from './names-plan.ts'
import {
  createSigma,
  fill,
  type Highlight,
  type LineLook,
  type NodeLook,
  type Stage,
  screenFactor,
} from './sigma-stage.ts'
import { forgetWidths, widthOf } from './text.ts'

export interface MapEvents {
  onHover(id: string | null): void
  onSelect(id: string | null): void
}

export interface MapScene {
  drawing: Drawing
  palette: Palette
  highlight: Highlight | null
  selected: string | null
  hovered: string | null
  /** Buttons that lie on the map, in its pixels. */
  taken: readonly Box[]
}

const FLIGHT = 180
/** Share of the nodes at each edge that the first picture may cut into its margin, where nodes are many. */
const TAIL = 0.012
const MANY = 500
/** Room for names and outlines round what is drawn, as a share of its size. */
const MARGIN = 0.03
/** Milliseconds without a frame after which the map rests. */
const REST = 90
/** Change of zoom, as a logarithm, up to which names are carried along. */
const CARRIED = 0.25
/** How near a flight goes at least. */
const NEAR = 0.45

/** Corners of what is drawn, without the few far out: the first picture is about the many. */
function extentOf(drawing: Drawing): { x: [number, number]; y: [number, number] } {
  const range = (values: number[]): [number, number] => {
    values.sort((a, b) => a - b)
    const tail = values.length > MANY ? Math.floor(values.length * TAIL) : 0
    const [least, most] = [values[tail] ?? 0, values.at(-1 - tail) ?? 1]
    const margin = most > least ? (most - least) * MARGIN : 1
    return [least - margin, most + margin]
  }
  return { x: range(drawing.nodes.map(({ x }) => x)), y: range(drawing.nodes.map(({ y }) => y)) }
}

export class MapView {
  private readonly below: HTMLCanvasElement
  private readonly above: HTMLCanvasElement
  private readonly stage: Stage
  private readonly graph = new UndirectedGraph<NodeLook, LineLook>()
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)')
  private readonly watcher: ResizeObserver
  private scene: MapScene | null = null
  private outlines: Outline[] = []
  private drawn: Drawing | null = null
  private onHand = false
  private plan: { names: readonly PlannedName[]; scene: MapScene; ratio: number } | null = null
  private resting = 0

  constructor(container: HTMLElement, events: MapEvents) {
    const layer = <K extends 'canvas' | 'div'>(tag: K, name: string): HTMLElementTagNameMap[K] => {
      const element = document.createElement(tag)
      element.className = `map-layer ${name}`
      container.append(element)
      return element
    }
    this.below = layer('canvas', 'map-hulls')
    const ground = layer('div', 'map-stage')
    this.above = layer('canvas', 'map-names')
    this.stage = createSigma(ground, this.graph)
    this.stage.on('enterNode', ({ node }) => events.onHover(node))
    this.stage.on('leaveNode', () => events.onHover(null))
    this.stage.on('clickNode', ({ node }) => events.onSelect(node))
    this.stage.on('clickStage', () => events.onSelect(null))
    this.stage.on('afterRender', () => this.drawLayers())
    this.stage.on('wheelStage', () => this.taken())
    this.stage.on('downStage', () => this.taken())
    this.watcher = new ResizeObserver(() => this.resize())
    this.watcher.observe(container)
    this.resize()
    document.fonts.addEventListener('loadingdone', this.fontsCame)
  }

  private readonly fontsCame = () => {
    forgetWidths()
    this.plan = null
    this.stage.scheduleRender()
  }

  /** From now on the camera is the reader's, not ours. */
  private taken() {
    this.onHand = true
  }

  private resize() {
    const { clientWidth, clientHeight } = this.below.parentElement ?? this.below
    const ratio = window.devicePixelRatio
    for (const canvas of [this.below, this.above]) {
      canvas.width = Math.round(clientWidth * ratio)
      canvas.height = Math.round(clientHeight * ratio)
    }
    this.stage.resize()
    this.plan = null
    this.stage.scheduleRefresh()
  }

  show(scene: MapScene): void {
    const first = this.scene === null
    this.scene = scene
    if (first) {
      this.stage.setCustomBBox(extentOf(scene.drawing))
      // A map is about as wide as high: on an upright screen it fills the height and runs over at the sides.
      const { width, height } = this.stage.getDimensions()
      if (height > width) this.stage.getCamera().setState({ ratio: Math.max(0.62, (width / height) * 1.15) })
    }
    fill(this.graph, scene.drawing, scene.palette, scene.highlight)
    if (this.drawn !== scene.drawing) {
      this.drawn = scene.drawing
      const { x, y } = this.stage.getCustomBBox() ?? extentOf(scene.drawing)
      this.outlines = outlinesOf(scene.drawing, Math.max(x[1] - x[0], y[1] - y[0]) * 0.018)
      if (!first && !this.onHand) this.fit()
    }
    this.stage.scheduleRefresh()
  }

  private drawLayers(): void {
    const { scene } = this
    const below = this.below.getContext('2d')
    const above = this.above.getContext('2d')
    if (scene === null || below === null || above === null) return
    const ratio = window.devicePixelRatio
    // The camera never turns, so a graph's unit is a step to the right or up, the same everywhere.
    const zero = this.stage.graphToViewport({ x: 0, y: 0 })
    const right = this.stage.graphToViewport({ x: 1, y: 0 }).x - zero.x
    const up = this.stage.graphToViewport({ x: 0, y: 1 }).y - zero.y
    const to = new DOMMatrix([right * ratio, 0, 0, up * ratio, zero.x * ratio, zero.y * ratio])
    const dark = scene.palette.ground < '#8'
    drawHulls(below, this.outlines, to, (dark ? 0.13 : 0.085) * (scene.highlight?.fade === true ? 0.5 : 1))
    above.setTransform(ratio, 0, 0, ratio, 0, 0)
    const input: NamesInput = {
      ...scene,
      bright: scene.highlight?.fade === true ? scene.highlight.bright : null,
      project: ({ x, y }) => ({ x: zero.x + x * right, y: zero.y + y * up }),
      zoom: this.stage.scaleSize(1),
      textFactor: 0.75 + 0.25 * screenFactor(this.stage.getContainer()),
      width: this.above.width / ratio,
      height: this.above.height / ratio,
    }
    paintNames(above, this.planFor(input, scene, above), input)
  }

  /** The names' places: of the last rest while the map moves, anew once it rests or has changed much. */
  private planFor(input: NamesInput, scene: MapScene, context: CanvasRenderingContext2D) {
    const { ratio } = this.stage.getCamera()
    const { plan } = this
    clearTimeout(this.resting)
    if (plan !== null && plan.scene === scene && Math.abs(Math.log(ratio / plan.ratio)) < CARRIED) {
      this.resting = window.setTimeout(() => {
        this.plan = null
        this.drawLayers()
      }, REST)
      return plan.names
    }
    const names = planNames(input, (text, style) => widthOf(context, text, style))
    this.plan = { names, scene, ratio }
    return names
  }

  private get flight() {
    return { duration: this.still.matches ? 0 : FLIGHT }
  }

  /**
   * Brings a node to the middle of what can be seen, near enough to read what is around it.
   * @param covered pixels at the right and at the bottom that a panel lies over.
   */
  flyTo(id: string, covered: { right: number; bottom: number }): void {
    const node = this.scene?.drawing.byId.get(id)
    if (node === undefined) return
    this.taken()
    const camera = this.stage.getCamera()
    const cameraState = {
      ...camera.getState(),
      ...this.stage.graphToFramedGraph(node),
      ratio: Math.min(camera.ratio, NEAR),
    }
    const { width, height } = this.stage.getDimensions()
    const seen = { x: (width + covered.right) / 2, y: (height + covered.bottom) / 2 }
    void camera.animate(
      { ...cameraState, ...this.stage.viewportToFramedGraph(seen, { cameraState }) },
      this.flight,
    )
  }

  zoomIn(): void {
    this.taken()
    void this.stage.getCamera().zoomIn({ factor: 1.5, ...this.flight })
  }

  zoomOut(): void {
    this.taken()
    void this.stage.getCamera().zoomOut({ factor: 1.5, ...this.flight })
  }

  /** The whole of what is drawn. */
  fit(): void {
    const { scene } = this
    if (scene === null || scene.drawing.nodes.length === 0) return
    this.onHand = false
    const { x, y } = extentOf(scene.drawing)
    const a = this.stage.graphToFramedGraph({ x: x[0], y: y[0] })
    const b = this.stage.graphToFramedGraph({ x: x[1], y: y[1] })
    // What the screen shows at ratio 1, in the same units.
    const { width, height } = this.stage.getDimensions()
    const cameraState = { ...this.stage.getCamera().getState(), ratio: 1 }
    const from = this.stage.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState })
    const to = this.stage.viewportToFramedGraph({ x: width, y: height }, { cameraState })
    const ratio = Math.max(
      Math.abs(b.x - a.x) / Math.max(Math.abs(to.x - from.x), 1e-9),
      Math.abs(b.y - a.y) / Math.max(Math.abs(to.y - from.y), 1e-9),
    )
    void this.stage
      .getCamera()
      .animate({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, ratio: Math.max(ratio, 0.05) }, this.flight)
  }

  destroy(): void {
    this.watcher.disconnect()
    clearTimeout(this.resting)
    document.fonts.removeEventListener('loadingdone', this.fontsCame)
    this.stage.kill()
    for (const layer of [this.below, this.above]) layer.remove()
  }
}
