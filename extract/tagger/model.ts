/** A trained tagger: weights by feature hash, and the scores that they give to the words of a sentence. */
import { MOST_JOINED, SentenceFeatures, type TaggerPaper, type TaggerSentence } from './features.ts'
import { type Form, MOST_UNIGRAMS, REACH, writeUnigrams } from './forms.ts'
import { LANES, LaneTable, laneValue, writeLanes } from './lanes.ts'
import { readTable, type WeightTable } from './table.ts'
import { OUTSIDE, TAG_COUNT } from './tags.ts'

const K = TAG_COUNT
const GROUPS = 2 * REACH + 1
/** Without a gate, by so much must the words alone favour the outside to spare the rest: two words in ten. */
const MARGIN = 1
/** Column of the weights that tell words plainly outside of mentions, by what stands around them alone. */
const GATE = TAG_COUNT

/** Sums of word forms that are kept; with more they are all forgotten, so that memory is bounded. */
const MOST_KEPT = 40_000
const FORM_LANES = GROUPS * LANES
/** Longer sentences are rare, and the memory for them is given back. */
const MOST_ROWS = 2000

export class TaggerModel {
  readonly transitions: Float32Array
  private readonly table: LaneTable
  private readonly unit: number
  /** Words whose weights for the gate sum up to less get no scores; in steps of `unit`. */
  private readonly least: number | undefined
  /** `MARGIN` in steps of `unit`. */
  private readonly margin: number
  /** Sums of the own features of each form that was met, one for each distance. */
  private kept = new Int32Array(1024 * FORM_LANES)
  private keptCount = 0
  /** Stands in a form whose sums are in `kept`; another one after these were forgotten. */
  private mark = {}
  private readonly unigrams = new Int32Array(MOST_UNIGRAMS)
  private readonly starts = new Int32Array(GROUPS + 1)
  private readonly joined = new Int32Array(MOST_JOINED)
  private readonly total = new Int32Array(LANES)
  private rows = new Float32Array(128 * K)
  /** Where the sums of the words of a sentence begin. */
  private places = new Int32Array(256)

  /**
   * @param table rows of `TAG_COUNT` weights that fit a byte each, and maybe one for the gate; the transitions are
   *   its extra weights, and after them the least sum that opens the gate
   */
  constructor(table: WeightTable) {
    this.unit = table.unit
    this.transitions = table.extra.slice(0, K * K)
    const least = table.extra[K * K]
    this.least = least === undefined ? undefined : least / table.unit
    this.margin = MARGIN / table.unit
    this.table = new LaneTable(table)
  }

  /**
   * A row of `TAG_COUNT` scores a word; there may be more rows, and they hold until the next call.
   * @param full whether words that the gate holds back get their scores too; else their tags inside of mentions
   *   get minus infinity, which saves half of the work
   */
  scores(paper: TaggerPaper, sentence: TaggerSentence, full = false): Float32Array {
    const n = sentence.words.length
    const reader = new SentenceFeatures(paper, sentence)
    const out = this.rowsFor(n)
    const places = this.placesOf(reader, n)
    const { kept, total, joined, table } = this
    for (let i = 0; i < n; i++) {
      const o = i * K
      const p0 = places[i] as number
      const p1 = (places[i + 1] as number) + LANES
      const p2 = (places[i + 2] as number) + 2 * LANES
      const p3 = (places[i + 3] as number) + 3 * LANES
      const p4 = (places[i + 4] as number) + 4 * LANES
      const p5 = (places[i + 5] as number) + 5 * LANES
      const p6 = (places[i + 6] as number) + 6 * LANES
      for (let l = LANES - 1; l >= 0; l--) {
        total[l] =
          (kept[p0 + l] as number) +
          (kept[p1 + l] as number) +
          (kept[p2 + l] as number) +
          (kept[p3 + l] as number) +
          (kept[p4 + l] as number) +
          (kept[p5 + l] as number) +
          (kept[p6 + l] as number)
        // The last number is all that the gate looks at.
        if (l === LANES - 1 && !full && this.isShut(total)) break
      }
      if (!full && this.plainlyOutside(total)) {
        out[o] = 0
        out.fill(Number.NEGATIVE_INFINITY, o + 1, o + K)
        continue
      }
      table.addTo(total, 0, joined, 0, reader.joined(i, joined))
      writeLanes(total, out, o, K, this.unit)
    }
    return out
  }

  /** Whether the words alone speak so clearly for a word outside of mentions that the rest won't matter. */
  private plainlyOutside(total: Int32Array): boolean {
    if (this.least !== undefined) return this.isShut(total)
    const least = laneValue(total, 0, OUTSIDE) - this.margin
    for (let k = OUTSIDE + 1; k < K; k++) if (laneValue(total, 0, k) > least) return false
    return true
  }

  private isShut(total: Int32Array): boolean {
    return this.least !== undefined && laneValue(total, 0, GATE) < this.least
  }

  private rowsFor(n: number): Float32Array {
    if (n > MOST_ROWS) return new Float32Array(n * K)
    if (n * K > this.rows.length) this.rows = new Float32Array(2 * n * K)
    return this.rows
  }

  /** Where in `kept` the sums of each word's form begin, from `REACH` words before the first. */
  private placesOf(reader: SentenceFeatures, n: number): Int32Array {
    const count = n + 2 * REACH
    if (this.keptCount + count > MOST_KEPT) {
      this.keptCount = 0
      this.mark = {}
    }
    if (count > this.places.length) this.places = new Int32Array(count)
    for (let i = 0; i < count; i++) this.places[i] = this.placeOf(reader.form(i - REACH))
    return this.places
  }

  private placeOf(form: Form): number {
    if (form.keptBy === this.mark) return form.keptAt
    const at = this.keptCount++ * FORM_LANES
    if (at === this.kept.length) {
      const more = new Int32Array(2 * at)
      more.set(this.kept)
      this.kept = more
    }
    const { unigrams, starts, table, kept } = this
    writeUnigrams(form, unigrams, starts)
    kept.fill(0, at, at + FORM_LANES)
    for (let d = 0; d < GROUPS; d++)
      table.addTo(kept, at + d * LANES, unigrams, starts[d] as number, starts[d + 1] as number)
    form.keptBy = this.mark
    form.keptAt = at
    return at
  }
}

/** The tagger from its packed weights. */
export function readModel(base64: string): TaggerModel {
  return new TaggerModel(readTable(base64))
}
