/**
 * Word vectors from co-occurrence: positive pointwise mutual information with a smoothed context distribution
 * (Levy, Goldberg, Dagan 2015, "Improving Distributional Similarity with Lessons Learned from Word Embeddings"),
 * reduced by a randomised singular value decomposition (Halko, Martinsson, Tropp 2011).
 */
import { seededRandom } from '../hash.ts'

/** Rows of a sparse matrix, one after the other. */
export interface SparseMatrix {
  rows: number
  columns: number
  /** Where each row starts in `column` and `value`; one more than there are rows. */
  start: Int32Array
  column: Int32Array
  value: Float32Array
}

/** Counts of pairs (row, column), in an open-addressing table that grows. */
export class PairCounts {
  readonly columns: number
  private keys: Float64Array
  private counts: Float64Array
  private used = 0

  constructor(columns: number, capacity = 1 << 16) {
    this.columns = columns
    this.keys = new Float64Array(capacity).fill(-1)
    this.counts = new Float64Array(capacity)
  }

  add(row: number, column: number, count = 1): void {
    if (this.used * 2 > this.keys.length) this.grow()
    const key = row * this.columns + column
    const slot = this.slot(key)
    if (this.keys[slot] === -1) {
      this.keys[slot] = key
      this.used++
    }
    this.counts[slot] = (this.counts[slot] as number) + count
  }

  private slot(key: number): number {
    const mask = this.keys.length - 1
    let h = Math.imul((key | 0) ^ Math.floor(key / 4294967296), 0x9e3779b1)
    h ^= h >>> 15
    let slot = h & mask
    while (this.keys[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  private grow(): void {
    const { keys, counts } = this
    this.keys = new Float64Array(keys.length * 2).fill(-1)
    this.counts = new Float64Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number
      if (key === -1) continue
      const slot = this.slot(key)
      this.keys[slot] = key
      this.counts[slot] = counts[i] as number
    }
  }

  /** Pairs seen at least `least` times as a matrix, columns in order within a row. */
  toMatrix(rows: number, least: number): SparseMatrix {
    const kept: number[] = []
    for (let i = 0; i < this.keys.length; i++) {
      if (this.keys[i] !== -1 && (this.counts[i] as number) >= least) kept.push(this.keys[i] as number)
    }
    const keys = Float64Array.from(kept).sort()
    const start = new Int32Array(rows + 1)
    const column = new Int32Array(keys.length)
    const value = new Float32Array(keys.length)
    keys.forEach((key, i) => {
      const row = Math.floor(key / this.columns)
      start[row + 1] = i + 1
      column[i] = key - row * this.columns
      value[i] = this.counts[this.slot(key)] as number
    })
    for (let r = 1; r <= rows; r++) if (start[r] === 0) start[r] = start[r - 1] as number
    return { rows, columns: this.columns, start, column, value }
  }
}

/** Replaces counts by positive pointwise mutual information; context counts are raised to `smoothing`. */
export function toPositivePmi(m: SparseMatrix, smoothing = 0.75): void {
  const rowSum = new Float64Array(m.rows)
  const columnSum = new Float64Array(m.columns)
  for (let r = 0; r < m.rows; r++) {
    for (let i = m.start[r] as number; i < (m.start[r + 1] as number); i++) {
      const v = m.value[i] as number
      rowSum[r] = (rowSum[r] as number) + v
      const c = m.column[i] as number
      columnSum[c] = (columnSum[c] as number) + v
    }
  }
  let smoothed = 0
  for (let c = 0; c < m.columns; c++) {
    columnSum[c] = (columnSum[c] as number) ** smoothing
    smoothed += columnSum[c] as number
  }
  for (let r = 0; r < m.rows; r++) {
    for (let i = m.start[r] as number; i < (m.start[r + 1] as number); i++) {
      const expected = ((rowSum[r] as number) * (columnSum[m.column[i] as number] as number)) / smoothed
      m.value[i] = Math.max(0, Math.log((m.value[i] as number) / expected))
    }
  }
}

/** `m * x`, x and the result being row by row. */
function times(m: SparseMatrix, x: Float32Array, width: number): Float32Array {
  const out = new Float32Array(m.rows * width)
  for (let r = 0; r < m.rows; r++) {
    const o = r * width
    for (let i = m.start[r] as number; i < (m.start[r + 1] as number); i++) {
      const v = m.value[i] as number
      const c = (m.column[i] as number) * width
      for (let k = 0; k < width; k++) out[o + k] = (out[o + k] as number) + v * (x[c + k] as number)
    }
  }
  return out
}

/** Transposed `m` times `x`. */
function transposedTimes(m: SparseMatrix, x: Float32Array, width: number): Float32Array {
  const out = new Float32Array(m.columns * width)
  for (let r = 0; r < m.rows; r++) {
    const o = r * width
    for (let i = m.start[r] as number; i < (m.start[r + 1] as number); i++) {
      const v = m.value[i] as number
      const c = (m.column[i] as number) * width
      for (let k = 0; k < width; k++) out[c + k] = (out[c + k] as number) + v * (x[o + k] as number)
    }
  }
  return out
}

/** Makes the columns of `x` orthonormal, in place (modified Gram-Schmidt, twice for the sake of rounding). */
function orthonormalise(x: Float32Array, width: number): void {
  const rows = x.length / width
  for (let pass = 0; pass < 2; pass++) {
    for (let k = 0; k < width; k++) {
      const dots = new Float64Array(k + 1)
      for (let r = 0; r < rows; r++) {
        const v = x[r * width + k] as number
        for (let j = 0; j < k; j++) dots[j] = (dots[j] as number) + v * (x[r * width + j] as number)
      }
      let norm = 0
      for (let r = 0; r < rows; r++) {
        let v = x[r * width + k] as number
        for (let j = 0; j < k; j++) v -= (dots[j] as number) * (x[r * width + j] as number)
        x[r * width + k] = v
        norm += v * v
      }
      const scale = norm > 1e-12 ? 1 / Math.sqrt(norm) : 0
      for (let r = 0; r < rows; r++) x[r * width + k] = (x[r * width + k] as number) * scale
    }
  }
}

/** Eigenvalues and eigenvectors (columns) of a symmetric matrix, by cyclic Jacobi rotations. */
export function symmetricEigen(a: Float64Array, n: number): { values: Float64Array; vectors: Float64Array } {
  const v = new Float64Array(n * n)
  for (let i = 0; i < n; i++) v[i * n + i] = 1
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += (a[p * n + q] as number) ** 2
    if (off < 1e-18) break
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const apq = a[p * n + q] as number
        if (Math.abs(apq) < 1e-15) continue
        const theta = ((a[q * n + q] as number) - (a[p * n + p] as number)) / (2 * apq)
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const c = 1 / Math.sqrt(t * t + 1)
        const s = t * c
        for (let k = 0; k < n; k++) rotate(a, k * n + p, k * n + q, c, s)
        for (let k = 0; k < n; k++) rotate(a, p * n + k, q * n + k, c, s)
        for (let k = 0; k < n; k++) rotate(v, k * n + p, k * n + q, c, s)
      }
    }
  }
  return { values: Float64Array.from({ length: n }, (_, i) => a[i * n + i] as number), vectors: v }
}

function rotate(a: Float64Array, i: number, j: number, c: number, s: number): void {
  const x = a[i] as number
  const y = a[j] as number
  a[i] = c * x - s * y
  a[j] = s * x + c * y
}

/** Left singular vectors of `m`, each scaled by the root of its singular value: one row of `size` a word. */
export function embed(m: SparseMatrix, size: number, seed: number): Float32Array {
  const random = seededRandom(seed)
  const width = size + 10
  const start = new Float32Array(m.columns * width)
  for (let i = 0; i < start.length; i++) start[i] = random() + random() + random() + random() - 2
  let q = times(m, start, width)
  for (let pass = 0; pass < 2; pass++) {
    orthonormalise(q, width)
    q = times(m, transposedTimes(m, q, width), width)
  }
  orthonormalise(q, width)
  const b = transposedTimes(m, q, width)
  const gram = new Float64Array(width * width)
  for (let c = 0; c < m.columns; c++) {
    for (let i = 0; i < width; i++) {
      const v = b[c * width + i] as number
      for (let j = 0; j < width; j++)
        gram[i * width + j] = (gram[i * width + j] as number) + v * (b[c * width + j] as number)
    }
  }
  const { values, vectors } = symmetricEigen(gram, width)
  const order = [...values.keys()]
    .sort((i, j) => (values[j] as number) - (values[i] as number))
    .slice(0, size)
  const out = new Float32Array(m.rows * size)
  order.forEach((from, k) => {
    // The root of the singular value; `values` are its squares.
    const scale = Math.max(values[from] as number, 0) ** 0.25
    for (let r = 0; r < m.rows; r++) {
      let sum = 0
      for (let j = 0; j < width; j++)
        sum += (q[r * width + j] as number) * (vectors[j * width + from] as number)
      out[r * size + k] = sum * scale
    }
  })
  return out
}
