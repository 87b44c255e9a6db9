/**
 * Features of a linear model, by the hash of their names. A name is made of parts with a space between them; the
 * hash of a name follows from those of its parts, so that no string is put together for it.
 */

/** Multipliers of two polynomial hashes modulo 2^32 (Karp, Rabin, 1987); together they tell all names apart. */
const FACTOR_A = 0x9e3779b5 | 0
const FACTOR_B = 0x85ebca6b | 0
const SPACE = 32

/** The hash of a text with one more character at its end; one is added to that, so that none weighs nothing. */
export const withA = (hash: number, code: number): number => (Math.imul(hash, FACTOR_A) + code + 1) | 0
export const withB = (hash: number, code: number): number => (Math.imul(hash, FACTOR_B) + code + 1) | 0

/** First hash of a range of a text. */
export function hashA(text: string, from = 0, to = text.length): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = withA(hash, text.charCodeAt(i))
  return hash
}

/** Second hash of a range of a text. */
export function hashB(text: string, from = 0, to = text.length): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = withB(hash, text.charCodeAt(i))
  return hash
}

/** A word or label of which names of features are made. Made once for each text where it can be. */
export class Part {
  readonly text: string
  readonly a: number
  readonly b: number
  /** With these the part is put behind another one: the hashes with a space before, and what they turn by. */
  readonly nextA: number
  readonly nextB: number
  readonly turnA: number
  readonly turnB: number

  constructor(text: string) {
    let a = 0
    let b = 0
    let powerA = 1
    let powerB = 1
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      a = withA(a, code)
      b = withB(b, code)
      powerA = Math.imul(powerA, FACTOR_A)
      powerB = Math.imul(powerB, FACTOR_B)
    }
    this.text = text
    this.a = a
    this.b = b
    this.nextA = (Math.imul(SPACE + 1, powerA) + a) | 0
    this.nextB = (Math.imul(SPACE + 1, powerB) + b) | 0
    this.turnA = Math.imul(powerA, FACTOR_A)
    this.turnB = Math.imul(powerB, FACTOR_B)
  }
}

/** What features are given to: `Features` to judge by, `FeatureNames` to learn from or to look at. */
export interface FeatureSink {
  /** The feature whose name is the parts with a space between them. */
  add(first: Part, second?: Part, third?: Part, fourth?: Part, fifth?: Part): void
  /** The feature whose name is the first part, then those of a list from one index to another. */
  addList(first: Part, list: readonly Part[], from: number, to: number): void
}

/** Features by their hashes, in the order in which they were added. */
export class Features implements FeatureSink {
  /** Hashes of the first `length` features. */
  a = new Int32Array(128)
  b = new Int32Array(128)
  length = 0

  clear(): void {
    this.length = 0
  }

  add(first: Part, second?: Part, third?: Part, fourth?: Part, fifth?: Part): void {
    let { a, b } = first
    if (second !== undefined) {
      a = Math.imul(a, second.turnA) + second.nextA
      b = Math.imul(b, second.turnB) + second.nextB
      if (third !== undefined) {
        a = Math.imul(a, third.turnA) + third.nextA
        b = Math.imul(b, third.turnB) + third.nextB
        if (fourth !== undefined) {
          a = Math.imul(a, fourth.turnA) + fourth.nextA
          b = Math.imul(b, fourth.turnB) + fourth.nextB
          if (fifth !== undefined) {
            a = Math.imul(a, fifth.turnA) + fifth.nextA
            b = Math.imul(b, fifth.turnB) + fifth.nextB
          }
        }
      }
    }
    this.push(a | 0, b | 0)
  }

  addList(first: Part, list: readonly Part[], from: number, to: number): void {
    let { a, b } = first
    for (let i = from; i < to; i++) {
      const next = list[i]
      if (next === undefined) continue
      a = Math.imul(a, next.turnA) + next.nextA
      b = Math.imul(b, next.turnB) + next.nextB
    }
    this.push(a | 0, b | 0)
  }

  /** A feature of which the hashes are known. */
  push(a: number, b: number): void {
    if (this.length === this.a.length) this.#grow()
    this.a[this.length] = a
    this.b[this.length++] = b
  }

  #grow(): void {
    const { a, b } = this
    this.a = new Int32Array(2 * a.length)
    this.b = new Int32Array(2 * a.length)
    this.a.set(a)
    this.b.set(b)
  }
}

/** Names of features, each once, in the order in which they were added. */
export class FeatureNames extends Set<string> implements FeatureSink {
  override add(first: Part | string, ...others: (Part | undefined)[]): this {
    if (typeof first === 'string') return super.add(first)
    let name = first.text
    for (const other of others) if (other !== undefined) name += ` ${other.text}`
    return super.add(name)
  }

  addList(first: Part, list: readonly Part[], from: number, to: number): void {
    super.add([first, ...list.slice(from, to)].map(({ text }) => text).join(' '))
  }
}
