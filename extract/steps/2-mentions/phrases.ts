/**
 * Noun phrases that name a method, a task or a metric in ordinary words ("graph neural network"): grown from
 * words that are often part of a mention, to the left and the right as long as the neighbour usually belongs to it.
 */
import { wordKeys } from '../../lexicon/shape.ts'
import type { Table } from '../../lexicon/table.ts'
import type { Sentence } from '../1-sentences.ts'

/** Range of token indices in one sentence, half open. */
export interface TokenRange {
  from: number
  to: number
}

/** Per cent that a word must be part of mentions for a phrase to grow from it. */
const SEED = 30
/** Per cent that a neighbour must belong to the phrase for it to join. */
const JOIN = 50
const LONGEST = 8

/** Whether the token is the first word of its sentence, or of a part of it that starts anew. */
export function startsSentence(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1]
  return before === undefined || /^[:"“‘([]$/.test(before.text)
}

/** The maximal phrases of a sentence; `table` is that of `data/tokens.ts`. They do not overlap. */
export function growPhrases(sentence: Sentence, table: Table): TokenRange[] {
  const { tokens } = sentence
  const rows = tokens.map(({ text }, index) => {
    for (const key of wordKeys(text, startsSentence(sentence, index), sentence.section === 'title')) {
      const row = table.get(key)
      if (row !== undefined) return row
    }
    return []
  })
  const ranges: TokenRange[] = []
  let done = 0
  for (let seed = 0; seed < tokens.length; seed++) {
    if ((rows[seed]?.[0] ?? 0) < SEED) continue
    let from = seed
    while (from > done && seed - from < LONGEST && (rows[from - 1]?.[1] ?? 0) >= JOIN) from--
    let to = seed + 1
    while (to < tokens.length && to - from < LONGEST && (rows[to]?.[2] ?? 0) >= JOIN) to++
    ranges.push({ from, to })
    done = to
    seed = to - 1
  }
  return ranges
}
