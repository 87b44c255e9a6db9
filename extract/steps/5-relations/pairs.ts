/** Pairs of entities that may be related, and where the two meet. */
import type { Entity, EntityType, RelationType } from '../../paper.ts'
import type { Outline } from '../outline.ts'
import { bySentence, type Place, type PlacesBySentence } from '../places.ts'

export interface PairEntity extends Pick<Entity, 'name' | 'type' | 'role' | 'generic' | 'confidence'> {
  places: readonly Place[]
  roles: readonly number[]
}

/** Two places in one sentence; `proxy` where one of them is a word that stands for the system. */
export interface Meeting {
  head: Place
  tail: Place
  proxy: boolean
}

export interface Pair<E extends PairEntity = PairEntity> {
  head: E
  tail: E
  /** Sentence that says most of the two. */
  sentence: number
  /** Where the two stand closest. */
  meeting: Meeting | undefined
  /** Where one stands closest to a word for the paper's system, if the other is the system. */
  proxy: Meeting | undefined
  /** Least number of sentences from one to the other. */
  gap: number
}

/** Types of relation that may hold from one type of entity to another. */
const ALLOWED = allowedTypes()

function allowedTypes(): ReadonlyMap<EntityType, ReadonlyMap<EntityType, readonly RelationType[]>> {
  const systems: EntityType[] = ['Method', 'Model']
  const all: [EntityType[], EntityType[], RelationType[]][] = [
    [
      systems,
      systems,
      ['BUILDS_ON', 'USES', 'PART_OF', 'IS_A', 'OUTPERFORMS', 'COMPARED_WITH', 'APPLIED_TO'],
    ],
    [systems, ['Dataset'], ['EVALUATED_ON', 'TRAINED_ON', 'USES', 'PART_OF']],
    [systems, ['Task'], ['APPLIED_TO', 'USES']],
    [['Dataset'], ['Dataset'], ['BUILDS_ON', 'PART_OF', 'IS_A', 'COMPARED_WITH']],
    [['Dataset'], ['Task'], ['BENCHMARK_FOR']],
    [['Dataset'], systems, ['BENCHMARK_FOR', 'PART_OF', 'USES']],
    [['Task'], ['Task'], ['IS_A']],
    [['Metric'], ['Metric'], ['IS_A']],
  ]
  const allowed = new Map<EntityType, Map<EntityType, readonly RelationType[]>>()
  for (const [heads, tails, types] of all) {
    for (const head of heads) {
      const row = allowed.get(head) ?? new Map<EntityType, readonly RelationType[]>()
      allowed.set(head, row)
      for (const tail of tails) row.set(tail, types)
    }
  }
  return allowed
}

const NOTHING: readonly RelationType[] = []

export function allowedBetween(head: EntityType, tail: EntityType): readonly RelationType[] {
  return ALLOWED.get(head)?.get(tail) ?? NOTHING
}

/** The paper's own system: what it most likely proposes, of the types that can do something. */
export function mainSystem<E extends PairEntity>(entities: readonly E[]): E | undefined {
  let best: E | undefined
  let most = 0.3
  for (const entity of entities) {
    if (entity.generic === true || (entity.type !== 'Method' && entity.type !== 'Model')) continue
    const share = (entity.roles[0] ?? 0) + 0.02 * Math.min(5, entity.places.length)
    if (share > most) [best, most] = [entity, share]
  }
  return best
}

const OWN_WORK = /^(?:method|approach|framework|model|algorithm|paper|work|system)$/

/** Where the text speaks of the paper's own work without its name, as places of the system. */
export function proxies(outline: Outline): Place[] {
  const places: Place[] = []
  for (const [sentence, words] of outline.words.entries()) {
    if (sentence < outline.aim || outline.sentences[sentence]?.section === 'title') continue
    for (const [i, word] of words.entries()) {
      if (word === 'we' || (word === 'it' && i < 3)) places.push({ sentence, from: i, to: i + 1 })
      else if (
        word === 'our' ||
        (word === 'proposed' && words[i - 1] === 'the') ||
        (word === 'this' && OWN_WORK.test(words[i + 1] ?? ''))
      )
        places.push({ sentence, from: i, to: i + 2 })
    }
  }
  return places
}

/** Places of one entity in one sentence that are looked at; nothing stands in a sentence so often. */
const MOST_PLACES = 12

/** The two places that stand closest in one sentence. */
function closest(heads: PlacesBySentence, tails: PlacesBySentence, proxy: boolean): Meeting | undefined {
  let best: Meeting | undefined
  let least = 1000
  for (const sentence of (heads.size < tails.size ? heads : tails).keys()) {
    const [of, to] = [heads.get(sentence), tails.get(sentence)]
    if (of === undefined || to === undefined) continue
    for (const head of of.slice(0, MOST_PLACES)) {
      for (const tail of to.slice(0, MOST_PLACES)) {
        const gap = head.from < tail.from ? tail.from - head.to : head.from - tail.to
        if (gap < 0 || gap > least) continue
        if (gap < least || (best !== undefined && sentence < best.head.sentence)) {
          best = { head, tail, proxy }
          least = gap
        }
      }
    }
  }
  return best
}

/** Up to so many entities every pair is looked at; of more, neighbours in a sentence, and the system with all. */
const MANY = 60
/** Entities on either side that are neighbours: in a list without end, not each with each. */
export const NEIGHBOURS = 20

interface Placed<E> {
  entity: E
  grouped: PlacesBySentence
}

/** For each entity those that stand near it in one of its sentences. */
function neighboursOf<E>(placed: readonly Placed<E>[]): ReadonlyMap<Placed<E>, ReadonlySet<Placed<E>>> {
  const inSentence = new Map<number, { one: Placed<E>; from: number }[]>()
  for (const one of placed) {
    for (const [sentence, places] of one.grouped) {
      const list = inSentence.get(sentence) ?? []
      inSentence.set(sentence, list)
      for (const { from } of places) list.push({ one, from })
    }
  }
  const neighbours = new Map(placed.map((one) => [one, new Set<Placed<E>>()]))
  for (const list of inSentence.values()) {
    list.sort((a, b) => a.from - b.from)
    for (const [i, { one }] of list.entries()) {
      for (const near of list.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1))
        neighbours.get(one)?.add(near.one)
    }
  }
  return neighbours
}

function* couples<E extends PairEntity>(
  placed: readonly Placed<E>[],
  system: E | undefined,
): Generator<[Placed<E>, Placed<E>]> {
  const neighbours = placed.length > MANY ? neighboursOf(placed) : undefined
  const main = placed.filter(({ entity }) => entity === system)
  for (const head of placed) {
    const tails =
      neighbours === undefined || head.entity === system
        ? placed
        : new Set([...main, ...(neighbours.get(head) ?? [])])
    for (const tail of tails)
      if (head !== tail && allowedBetween(head.entity.type, tail.entity.type).length > 0) yield [head, tail]
  }
}

/** All ordered pairs of entities that may be related by their types, and stand near each other or concern the system. */
export function pairsOf<E extends PairEntity>(outline: Outline, entities: readonly E[]): Pair<E>[] {
  const specific = entities.filter((entity) => entity.generic !== true)
  const system = mainSystem(specific)
  const own = bySentence(proxies(outline))
  const placed = specific.map((entity) => ({ entity, grouped: bySentence(entity.places) }))
  const pairs: Pair<E>[] = []
  for (const [{ entity: head, grouped: heads }, { entity: tail, grouped: tails }] of couples(
    placed,
    system,
  )) {
    const meeting = closest(heads, tails, false)
    const viaHead = head === system ? closest(own, tails, true) : undefined
    const proxy = viaHead ?? (tail === system ? closest(heads, own, true) : undefined)
    const gap = meeting === undefined ? sentenceGap(head.places, tail.places) : 0
    if (meeting === undefined && proxy === undefined && !mayReach(head, tail, gap)) continue
    const sentence = (meeting ?? proxy)?.head.sentence ?? tail.places.at(-1)?.sentence ?? 0
    pairs.push({ head, tail, sentence, meeting, proxy, gap })
  }
  return pairs
}

/**
 * Whether two that never meet may be related. Left out are those of which hardly one in fifty is, in training papers:
 * they are most of the pairs.
 */
function mayReach(head: PairEntity, tail: PairEntity, gap: number): boolean {
  if (head.type === tail.type && (head.type === 'Task' || head.type === 'Metric'))
    return namesShare(head, tail)
  const toSystem = tail.type === 'Method' || tail.type === 'Model'
  if (toSystem && head.type === 'Dataset') return gap === 0
  if (toSystem && !isLikelyOwn(head)) return (gap <= 1 || isLikelyOwn(tail)) && namesShare(head, tail)
  return tail.type === 'Task' || isLikelyOwn(head) || isLikelyOwn(tail) || gap <= 1
}

/** Whether one name holds the other: it may be a kind of it. */
function namesShare(head: PairEntity, tail: PairEntity): boolean {
  const [one, other] = [head.name.toLowerCase(), tail.name.toLowerCase()]
  return one.includes(other) || other.includes(one)
}

/** Whether the paper may well propose it. */
function isLikelyOwn({ roles }: PairEntity): boolean {
  return (roles[0] ?? 0) >= 0.3
}

/** Least number of sentences from a place of one to a place of the other; both are in the order of the text. */
function sentenceGap(heads: readonly Place[], tails: readonly Place[]): number {
  let least = 99
  let i = 0
  let j = 0
  while (i < heads.length && j < tails.length) {
    const distance = (heads[i]?.sentence ?? 0) - (tails[j]?.sentence ?? 0)
    least = Math.min(least, Math.abs(distance))
    if (distance < 0) i++
    else j++
  }
  return least
}
