/**
 * Trains the tagger: a linear-chain conditional random field by follow-the-regularised-leader with L1 and L2
 * (McMahan et al. 2013, "Ad Click Prediction: a View from the Trenches"), which leaves most weights at zero.
 * The same input and seed give the same weights.
 */
import { marginals, stepsOf, visitPairs } from '../decode.ts'
import { SentenceFeatures, type TaggerPaper } from '../features.ts'
import { type Form, MOST_UNIGRAMS, REACH, writeUnigrams } from '../forms.ts'
import { seededRandom } from '../hash.ts'
import { TAG_COUNT, tagsOf, type WordSpan } from '../tags.ts'
import { Leader } from './leader.ts'

const K = TAG_COUNT

export interface TrainingPaper {
  paper: TaggerPaper
  /** Gold mentions, a list a sentence. */
  spans: WordSpan[][]
}

export interface TrainOptions {
  passes: number
  seed: number
  /** Features seen on fewer words are left out. */
  leastCount: number
  /** Learning rate. */
  alpha: number
  l1: number
  l2: number
  /** Share of a word's features that a pass looks at, drawn anew each time: no weight may lean on another. */
  keep: number
  /** Called after each pass with the mean loss a sentence. */
  onPass?: (pass: number, loss: number) => void
}

export const TRAIN_DEFAULTS: TrainOptions = {
  passes: 5,
  seed: 1,
  leastCount: 2,
  alpha: 0.025,
  l1: 0.2,
  l2: 1,
  keep: 0.75,
}

export interface TrainedWeights {
  /** Hashes of the features that have a weight, in increasing order. */
  features: Int32Array
  /** A row of `TAG_COUNT` weights a feature. */
  weights: Float32Array
  transitions: Float32Array
}

interface Example {
  /** Feature numbers of all words, and where each word's begin. */
  features: Int32Array
  start: Int32Array
  tags: Uint8Array
}

/** Looks up the own features of a form in the group of a distance, working them out once. */
export function unigramReader(): (form: Form, group: number) => Int32Array {
  const known = new Map<Form, Int32Array[]>()
  const row = new Int32Array(MOST_UNIGRAMS)
  const starts = new Int32Array(2 * REACH + 2)
  return (form, group) => {
    let groups = known.get(form)
    if (groups === undefined) {
      writeUnigrams(form, row, starts)
      groups = Array.from({ length: 2 * REACH + 1 }, (_, g) => row.slice(starts[g], starts[g + 1]))
      known.set(form, groups)
    }
    return groups[group] as Int32Array
  }
}

/** Features of each word of each sentence, as hashes. */
function* wordFeatures(
  papers: readonly TrainingPaper[],
): Generator<{ features: Int32Array; start: Int32Array; tags: Uint8Array }> {
  const row = new Int32Array(256)
  const unigrams = unigramReader()
  for (const { paper, spans } of papers) {
    for (const [s, sentence] of paper.sentences.entries()) {
      const n = sentence.words.length
      const reader = new SentenceFeatures(paper, sentence)
      const all: number[] = []
      const start = new Int32Array(n + 1)
      for (let i = 0; i < n; i++) {
        for (let d = -REACH; d <= REACH; d++)
          for (const h of unigrams(reader.form(i + d), d + REACH)) all.push(h)
        const joined = reader.joined(i, row)
        for (let j = 0; j < joined; j++) all.push(row[j] as number)
        start[i + 1] = all.length
      }
      yield { features: Int32Array.from(all), start, tags: tagsOf(spans[s] ?? [], n) }
    }
  }
}

function readExamples(
  papers: readonly TrainingPaper[],
  leastCount: number,
): { examples: Example[]; hashes: number[] } {
  const raw = [...wordFeatures(papers)]
  const counts = new Map<number, number>()
  for (const { features } of raw) for (const h of features) counts.set(h, (counts.get(h) ?? 0) + 1)
  const hashes: number[] = []
  for (const [h, count] of counts) if (count >= leastCount) hashes.push(h)
  hashes.sort((a, b) => a - b)
  counts.clear()
  hashes.forEach((h, i) => {
    counts.set(h, i)
  })
  const examples = raw.map(({ features, start, tags }) => {
    const kept: number[] = []
    const keptStart = new Int32Array(start.length)
    for (let i = 0; i + 1 < start.length; i++) {
      for (let j = start[i] as number; j < (start[i + 1] as number); j++) {
        const id = counts.get(features[j] as number)
        if (id !== undefined) kept.push(id)
      }
      keptStart[i + 1] = kept.length
    }
    return { features: Int32Array.from(kept), start: keptStart, tags }
  })
  return { examples, hashes }
}

/** Gradients below this change nothing worth the time. */
const LEAST_GRADIENT = 2e-3

/** Draws the features to look at: dropout (Hinton et al. 2012). Returns where each word's begin in `kept`. */
function drop(
  example: Example,
  kept: Int32Array,
  start: Int32Array,
  keep: number,
  random: () => number,
): void {
  let at = 0
  for (let i = 0; i < example.tags.length; i++) {
    start[i] = at
    for (let j = example.start[i] as number; j < (example.start[i + 1] as number); j++) {
      if (random() < keep) kept[at++] = example.features[j] as number
    }
  }
  start[example.tags.length] = at
}

function learn({ features, start, tags: expectedTags }: Example, leader: Leader, steps: Leader): number {
  const n = expectedTags.length
  if (n === 0) return 0
  const { weights } = leader
  const scores = new Float32Array(n * K)
  const total = new Float64Array(K)
  for (let i = 0; i < n; i++) {
    total.fill(0)
    for (let j = start[i] as number; j < (start[i + 1] as number); j++) {
      const row = (features[j] as number) * K
      for (let k = 0; k < K; k++) total[k] = (total[k] as number) + (weights[row + k] as number)
    }
    scores.set(total, i * K)
  }
  const m = marginals(scores, n, stepsOf(steps.weights))
  let gold = 0
  for (let i = 0; i < n; i++) {
    const tag = expectedTags[i] as number
    gold += scores[i * K + tag] as number
    if (i > 0) gold += steps.weights[(expectedTags[i - 1] as number) * K + tag] as number
  }
  const tags: number[] = []
  const gradients: number[] = []
  for (let i = 0; i < n; i++) {
    tags.length = 0
    gradients.length = 0
    for (let k = 0; k < K; k++) {
      const g = (m.tag[i * K + k] as number) - (expectedTags[i] === k ? 1 : 0)
      if (g > LEAST_GRADIENT || g < -LEAST_GRADIENT) {
        tags.push(k)
        gradients.push(g)
      }
    }
    if (tags.length === 0) continue
    for (let j = start[i] as number; j < (start[i + 1] as number); j++) {
      const row = (features[j] as number) * K
      for (let t = 0; t < tags.length; t++) leader.update(row + (tags[t] as number), gradients[t] as number)
    }
  }
  const expected = new Float64Array(K * K)
  for (let i = 0; i + 1 < n; i++) {
    visitPairs(m, i, (from, to, p) => {
      expected[from * K + to] = (expected[from * K + to] as number) + p
    })
    const pair = (expectedTags[i] as number) * K + (expectedTags[i + 1] as number)
    expected[pair] = (expected[pair] as number) - 1
  }
  for (let p = 0; p < expected.length; p++) {
    const g = expected[p] as number
    if (g > LEAST_GRADIENT || g < -LEAST_GRADIENT) steps.update(p, g)
  }
  return m.logSum - gold
}

/** Trains on the papers, in an order shuffled by the seed at each pass. */
export function trainTagger(
  papers: readonly TrainingPaper[],
  given: Partial<TrainOptions> = {},
): TrainedWeights {
  const options = { ...TRAIN_DEFAULTS, ...given }
  const { examples, hashes } = readExamples(papers, options.leastCount)
  const leader = new Leader(hashes.length * K, options)
  const steps = new Leader(K * K, { ...options, l1: 0 })
  const random = seededRandom(options.seed)
  const order = [...examples.keys()]
  const kept = new Int32Array(examples.reduce((most, e) => Math.max(most, e.features.length), 0))
  for (let pass = 0; pass < options.passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i] as number
      order[i] = order[j] as number
      order[j] = swap
    }
    let loss = 0
    for (const e of order) {
      const example = examples[e] as Example
      const start = new Int32Array(example.start.length)
      drop(example, kept, start, options.keep, random)
      loss += learn({ features: kept, start, tags: example.tags }, leader, steps)
    }
    options.onPass?.(pass + 1, loss / Math.max(order.length, 1))
  }
  // All features together weigh as much as those that were looked at.
  const weights = leader.weights.map((w) => w * options.keep)
  return { features: Int32Array.from(hashes), weights, transitions: steps.weights }
}
