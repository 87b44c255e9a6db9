/** Blocks to titles and abstracts: which block is a title, which one goes on with the abstract before it. */
import { type Block, isFrame, isStrongProse, isSurelyTitle, looksLikeTitle, textOf } from './blocks.ts'

export interface Titled {
  /** Line on which it starts, counted from 1. */
  line: number
  title: string
  paragraphs: string[]
}

export type Grouped = { paper: Titled } | { rejected: { line: number; cause: string; text: string } }

export interface GroupOptions {
  /** A page with a frame: what stands before the first title and abstract, and navigation anywhere, is no paper. */
  page: boolean
  /** Told how many blocks of the frame were skipped. */
  onSkipped?: (count: number) => void
}

/**
 * Titles and abstracts in the order of the text. A title is the last block that can be one before a paragraph;
 * other paragraphs go on with the abstract before them.
 */
export async function* groupBlocks(
  blocks: AsyncIterable<Block>,
  { page, onSkipped }: GroupOptions,
): AsyncGenerator<Grouped> {
  let paper: Titled | undefined
  /** Blocks since the last paragraph that can be titles. */
  let waiting: Block[] = []
  let skipped = 0

  /** What is done with blocks that looked like titles, and no abstract followed. */
  function* settle(atEnd: boolean): Generator<Grouped> {
    for (const block of waiting) {
      const text = textOf(block)
      if (isSurelyTitle(text) && (paper !== undefined || !page))
        yield { rejected: { line: block.line, cause: 'no abstract', text } }
      else if (paper !== undefined && !(page && atEnd)) paper.paragraphs.push(text)
      else if (page) skipped++
      else yield { rejected: { line: block.line, cause: 'no abstract', text } }
    }
    waiting = []
  }

  for await (const block of blocks) {
    const text = textOf(block)
    if (block.tooLong) {
      yield { rejected: { line: block.line, cause: 'the paragraph is too long', text } }
      continue
    }
    if (page && isFrame(text)) {
      skipped++
      continue
    }
    const startsAbstract = waiting.length > 0 || paper === undefined
    if (looksLikeTitle(text.replace(/\s*\n\s*/g, ' ')) && !continuesList(paper, waiting)) {
      waiting.push(block)
      continue
    }
    const split: Titled | undefined = page ? undefined : titleAbove(block)
    if (split !== undefined) {
      yield* settle(false)
      if (paper !== undefined) yield { paper }
      paper = split
      continue
    }
    if (!startsAbstract) {
      paper?.paragraphs.push(text)
      continue
    }
    const title = waiting.pop()
    if (page && !isStrongProse(text) && !(paper !== undefined && title !== undefined)) {
      skipped += 1 + (title === undefined ? 0 : 1)
      yield* settle(false)
      continue
    }
    yield* settle(false)
    if (paper !== undefined) yield { paper }
    paper = {
      line: title?.line ?? block.line,
      title: title === undefined ? '' : textOf(title),
      paragraphs: [text],
    }
  }
  yield* lastOnes()
  if (skipped > 0) onSkipped?.(skipped)

  function* lastOnes(): Generator<Grouped> {
    const [first, second, third] = waiting
    // A text that is so short that its abstract looks like a title.
    if (!page && paper === undefined && first !== undefined && third === undefined) {
      const title = second === undefined ? '' : textOf(first)
      yield { paper: { line: first.line, title, paragraphs: [textOf(second ?? first)] } }
      return
    }
    yield* settle(true)
    if (paper !== undefined) yield { paper }
  }
}

/** After "...the following:" a short block is an item of a list. */
const continuesList = (paper: Titled | undefined, waiting: readonly Block[]): boolean =>
  waiting.length === 0 && /[:：]$/.test(paper?.paragraphs.at(-1) ?? '')

/** Share of the longest line that the first has where a paragraph is broken into lines of one width. */
const FULL = 0.75

/** The title where it is the first line of a block and its abstract the others; undefined where it is not. */
function titleAbove({ line, lines }: Block): Titled | undefined {
  const [first = '', ...rest] = lines
  const second = rest[0]
  if (second === undefined || !looksLikeTitle(first)) return undefined
  // A paragraph in lines of one width: the second goes on with the sentence of the first.
  if (/^\s*[\p{Ll}(]/u.test(second)) return undefined
  const longest = Math.max(...rest.map((text) => text.length))
  const wrapped = rest.length > 1 && first.length >= longest * FULL && first.length <= longest
  if (wrapped && !isSurelyTitle(first)) return undefined
  return { line, title: first.trim(), paragraphs: [rest.join('\n').trim()] }
}
