/**
 * Short forms with their long forms: "Group Relative Policy Optimization (GRPO)".
 *
 * Algorithm: A. S. Schwartz, M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", Pacific Symposium on Biocomputing 8 (2003), 451-462; on tokens, with the order reversed
 * ("GRPO (Group Relative Policy Optimization)") and plural short forms ("CNNs") allowed. Before it, initials are
 * tried: read from the right, the letters of "PPO" are all in "policy optimization" already.
 */
import type { Span } from '../../paper.ts'
import type { Sentence } from '../1-sentences.ts'
import type { Token } from '../tokens.ts'

export interface Abbreviation {
  short: Span
  long: Span
  /** Index of the sentence that defines it. */
  sentence: number
}

/** Words that no long form starts with. */
const NEVER_FIRST = new Set([
  'a',
  'an',
  'the',
  'our',
  'of',
  'for',
  'in',
  'on',
  'and',
  'or',
  'with',
  'by',
  'to',
  'called',
  'named',
  'dubbed',
  'termed',
  'novel',
  'new',
  'we',
  'is',
  'as',
  'from',
  'via',
  'that',
  'this',
  'these',
])
const MARK = /^[^\p{L}\p{N}$]+$/u

/** Whether the token may be a short form: two to ten letters and digits, with a capital or a digit. */
function isShort(token: Token): boolean {
  const { text } = token
  return (
    text.length >= 2 &&
    text.length <= 14 &&
    /^[\p{L}\p{N}$]/u.test(text) &&
    /\p{Lu}.*[\p{Lu}\p{N}]|\p{Lu}s?$|\p{Ll}\p{Lu}/u.test(text)
  )
}

/** Words inside a long form that a short form may pass over. */
const PASSED_OVER = new Set([
  'of',
  'for',
  'in',
  'on',
  'and',
  'or',
  'with',
  'by',
  'to',
  'the',
  'a',
  'an',
  'from',
  'as',
])

const lettersOf = (short: string): string[] =>
  [...short.replace(/(?<=\p{Lu})s$/u, '').toLowerCase()].filter((c) => /[\p{L}\p{N}]/u.test(c))

/** The first of `words` such that the letters are the initials of all that follows, hyphened parts too; -1 if none. */
function matchInitials(letters: readonly string[], words: readonly string[]): number {
  let left = letters.length
  for (let at = words.length - 1; at >= 0 && left > 0; at--) {
    const word = (words[at] ?? '').toLowerCase()
    const initials = word
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map((part) => part[0])
    const matches = (parts: readonly (string | undefined)[]): boolean =>
      parts.length <= left && parts.every((part, i) => part === letters[left - parts.length + i])
    if (initials.length > 0 && matches(initials)) left -= initials.length
    else if (initials.length > 1 && matches(initials.slice(0, 1))) left--
    else if (!PASSED_OVER.has(word)) return -1
    if (left === 0) return at
  }
  return -1
}

/**
 * The first of `words` at which the long form starts, such that the letters of `short` occur in order in what
 * follows, the first of them at the start of a word; -1 if there is none. Read from the right, as in the paper.
 */
function matchLong(short: string, words: readonly string[]): number {
  const letters = lettersOf(short)
  const initials = letters.length > 1 ? matchInitials(letters, words) : -1
  if (initials >= 0) return initials
  const long = words.join(' ').toLowerCase()
  let at = long.length
  for (let i = letters.length - 1; i >= 0; i--) {
    const letter = letters[i] ?? ''
    do at = long.lastIndexOf(letter, at - 1)
    while (at > 0 && i === 0 && /[\p{L}\p{N}]/u.test(long[at - 1] ?? ''))
    if (at < 0 || (at === 0 && i > 0)) return -1
  }
  const before = long.slice(0, at)
  // The first letter may stand after a hyphen ("pre-trained"); the long form starts with its word all the same.
  return before === '' ? 0 : before.trimEnd().split(' ').length - (before.endsWith(' ') ? 0 : 1)
}

function rangeOf(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

/** Long form that ends right before token `end`, for the short form given. */
function longBefore(tokens: readonly Token[], end: number, short: string): Span | undefined {
  const most = Math.min(short.length + 5, short.length * 2)
  let from = end
  while (from > 0 && end - from < most) {
    const text = tokens[from - 1]?.text ?? ''
    if (MARK.test(text) && text !== '/' && text !== '&') break
    from--
  }
  const words = tokens.slice(from, end).map((token) => token.text)
  const start = matchLong(short, words)
  if (start < 0 || (words.length - start < 2 && !/-/.test(words[start] ?? '') && short.length > 2))
    return undefined
  if (NEVER_FIRST.has(words[start]?.toLowerCase() ?? '')) return undefined
  if (words[start] === short) return undefined
  return rangeOf(tokens, from + start, end)
}

/** All definitions in the text, in order. */
export function findAbbreviations(sentences: readonly Sentence[]): Abbreviation[] {
  const found: Abbreviation[] = []
  for (const [index, { tokens }] of sentences.entries()) {
    for (let open = 1; open < tokens.length - 1; open++) {
      const mark = tokens[open]?.text
      if (mark !== '(' && mark !== '[') continue
      const first = tokens[open + 1]
      const closer = tokens[open + 2]?.text ?? ''
      if (first === undefined) continue
      if (isShort(first) && /^[)\],;:]$/.test(closer)) {
        const long = longBefore(tokens, open, first.text)
        if (long !== undefined) {
          found.push({ short: { start: first.start, end: first.end }, long, sentence: index })
          continue
        }
      }
      // Reversed: the short form stands before the bracket.
      const before = tokens[open - 1]
      if (before === undefined || !isShort(before)) continue
      let close = open + 1
      while (close < tokens.length && close - open < 14 && !/^[)\]]$/.test(tokens[close]?.text ?? ')'))
        close++
      if (close - open < 3 || !/^[)\]]$/.test(tokens[close]?.text ?? '')) continue
      const words = tokens.slice(open + 1, close).map((token) => token.text)
      if (words.some((word) => MARK.test(word)) || matchLong(before.text, words) !== 0) continue
      const long = rangeOf(tokens, open + 1, close)
      if (long !== undefined)
        found.push({ short: { start: before.start, end: before.end }, long, sentence: index })
    }
  }
  return found
}
