/**
 * Phrases that the tagger has met in many papers, with what it thought of them there on average: a name that is
 * clear in a hundred abstracts helps where the hundred-and-first says little about it.
 */
import type { Candidate } from './candidates.ts'
import { hashString } from './hash.ts'
import { readTable } from './table.ts'
import { CLASSES } from './tags.ts'

export interface KnownPhrase {
  /** Binary logarithm of the number of papers in which it was a candidate. */
  papers: number
  /** Mean probability of each class of `CLASSES`, as log odds. */
  classes: number[]
  /** Mean probability of any class, as log odds. */
  any: number
  /** Share of papers in which the best row of tags had it, as log odds. */
  chosen: number
}

/** By hash of the folded form. */
export type KnownPhrases = ReadonlyMap<number, KnownPhrase>

/** Numbers for each phrase, in the order of `KnownPhrase`. */
export const KNOWN_WIDTH = CLASSES.length + 3

/** Log odds of a probability, kept finite. */
export function logOdds(p: number): number {
  return Math.log((p + 0.002) / (1.002 - p))
}

export function knownPhrase(phrases: KnownPhrases, { form }: Candidate): KnownPhrase | undefined {
  return phrases.get(hashString(form))
}

/**
 * Reads what `packKnown` writes.
 * @throws Error when the data is broken or of another version
 */
export function readKnown(base64: string): KnownPhrases {
  const { features, width, weights, unit } = readTable(base64)
  const phrases = new Map<number, KnownPhrase>()
  features.forEach((hash, i) => {
    const [papers = 0, ...rest] = Array.from(weights.subarray(i * width, i * width + width), (w) => w * unit)
    const classes = rest.slice(0, CLASSES.length)
    const [any = 0, chosen = 0] = rest.slice(CLASSES.length)
    phrases.set(hash, { papers, classes, any, chosen })
  })
  return phrases
}
