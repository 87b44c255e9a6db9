/** A trained tagger: weights by feature hash, and the scores that they give to the words of a sentence. */
import { MOST_JOINED, SentenceFeatures, type TaggerPaper, type TaggerSentence } from './features.ts'
import { REACH } from './forms.ts'
import { readTable, type WeightTable } from './table.ts'
import { TAG_COUNT } from './tags.ts'

const K = TAG_COUNT
const GROUPS = 2 * REACH + 1
/** Sums kept for frequent words; emptied when full. */
const MOST_SUMS = 20_000

/** Bits of the filter that tells most absent features without a look into the table: 256 KB, which stays near. */
const FILTER_BITS = 21

export class TaggerModel {
  readonly transitions: Float32Array
  /** Open addressing: hash, then where its entries begin times 32 plus how many there are, or -1, in turns. */
  private readonly table: Int32Array
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5))
  /** The weights of a row that are not zero: tag in the high byte, weight in the low one. */
  private readonly entries: Int16Array
  private readonly unit: number
  private readonly sums: Map<string, Int32Array>[] = Array.from({ length: GROUPS }, () => new Map())

  /** @param table rows of `TAG_COUNT` weights that fit a byte each; the transitions are its extra weights */
  constructor({ features, weights, unit, extra }: WeightTable) {
    this.unit = unit
    this.transitions = extra
    this.entries = new Int16Array(weights.reduce((count, w) => (w === 0 ? count : count + 1), 0))
    let size = 16
    while (size < features.length * 2) size *= 2
    this.table = new Int32Array(size * 2).fill(-1)
    let at = 0
    features.forEach((hash, row) => {
      let slot = hash & (size - 1)
      while ((this.table[2 * slot + 1] as number) >= 0) slot = (slot + 1) & (size - 1)
      this.table[2 * slot] = hash
      const bit = hash >>> (32 - FILTER_BITS)
      this.filter[bit >> 5] = (this.filter[bit >> 5] as number) | (1 << (bit & 31))
      const start = at
      for (let k = 0; k < K; k++) {
        const w = weights[row * K + k] as number
        if (w !== 0) this.entries[at++] = (k << 8) | (w & 255)
      }
      this.table[2 * slot + 1] = start * 32 + (at - start)
    })
  }

  /** Adds a feature's weights, in steps of `unit`, to a sum for each tag. */
  private addTo(hash: number, sum: Int32Array): void {
    const bit = hash >>> (32 - FILTER_BITS)
    if (((this.filter[bit >> 5] as number) & (1 << (bit & 31))) === 0) return
    const { table, entries } = this
    const mask = (table.length >> 1) - 1
    let slot = hash & mask
    let range = table[2 * slot + 1] as number
    while (range >= 0 && table[2 * slot] !== hash) {
      slot = (slot + 1) & mask
      range = table[2 * slot + 1] as number
    }
    if (range < 0) return
    const start = range >> 5
    const end = start + (range & 31)
    for (let e = start; e < end; e++) {
      const entry = entries[e] as number
      const k = entry >> 8
      sum[k] = (sum[k] as number) + ((entry << 24) >> 24)
    }
  }

  /** A row of `TAG_COUNT` scores a word. */
  scores(paper: TaggerPaper, sentence: TaggerSentence): Float32Array {
    const n = sentence.words.length
    const reader = new SentenceFeatures(paper, sentence)
    const out = new Float32Array(n * K)
    const joined = new Int32Array(MOST_JOINED)
    const total = new Int32Array(K)
    for (let i = 0; i < n; i++) {
      total.fill(0)
      for (let d = -REACH; d <= REACH; d++) {
        const sum = this.unigramSum(reader, i, d)
        for (let k = 0; k < K; k++) total[k] = (total[k] as number) + (sum[k] as number)
      }
      const count = reader.joined(i, joined)
      for (let j = 0; j < count; j++) this.addTo(joined[j] as number, total)
      for (let k = 0; k < K; k++) out[i * K + k] = (total[k] as number) * this.unit
    }
    return out
  }

  private unigramSum(reader: SentenceFeatures, i: number, distance: number): Int32Array {
    const sums = this.sums[distance + REACH] as Map<string, Int32Array>
    const text = reader.formText(i, distance)
    let sum = sums.get(text)
    if (sum === undefined) {
      sum = new Int32Array(K)
      for (const hash of reader.unigrams(i, distance)) this.addTo(hash, sum)
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
