/** The user's own names, found wherever they stand: the longest that fits, on the bounds of tokens. */
import { phraseKey, tokensKey } from '../../lexicon/shape.ts'
import type { Lexicon, LexiconTerm } from '../../lexicon/user-terms.ts'
import type { Sentence } from '../1-sentences.ts'
import { readTokens, type Token } from '../tokens.ts'
import type { Candidate } from './candidate.ts'

export const USER_TERMS = 'lexicon'

interface TermIndex {
  /** By the key of a name. */
  terms: ReadonlyMap<string, LexiconTerm>
  /** Lengths in tokens of the names that begin so, longest first. */
  lengths: ReadonlyMap<string, readonly number[]>
}

/** A lexicon is made into an index once, however many papers it is used on. */
const indexes = new WeakMap<Lexicon, TermIndex>()

/** How a name begins; its plural, and its other spellings, begin alike. */
const beginning = (word: string) => word.slice(0, 1).toLowerCase()

/** "SAM", "mRNA": a capital that is not the first letter of a word; such a name is looked for as it is written. */
const hasCapitalInside = (name: string): boolean => /[\p{L}\p{N}]\p{Lu}/u.test(name)

/** Key of words that are to be as they are written but for a plural s after a capital ("CNNs"). */
const exactKey = (words: readonly string[]): string => `=${words.join(' ').replace(/(?<=\p{Lu})s$/u, '')}`

const wordsOf = (name: string): string[] => readTokens(name, 0, name.length).map((token) => token.text)

function indexOf(lexicon: Lexicon): TermIndex {
  const known = indexes.get(lexicon)
  if (known !== undefined) return known
  const terms = new Map<string, LexiconTerm>()
  const lengths = new Map<string, Set<number>>()
  for (const term of lexicon) {
    for (const name of [term.name, ...(term.aliases ?? [])]) {
      const words = wordsOf(name)
      const [first] = words
      if (first === undefined) continue
      const key = hasCapitalInside(name) ? exactKey(words) : phraseKey(words)
      // Of two terms with one name the first has it.
      if (!terms.has(key)) terms.set(key, term)
      lengths.set(beginning(first), (lengths.get(beginning(first)) ?? new Set()).add(words.length))
    }
  }
  const index: TermIndex = {
    terms,
    lengths: new Map([...lengths].map(([start, set]) => [start, [...set].sort((a, b) => b - a)])),
  }
  indexes.set(lexicon, index)
  return index
}

/** Every place where a name of the lexicon stands, in order; none overlap. */
export function findUserTerms(sentences: readonly Sentence[], lexicon: Lexicon): Candidate[] {
  const index = indexOf(lexicon)
  const found: Candidate[] = []
  for (const { tokens } of sentences) {
    for (let from = 0; from < tokens.length; ) {
      const here = termAt(tokens, from, index)
      if (here !== undefined) found.push(here.candidate)
      from += here?.length ?? 1
    }
  }
  return found
}

/** The longest name that begins at a token, with its length in tokens. */
function termAt(
  tokens: readonly Token[],
  from: number,
  { terms, lengths }: TermIndex,
): { candidate: Candidate; length: number } | undefined {
  const first = tokens[from]
  if (first === undefined) return undefined
  for (const length of lengths.get(beginning(first.text)) ?? []) {
    const last = tokens[from + length - 1]
    if (last === undefined) continue
    const words = tokens.slice(from, from + length).map((token) => token.text)
    const term = terms.get(exactKey(words)) ?? terms.get(tokensKey(tokens, from, from + length))
    if (term === undefined) continue
    const { name, type } = term
    const candidate: Candidate = {
      start: first.start,
      end: last.end,
      type,
      name,
      generic: false,
      confidence: 1,
      by: USER_TERMS,
    }
    return { candidate, length }
  }
  return undefined
}

/** Gives entities that the user named the name and the type that the user gave. */
export function asTheUserSays<
  E extends { name: string; type: string; mentions: readonly { start: number; by?: string }[] },
>(entities: readonly E[], mentions: readonly Candidate[]): E[] {
  const given = new Map(
    mentions.filter(({ by }) => by === USER_TERMS).map((mention) => [mention.start, mention]),
  )
  if (given.size === 0) return [...entities]
  const names = new Set(entities.map(({ name }) => name))
  return entities.map((entity) => {
    const first = entity.mentions.find(({ by }) => by === USER_TERMS)
    const { name, type } = (first && given.get(first.start)) ?? {}
    if (name === undefined || type === undefined) return entity
    // A name is one entity's in its paper.
    if (name !== entity.name && names.has(name)) return { ...entity, type }
    names.add(name)
    return { ...entity, name, type }
  })
}
