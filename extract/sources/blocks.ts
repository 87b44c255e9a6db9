/** Blocks of text, parted by blank lines. */
import { type Line, MAX_LINE } from '../io/lines.ts'

export interface Block {
  /** Line on which it starts, counted from 1. */
  line: number
  lines: string[]
  /** Only how it begins was kept. */
  tooLong?: true
}

/** The blocks of a text, in order. */
export async function* readBlocks(lines: AsyncIterable<Line>): AsyncGenerator<Block> {
  let block: Block | undefined
  let length = 0
  for await (const { line, text, tooLong } of lines) {
    if (text.trim() === '' && !tooLong) {
      if (block !== undefined) yield block
      block = undefined
      continue
    }
    if (block === undefined) {
      block = { line, lines: [] }
      length = 0
    }
    length += text.length + 1
    if (tooLong || length > MAX_LINE) block.tooLong = true
    if (!block.tooLong || block.lines.length === 0) block.lines.push(text)
  }
  if (block !== undefined) yield block
}

/** The text of a block, its lines as they stand. */
export const textOf = ({ lines }: Block): string => lines.join('\n').trim()
