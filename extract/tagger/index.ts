/**
 * The learned mention tagger, trained on annotated abstracts by `npm run train`: a conditional random field over
 * words proposes, a judge of whole candidates disposes. Nothing here knows of entities or roles; it says where
 * mentions are and of what type.
 */
import { ENTITY_TYPES, type EntityType, type SentenceSpan, type Span } from '../paper.ts'
import { WEIGHTS } from './data/weights.ts'
import { readTaggerPaper, type TaggerSentence } from './features.ts'
import { findSpans, readTagger, type Tagger, type TagOptions } from './spans.ts'
import { CLASSES } from './tags.ts'
import type { Word } from './words.ts'

export type { TagOptions }

/** A mention as the tagger sees it; starts and ends at words, and lies in one sentence. */
export interface TaggedSpan extends Span {
  type: EntityType
  /** Probability that this is a mention of this type (or, if generic, a generic phrase). */
  confidence: number
  /** So wide that nobody would look for it ("neural network"). */
  generic?: boolean
}

let model: Tagger | undefined

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
  model ??= readTagger(WEIGHTS)
  const paper = readTaggerPaper(text, sentences)
  return findSpans(model, paper, options).map((span) => {
    const { words } = paper.sentences[span.sentence] as TaggerSentence
    const { start } = words[span.first] as Word
    const { end } = words[span.last] as Word
    const type = ENTITY_TYPES[span.typeIndex] as EntityType
    const tagged: TaggedSpan = { start, end, type, confidence: span.confidence }
    return CLASSES[span.classIndex] === 'Generic' ? { ...tagged, generic: true } : tagged
  })
}
