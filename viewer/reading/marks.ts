/** Texts cut into pieces, so that mentions can be marked without any markup: React escapes what the paper says. */
import type { Span } from '../../extract/paper.ts'
import { isEntity } from '../../graph/schema.ts'
import { type Field, textOf } from '../field/field.ts'

export interface Mark extends Span {
  /** Node that the words name. */
  node: string
}

export interface Piece {
  text: string
  /** Absent for words between marks. */
  node?: string
}

/** Longer marks win over those inside them; of equal ones the first given. */
export function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const order = marks
    .map((mark, index) => ({ mark, index }))
    .filter(({ mark }) => mark.end > mark.start)
    .sort((a, b) => b.mark.end - b.mark.start - (a.mark.end - a.mark.start) || a.index - b.index)
  const kept: Mark[] = []
  for (const { mark } of order)
    if (!kept.some((other) => mark.start < other.end && other.start < mark.end)) kept.push(mark)
  return kept.sort((a, b) => a.start - b.start)
}

/** The words of `range`, cut at the marks; joined they are the words again. */
export function cut(text: string, range: Span, marks: readonly Mark[]): Piece[] {
  const clipped = marks.map((mark) => ({
    ...mark,
    start: Math.max(mark.start, range.start),
    end: Math.min(mark.end, range.end),
  }))
  const pieces: Piece[] = []
  let at = range.start
  for (const { start, end, node } of withoutOverlaps(clipped)) {
    if (start > at) pieces.push({ text: text.slice(at, start) })
    pieces.push({ text: text.slice(start, end), node })
    at = end
  }
  if (at < range.end) pieces.push({ text: text.slice(at, range.end) })
  return pieces
}

const LETTER = /[\p{L}\p{N}]/u

/** Places where `surface` stands as words of their own. */
function* occurrences(text: string, surface: string): Generator<Span> {
  if (surface === '') return
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length)) {
    const end = at + surface.length
    if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) continue
    yield { start: at, end }
  }
}

/**
 * All mentions in a paper's text: the places that its evidence gives, and wherever else the same words stand.
 */
export function mentionsIn(field: Field, paper: string): Mark[] {
  const text = textOf(field, paper)
  const marks: Mark[] = []
  const surfaces = new Map<string, string>()
  const note = (node: string, span: Span | undefined) => {
    const attributes = field.nodes.get(node)?.attributes
    if (attributes === undefined || !isEntity(attributes)) return
    if (span !== undefined) {
      marks.push({ ...span, node })
      surfaces.set(text.slice(span.start, span.end), node)
    }
    for (const name of [attributes.name, ...attributes.aliases])
      if (!surfaces.has(name)) surfaces.set(name, node)
  }
  for (const edge of field.incident.get(paper) ?? []) {
    if (edge.source !== paper) continue
    for (const { tail } of edge.attributes.evidence) note(edge.target, tail)
    if (edge.attributes.evidence.length === 0) note(edge.target, undefined)
  }
  for (const [surface, node] of surfaces)
    for (const span of occurrences(text, surface)) marks.push({ ...span, node })
  return withoutOverlaps(marks)
}
