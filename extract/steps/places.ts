/** From offsets to sentences and tokens, by binary search. */
import type { Span } from '../paper.ts'
import type { Sentence } from './1-sentences.ts'

/** Where a mention stands: the sentence, and its tokens as a half-open range of indices. */
export interface Place {
  sentence: number
  from: number
  to: number
}

/** Index of the last item that starts at or before the offset; 0 if there is none. */
function lastStarting(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((items[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(low, 0)
}

/** The tokens that a span covers, if only in part; a span over the end of a sentence is cut there. */
export function locate(sentences: readonly Sentence[], { start, end }: Span): Place {
  const sentence = lastStarting(sentences, start)
  const tokens = sentences[sentence]?.tokens ?? []
  const from = lastStarting(tokens, start)
  return { sentence, from, to: Math.max(from, lastStarting(tokens, end - 1)) + 1 }
}

export type PlacesBySentence = ReadonlyMap<number, readonly Place[]>

export function bySentence(places: readonly Place[]): PlacesBySentence {
  const grouped = new Map<number, Place[]>()
  for (const place of places) {
    const list = grouped.get(place.sentence)
    if (list === undefined) grouped.set(place.sentence, [place])
    else list.push(place)
  }
  return grouped
}

/** An entity where one of its mentions stands. */
export interface Standing<E> extends Span {
  entity: E
}

/** Which entities stand in each sentence, in the order of the entities. */
export function standings<E extends { mentions: readonly Span[]; places: readonly Place[] }>(
  entities: readonly E[],
): ReadonlyMap<number, readonly Standing<E>[]> {
  const grouped = new Map<number, Standing<E>[]>()
  for (const entity of entities) {
    for (const [i, { start, end }] of entity.mentions.entries()) {
      const sentence = entity.places[i]?.sentence ?? 0
      const list = grouped.get(sentence)
      if (list === undefined) grouped.set(sentence, [{ entity, start, end }])
      else list.push({ entity, start, end })
    }
  }
  return grouped
}
