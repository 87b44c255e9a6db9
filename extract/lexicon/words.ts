/** Ordinary words: what running text writes in lower case, with how often it does. */
import { WORDS } from './data/words.ts'
import { lazyTable } from './table.ts'
import { perWord, type Word } from './vocabulary.ts'

const words = lazyTable(WORDS)

/** How often the word is written in lower case in 87,000 abstracts; 0 for words outside the 20,000 commonest. */
export function wordCount(word: string): number {
  return words().get(word.toLowerCase())?.[0] ?? 0
}

/**
 * Whether a word is ordinary English or common to the field ("matching", "graph"), and not an invented name.
 * A compound is ordinary if all its parts are ("graph-matching").
 */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase()
  if (words().has(lower)) return true
  const parts = lower.split(/[-‐‑–/]/)
  return parts.length > 1 && parts.every((part) => part === '' || words().has(part))
}

/** The same of a word of the vocabulary. */
export const isOrdinary: (word: Word) => boolean = perWord(({ text }) => isOrdinaryWord(text))
