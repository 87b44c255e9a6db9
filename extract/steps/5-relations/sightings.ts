/** Where one thing may be compared with another: sentences with words of comparison in which both stand. */
import type { Word } from '../../lexicon/vocabulary.ts'
import { comparedBy } from '../comparing.ts'
import type { Outline } from '../outline.ts'
import { bySentence, type Place, type PlacesBySentence } from '../places.ts'
import { comparing, WIN } from './cues.ts'
import { NEIGHBOURS, type PairEntity, proxies } from './pairs.ts'

/** A word of comparison in its sentence. */
export interface Cue {
  at: number
  /** Index among `KINDS`. */
  kind: number
  word: Word
}

/** A sentence with words of comparison. */
export interface ComparingSentence {
  index: number
  cues: readonly Cue[]
  /** How many systems begin before each token. */
  begun: Int32Array
}

/**
 * How the head stands to the tail: before or after it, by name or as a word for the paper's system, or not at all,
 * though the sentence is about the paper's own work.
 */
export type Standpoint = 'before' | 'after' | 'own before' | 'own after' | 'unsaid'

export interface Sighting {
  sentence: ComparingSentence
  tail: Place
  head: Pick<Place, 'from' | 'to'> | undefined
  standpoint: Standpoint
}

/** Two systems, the first of which may be better than the second, with all that is seen of it. */
export interface Compared<E extends PairEntity = PairEntity> {
  head: E
  tail: E
  sightings: Sighting[]
}

/** Index of the sentence that compares the two most plainly: the last in which the tail hangs on a word of comparison. */
export function comparingSentence(outline: Outline, { sightings }: Compared): number | undefined {
  const plain = sightings.findLast(({ tail }) => comparedBy(outline, tail) !== undefined)
  return (plain ?? sightings.at(-1))?.sentence.index
}

interface Standing<E> {
  entity: E
  place: Place
}

function cuesOf(words: readonly Word[]): Cue[] {
  const cues: Cue[] = []
  for (const [at, word] of words.entries()) {
    const kind = comparing(word)
    if (kind >= 0) cues.push({ at, kind, word })
  }
  return cues
}

const NOT = /^(?:not|never|cannot|n't|nor)$/

/** "does not outperform"; but "not only outperforms" is no denial. */
function isDenied(words: readonly Word[], cues: readonly Cue[]): boolean {
  return cues.some(
    ({ at, kind }) =>
      kind === WIN &&
      [1, 2].some((back) => NOT.test(words[at - back]?.text ?? '') && words[at - back + 1]?.text !== 'only'),
  )
}

function begunBefore(places: readonly Standing<unknown>[], words: number): Int32Array {
  const begun = new Int32Array(words + 2)
  for (const { place } of places) begun[place.from + 1] = (begun[place.from + 1] ?? 0) + 1
  for (let i = 1; i < begun.length; i++) begun[i] = (begun[i] ?? 0) + (begun[i - 1] ?? 0)
  return begun
}

/** All pairs of systems that some sentence may compare. */
export function comparedPairs<E extends PairEntity>(
  outline: Outline,
  entities: readonly E[],
  system: E | undefined,
): Compared<E>[] {
  const inSentence = new Map<number, Standing<E>[]>()
  for (const entity of entities) {
    if (entity.generic === true || (entity.type !== 'Method' && entity.type !== 'Model')) continue
    for (const place of entity.places) {
      const list = inSentence.get(place.sentence)
      if (list === undefined) inSentence.set(place.sentence, [{ entity, place }])
      else list.push({ entity, place })
    }
  }
  const own: PlacesBySentence = bySentence(system === undefined ? [] : proxies(outline))
  const pairs = new Map<E, Map<E, Compared<E>>>()
  for (const [index, standing] of inSentence) {
    const words = outline.parts[index] ?? []
    const cues = cuesOf(words)
    if (cues.length === 0 || isDenied(words, cues)) continue
    standing.sort((a, b) => a.place.from - b.place.from)
    const sentence = { index, cues, begun: begunBefore(standing, words.length) }
    const isOwn = index >= outline.aim && outline.sentences[index]?.section !== 'title'
    for (const [i, { entity: tail, place }] of standing.entries()) {
      const near = standing.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
      const heads = new Set(near.map(({ entity }) => entity))
      if (system !== undefined && isOwn) heads.add(system)
      for (const head of heads) {
        if (head === tail) continue
        const seen =
          seenFrom(place, head, near) ??
          (isOwn && head === system ? ownFrom(place, own.get(index)) : undefined)
        if (seen === undefined) continue
        const row = pairs.get(head) ?? new Map<E, Compared<E>>()
        pairs.set(head, row)
        const pair = row.get(tail) ?? { head, tail, sightings: [] }
        row.set(tail, pair)
        pair.sightings.push({ sentence, tail: place, ...seen })
      }
    }
  }
  return [...pairs.values()].flatMap((row) => [...row.values()])
}

type Seen = Pick<Sighting, 'head' | 'standpoint'>

/** The last place of the head before the tail, or else the first after it. */
function seenFrom<E>(tail: Place, head: E, standing: readonly Standing<E>[]): Seen | undefined {
  let seen: Seen | undefined
  for (const { entity, place } of standing) {
    if (entity !== head) continue
    if (place.to <= tail.from) seen = { head: place, standpoint: 'before' }
    else if (seen === undefined && place.from >= tail.to) return { head: place, standpoint: 'after' }
  }
  return seen
}

/** The same of words that stand for the paper's system. */
function ownFrom(tail: Place, own: readonly Place[] | undefined): Seen {
  let seen: Seen | undefined
  for (const { from } of own ?? []) {
    const head = { from, to: from + 1 }
    if (from < tail.from) seen = { head, standpoint: 'own before' }
    else if (seen === undefined) return { head, standpoint: 'own after' }
  }
  return seen ?? { head: undefined, standpoint: 'unsaid' }
}
