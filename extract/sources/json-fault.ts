/** Where a text stops being JSON. What JSON.parse says of it differs from one version of Node to the next. */

export interface Fault {
  /** Offset of the first character that cannot be there; the length of the text where it breaks off. */
  offset: number
  /** Line and column in the text, counted from 1. */
  line: number
  column: number
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing'

const BLANK = /[ \t\r\n]*/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** The first fault of a text that JSON.parse refused. */
export function jsonFault(text: string): Fault {
  const offset = faultOffset(text)
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function faultOffset(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : ', or end')
  for (;;) {
    at = endOf(BLANK, text, at) ?? at
    const character = text[at]
    if (character === undefined) return at
    if (expected === ':') {
      if (character !== ':') return at
      expected = 'value'
      at++
    } else if (expected === ', or end' && character === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value'
      at++
    } else if (closes(character, open.at(-1), expected)) {
      open.pop()
      expected = afterValue()
      at++
    } else if (expected === 'key' || expected === 'key or }') {
      const end = stringEnd(text, at)
      if (!end.whole) return end.at
      expected = ':'
      at = end.at
    } else if (expected === 'value' || expected === 'value or ]') {
      if (character === '{' || character === '[') {
        open.push(character)
        expected = character === '{' ? 'key or }' : 'value or ]'
        at++
      } else if (character === '"') {
        const end = stringEnd(text, at)
        if (!end.whole) return end.at
        expected = afterValue()
        at = end.at
      } else {
        const end = endOf(SCALAR, text, at)
        if (end === undefined) return at
        expected = afterValue()
        at = end
      }
    } else return at
  }
}

function closes(character: string, open: string | undefined, expected: Expected): boolean {
  if (character === '}') return open === '{' && (expected === 'key or }' || expected === ', or end')
  return character === ']' && open === '[' && (expected === 'value or ]' || expected === ', or end')
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function stringEnd(text: string, start: number): { at: number; whole: boolean } {
  if (text[start] !== '"') return { at: start, whole: false }
  for (let at = start + 1; at < text.length; ) {
    const character = text.charCodeAt(at)
    if (character === 0x22) return { at: at + 1, whole: true }
    if (character < 0x20) return { at, whole: false }
    if (character === 0x5c) {
      const end = endOf(ESCAPE, text, at)
      if (end === undefined) return { at, whole: false }
      at = end
    } else at++
  }
  return { at: text.length, whole: false }
}
