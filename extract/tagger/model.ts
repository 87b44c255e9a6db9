/** A trained tagger: weights by feature hash, and the scores that they give to the words of a sentence. */
import { MOST_JOINED, REACH, SentenceFeatures, type TaggerPaper, type TaggerSentence } from './features.ts'
import { readTable, type WeightTable } from './table.ts'
import { TAG_COUNT } from './tags.ts'

const K = TAG_COUNT
const GROUPS = 2 * REACH + 1
/** Sums kept for frequent words; emptied when full. */
const MOST_SUMS = 20_000

/** Bits of the filter that tells most absent features without a look into the table: 1 MB. */
const FILTER_BITS = 23

export class TaggerModel {
  readonly transitions: Float32Array
  /** Open addressing: hash, then number of the row or -1, in turns. */
  private readonly table: Int32Array
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5))
  /** The weights of a row that are not zero: tag in the high byte, weight in the low one. */
  private readonly entries: Int16Array
  private readonly rowStart: Int32Array
  private readonly unit: number
  private readonly sums: Map<string, Float32Array>[] = Array.from({ length: GROUPS }, () => new Map())

  /** @param table rows of `TAG_COUNT` weights that fit a byte each; the transitions are its extra weights */
  constructor({ features, weights, unit, extra }: WeightTable) {
    this.unit = unit
    this.transitions = extra
    this.rowStart = new Int32Array(features.length + 1)
    this.entries = new Int16Array(weights.reduce((count, w) => (w === 0 ? count : count + 1), 0))
    let size = 16
    while (size < features.length * 2) size *= 2
    this.table = new Int32Array(size * 2).fill(-1)
    let at = 0
    features.forEach((hash, row) => {
      let slot = hash & (size - 1)
      while ((this.table[2 * slot + 1] as number) >= 0) slot = (slot + 1) & (size - 1)
      this.table[2 * slot] = hash
      this.table[2 * slot + 1] = row
      const bit = hash >>> (32 - FILTER_BITS)
      this.filter[bit >> 5] = (this.filter[bit >> 5] as number) | (1 << (bit & 31))
      for (let k = 0; k < K; k++) {
        const w = weights[row * K + k] as number
        if (w !== 0) this.entries[at++] = (k << 8) | (w & 255)
      }
      this.rowStart[row + 1] = at
    })
  }

  private addTo(hash: number, out: Float32Array, at: number): void {
    const bit = hash >>> (32 - FILTER_BITS)
    if (((this.filter[bit >> 5] as number) & (1 << (bit & 31))) === 0) return
    const { table, entries } = this
    const mask = (table.length >> 1) - 1
    let slot = hash & mask
    let row = table[2 * slot + 1] as number
    while (row >= 0 && table[2 * slot] !== hash) {
      slot = (slot + 1) & mask
      row = table[2 * slot + 1] as number
    }
    if (row < 0) return
    const end = this.rowStart[row + 1] as number
    for (let e = this.rowStart[row] as number; e < end; e++) {
      const entry = entries[e] as number
      const k = at + (entry >> 8)
      out[k] = (out[k] as number) + ((entry << 24) >> 24)
    }
  }

  /** A row of `TAG_COUNT` scores a word. */
  scores(paper: TaggerPaper, sentence: TaggerSentence): Float32Array {
    const n = sentence.words.length
    const reader = new SentenceFeatures(paper, sentence)
    const out = new Float32Array(n * K)
    const joined = new Int32Array(MOST_JOINED)
    for (let i = 0; i < n; i++) {
      const at = i * K
      for (let d = -REACH; d <= REACH; d++) {
        const sum = this.unigramSum(reader, i, d)
        for (let k = 0; k < K; k++) out[at + k] = (out[at + k] as number) + (sum[k] as number)
      }
      const count = reader.joined(i, joined)
      for (let j = 0; j < count; j++) this.addTo(joined[j] as number, out, at)
      for (let k = 0; k < K; k++) out[at + k] = (out[at + k] as number) * this.unit
    }
    return out
  }

  private unigramSum(reader: SentenceFeatures, i: number, distance: number): Float32Array {
    const sums = this.sums[distance + REACH] as Map<string, Float32Array>
    const text = reader.formText(i, distance)
    let sum = sums.get(text)
    if (sum === undefined) {
      sum = new Float32Array(K)
      for (const hash of reader.unigrams(i, distance)) this.addTo(hash, sum, 0)
      if (sums.size >= MOST_SUMS) sums.clear()
      sums.set(text, sum)
    }
    return sum
  }
}

/** The tagger from its packed weights. */
export function readModel(base64: string): TaggerModel {
  return new TaggerModel(readTable(base64))
}
