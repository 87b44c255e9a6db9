/** What a caller can ask of an extraction. */
import type { Lexicon } from './lexicon/user-terms.ts'
import type { EntityType } from './paper.ts'

export interface ExtractOptions {
  /** Names of the user's own, found wherever they stand, with the type that they are given. */
  lexicon?: Lexicon
  /** Types of entities that are kept; all where it is left out. Relations that lose an end go too. */
  types?: readonly EntityType[]
}
