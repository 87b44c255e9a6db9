/**
 * How much of a rectangle nodes lie under, asked thousands of times a frame: a raster of the screen and its
 * summed-area table (Crow, 1984), so that an answer takes four look-ups however many nodes there are.
 */
import type { Box } from './boxes.ts'

/** Pixels a cell. */
const CELL = 4

export class Coverage {
  private readonly bounds: Box
  private readonly columns: number
  private readonly rows: number
  /** Number of touched cells above and to the left. */
  private readonly sums: Uint32Array

  /** A cell counts as covered as soon as a node touches it: never less than what is covered. */
  constructor(bounds: Box, nodes: readonly Box[]) {
    this.bounds = bounds
    this.columns = Math.max(1, Math.ceil(bounds.width / CELL))
    this.rows = Math.max(1, Math.ceil(bounds.height / CELL))
    const width = this.columns + 1
    const sums = new Uint32Array(width * (this.rows + 1))
    for (const node of nodes) {
      const { left, top, right, bottom } = this.cellsOf(node)
      for (let row = top; row < bottom; row++)
        sums.fill(1, (row + 1) * width + left + 1, (row + 1) * width + right + 1)
    }
    for (let row = 1; row <= this.rows; row++) {
      let line = 0
      for (let column = 1; column < width; column++) {
        const at = row * width + column
        line += sums[at] ?? 0
        sums[at] = line + (sums[at - width] ?? 0)
      }
    }
    this.sums = sums
  }

  /** Half-open ranges of the cells that a box touches. */
  private cellsOf({ x, y, width, height }: Box) {
    const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
    return {
      left: within(Math.floor((x - this.bounds.x) / CELL), this.columns),
      top: within(Math.floor((y - this.bounds.y) / CELL), this.rows),
      right: within(Math.ceil((x + width - this.bounds.x) / CELL), this.columns),
      bottom: within(Math.ceil((y + height - this.bounds.y) / CELL), this.rows),
    }
  }

  /** Share of the box under nodes, 0 to 1, as finely as the cells tell. */
  share(box: Box): number {
    const { left, top, right, bottom } = this.cellsOf(box)
    const cells = (right - left) * (bottom - top)
    if (cells <= 0) return 0
    const width = this.columns + 1
    const at = (column: number, row: number) => this.sums[row * width + column] ?? 0
    return (at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)) / cells
  }
}
