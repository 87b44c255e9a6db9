/** Names and pairs of neighbouring words that abstracts of the field use, and in how many: what many use, none proposes. */
import { KNOWN_NAMES } from './data/known-names.ts'
import { hashA, hashB, withA, withB } from './features.ts'
import { HashTable } from './hash-table.ts'
import { unpack } from './packed.ts'

/** Logarithms, with one added, by hashes. */
interface Known {
  names: HashTable
  /** By the hash of both words with a space between them. */
  pairs: HashTable
}

let tables: Known | undefined

const SPACE = 32
const LINE_BREAK = 10
/** The letter of a logarithm of nothing. */
const NOTHING = 64

/** A line a first word (none for names): word, tab, then `rest` and the logarithm as one letter, parted by spaces. */
function load(): Known {
  const text = `${unpack(KNOWN_NAMES)}\n`
  let size = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) <= SPACE) size++
  const names = new HashTable(size)
  const pairs = new HashTable(size)
  let at = 0
  while (at < text.length) {
    const tab = text.indexOf('\t', at)
    if (tab < 0) break
    const table = tab === at ? names : pairs
    const firstA = tab === at ? 0 : withA(hashA(text, at, tab), SPACE)
    const firstB = tab === at ? 0 : withB(hashB(text, at, tab), SPACE)
    at = tab + 1
    for (let ended = false; !ended; ) {
      let a = firstA
      let b = firstB
      let letter = text.charCodeAt(at++)
      for (
        let next = text.charCodeAt(at++);
        next !== SPACE && next !== LINE_BREAK;
        next = text.charCodeAt(at++)
      ) {
        a = withA(a, letter)
        b = withB(b, letter)
        letter = next
      }
      table.set(a, b, letter - NOTHING)
      ended = text.charCodeAt(at - 1) === LINE_BREAK
    }
  }
  return { names, pairs }
}

const logarithm = (kept: number): number => Math.max(0, kept - 1)

/** Binary logarithm, rounded down, of the number of abstracts that use an invented name, by its key; 0 where hardly any does. */
export function nameKnownTo(key: string): number {
  tables ??= load()
  return logarithm(tables.names.get(hashA(key), hashB(key)))
}

/** The words of a phrase as pairs of them are counted: lower case, compounds apart, each without a plural s. */
export function pairWords(phrase: string): string[] {
  const lower = phrase.toLowerCase()
  const words: string[] = []
  eachWord(lower, (start, end) => words.push(lower.slice(start, end)))
  return words
}

/** The same of the rarest pair of neighbouring words in a phrase; -1 where there is no pair. */
export function pairsKnownTo(phrase: string): number {
  tables ??= load()
  const { pairs } = tables
  const lower = phrase.toLowerCase()
  let least = -1
  let beforeA = 0
  let beforeB = 0
  let first = true
  eachWord(lower, (start, end) => {
    if (!first) {
      let a = withA(beforeA, SPACE)
      let b = withB(beforeB, SPACE)
      for (let i = start; i < end; i++) {
        a = withA(a, lower.charCodeAt(i))
        b = withB(b, lower.charCodeAt(i))
      }
      const papers = logarithm(pairs.get(a, b))
      least = least < 0 ? papers : Math.min(least, papers)
    }
    first = false
    beforeA = hashA(lower, start, end)
    beforeB = hashB(lower, start, end)
  })
  return least
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122
const S = 115

/** Runs of two letters and more, without a plural s. */
function eachWord(lower: string, take: (start: number, end: number) => void): void {
  let start = 0
  while (start < lower.length) {
    let end = start
    while (end < lower.length && isLetter(lower.charCodeAt(end))) end++
    const plural = end - start > 3 && lower.charCodeAt(end - 1) === S && lower.charCodeAt(end - 2) !== S
    if (end - start > 1) take(start, plural ? end - 1 : end)
    start = end + 1
  }
}
