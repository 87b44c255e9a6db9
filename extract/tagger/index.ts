/**
 * The learned mention tagger: a linear-chain conditional random field over words, trained on annotated
 * abstracts by `npm run train`. Nothing here knows of entities or roles; it says where mentions are and of what
 * type.
 */
import { ENTITY_TYPES, type EntityType, type SentenceSpan, type Span } from '../paper.ts'
import { WEIGHTS } from './data/weights.ts'
import { marginals, spanProbability, stepsOf, viterbi } from './decode.ts'
import { readTaggerPaper, type TaggerPaper, type TaggerSentence } from './features.ts'
import { readModel, type TaggerModel } from './model.ts'
import { CLASSES, OUTSIDE, spansOf, TAG_COUNT, type WordSpan } from './tags.ts'
import type { Word } from './words.ts'

/** A mention as the tagger sees it; starts and ends at words, and lies in one sentence. */
export interface TaggedSpan extends Span {
  type: EntityType
  /** Probability that exactly this span is a mention of this type (or, if generic, a generic phrase). */
  confidence: number
  /** So wide that nobody would look for it ("neural network"). */
  generic?: boolean
}

/**
 * More scores for a sentence, to be added before decoding: a row of `TAG_COUNT` a word, written into `scores`.
 */
export type ExtraScorer = (paper: TaggerPaper, sentence: TaggerSentence, scores: Float32Array) => void

export interface TagOptions {
  /** Added to the score of "no mention": above 0 fewer spans and surer, below 0 more. */
  outside?: number
  extra?: ExtraScorer
}

let model: { tagger: TaggerModel; steps: Float64Array } | undefined

function loaded(): { tagger: TaggerModel; steps: Float64Array } {
  if (model === undefined) {
    const tagger = readModel(WEIGHTS.data)
    model = { tagger, steps: stepsOf(tagger.transitions) }
  }
  return model
}

const BRACKETS: Readonly<Record<string, number>> = { '(': 1, ')': -1, '[': 1, ']': -1 }
/** Far below any score. */
const NEVER = -1e9

/** The best spans, none of which holds one bracket of a pair; changes the scores of such brackets. */
function balancedSpans(words: readonly Word[], scores: Float32Array, transitions: Float32Array): WordSpan[] {
  const n = words.length
  for (;;) {
    const spans = spansOf(viterbi(scores, n, transitions))
    const odd = spans.filter(({ first, last }) => {
      let open = 0
      for (let i = first; i <= last; i++) {
        open += BRACKETS[(words[i] as Word).text] ?? 0
        if (open < 0) return true
      }
      return open > 0
    })
    if (odd.length === 0) return spans
    // Each turn closes brackets for good. All of the sentence's at once, so that the time stays linear.
    for (let i = 0; i < n; i++) {
      if (BRACKETS[(words[i] as Word).text] === undefined) continue
      for (let k = 1; k < TAG_COUNT; k++) scores[i * TAG_COUNT + k] = NEVER
    }
  }
}

/**
 * The mentions in a text, in order, none overlapping.
 * @param text the text that offsets count in
 * @param sentences ranges of the text, in order
 */
export function tagMentions(
  text: string,
  sentences: readonly SentenceSpan[],
  options: TagOptions = {},
): TaggedSpan[] {
  const { outside = 0, extra } = options
  const { tagger, steps } = loaded()
  const paper = readTaggerPaper(text, sentences)
  const tagged: TaggedSpan[] = []
  for (const sentence of paper.sentences) {
    const n = sentence.words.length
    if (n === 0) continue
    const scores = tagger.scores(paper, sentence)
    extra?.(paper, sentence, scores)
    for (let i = 0; i < n; i++)
      scores[i * TAG_COUNT + OUTSIDE] = (scores[i * TAG_COUNT + OUTSIDE] as number) + outside
    const spans = balancedSpans(sentence.words, scores, tagger.transitions)
    if (spans.length === 0) continue
    const sums = marginals(scores, n, steps)
    for (const span of spans) {
      const start = (sentence.words[span.first] as Word).start
      const end = (sentence.words[span.last] as Word).end
      const confidence = Math.min(1, spanProbability(sums, span))
      const type = ENTITY_TYPES[span.classIndex]
      if (type !== undefined) tagged.push({ start, end, type, confidence })
      else tagged.push({ start, end, type: 'Method', confidence, generic: true })
    }
  }
  return tagged
}

export { CLASSES, TAG_COUNT }
