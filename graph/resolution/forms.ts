/**
 * The form of a name that is equal for all ways to write it: spelling, plural, hyphens (`names.ts`), then bracketed
 * acronyms, order of words, synonyms, class words and acronyms inside a name, each a step that says what it did.
 */
import { isOrdinaryWord, wordCount } from '../../extract/lexicon/words.ts'
import { displayName, looksLikeAcronym, matchKey, nameWords, readableKey, singular } from '../names.ts'
import { withoutClassWords } from './class-words.ts'
import { knownReading } from './known-readings.ts'
import { PHRASE_SYNONYMS, WORD_SYNONYMS } from './synonyms.ts'
import { withoutTypo } from './typos.ts'
import { usualOrder } from './word-forms.ts'

export interface NameForm {
  /** Equal for two spellings of one name. */
  key: string
  /** The key with its words apart, for ids. */
  readable: string
  words: string[]
  /** The acronym that the name is, with or without a class word ("CNN", "CNN model"), as it is written. */
  acronym?: string
  /** What was done beyond spelling, in order: "plural", "word order", ... */
  steps: string[]
}

/** Long form in normal words of an acronym where its paper defines it. */
export type OwnReadings = ReadonlyMap<string, readonly string[]>

const NO_READINGS: OwnReadings = new Map()
const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Times a word has to occur in lower case before the capitals of an acronym of the same letters count. */
const COMMON = 250

/** Characters of the longest name that is read for more than its spelling. */
const LONGEST = 200

const cache = new Map<string, NameForm>()
const MOST_CACHED = 200_000

/** The form of a name; `own` are the acronyms that its paper defines. */
export function nameForm(name: string, own: OwnReadings = NO_READINGS): NameForm {
  // Most names hold no acronym of their paper: their form is the same everywhere.
  if (own.size > 0 && (name.match(WORD) ?? []).some((word) => own.has(withoutPlural(word))))
    return makeForm(name, own)
  const known = cache.get(name)
  if (known !== undefined) return known
  const form = makeForm(name, NO_READINGS)
  if (cache.size >= MOST_CACHED) cache.clear()
  cache.set(name, form)
  return form
}

function makeForm(name: string, own: OwnReadings): NameForm {
  const steps: string[] = []
  const shown = displayName(name)
  if (shown.length > LONGEST) return form(nameWords(shown), steps)
  const bare = shown.replace(/(?<=\S\s?)\s*\((?=[^()]*\p{Lu}[^()]*\p{Lu})[^()\s]{2,15}\)$/u, '')
  if (bare !== shown) steps.push('acronym in brackets')
  let surface: string[] = bare.match(WORD) ?? []
  const cased = capitalsThatCount(bare)
  if (cased !== undefined) return { ...form([cased], steps), acronym: cased }
  let words = nameWords(bare)
  const step = (what: string, next: readonly string[]): void => {
    if (matchKey(next) !== matchKey(words)) steps.push(what)
    words = [...next]
  }
  if (surface.every((word) => /^\p{L}?[\p{Ll}\p{N}]*$/u.test(word)) && /\s|^\p{Ll}/u.test(bare))
    step('slip of the pen', words.map(withoutTypo))
  step('plural', words.map(singularInside))
  step('synonym', synonyms(words))
  step('order of words', usualOrder(words))
  const written = surface.at(-1)?.toLowerCase() ?? ''
  const last = (phrase: readonly string[]): string[] => [...phrase.slice(0, -1), written]
  const known = (acronym: string): readonly string[] | undefined => readingOf(acronym, own)
  const before = words
  step('class word', withoutClassWords(words, surface.length === words.length ? surface : last(words), known))
  if (surface.length === before.length) {
    const start = before.indexOf(words[0] ?? '')
    surface = surface.slice(start, start + words.length)
  }
  const alone = words.length === 1 && looksLikeAcronym(surface[0] ?? '') ? surface[0] : undefined
  if (alone !== undefined) return { ...form(words, [...new Set(steps)]), acronym: withoutPlural(alone) }
  step('acronym inside', expanded(words, surface, own))
  step('synonym', synonyms(words))
  step(
    'class word',
    withoutClassWords(words, last(words), () => undefined),
  )
  return form(words, [...new Set(steps)])
}

function form(words: readonly string[], steps: string[]): NameForm {
  return { key: matchKey(words), readable: readableKey(words), words: [...words], steps }
}

/** "mAP" and "MAP" are not "map": an acronym that is a common word in lower case keeps its capitals. */
function capitalsThatCount(name: string): string | undefined {
  const stem = withoutPlural(name)
  if (!/^\p{L}+$/u.test(stem) || !looksLikeAcronym(stem)) return undefined
  return wordCount(stem) >= COMMON ? stem : undefined
}

/** The plural inside a name says nothing: "keypoints correspondence". */
function singularInside(word: string, index: number, { length }: readonly string[]): string {
  if (index === length - 1 || word.length < 4) return word
  const one = singular(word)
  return one !== word && isOrdinaryWord(word) && isOrdinaryWord(one) ? one : word
}

function synonyms(words: readonly string[]): string[] {
  const before = words
    .map((word) => WORD_SYNONYMS.get(word) ?? word.replace(/(?<=[a-z]{3})2(?=[a-z]{3})/, ' to '))
    .join(' ')
  let phrase = before
  for (const [pattern, kept] of PHRASE_SYNONYMS) phrase = phrase.replace(pattern, kept)
  return phrase.split(' ').filter((word) => word !== '')
}

/** "deep RL" → "deep reinforcement learning", where all other words are ordinary and all acronyms known. */
function expanded(words: readonly string[], surface: readonly string[], own: OwnReadings): readonly string[] {
  if (words.length < 2 || surface.length !== words.length) return words
  const long: string[] = []
  for (const [index, word] of words.entries()) {
    const written = surface[index] ?? ''
    const reading = looksLikeAcronym(written) ? readingOf(written, own) : undefined
    if (reading === undefined && !isPlain(written)) return words
    long.push(...(reading ?? [word]))
  }
  return long
}

const isPlain = (word: string): boolean =>
  /^[α-ω]$/iu.test(word) || (!/\p{N}|\p{Lu}.*\p{Lu}/u.test(word) && isOrdinaryWord(word.toLowerCase()))

/** What an acronym stands for: in its own paper, else what the field agrees on. */
function readingOf(acronym: string, own: OwnReadings): readonly string[] | undefined {
  const stem = withoutPlural(acronym)
  return own.get(stem) ?? knownReading(stem)?.words
}

const withoutPlural = (acronym: string): string => acronym.replace(/(?<=\p{Lu})s$/u, '')
