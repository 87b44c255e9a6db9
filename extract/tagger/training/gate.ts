/**
 * Trains the gate before the tagger: from the words alone, which of them are so surely outside of any mention that
 * the tagger need not look at them. A logistic regression learns what the tagger itself thinks of words of many
 * unannotated papers (distillation: Hinton et al. 2015), and is then set to lose next to nothing; the idea of a
 * cheap model that spares a dear one work is that of cascades (Viola, Jones 2001; Weiss, Taskar 2010).
 */
import { marginals, stepsOf } from '../decode.ts'
import type { TaggerPaper } from '../features.ts'
import { SentenceFeatures } from '../features.ts'
import { REACH } from '../forms.ts'
import { readModel } from '../model.ts'
import { readTable } from '../table.ts'
import { OUTSIDE, TAG_COUNT } from '../tags.ts'
import { unigramReader } from './crf.ts'
import { Leader } from './leader.ts'

/** A weight for features of the tagger, and how much a word must have at least to be looked at. */
export interface Gate {
  weights: ReadonlyMap<number, number>
  least: number
}

/** So much of what the tagger thinks is inside of mentions may be lost. */
const LOST = 0.01
const PASSES = 2
/** One in so many papers tells where to set the gate, and is not learned from. */
const HELD = 5
const LEAST_GRADIENT = 1e-3

interface Row {
  /** Numbers of the features that a word has. */
  features: Int32Array
  /** Probability that it is inside a mention. */
  inside: number
}

/** What the tagger thinks of the words of papers. `ids` gives features their numbers. */
function* rowsOf(
  tagger: string,
  papers: Iterable<TaggerPaper>,
  ids: ReadonlyMap<number, number>,
): Generator<Row[]> {
  const model = readModel(tagger)
  const steps = stepsOf(model.transitions)
  const unigrams = unigramReader()
  for (const paper of papers) {
    const rows: Row[] = []
    for (const sentence of paper.sentences) {
      const n = sentence.words.length
      if (n === 0) continue
      const reader = new SentenceFeatures(paper, sentence)
      const { tag } = marginals(model.scores(paper, sentence, true), n, steps)
      for (let i = 0; i < n; i++) {
        const features: number[] = []
        for (let d = -REACH; d <= REACH; d++) {
          for (const hash of unigrams(reader.form(i + d), d + REACH)) {
            const id = ids.get(hash)
            if (id !== undefined) features.push(id)
          }
        }
        rows.push({
          features: Int32Array.from(features),
          inside: 1 - (tag[i * TAG_COUNT + OUTSIDE] as number),
        })
      }
    }
    yield rows
  }
}

/**
 * The gate for a packed tagger.
 * @param papers without annotation; of other kinds than the tagger will meet, they would set the gate wrong
 */
export function trainGate(tagger: string, papers: Iterable<TaggerPaper>): Gate {
  const { features, weights: own, unit } = readTable(tagger)
  const top = unit * own.reduce((most, w) => Math.max(most, Math.abs(w)), 0)
  const ids = new Map<number, number>()
  for (const hash of features) ids.set(hash, ids.size)
  const leader = new Leader(features.length + 1, { alpha: 0.05, l1: 0.3, l2: 1 })
  const { weights } = leader
  const sumOf = (row: Row) => row.features.reduce((sum, f) => sum + (weights[f] as number), 0)
  const learned: Row[] = []
  const held: Row[] = []
  let index = 0
  for (const rows of rowsOf(tagger, papers, ids)) {
    const list = index++ % HELD === 0 ? held : learned
    for (const row of rows) list.push(row)
  }
  for (let pass = 0; pass < PASSES; pass++) {
    for (const row of learned) {
      const bias = weights[features.length] as number
      const gradient = 1 / (1 + Math.exp(-bias - sumOf(row))) - row.inside
      if (Math.abs(gradient) < LEAST_GRADIENT) continue
      for (const f of row.features) leader.update(f, gradient)
      leader.update(features.length, gradient)
    }
  }
  const given = new Map<number, number>()
  for (const [hash, id] of ids) {
    // No larger than the tagger's weights, or these would be told less finely beside it.
    weights[id] = Math.max(-top, Math.min(top, weights[id] as number))
    if (weights[id] !== 0) given.set(hash, weights[id] as number)
  }
  return { weights: given, least: leastOf(held.map((row) => ({ sum: sumOf(row), inside: row.inside }))) }
}

/** The highest sum below which no more than `LOST` of all that is inside would be lost. */
function leastOf(rows: { sum: number; inside: number }[]): number {
  rows.sort((a, b) => a.sum - b.sum)
  let left = LOST * rows.reduce((sum, row) => sum + row.inside, 0)
  for (const { sum, inside } of rows) {
    left -= inside
    if (left < 0) return sum
  }
  return Number.NEGATIVE_INFINITY
}
