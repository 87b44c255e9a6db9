/** Lines of a stream of bytes, each with the place where it begins (Node.js only). */

export interface ByteLine {
  text: string
  /** From 1. */
  line: number
  /** Of the first byte in the file. */
  offset: number
  /** In bytes, with the line feed. */
  length: number
  /** False for a last line without a line feed. */
  complete: boolean
}

const LINE_FEED = 10

/** @param from where in the file the bytes begin. */
export async function* readByteLines(
  chunks: AsyncIterable<Buffer | string>,
  from: { offset: number; line: number } = { offset: 0, line: 1 },
): AsyncGenerator<ByteLine> {
  let { offset, line } = from
  let rest: Buffer[] = []
  let length = 0
  for await (const given of chunks) {
    const chunk = typeof given === 'string' ? Buffer.from(given) : given
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      rest.push(chunk.subarray(start, end))
      length += end + 1 - start
      yield { text: Buffer.concat(rest).toString('utf8'), line, offset, length, complete: true }
      offset += length
      line++
      rest = []
      length = 0
      start = end + 1
    }
    if (start < chunk.length) {
      rest.push(chunk.subarray(start))
      length += chunk.length - start
    }
  }
  if (length > 0) {
    yield { text: Buffer.concat(rest).toString('utf8'), line, offset, length, complete: false }
  }
}
