/** What a finder of mentions gets and gives. */
import type { EntityType, Span } from '../../paper.ts'
import type { Sentence } from '../1-sentences.ts'
import type { Abbreviation } from './abbreviations.ts'

export interface Candidate extends Span {
  type: EntityType
  /** So wide that nobody would look for it. */
  generic: boolean
  /** 0 to 1: how often such a candidate is right. */
  confidence: number
  /** Full name, where its words do not stand together in the text ("CIFAR-100" in "CIFAR-10/100"). */
  name?: string
  /** Id of the finder. */
  by: string
}

export interface MentionContext {
  text: string
  sentences: readonly Sentence[]
  abbreviations: readonly Abbreviation[]
}

/** One way to find mentions. Finders are listed once, in `index.ts`, and know nothing of each other. */
export interface MentionFinder {
  id: string
  find(context: MentionContext): Candidate[]
}
