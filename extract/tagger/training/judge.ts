/**
 * Trains the judge of candidates, on candidates from taggers that have not seen the paper (jackknifing), or it
 * would trust the tagger too much. Follow-the-regularised-leader, as in `crf.ts`.
 */
import { type Candidate, foldForm } from '../candidates.ts'
import type { TaggerPaper } from '../features.ts'
import { seededRandom } from '../hash.ts'
import { judgeFeatures } from '../judge.ts'
import { type JudgeFeatures, NO_ENTITY, VERDICTS } from '../judge-weights.ts'
import type { KnownPhrases } from '../known.ts'
import { CLASSES } from '../tags.ts'
import { readWords } from '../words.ts'
import type { GoldEntity } from './gold.ts'
import { Leader } from './leader.ts'

export interface JudgeExample {
  features: JudgeFeatures
  /** The right verdict: a class of `CLASSES`, or `NO_ENTITY`. */
  verdict: number
}

/** The candidates that a tagger finds in a paper, with what the gold says of them. */
export function judgeExamples(
  paper: TaggerPaper,
  candidates: readonly Candidate[],
  entities: readonly GoldEntity[],
  phrases: KnownPhrases,
): JudgeExample[] {
  const verdicts = new Map<string, number>()
  for (const entity of entities) {
    const verdict = CLASSES.indexOf(entity.generic === true ? 'Generic' : entity.type)
    for (const mention of [entity.name, ...entity.mentions]) {
      const words = readWords(mention).map(({ text }) => ({ lower: text.toLowerCase() }))
      if (words.length === 0) continue
      const form = foldForm(words, 0, words.length - 1)
      if (entity.generic !== true || !verdicts.has(form)) verdicts.set(form, verdict)
    }
  }
  return judgeFeatures(paper, candidates, phrases).map((features, i) => ({
    features,
    verdict: verdicts.get(candidates[i]?.form ?? '') ?? NO_ENTITY,
  }))
}

export interface JudgeOptions {
  passes: number
  seed: number
  leastCount: number
  alpha: number
  l1: number
  l2: number
}

export const JUDGE_DEFAULTS: JudgeOptions = { passes: 8, seed: 1, leastCount: 3, alpha: 0.02, l1: 0.5, l2: 1 }

/** Rows of weights by feature hash; only rows that are not all zero. */
export function trainJudge(
  examples: readonly JudgeExample[],
  given: Partial<JudgeOptions> = {},
): Map<number, Float32Array> {
  const options = { ...JUDGE_DEFAULTS, ...given }
  const counts = new Map<number, number>()
  for (const { features } of examples)
    for (const h of features.hashes) counts.set(h, (counts.get(h) ?? 0) + 1)
  const hashes = [...counts.keys()]
    .filter((h) => (counts.get(h) ?? 0) >= options.leastCount)
    .sort((a, b) => a - b)
  const rows = new Map(hashes.map((h, i) => [h, i * VERDICTS]))
  const leader = new Leader(hashes.length * VERDICTS, options)
  const random = seededRandom(options.seed)
  const order = [...examples.keys()]
  const scores = new Float64Array(VERDICTS)
  for (let pass = 0; pass < options.passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i] as number
      order[i] = order[j] as number
      order[j] = swap
    }
    for (const e of order) {
      const { features, verdict } = examples[e] as JudgeExample
      scores.fill(0)
      const at = Array.from(features.hashes, (h) => rows.get(h) ?? -1)
      at.forEach((row, i) => {
        if (row < 0) return
        for (let k = 0; k < VERDICTS; k++) {
          scores[k] =
            (scores[k] as number) + (features.values[i] as number) * (leader.weights[row + k] as number)
        }
      })
      const top = Math.max(...scores)
      let sum = 0
      for (let k = 0; k < VERDICTS; k++) sum += Math.exp((scores[k] as number) - top)
      for (let k = 0; k < VERDICTS; k++) {
        const g = Math.exp((scores[k] as number) - top) / sum - (k === verdict ? 1 : 0)
        if (Math.abs(g) < 1e-4) continue
        at.forEach((row, i) => {
          if (row >= 0) leader.update(row + k, g * (features.values[i] as number))
        })
      }
    }
  }
  const weights = new Map<number, Float32Array>()
  for (const [h, row] of rows) {
    const own = leader.weights.slice(row, row + VERDICTS)
    if (own.some((w) => w !== 0)) weights.set(h, own)
  }
  return weights
}
