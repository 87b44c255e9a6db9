/** Spherical k-means (Dhillon, Modha 2001) with seeded starts: rows of unit length, nearest centre by cosine. */
import { seededRandom } from '../hash.ts'

/** Scales each row of `x` to length 1, in place. Rows of zeros stay. */
export function normaliseRows(x: Float32Array, size: number): void {
  for (let o = 0; o < x.length; o += size) {
    let norm = 0
    for (let k = 0; k < size; k++) norm += (x[o + k] as number) ** 2
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0
    for (let k = 0; k < size; k++) x[o + k] = (x[o + k] as number) * scale
  }
}

export interface Clustering {
  /** Cluster of each row. */
  cluster: Int32Array
  /** Centres, row by row, of unit length. */
  centres: Float32Array
}

/** Clusters the rows of `x`, which are of unit length. The same seed gives the same clusters. */
export function kmeans(x: Float32Array, size: number, k: number, seed: number, passes = 15): Clustering {
  const rows = x.length / size
  const random = seededRandom(seed)
  const centres = new Float32Array(k * size)
  for (let c = 0; c < k; c++) {
    const from = Math.floor(((c + random()) / k) * rows)
    centres.set(x.subarray(from * size, from * size + size), c * size)
  }
  const cluster = new Int32Array(rows)
  for (let pass = 0; pass < passes; pass++) {
    const sums = new Float32Array(k * size)
    for (let r = 0; r < rows; r++) {
      const o = r * size
      let best = 0
      let bestDot = Number.NEGATIVE_INFINITY
      for (let c = 0; c < k; c++) {
        const p = c * size
        let dot = 0
        for (let j = 0; j < size; j++) dot += (x[o + j] as number) * (centres[p + j] as number)
        if (dot > bestDot) {
          bestDot = dot
          best = c
        }
      }
      cluster[r] = best
      const p = best * size
      for (let j = 0; j < size; j++) sums[p + j] = (sums[p + j] as number) + (x[o + j] as number)
    }
    for (let c = 0; c < k; c++) {
      if (sums[c * size] !== 0) centres.set(sums.subarray(c * size, c * size + size), c * size)
    }
    normaliseRows(centres, size)
  }
  return { cluster, centres }
}
