/** Cuts a table into its rows, which can go over several lines in quotes, so that a fault costs one row. */
import type { Line } from '../io/lines.ts'

export interface RawRow {
  /** Line on which it starts, counted from 1. */
  line: number
  /** As the file has it, its lines ended by `\n`. */
  text: string
  /** Why it is no row. */
  fault?: string
}

/** Lines and code units that one row may have before its quote counts as never closed. */
const MOST_LINES = 2000
const MOST_LENGTH = 1 << 20

/** The rows of a table. Where a quote goes wrong its first line is a faulty row, and reading goes on with the next. */
export async function* readRows(lines: AsyncIterable<Line>, delimiter: string): AsyncGenerator<RawRow> {
  const source = lines[Symbol.asyncIterator]()
  /** Lines that were read ahead and are to be read again. */
  const ahead: Line[] = []
  const next = async (): Promise<Line | undefined> => {
    const line = ahead.shift()
    if (line !== undefined) return line
    const step = await source.next()
    return step.done ? undefined : step.value
  }
  for (let first = await next(); first !== undefined; first = await next()) {
    if (first.tooLong) {
      yield { line: first.line, text: first.text, fault: 'the line is too long' }
      continue
    }
    if (first.text.trim() === '') continue
    const taken = [first]
    let length = first.text.length
    let state = scanQuotes(first.text, delimiter, false)
    while (state === 'open' && taken.length < MOST_LINES && length < MOST_LENGTH) {
      const line = await next()
      if (line === undefined) break
      taken.push(line)
      length += line.text.length
      state = line.tooLong ? 'wrong' : scanQuotes(line.text, delimiter, true)
    }
    if (state === 'closed') yield { line: first.line, text: taken.map(({ text }) => text).join('\n') }
    else {
      yield {
        line: first.line,
        text: first.text,
        fault: state === 'open' ? 'a quote is never closed' : 'a quote in the middle of a field',
      }
      ahead.unshift(...taken.slice(1))
    }
  }
  await source.return?.()
}

/** Whether the quotes of a line are closed at its end, still open, or where none can be. */
function scanQuotes(text: string, delimiter: string, open: boolean): 'closed' | 'open' | 'wrong' {
  let at = 0
  let inside = open
  for (;;) {
    if (inside) {
      const quote = text.indexOf('"', at)
      if (quote === -1) return 'open'
      if (text[quote + 1] === '"') {
        at = quote + 2
        continue
      }
      inside = false
      at = quote + 1
      const after = text.slice(at).trimStart()
      if (after === '' && !text.startsWith(delimiter, at)) return 'closed'
      if (!text.startsWith(delimiter, at)) return 'wrong'
      at += delimiter.length
    }
    if (text[at] === '"') {
      inside = true
      at++
      continue
    }
    const end = text.indexOf(delimiter, at)
    if (end === -1) return 'closed'
    at = end + delimiter.length
  }
}
