/**
 * Candidates for entities: spans that the tagger gives some probability, joined over a paper by what they say.
 * A name that is sure in one sentence lends its weight to the others, and a phrase is judged as a whole.
 */
import { marginals, spanProbability } from './decode.ts'
import type { TaggerPaper } from './features.ts'
import { CLASSES, spansOf, TAG_COUNT, tagOf } from './tags.ts'
import { viterbi } from './viterbi.ts'
import type { Word } from './words.ts'

/** One place where a candidate stands. */
export interface Place {
  sentence: number
  first: number
  last: number
  /** Probability of each class of `CLASSES`. */
  classes: number[]
  /** Sum of `classes`. */
  probability: number
  /** Whether the best row of tags has it. */
  chosen: boolean
}

export interface Candidate {
  form: string
  places: Place[]
}

/** Spans of at most this many words. */
export const MOST_WORDS = 14
const LEAST_TAG = 0.01
/** A span below this, and not in the best row of tags, is no candidate. */
const LEAST_SPAN = 0.03

/** Lower case, without plural, without what stands between the words. */
export function foldForm(words: readonly { lower: string }[], first: number, last: number): string {
  let form = ''
  for (let i = first; i <= last; i++) form += words[i]?.lower ?? ''
  const plural = form.length > 3 && form.endsWith('s') && !form.endsWith('ss')
  return plural ? form.slice(0, -1) : form
}

const SINGLE = CLASSES.map((_, c) => tagOf('S', c))
const BEGIN = CLASSES.map((_, c) => tagOf('B', c))
const INSIDE = CLASSES.map((_, c) => tagOf('I', c))

/** Bounded a word: `MOST_WORDS` ends for each start that is likely at all. */
function placesIn(
  words: readonly Word[],
  sentence: number,
  scores: Float32Array,
  transitions: Float32Array,
  steps: Float64Array,
): Place[] {
  const n = words.length
  const sums = marginals(scores, n, steps)
  const places = new Map<number, Place>()
  const put = (first: number, last: number, classIndex: number, p: number) => {
    const key = first * MOST_WORDS + (last - first)
    let place = places.get(key)
    if (place === undefined) {
      place = { sentence, first, last, classes: CLASSES.map(() => 0), probability: 0, chosen: false }
      places.set(key, place)
    }
    place.classes[classIndex] = p
    place.probability += p
  }
  for (let first = 0; first < n; first++) {
    const o = first * TAG_COUNT
    if ((sums.tag[o] as number) > 1 - LEAST_TAG) continue
    for (let c = 0; c < CLASSES.length; c++) {
      const single = sums.tag[o + (SINGLE[c] as number)] as number
      if (single >= LEAST_TAG) put(first, first, c, single)
      if ((sums.tag[o + (BEGIN[c] as number)] as number) < LEAST_TAG) continue
      for (let last = first + 1; last < Math.min(n, first + MOST_WORDS); last++) {
        const p = spanProbability(sums, { first, last, classIndex: c })
        if (p >= LEAST_TAG) put(first, last, c, p)
        if ((sums.tag[last * TAG_COUNT + (INSIDE[c] as number)] as number) < LEAST_TAG) break
      }
    }
  }
  if (places.size === 0) return []
  for (const { first, last } of spansOf(viterbi(scores, n, transitions))) {
    const place = last - first < MOST_WORDS ? places.get(first * MOST_WORDS + (last - first)) : undefined
    if (place !== undefined) place.chosen = true
  }
  return [...places.values()].filter((p) => p.chosen || p.probability >= LEAST_SPAN)
}

const BRACKETS = new Map([
  ['(', 1],
  [')', -1],
  ['[', 1],
  [']', -1],
])

/** Whether a run of words has no bracket without its fellow. */
function balanced(words: readonly Word[], first: number, last: number): boolean {
  let open = 0
  for (let i = first; i <= last; i++) {
    const { text } = words[i] as Word
    if (text.length === 1) open += BRACKETS.get(text) ?? 0
    if (open < 0) return false
  }
  return open === 0
}

/**
 * The candidates of a paper in the order in which they first stand.
 * @param scoresOf scores of a sentence's words and tags, by the sentence's place in the paper
 */
export function findCandidates(
  paper: TaggerPaper,
  scoresOf: (sentence: number) => Float32Array,
  transitions: Float32Array,
  steps: Float64Array,
): Candidate[] {
  const candidates = new Map<string, Candidate>()
  for (const [s, { words, forms }] of paper.sentences.entries()) {
    if (words.length === 0) continue
    for (const place of placesIn(words, s, scoresOf(s), transitions, steps)) {
      if (!balanced(words, place.first, place.last)) continue
      const form = foldForm(forms, place.first, place.last)
      const candidate = candidates.get(form)
      if (candidate === undefined) candidates.set(form, { form, places: [place] })
      else candidate.places.push(place)
    }
  }
  return [...candidates.values()]
}
