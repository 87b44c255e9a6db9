/** Text to lines, in bounded memory. */

export interface Line {
  /** Counted from 1. */
  line: number
  /** Without its ending. Of a line that is too long, only how it begins. */
  text: string
  tooLong?: true
}

export interface LinesOptions {
  /** UTF-16 code units that a line may have. */
  maxLength?: number
}

/** 16 Mi code units: no record of a paper comes near, and a file without line ends stays readable. */
export const MAX_LINE = 1 << 24

/** How much is kept of a line that is too long. */
const KEPT = 200

/**
 * The lines of a text that comes in chunks, ended by `\n`, `\r\n` or `\r`. A line over the limit is not held in
 * memory: it comes with `tooLong` and its first 200 code units. A last line without an ending counts.
 */
export async function* readLines(
  chunks: AsyncIterable<string>,
  { maxLength = MAX_LINE }: LinesOptions = {},
): AsyncGenerator<Line> {
  let line = 1
  let begun = ''
  let tooLong = false
  let afterReturn = false
  const take = (piece: string): void => {
    if (tooLong) return
    begun += piece
    tooLong = begun.length > maxLength
    if (tooLong) begun = begun.slice(0, KEPT)
  }
  const finish = (): Line => {
    const done: Line = tooLong ? { line, text: begun, tooLong } : { line, text: begun }
    line++
    begun = ''
    tooLong = false
    return done
  }
  for await (const chunk of chunks) {
    if (chunk === '') continue
    let start = afterReturn && chunk.startsWith('\n') ? 1 : 0
    afterReturn = chunk.endsWith('\r')
    for (const { end, next } of lineEnds(chunk, start)) {
      take(chunk.slice(start, end))
      yield finish()
      start = next
    }
    take(chunk.slice(start))
  }
  if (begun !== '') yield finish()
}

/** Where lines end, and where the next one starts. */
function* lineEnds(chunk: string, from: number): Generator<{ end: number; next: number }> {
  let at = from
  // Most texts have no carriage return: looking for line feeds alone is many times faster than a pattern.
  if (!chunk.includes('\r', from)) {
    for (let end = chunk.indexOf('\n', at); end !== -1; end = chunk.indexOf('\n', at)) {
      at = end + 1
      yield { end, next: at }
    }
    return
  }
  for (const match of chunk.slice(from).matchAll(/\r\n|\n|\r/g)) {
    const end = from + match.index
    yield { end, next: end + match[0].length }
  }
}
