/** From offsets in the plain text to offsets in the text that it was made of. */
import type { Span } from '../../paper.ts'
import type { Cut } from './cuts.ts'

/** A cut as the plain text has it. */
interface Placed extends Cut {
  /** Range in the plain text of what stands for it; empty for most. */
  from: number
  to: number
}

export class OffsetMap {
  readonly #text: string
  readonly #cuts: readonly Placed[]

  constructor(text: string, cuts: readonly Cut[]) {
    this.#text = text
    let shift = 0
    this.#cuts = cuts.map((cut) => {
      const from = cut.start - shift
      shift += cut.end - cut.start - cut.by.length
      return { ...cut, from, to: from + cut.by.length }
    })
  }

  /**
   * The range of the text that a range of the plain text was made of: a cut in its midst belongs to it, one at its
   * edge only where its fellow lies inside ("\textbf{M}ulti", but FrobNet without its "\textbf{").
   */
  back({ start, end }: Span): Span {
    if (end <= start) {
      const at = this.#startOf(start)
      return { start: at, end: at }
    }
    const from = this.#startOf(start)
    const to = this.#endOf(end)
    return this.#withFellows(from, to)
  }

  /** Number of cuts that begin before an offset of the plain text, with those that are empty at it if asked. */
  #count(offset: number, withEmpty: boolean): number {
    let low = 0
    let high = this.#cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { from, to } = this.#cuts[middle] as Placed
      if (from < offset || (withEmpty && from === offset && to === offset)) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Where the character at an offset begins. */
  #startOf(offset: number): number {
    const cut = this.#cuts[this.#count(offset, true) - 1]
    if (cut === undefined) return offset
    return offset < cut.to ? cut.start : cut.end + offset - cut.to
  }

  /** Where the character before an offset ends. */
  #endOf(offset: number): number {
    const cut = this.#cuts[this.#count(offset, false) - 1]
    if (cut === undefined) return offset
    return offset <= cut.to ? cut.end : cut.end + offset - cut.to
  }

  #withFellows(start: number, end: number): Span {
    let first = this.#firstFrom(start)
    let last = first
    let depth = 0
    let least = 0
    for (; (this.#cuts[last]?.end ?? Number.POSITIVE_INFINITY) <= end; last++) {
      depth += this.#cuts[last]?.opens ?? 0
      least = Math.min(least, depth)
    }
    let from = start
    let to = end
    for (let missing = -least; missing > 0; missing--) {
      const before = this.#cuts[first - 1]
      if (before?.opens !== 1 || before.end !== from) break
      from = before.start
      first--
    }
    for (let missing = depth - least; missing > 0; missing--) {
      const after = this.#cuts[last]
      if (after?.opens !== -1 || after.start !== to) break
      to = after.end
      last++
    }
    return { start: from, end: Math.min(to, this.#text.length) }
  }

  /** Index of the first cut that begins at or after an offset of the text. */
  #firstFrom(offset: number): number {
    let low = 0
    let high = this.#cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#cuts[middle] as Placed).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
