/** Rectangles on the screen and a grid that finds those in the way. */

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** Share of `box` that lies over `other`, 0 to 1. */
export function shareOver(box: Box, other: Box): number {
  const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x)
  const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y)
  return width <= 0 || height <= 0 ? 0 : (width * height) / (box.width * box.height)
}

export const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
})

const CELL = 64

/** Boxes by the cells that they touch, so that a look-up costs what lies near and no more. */
export class BoxGrid {
  private readonly cells = new Map<number, Box[]>()

  private *keys(box: Box): Generator<number> {
    const toX = Math.floor((box.x + box.width) / CELL)
    const toY = Math.floor((box.y + box.height) / CELL)
    for (let x = Math.floor(box.x / CELL); x <= toX; x++)
      for (let y = Math.floor(box.y / CELL); y <= toY; y++) yield x * 100_003 + y
  }

  add(box: Box): void {
    for (const key of this.keys(box)) {
      const cell = this.cells.get(key)
      if (cell === undefined) this.cells.set(key, [box])
      else cell.push(box)
    }
  }

  hits(box: Box): boolean {
    for (const key of this.keys(box))
      if (this.cells.get(key)?.some((other) => overlap(box, other))) return true
    return false
  }
}
