/** Slips of the pen in long words: "interpretablility". */
import { isOrdinaryWord, wordCount } from '../../extract/lexicon/words.ts'

/** Letters that a word needs for a slip to be told from another word. */
const LEAST_LETTERS = 10
/** Times the word meant has to occur in 87,000 abstracts. */
const LEAST_COUNT = 20
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * The ordinary word that an unknown one of ten letters or more is one letter away from: one too many, one missing,
 * or two swapped (after Damerau, A technique for computer detection and correction of spelling errors, 1964; another
 * letter is left alone, for "multimodel" is not "multimodal"). The word itself where there is none, or two.
 */
export function withoutTypo(word: string): string {
  if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word) || isOrdinaryWord(word)) return word
  if (isOrdinaryWord(`${word}s`) || isOrdinaryWord(`${word}d`)) return word
  const found = new Set<string>()
  const look = (candidate: string): void => {
    if (wordCount(candidate) >= LEAST_COUNT) found.add(candidate)
  }
  // The first letter is hardly ever wrong, and endings carry meaning ("classifier", "classified").
  for (let at = 1; at < word.length - 1; at++) {
    look(word.slice(0, at) + word.slice(at + 1))
    look(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2))
    for (const letter of LETTERS) look(word.slice(0, at) + letter + word.slice(at))
  }
  const [first, ...others] = found
  return first !== undefined && others.length === 0 ? first : word
}
