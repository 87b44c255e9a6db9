/** Names and pairs of neighbouring words that abstracts of the field use, and in how many: what many use, none proposes. */
import { KNOWN_NAMES } from './data/known-names.ts'
import { unpack } from './packed.ts'

interface Known {
  names: ReadonlyMap<string, number>
  pairs: ReadonlyMap<string, number>
}

let tables: Known | undefined

/** A line a first word (none for names): word, tab, then `rest` and the logarithm as one letter, parted by spaces. */
function load(): Known {
  const names = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const line of unpack(KNOWN_NAMES).split('\n')) {
    const tab = line.indexOf('\t')
    const first = line.slice(0, tab)
    for (const cell of line.slice(tab + 1).split(' ')) {
      const logarithm = cell.charCodeAt(cell.length - 1) - 65
      const word = cell.slice(0, -1)
      if (first === '') names.set(word, logarithm)
      else pairs.set(`${first} ${word}`, logarithm)
    }
  }
  return { names, pairs }
}

/** Binary logarithm, rounded down, of the number of abstracts that use an invented name, by its key; 0 where hardly any does. */
export function nameKnownTo(key: string): number {
  tables ??= load()
  return tables.names.get(key) ?? 0
}

/** The words of a phrase as pairs of them are counted: lower case, compounds apart, each without a plural s. */
export function pairWords(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)
    .map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word))
}

/** The same of the rarest pair of neighbouring words in a phrase; -1 where there is no pair. */
export function pairsKnownTo(phrase: string): number {
  tables ??= load()
  const words = pairWords(phrase)
  let least = -1
  for (let i = 1; i < words.length; i++) {
    const papers = tables.pairs.get(`${words[i - 1]} ${words[i]}`) ?? 0
    least = least < 0 ? papers : Math.min(least, papers)
  }
  return least
}
