/** How a word looks, and the keys under which the lexicon keeps what it knows of it. */
import { perWord, type Word } from './vocabulary.ts'

const CAMEL = /\p{Ll}\p{Lu}|\p{Lu}\S*\p{Lu}/u
const LETTER_DIGIT = /\p{L}[-‐‑–.]?\p{N}|\p{N}[-‐‑–]?\p{Lu}/u

/** Whether a word is written as only a name is: two capitals, camel case, or letters with digits ("GPT-4"). */
export function looksInvented(word: string): boolean {
  return !looksPlain(word) && (CAMEL.test(word) || (LETTER_DIGIT.test(word) && /\p{Lu}|\d$/u.test(word)))
}

/** Whether a word is all ASCII, without digits, and has no capital but at its start: most are, and none is invented. */
function looksPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 127 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90 && i > 0)) return false
  }
  return true
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

/** What a word is in the key of a phrase, inside it and at its end, and how it begins. */
const keysOf = perWord(({ text }) => ({
  inner: fold(text),
  last: fold(singularName(text)),
  beginning: text.slice(0, 2).toLowerCase(),
}))

export const innerKey = (word: Word): string => keysOf(word).inner
export const lastKey = (word: Word): string => keysOf(word).last
/** The first two letters of a word; its plural begins alike. */
export const beginningOf = (word: Word): string => keysOf(word).beginning

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
