/**
 * The words of a Cypher query, told apart from what stands in strings, names in backticks and comments. Stricter than
 * the engine: what the two could read differently is an error, so that nothing hides behind it.
 */
import { CypherError } from './cypher-error.ts'

export type TokenKind = 'word' | 'name' | 'string' | 'number' | 'parameter' | 'symbol'

export interface Token {
  kind: TokenKind
  /** As it stands in the query. */
  text: string
  /** Offset in the query. */
  start: number
}

export interface Scanned {
  tokens: Token[]
  /** The query with spaces in the place of comments and of unusual white space; every offset is the same. */
  text: string
}

const SPACE = /\s+/y
const COMMENT = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\//y
const WORD = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*/uy
const NUMBER = /(?:\d+(?:\.(?!\.)\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y
const PARAMETER = /\$(?:[\p{L}_][\p{L}\p{Nd}_]*|\d+)/uy
const STRING =
  /'(?:[^'\\]|\\(?:[\\'"bBfFnNrRtT]|u[\da-fA-F]{4}|U[\da-fA-F]{8}))*'|"(?:[^"\\]|\\(?:[\\'"bBfFnNrRtT]|u[\da-fA-F]{4}|U[\da-fA-F]{8}))*"/y
const NAME = /`[^`]+`(?!`)/y
const SYMBOL = /\.\.|<>|<=|>=|=~|->|<-|\+=|[-+*/%^=<>(){}[\],.:;|!&]/y

const PATTERNS: readonly (readonly [RegExp, TokenKind])[] = [
  [WORD, 'word'],
  [NUMBER, 'number'],
  [STRING, 'string'],
  [NAME, 'name'],
  [PARAMETER, 'parameter'],
  [SYMBOL, 'symbol'],
]

/** @throws CypherError where a character, a string, a name or a comment is broken or could be read in two ways */
export function scan(query: string): Scanned {
  const tokens: Token[] = []
  let text = ''
  let at = 0
  while (at < query.length) {
    const space = match(SPACE, query, at)
    const gap = space ?? match(COMMENT, query, at)
    if (gap !== undefined) {
      text += gap.replace(space === undefined ? /[^\n\r]/g : /[^\n\r\t ]/g, ' ')
      at += gap.length
      continue
    }
    const token = next(query, at)
    const before = tokens.at(-1)
    if (token.kind === 'string' && before?.kind === 'string' && before.start + before.text.length === at)
      throw new CypherError('two strings without anything between', query, at, {
        hint: 'A quotation mark in a string is written \\\' or \\".',
      })
    tokens.push(token)
    text += token.text
    at += token.text.length
    if (token.kind === 'number' && /[\p{L}\p{Nd}_.]/u.test(query.charAt(at)) && !query.startsWith('..', at))
      throw new CypherError('a number that goes on as something else', query, token.start, {
        hint: 'Write 1.0 rather than "1.", and a space after a number.',
      })
  }
  return { tokens, text }
}

function match(pattern: RegExp, query: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(query)?.[0]
}

function next(query: string, at: number): Token {
  if (query.startsWith('/*', at)) throw broken(query, at)
  for (const [pattern, kind] of PATTERNS) {
    const text = match(pattern, query, at)
    if (text !== undefined) return { kind, text, start: at }
  }
  throw broken(query, at)
}

function broken(query: string, at: number): CypherError {
  const character = String.fromCodePoint(query.codePointAt(at) ?? 0)
  if (query.startsWith('/*', at)) return new CypherError('a comment that does not end', query, at)
  if (character === '`')
    return new CypherError('a name in backticks that does not end, or holds one', query, at)
  if (character !== '"' && character !== "'")
    return new CypherError(`a character that means nothing here: ${character}`, query, at)
  // The first backslash that is no escape, or the whole string where it has none.
  const backslash = /\\(?!(?:[\\'"bBfFnNrRtT]|u[\da-fA-F]{4}|U[\da-fA-F]{8}))|\\[\s\S]/g
  backslash.lastIndex = at
  for (let found = backslash.exec(query); found !== null; found = backslash.exec(query))
    if (found[0] === '\\')
      return new CypherError('a backslash that is no escape', query, found.index, {
        hint: 'Write two for one: "\\\\".',
      })
  return new CypherError('a string that does not end', query, at)
}
