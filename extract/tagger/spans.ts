/** The tagger's two stages in order: scores, candidates, verdicts, spans. */
import { type Candidate, findCandidates } from './candidates.ts'
import { type ChosenSpan, chooseSpans } from './choose.ts'
import { stepsOf } from './decode.ts'
import type { TaggerPaper, TaggerSentence } from './features.ts'
import { judgeAll } from './judge.ts'
import { type JudgeWeights, readJudge } from './judge-weights.ts'
import { type KnownPhrases, readKnown } from './known.ts'
import { readModel, type TaggerModel } from './model.ts'

export interface Tagger {
  scorer: TaggerModel
  steps: Float64Array
  judge: JudgeWeights
  phrases: KnownPhrases
}

/** Adds its scores for a sentence to `scores`, a row of `TAG_COUNT` a word. */
export type ExtraScorer = (paper: TaggerPaper, sentence: TaggerSentence, scores: Float32Array) => void

export interface TagOptions {
  /** Spans are given whose type is right with at least this probability, unless they are generic. */
  threshold?: number
  /** Another scorer of words and tags, such as a transformer, whose scores are added before decoding. */
  extra?: ExtraScorer
}

/** Where the harmonic mean of precision and recall is highest on held-out training papers. */
const THRESHOLD = 0.37

/** What a tagger has learned, packed. */
export interface PackedTagger {
  tagger: string
  judge: string
  phrases: string
}

/** The tagger from its packed weights. */
export function readTagger(packed: PackedTagger): Tagger {
  const scorer = readModel(packed.tagger)
  return {
    scorer,
    steps: stepsOf(scorer.transitions),
    judge: readJudge(packed.judge),
    phrases: readKnown(packed.phrases),
  }
}

/** First stage: what may be an entity. */
export function candidatesOf(
  { scorer, steps }: Pick<Tagger, 'scorer' | 'steps'>,
  paper: TaggerPaper,
  extra?: ExtraScorer,
): Candidate[] {
  const scoresOf = (index: number): Float32Array => {
    const sentence = paper.sentences[index] as TaggerSentence
    const scores = scorer.scores(paper, sentence, extra !== undefined)
    extra?.(paper, sentence, scores)
    return scores
  }
  return findCandidates(paper, scoresOf, scorer.transitions, steps)
}

/** Both stages: the mentions of a paper, in order, none overlapping. */
export function findSpans(
  tagger: Tagger,
  paper: TaggerPaper,
  { threshold = THRESHOLD, extra }: TagOptions = {},
): ChosenSpan[] {
  const candidates = candidatesOf(tagger, paper, extra)
  const verdicts = judgeAll(tagger.judge, paper, candidates, tagger.phrases)
  return chooseSpans(paper, candidates, verdicts, threshold)
}
