/**
 * Rows of small weights by feature hash, laid out for speed: a row and its hash share half a line of the
 * processor's cache, and four weights are added at once. Each weight stands in a byte, raised by `RAISED` so that
 * none is below zero; a sum keeps the even bytes of a row's seven words in the 16-bit halves of one row of numbers
 * and the odd bytes in those of another. The last byte of each row is 1, so its sum is the number of rows.
 */
import type { WeightTable } from './table.ts'

/** 32-bit numbers of a sum of rows. */
export const LANES = 14
/** Most rows in one sum, or its 16 bits would overflow. */
export const MOST_ROWS = 256

/** 32-bit words of a row, without its hash. */
const WORDS = 7
const RAISED = 128
const EVEN = 0x00ff00ff
/** Bits of the filter that tells most absent features without a look into the table: 256 KB, which stays near. */
const FILTER_BITS = 21

export class LaneTable {
  /** Open addressing: the hash of a feature, then its row. An empty slot is all zeros. */
  private readonly slots: Int32Array
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5))
  /** Features that the filter lets through, and what is not theirs in the first slot looked at. */
  private readonly hits = new Int32Array(MOST_ROWS)
  private readonly others = new Int32Array(MOST_ROWS)

  /** @param table rows of at most 27 weights that fit a byte each */
  constructor({ features, weights, width }: WeightTable) {
    let size = 16
    while (size < features.length * 2) size *= 2
    this.slots = new Int32Array(size * (WORDS + 1))
    const { slots, filter } = this
    for (let row = 0; row < features.length; row++) {
      const hash = features[row] as number
      let slot = (hash & (size - 1)) << 3
      while (slots[slot + WORDS] !== 0) slot = (slot + 8) & (slots.length - 1)
      slots[slot] = hash
      for (let k = 0; k < width; k++) {
        const byte = (weights[row * width + k] as number) + RAISED
        slots[slot + 1 + (k >> 2)] = (slots[slot + 1 + (k >> 2)] as number) | (byte << (8 * (k & 3)))
      }
      slots[slot + WORDS] = (slots[slot + WORDS] as number) | (1 << 24)
      filter[hash >>> 16] = (filter[hash >>> 16] as number) | (1 << ((hash >>> 11) & 31))
    }
  }

  /** Adds the rows of the features that have one to the sum that starts at `at`. */
  addTo(sums: Int32Array, at: number, hashes: Int32Array, from: number, to: number): void {
    const { slots, filter, hits, others } = this
    const last = slots.length - 1
    let n = 0
    for (let j = from; j < to; j++) {
      const hash = hashes[j] as number
      hits[n] = hash
      n += ((filter[hash >>> 16] as number) >>> ((hash >>> 11) & 31)) & 1
    }
    // Looks at all places before anything depends on one, so that the processor fetches them side by side.
    for (let j = 0; j < n; j++) {
      const hash = hits[j] as number
      others[j] = (slots[(hash << 3) & last] as number) ^ hash
    }
    let a0 = 0
    let a1 = 0
    let a2 = 0
    let a3 = 0
    let a4 = 0
    let a5 = 0
    let a6 = 0
    let b0 = 0
    let b1 = 0
    let b2 = 0
    let b3 = 0
    let b4 = 0
    let b5 = 0
    let b6 = 0
    for (let j = 0; j < n; j++) {
      const hash = hits[j] as number
      let slot = (hash << 3) & last
      if (others[j] !== 0) {
        // An empty slot adds zeros.
        while (slots[slot] !== hash && slots[slot + WORDS] !== 0) slot = (slot + 8) & last
      }
      const w0 = slots[slot + 1] as number
      const w1 = slots[slot + 2] as number
      const w2 = slots[slot + 3] as number
      const w3 = slots[slot + 4] as number
      const w4 = slots[slot + 5] as number
      const w5 = slots[slot + 6] as number
      const w6 = slots[slot + 7] as number
      a0 = (a0 + (w0 & EVEN)) | 0
      b0 = (b0 + ((w0 >>> 8) & EVEN)) | 0
      a1 = (a1 + (w1 & EVEN)) | 0
      b1 = (b1 + ((w1 >>> 8) & EVEN)) | 0
      a2 = (a2 + (w2 & EVEN)) | 0
      b2 = (b2 + ((w2 >>> 8) & EVEN)) | 0
      a3 = (a3 + (w3 & EVEN)) | 0
      b3 = (b3 + ((w3 >>> 8) & EVEN)) | 0
      a4 = (a4 + (w4 & EVEN)) | 0
      b4 = (b4 + ((w4 >>> 8) & EVEN)) | 0
      a5 = (a5 + (w5 & EVEN)) | 0
      b5 = (b5 + ((w5 >>> 8) & EVEN)) | 0
      a6 = (a6 + (w6 & EVEN)) | 0
      b6 = (b6 + ((w6 >>> 8) & EVEN)) | 0
    }
    sums[at] = (sums[at] as number) + a0
    sums[at + 1] = (sums[at + 1] as number) + a1
    sums[at + 2] = (sums[at + 2] as number) + a2
    sums[at + 3] = (sums[at + 3] as number) + a3
    sums[at + 4] = (sums[at + 4] as number) + a4
    sums[at + 5] = (sums[at + 5] as number) + a5
    sums[at + 6] = (sums[at + 6] as number) + a6
    sums[at + 7] = (sums[at + 7] as number) + b0
    sums[at + 8] = (sums[at + 8] as number) + b1
    sums[at + 9] = (sums[at + 9] as number) + b2
    sums[at + 10] = (sums[at + 10] as number) + b3
    sums[at + 11] = (sums[at + 11] as number) + b4
    sums[at + 12] = (sums[at + 12] as number) + b5
    sums[at + 13] = (sums[at + 13] as number) + b6
  }
}

/** Weight `column` of the sum that starts at `at`. */
export function laneValue(sums: Int32Array, at: number, column: number): number {
  const lane = sums[at + (column & 1) * WORDS + (column >> 2)] as number
  const rows = (sums[at + LANES - 1] as number) >>> 16
  return ((column & 2) === 0 ? lane & 0xffff : lane >>> 16) - RAISED * rows
}

/** Writes the first `width` weights of the sum that starts at 0, times `unit`. */
export function writeLanes(
  sums: Int32Array,
  out: Float32Array,
  at: number,
  width: number,
  unit: number,
): void {
  const raised = RAISED * ((sums[LANES - 1] as number) >>> 16)
  for (let k = 0; k < width; k++) {
    const lane = sums[(k & 1) * WORDS + (k >> 2)] as number
    out[at + k] = (((k & 2) === 0 ? lane & 0xffff : lane >>> 16) - raised) * unit
  }
}
