/** The last word against overlaps: circles are pushed apart, and what remains is solved by spreading all. */

export interface Circle {
  x: number
  y: number
  radius: number
}

const ROUNDS = 200

/** Moves circles so that no two overlap, as little as it can. */
export function separate(circles: Circle[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    forEachOverlap(circles, (a, b, distance) => {
      moved = true
      const wanted = (a.radius + b.radius) * (1 + 1e-6)
      const [dx, dy] =
        distance > 1e-9
          ? [(b.x - a.x) / distance, (b.y - a.y) / distance]
          : [Math.cos(round), Math.sin(round)]
      const push = wanted - distance
      // The smaller one gives way.
      const share = b.radius ** 2 / (a.radius ** 2 + b.radius ** 2)
      a.x -= dx * push * share
      a.y -= dy * push * share
      b.x += dx * push * (1 - share)
      b.y += dy * push * (1 - share)
    })
    if (!moved) return
  }
  spread(circles)
}

/** Scales all places by what the tightest pair needs. */
function spread(circles: Circle[]): void {
  let factor = 1
  forEachOverlap(circles, (a, b, distance) => {
    factor = Math.max(factor, (a.radius + b.radius) / Math.max(distance, 1e-3))
  })
  for (const circle of circles) {
    circle.x *= factor * (1 + 1e-6)
    circle.y *= factor * (1 + 1e-6)
  }
}

/**
 * Calls `found` for each two circles that overlap. Circles are filed by size, each size in a grid of its own
 * width, so that a large one costs no more than its own area.
 */
function forEachOverlap(
  circles: readonly Circle[],
  found: (a: Circle, b: Circle, distance: number) => void,
): void {
  const levels = new Map<number, { width: number; cells: Map<number, Circle[]> }>()
  for (const circle of circles) {
    const level = Math.ceil(Math.log2(Math.max(circle.radius, 1e-3)))
    for (const { width, cells } of levels.values()) {
      const reach = circle.radius + width / 2
      for (let i = Math.floor((circle.x - reach) / width); i <= Math.floor((circle.x + reach) / width); i++) {
        for (
          let j = Math.floor((circle.y - reach) / width);
          j <= Math.floor((circle.y + reach) / width);
          j++
        ) {
          for (const other of cells.get(cellKey(i, j)) ?? []) {
            const distance = Math.sqrt((other.x - circle.x) ** 2 + (other.y - circle.y) ** 2)
            if (distance < circle.radius + other.radius) found(other, circle, distance)
          }
        }
      }
    }
    const own = levels.get(level) ?? { width: 2 ** (level + 1), cells: new Map<number, Circle[]>() }
    levels.set(level, own)
    const key = cellKey(Math.floor(circle.x / own.width), Math.floor(circle.y / own.width))
    const cell = own.cells.get(key)
    if (cell === undefined) own.cells.set(key, [circle])
    else cell.push(circle)
  }
}

/** One number for a cell; exact while the map is fewer than 2^26 cells wide. */
const cellKey = (column: number, row: number): number => (column + 2 ** 25) * 2 ** 26 + (row + 2 ** 25)
