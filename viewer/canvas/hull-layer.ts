/** The layer below sigma: the soft outlines of the regions. */
import { withOpacity } from '../shown/colours.ts'
import type { Drawing, Region } from './drawing.ts'
import { curveOf, hullOf } from './hull.ts'

export interface Outline {
  path: Path2D
  colour: string
}

/** Outlines in the units of the graph; `padding` in the same. */
export function outlinesOf({ regions }: Drawing, padding: number): Outline[] {
  return regions.map((region: Region) => ({
    path: new Path2D(curveOf(hullOf(region.members, { padding }))),
    colour: region.colour,
  }))
}

/** `to` maps units of the graph to pixels. */
export function drawHulls(
  context: CanvasRenderingContext2D,
  outlines: readonly Outline[],
  to: DOMMatrix,
  opacity: number,
): void {
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
  context.setTransform(to)
  for (const { path, colour } of outlines) {
    context.fillStyle = withOpacity(colour, opacity)
    context.fill(path)
  }
  context.restore()
}
