/**
 * Words that were met, each with what was found out of it: most words of a text were in many texts before. They are
 * looked up by the hash of their letters, so that no string is cut out for it.
 */
import { Part, withA, withB } from './features.ts'
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
/** Words in each of two generations. */
const MOST = 30_000

/** Words by the hashes of their letters. */
class Generation {
  /** Index of the word from 1 on. */
  readonly #places = new HashTable(MOST)
  readonly #words: Word[] = []

  get(a: number, b: number): Word | undefined {
    return this.#words[this.#places.get(a, b) - 1]
  }

  /** Whether there is no room for more. */
  get full(): boolean {
    return this.#words.length >= MOST
  }

  add(word: Word): void {
    this.#places.set(word.a, word.b, this.#words.push(word))
  }
}

/** When many new words have come, those are forgotten that have not come since as many came before. */
export class Vocabulary {
  #young = new Generation()
  #old: Generation | undefined

  /** The word that stands in a text from one offset to another. */
  at(text: string, start: number, end: number): Word {
    if (end - start > LONGEST) return new Word(text.slice(start, end), this)
    let a = 0
    let b = 0
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      a = withA(a, code)
      b = withB(b, code)
    }
    return this.#young.get(a, b) ?? this.#meet(text, start, end, a, b)
  }

  of(text: string): Word {
    return this.at(text, 0, text.length)
  }

  #meet(text: string, start: number, end: number, a: number, b: number): Word {
    const word = this.#old?.get(a, b) ?? new Word(text.slice(start, end), this)
    if (this.#young.full) {
      this.#old = this.#young
      this.#young = new Generation()
    }
    this.#young.add(word)
    return word
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
