/** A trained tagger: weights by feature hash, and the scores that they give to the words of a sentence. */
import { MOST_JOINED, SentenceFeatures, type TaggerPaper, type TaggerSentence } from './features.ts'
import { type Form, REACH } from './forms.ts'
import { readTable, type WeightTable } from './table.ts'
import { OUTSIDE, TAG_COUNT } from './tags.ts'

const K = TAG_COUNT
const GROUPS = 2 * REACH + 1
/** By so much must the words alone favour the outside to spare the rest: two words in ten, no figure the worse. */
const MARGIN = 1

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
  /** `MARGIN` in steps of `unit`. */
  private readonly margin: number

  /** @param table rows of `TAG_COUNT` weights that fit a byte each; the transitions are its extra weights */
  constructor({ features, weights, unit, extra }: WeightTable) {
    this.unit = unit
    this.margin = MARGIN / unit
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

  /**
   * A row of `TAG_COUNT` scores a word.
   * @param full whether words that look plainly outside of any mention get all their scores too; else the other
   *   tags of these get minus infinity, which saves much of the work
   */
  scores(paper: TaggerPaper, sentence: TaggerSentence, full = false): Float32Array {
    const n = sentence.words.length
    const reader = new SentenceFeatures(paper, sentence)
    const out = new Float32Array(n * K)
    const joined = new Int32Array(MOST_JOINED)
    const total = new Int32Array(K)
    const sums: Int16Array[] = []
    for (let i = -REACH; i < n + REACH; i++) sums.push(this.sumsOf(reader.form(i)))
    for (let i = 0; i < n; i++) {
      total.fill(0)
      for (let d = 0; d < GROUPS; d++) {
        const sum = sums[i + d] as Int16Array
        const o = d * K
        for (let k = 0; k < K; k++) total[k] = (total[k] as number) + (sum[o + k] as number)
      }
      const o = i * K
      if (!full && this.plainlyOutside(total)) {
        out.fill(Number.NEGATIVE_INFINITY, o + 1, o + K)
        continue
      }
      const count = reader.joined(i, joined)
      for (let j = 0; j < count; j++) this.addTo(joined[j] as number, total)
      for (let k = 0; k < K; k++) out[o + k] = (total[k] as number) * this.unit
    }
    return out
  }

  /** Whether what is known so far speaks so clearly for a word outside of mentions that the rest won't matter. */
  private plainlyOutside(total: Int32Array): boolean {
    const least = (total[OUTSIDE] as number) - this.margin
    for (let k = OUTSIDE + 1; k < K; k++) if ((total[k] as number) > least) return false
    return true
  }

  /** Sums of a form's own features at each distance. */
  private sumsOf(form: Form): Int16Array {
    if (form.kept?.by === this) return form.kept.sums
    const sums = new Int16Array(GROUPS * K)
    const sum = new Int32Array(K)
    form.unigrams.forEach((group, d) => {
      sum.fill(0)
      for (const hash of group) this.addTo(hash, sum)
      sums.set(sum, d * K)
    })
    form.kept = { by: this, sums }
    return sums
  }
}

/** The tagger from its packed weights. */
export function readModel(base64: string): TaggerModel {
  return new TaggerModel(readTable(base64))
}
