/**
 * Abbreviations that a text explains, "long form (SF)": Schwartz, Hearst 2003, "A Simple Algorithm for
 * Identifying Abbreviation Definitions in Biomedical Text", over words.
 */
import type { Word } from './words.ts'

/** Places of words: the long form's first and last, and the short form. */
export interface LongForm {
  first: number
  last: number
  short: number
}

const SHORT_FORM = /^(?=[^\p{Lu}]*\p{Lu}[^\p{Lu}]*(?:\p{Lu}|\d|$))[\p{L}\p{N}]{2,10}$/u

/** The long forms in a sentence, in order. Each bracket looks at no more than 20 words, so the time is linear. */
export function longForms(words: readonly Word[]): LongForm[] {
  const found: LongForm[] = []
  for (let i = 2; i + 1 < words.length; i++) {
    const short = (words[i] as Word).text
    if ((words[i - 1] as Word).text !== '(' || !SHORT_FORM.test(short)) continue
    const close = (words[i + 1] as Word).text
    if (close !== ')' && close !== ',' && close !== ';') continue
    const last = i - 2
    const least = Math.max(0, last - Math.min(short.length + 5, short.length * 2))
    const first = longFormStart(words, short.toLowerCase().replace(/s$/, ''), least, last)
    if (first !== undefined) found.push({ first, last, short: i })
  }
  return found
}

/** Matches the letters of a short form from the last to the first; the first must start a word. */
function longFormStart(
  words: readonly Word[],
  short: string,
  least: number,
  last: number,
): number | undefined {
  let letter = short.length - 1
  for (let w = last; w >= least; w--) {
    const word = (words[w] as Word).text.toLowerCase()
    if (!/[\p{L}\p{N}]/u.test(word)) return undefined
    for (let c = Math.min(word.length, 60) - 1; c >= 0; c--) {
      if (word[c] !== short[letter] || (letter === 0 && c > 0)) continue
      if (letter === 0) return w
      letter--
    }
  }
  return undefined
}
