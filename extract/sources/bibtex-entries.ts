/** Cuts a BibTeX file into its entries, so that a broken one costs itself and not all that follow. */
import type { Line } from '../io/lines.ts'

export interface RawEntry {
  /** Line on which it starts, counted from 1. */
  line: number
  /** In lower case: `article`, `string`, `comment`, ... */
  type: string
  text: string
  tooLong?: true
}

/** The start of an entry: at the start of a line, or after the end of another on the same line. */
export const ENTRY_START = /^\s*@\s*([A-Za-z]+)\s*[{(]/
const FURTHER_START = /(?=@\s*[A-Za-z]+\s*\{\s*[^\s,{}"]+\s*,)(?<=\}\s*)/

/** Code units that an entry may have: the parser needs seconds for more. */
const MAX_ENTRY = 1 << 18
/** How much is kept of an entry that is too long. */
const KEPT = 200

/** The entries in order; what stands between them is a comment in BibTeX. */
export async function* readEntries(lines: AsyncIterable<Line>): AsyncGenerator<RawEntry> {
  let entry: { line: number; type: string; parts: string[]; length: number; tooLong: boolean } | undefined
  const finish = function* (): Generator<RawEntry> {
    if (entry === undefined) return
    const text = entry.parts.join('\n')
    yield { line: entry.line, type: entry.type, text, ...(entry.tooLong ? { tooLong: true } : {}) }
    entry = undefined
  }
  for await (const { line, text, tooLong = false } of lines) {
    for (const piece of text.split(FURTHER_START)) {
      const type = ENTRY_START.exec(piece)?.[1]
      if (type !== undefined) {
        yield* finish()
        entry = { line, type: type.toLowerCase(), parts: [], length: 0, tooLong: false }
      }
      if (entry === undefined || entry.tooLong) continue
      entry.parts.push(piece)
      entry.length += piece.length + 1
      entry.tooLong = tooLong || entry.length > MAX_ENTRY
      if (entry.tooLong) entry.parts = [entry.parts.join('\n').slice(0, KEPT)]
    }
  }
  yield* finish()
}
