/**
 * Zone of each sentence of an abstract (argumentative zoning: Teufel, Moens 2002): background, aim, method or result.
 * A linear model looks at the words of a sentence and at its place; the row of zones that fits best as a whole is
 * taken (Viterbi), since abstracts go from one to the next. Learned by `scripts/lexicon-zones.mjs` from sentences that
 * say plainly what they are.
 */
import { ZONE_WEIGHTS } from '../lexicon/data/zone-weights.ts'
import { type FeatureSink, Features, type Part } from '../lexicon/features.ts'
import { linearModel } from '../lexicon/linear.ts'
import { labels, numberPart } from '../lexicon/parts.ts'

export const ZONES = ['background', 'aim', 'method', 'result'] as const
export type Zone = (typeof ZONES)[number]

/** How probable each zone is at the start, and after each other. */
const FIRST = [0.6, 0.35, 0.025, 0.025].map(Math.log)
const NEXT = [
  [0.6, 0.39, 0.005, 0.005],
  [0.03, 0.06, 0.7, 0.21],
  [0.02, 0.03, 0.65, 0.3],
  [0.02, 0.03, 0.1, 0.85],
].flatMap((row) => row.map(Math.log))
const K = ZONES.length
/** No zone is impossible, whatever the model says. */
const LEAST = 1e-6

/** Words further on say little of what a sentence is for, and sentences are seldom so long. */
const MOST_WORDS = 60

const L = labels('*', 'at', 'first', 'last', '^', '0')
const DIGIT = /\d/

const model = linearModel(ZONES, ZONE_WEIGHTS)

/** What speaks for the zone of sentence `index` of `count` of an abstract; words are in lower case. */
export function zoneFeatures(
  words: readonly Part[],
  index: number,
  count: number,
  features: FeatureSink,
): void {
  features.add(L['*'])
  features.add(L.at, numberPart(Math.min(4, Math.floor((5 * index) / count))))
  if (index === 0) features.add(L.first)
  if (index === count - 1) features.add(L.last)
  const length = Math.min(words.length, MOST_WORDS)
  for (let i = 0; i < length; i++) {
    const word = shown(words[i] as Part)
    features.add(word)
    const next = words[i + 1]
    if (next !== undefined && i + 1 < length) features.add(word, shown(next))
  }
  const [first, second] = words
  if (first === undefined) return
  features.add(L['^'], first)
  if (second !== undefined) features.add(L['^'], first, second)
}

/** Numbers are all alike. */
const shown = (word: Part): Part => (DIGIT.test(word.text) ? L['0'] : word)

/** Zones of the sentences of an abstract, in order; each is given as its words in lower case. */
export function zonesOf(sentences: readonly (readonly Part[])[]): Zone[] {
  const features = new Features()
  const shares = sentences.map((words, index) => {
    features.clear()
    zoneFeatures(words, index, sentences.length, features)
    return model.judge(features)
  })
  return bestRow(shares).map((zone) => ZONES[zone] as Zone)
}

/** The most probable row of zones, as indexes, from the probabilities of each sentence's zone. */
export function bestRow(shares: readonly (readonly number[])[]): number[] {
  const back = new Uint8Array(shares.length * K)
  let row = FIRST
  shares.forEach((share, i) => {
    const before = row
    row = share.map((p, to) => {
      let best = 0
      let from = i === 0 ? (FIRST[to] as number) : Number.NEGATIVE_INFINITY
      for (let zone = 0; i > 0 && zone < K; zone++) {
        const score = (before[zone] as number) + (NEXT[zone * K + to] as number)
        if (score > from) [best, from] = [zone, score]
      }
      back[i * K + to] = best
      return from + Math.log(p + LEAST)
    })
  })
  const zones: number[] = new Array(shares.length)
  let best = row.indexOf(Math.max(...row))
  for (let i = shares.length - 1; i >= 0; i--) {
    zones[i] = best
    best = back[i * K + best] as number
  }
  return zones
}
