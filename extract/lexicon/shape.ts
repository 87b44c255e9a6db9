/** How a word looks, and the keys under which the lexicon keeps what it knows of it. */
import { perWord, type Word } from './vocabulary.ts'

const CAMEL = /\p{Ll}\p{Lu}|\p{Lu}\S*\p{Lu}/u
const LETTER_DIGIT = /\p{L}[-‐‑–.]?\p{N}|\p{N}[-‐‑–]?\p{Lu}/u

/** Whether a word is written as only a name is: two capitals, camel case, or letters with digits ("GPT-4"). */
export function looksInvented(word: string): boolean {
  return CAMEL.test(word) || (LETTER_DIGIT.test(word) && /\p{Lu}|\d$/u.test(word))
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** The singular of an English noun, as far as its ending tells. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ics|ous|ias)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Lower case, last word in the singular: one key for the forms of one phrase. */
export function phraseKey(words: readonly string[]): string {
  const last = words.length - 1
  return words.map((word, i) => fold(i === last ? singularName(word) : word)).join(' ')
}

/** "CNNs" is "CNN"; "ImageNets" is left to `singular`. */
function singularName(word: string): string {
  if (/\p{Lu}s$/u.test(word)) return word.slice(0, -1)
  return singular(word)
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[‐‑–]/g, '-')
}

/** Whether a word looks invented. */
export const isInvented: (word: Word) => boolean = perWord(({ text }) => looksInvented(text))

/** What a word is in the key of a phrase: inside it, and at its end. */
const keysOf = perWord(({ text }) => ({ inner: fold(text), last: fold(singularName(text)) }))

export const innerKey = (word: Word): string => keysOf(word).inner
export const lastKey = (word: Word): string => keysOf(word).last

/** `phraseKey` of tokens from one index to another. */
export function tokensKey(tokens: readonly { word: Word }[], from: number, to: number): string {
  let key = ''
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.word
    if (word === undefined) continue
    if (i > from) key += ' '
    key += i === to - 1 ? lastKey(word) : innerKey(word)
  }
  return key
}
