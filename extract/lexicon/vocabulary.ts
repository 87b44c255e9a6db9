/**
 * Words that were met, each with what was found out of it: most words of a text were in many texts before. They are
 * looked up by the hash of their letters, so that no string is cut out for it.
 */
import { FACTOR_A, FACTOR_B, Part } from './features.ts'
import { HashTable } from './hash-table.ts'

/** Room for what is kept with a word; more takes more. */
const FACTS = 12

/** A word or phrase as it is written: a part of names of features, and the place where steps keep what they know of it. */
export class Word extends Part {
  /** The same in lower case. */
  readonly lower: Word
  /** What `perWord` keeps. */
  readonly facts: unknown[] = new Array(FACTS)

  constructor(text: string, home: Vocabulary) {
    super(text)
    const lower = text.toLowerCase()
    this.lower = lower === text ? this : home.of(lower)
  }
}

/** Longer ones are no words and no names, and would fill the memory. */
const LONGEST = 160
/** Words that are kept; beyond, all are forgotten and met anew. */
const MOST = 30_000

export class Vocabulary {
  /** Index of the word from 1 on, by its hashes. */
  readonly #places = new HashTable(MOST)
  readonly #words: Word[] = []

  /** The word that stands in a text from one offset to another. */
  at(text: string, start: number, end: number): Word {
    if (end - start > LONGEST) return new Word(text.slice(start, end), this)
    let a = 0
    let b = 0
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      a = (Math.imul(a, FACTOR_A) + code) | 0
      b = (Math.imul(b, FACTOR_B) + code) | 0
    }
    const known = this.#words[this.#places.get(a, b) - 1]
    if (known !== undefined) return known
    const word = new Word(text.slice(start, end), this)
    if (this.#words.length >= MOST) {
      this.#places.clear()
      this.#words.length = 0
    }
    this.#places.set(a, b, this.#words.push(word))
    return word
  }

  of(text: string): Word {
    return this.at(text, 0, text.length)
  }
}

/** Tokens. */
const words = new Vocabulary()
export const wordAt = (text: string, start: number, end: number): Word => words.at(text, start, end)
export const wordOf = (text: string): Word => words.of(text)

/** Names and other phrases: kept apart, as fewer of them come again. */
const names = new Vocabulary()
export const nameAt = (text: string, start: number, end: number): Word => names.at(text, start, end)
export const nameOf = (text: string): Word => names.of(text)

let kinds = 0

/**
 * The same function, which keeps with each word what it said of it. What it gives is shared by all who ask, must not
 * be changed, and is not undefined.
 */
export function perWord<T>(find: (word: Word) => T): (word: Word) => T {
  const kind = kinds++
  return (word) => {
    const known = word.facts[kind]
    if (known !== undefined) return known as T
    const value = find(word)
    word.facts[kind] = value
    return value
  }
}
