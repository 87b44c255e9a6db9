/** Blocks to titles and abstracts: which block is a title, which one goes on with the abstract before it. */
import { MAX_LINE } from '../io/lines.ts'
import { type Block, textOf } from './blocks.ts'
import {
  isFrame,
  isListItem,
  isStrongProse,
  isSurelyTitle,
  looksLikeTitle,
  startsInMidSentence,
} from './title-lines.ts'

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
  const grouping = new Grouping(page)
  for await (const block of blocks) yield* grouping.add(block)
  yield* grouping.end()
  if (grouping.skipped > 0) onSkipped?.(grouping.skipped)
}

class Grouping {
  skipped = 0
  readonly #page: boolean
  #paper: Titled | undefined
  /** Code units in the paragraphs of `#paper`. */
  #length = 0
  /** The abstract announced a list ("...the following:"), and no long paragraph has followed. */
  #inList = false
  /** Blocks since the last paragraph that can be titles. */
  #waiting: Block[] = []

  constructor(page: boolean) {
    this.#page = page
  }

  *add(block: Block): Generator<Grouped> {
    const text = textOf(block)
    if (block.tooLong) yield rejected(block, 'the paragraph is too long')
    else if (this.#page && isFrame(text)) this.skipped++
    else {
      const split = this.#page ? undefined : titleAbove(block)
      if (split !== undefined) yield* this.#start(split)
      else if (this.#listGoesOn()) yield* this.#goOn(text)
      else if (looksLikeTitle(text.replace(/\s*\n\s*/g, ' '))) this.#waiting.push(block)
      else yield* this.#prose(block, text)
    }
  }

  *end(): Generator<Grouped> {
    const [first, second, third] = this.#waiting
    // A text so short that its abstract looks like a title.
    if (!this.#page && this.#paper === undefined && first !== undefined && third === undefined) {
      const title = second === undefined ? '' : textOf(first)
      if (!this.#waiting.some(isMenu)) {
        yield { paper: { line: first.line, title, paragraphs: [textOf(second ?? first)] } }
        return
      }
    }
    yield* this.#settle(true)
    yield* this.#finish()
  }

  /** The first item of a list. */
  #listGoesOn(): boolean {
    return this.#waiting.length === 0 && /[:：]$/.test(this.#paper?.paragraphs.at(-1) ?? '')
  }

  *#prose(block: Block, text: string): Generator<Grouped> {
    if (this.#paper !== undefined && this.#waiting.length === 0) {
      yield* this.#goOn(text)
      return
    }
    if (this.#paper !== undefined && (isListItem(text) || (this.#inList && !isStrongProse(text)))) {
      for (const part of this.#waiting.splice(0)) yield* this.#goOn(textOf(part))
      yield* this.#goOn(text)
      return
    }
    const begin = startsInMidSentence(text) ? this.#beginOfSentence() : undefined
    if (begin !== undefined && this.#waiting.length === 0 && this.#paper !== undefined) {
      yield* this.#goOn(textOf(begin))
      yield* this.#goOn(text)
      return
    }
    const title = this.#waiting.pop()
    if (this.#page && (title === undefined || (this.#paper === undefined && !isStrongProse(text)))) {
      if (isStrongProse(text)) yield rejected(block, 'a paragraph before the first title')
      else this.skipped += title === undefined ? 1 : 2
      yield* this.#settle(false)
      return
    }
    yield* this.#start({
      line: title?.line ?? block.line,
      title: title === undefined ? '' : textOf(title),
      paragraphs: begin === undefined ? [text] : [textOf(begin), text],
    })
  }

  /** The block that a sentence was split in; it looked like a title as its end was missing. */
  #beginOfSentence(): Block | undefined {
    const last = this.#waiting.at(-1)
    const alone = this.#waiting.length === 1
    if (last === undefined || (alone && (this.#paper === undefined || isSurelyTitle(textOf(last)))))
      return undefined
    return this.#waiting.pop()
  }

  *#start(paper: Titled): Generator<Grouped> {
    yield* this.#settle(false)
    yield* this.#finish()
    this.#paper = paper
    this.#length = 0
    this.#inList = false
  }

  *#finish(): Generator<Grouped> {
    if (this.#paper !== undefined) yield { paper: this.#paper }
    this.#paper = undefined
  }

  *#goOn(text: string): Generator<Grouped> {
    if (this.#paper === undefined) return
    this.#inList = this.#listGoesOn() || (this.#inList && !isStrongProse(text))
    this.#paper.paragraphs.push(text)
    this.#length += text.length
    if (this.#length <= MAX_LINE) return
    const { line, paragraphs } = this.#paper
    yield { rejected: { line, cause: 'the abstract is too long', text: paragraphs[0] ?? '' } }
    this.#paper = undefined
  }

  /** What is done with blocks that looked like titles, and no abstract followed. */
  *#settle(atEnd: boolean): Generator<Grouped> {
    for (const block of this.#waiting) {
      const text = textOf(block)
      if (this.#paper === undefined) {
        if (this.#page) this.skipped++
        else yield rejected(block, 'no abstract')
      } else if (!this.#inList && isSurelyTitle(text)) yield rejected(block, 'no abstract')
      else if (this.#page && atEnd && !this.#inList) this.skipped++
      else this.#paper.paragraphs.push(text)
    }
    this.#waiting = []
  }
}

/** Several lines of few words and no sentence: the menu of a page, not an abstract. */
const isMenu = ({ lines }: Block): boolean =>
  lines.length > 1 &&
  lines.every((line) => !/[.!?。！？]\s*$/u.test(line) && line.trim().split(/\s+/).length <= 4)

const rejected = (block: Block, cause: string): Grouped => ({
  rejected: { line: block.line, cause, text: textOf(block) },
})

/** Share of the longest line that the first has where a paragraph is broken into lines of one width. */
const FULL = 0.75
/** Narrowest width that paragraphs are broken at, in code units. */
const NARROWEST = 50

/** The title where it is the first line of a block and its abstract the others; undefined where it is not. */
function titleAbove(block: Block): Titled | undefined {
  const { line, lines } = block
  const [first = '', ...rest] = lines
  const second = rest[0]
  if (second === undefined || isMenu(block) || !looksLikeTitle(first)) return undefined
  // A paragraph in lines of one width: the second goes on with the sentence of the first.
  if (/^\s*[\p{Ll}(]/u.test(second)) return undefined
  const longest = rest.reduce((most, text) => Math.max(most, text.length), 0)
  const wrapped =
    rest.length > 1 && longest >= NARROWEST && first.length >= longest * FULL && first.length <= longest
  if (wrapped && !isSurelyTitle(first)) return undefined
  return { line, title: first.trim(), paragraphs: [rest.join('\n').trim()] }
}
