/** The tagger's tags: BIOES (Ratinov, Roth 2009) over the five types of entity and one class for generic phrases. */
import { ENTITY_TYPES } from '../paper.ts'

/** Generic phrases ("neural network") have a class of their own, whatever their type. */
export const CLASSES = [...ENTITY_TYPES, 'Generic'] as const
export type TagClass = (typeof CLASSES)[number]

/** The tag of a word outside of any mention. */
export const OUTSIDE = 0
export const TAG_COUNT = 1 + 4 * CLASSES.length

export type TagPart = 'B' | 'I' | 'E' | 'S'
const PARTS: readonly TagPart[] = ['B', 'I', 'E', 'S']

/** Number of the tag for a part of a mention of a class (its place in `CLASSES`). */
export function tagOf(part: TagPart, classIndex: number): number {
  return 1 + 4 * classIndex + PARTS.indexOf(part)
}

/** Class of a tag as its place in `CLASSES`; -1 for `OUTSIDE`. */
export function classOf(tag: number): number {
  return tag === OUTSIDE ? -1 : (tag - 1) >> 2
}

/** Whether a sentence may start with the tag, which is also: whether it may follow a closed mention. */
export function opens(tag: number): boolean {
  return tag === OUTSIDE || (tag - 1) % 4 === 0 || (tag - 1) % 4 === 3
}

/** Whether a sentence may end with the tag. */
export function closes(tag: number): boolean {
  return tag === OUTSIDE || (tag - 1) % 4 >= 2
}

/** Whether `to` may follow `from`. */
export function mayFollow(from: number, to: number): boolean {
  if (closes(from)) return opens(to)
  return !opens(to) && classOf(from) === classOf(to)
}

const tagsThat = (fit: (tag: number) => boolean) => Uint8Array.from([...Array(TAG_COUNT).keys()].filter(fit))
/** After a closing tag comes an opening one, whichever; after another one only the same class goes on. */
export const CLOSING = tagsThat(closes)
export const OPENING = tagsThat(opens)
export const GOING_ON = tagsThat((tag) => !closes(tag))
/** From a tag that does not close: the tags that may follow it. */
export const NEXT: readonly Uint8Array[] = Array.from({ length: TAG_COUNT }, (_, from) =>
  closes(from) ? new Uint8Array(0) : tagsThat((to) => mayFollow(from, to)),
)

/** A run of words that is a mention: first word, last word (inclusive), class as its place in `CLASSES`. */
export interface WordSpan {
  first: number
  last: number
  classIndex: number
}

/** The tags of a sentence of `length` words with these mentions, which do not overlap. */
export function tagsOf(spans: readonly WordSpan[], length: number): Uint8Array {
  const tags = new Uint8Array(length)
  for (const { first, last, classIndex } of spans) {
    for (let i = first; i <= last; i++) {
      tags[i] = tagOf(first === last ? 'S' : i === first ? 'B' : i === last ? 'E' : 'I', classIndex)
    }
  }
  return tags
}

/** The mentions in a valid row of tags, in order. */
export function spansOf(tags: ArrayLike<number>): WordSpan[] {
  const spans: WordSpan[] = []
  let first = 0
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as number
    if (tag === OUTSIDE) continue
    if (opens(tag)) first = i
    if (closes(tag)) spans.push({ first, last: i, classIndex: classOf(tag) })
  }
  return spans
}
