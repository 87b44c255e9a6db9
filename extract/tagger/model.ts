/** A trained tagger: weights by feature hash, and the scores that they give to the words of a sentence. */
import { MOST_JOINED, SentenceFeatures, type TaggerPaper, type TaggerSentence } from './features.ts'
import { type Form, MOST_UNIGRAMS, REACH, writeUnigrams } from './forms.ts'
import { LANES, LaneTable, laneValue, writeLanes } from './lanes.ts'
import { readTable, type WeightTable } from './table.ts'
import { OUTSIDE, TAG_COUNT } from './tags.ts'

const K = TAG_COUNT
const GROUPS = 2 * REACH + 1
/** By so much must the words alone favour the outside to spare the rest: two words in ten, no figure the worse. */
const MARGIN = 1

/** Sums of word forms that are kept; with more they are all forgotten, so that memory is bounded. */
const MOST_KEPT = 40_000
const FORM_LANES = GROUPS * LANES

export class TaggerModel {
  readonly transitions: Float32Array
  private readonly table: LaneTable
  private readonly unit: number
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
  /** Where the sums of the words of a sentence begin. */
  private places = new Int32Array(256)

  /** @param table rows of `TAG_COUNT` weights that fit a byte each; the transitions are its extra weights */
  constructor(table: WeightTable) {
    this.unit = table.unit
    this.margin = MARGIN / table.unit
    this.transitions = table.extra
    this.table = new LaneTable(table)
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
    const places = this.placesOf(reader, n)
    const { kept, total, joined, table } = this
    for (let i = 0; i < n; i++) {
      total.fill(0)
      for (let d = 0; d < GROUPS; d++) {
        const o = (places[i + d] as number) + d * LANES
        for (let l = 0; l < LANES; l++) total[l] = (total[l] as number) + (kept[o + l] as number)
      }
      const o = i * K
      if (!full && this.plainlyOutside(total)) {
        out.fill(Number.NEGATIVE_INFINITY, o + 1, o + K)
        continue
      }
      table.addTo(total, 0, joined, 0, reader.joined(i, joined))
      writeLanes(total, out, o, K, this.unit)
    }
    return out
  }

  /** Whether what is known so far speaks so clearly for a word outside of mentions that the rest won't matter. */
  private plainlyOutside(total: Int32Array): boolean {
    const least = laneValue(total, 0, OUTSIDE) - this.margin
    for (let k = OUTSIDE + 1; k < K; k++) if (laneValue(total, 0, k) > least) return false
    return true
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
