/** Pairs of entities that may be related, with what speaks for it as named features of a linear model. */
import type { Entity, EntityType, RelationType } from '../../paper.ts'
import type { Outline } from '../outline.ts'
import { bySentence, type Place, type PlacesBySentence } from '../places.ts'
import { loneFeatures, meetingFeatures, pairFeatures } from './features.ts'

export interface PairEntity extends Pick<Entity, 'name' | 'type' | 'role' | 'generic' | 'confidence'> {
  places: readonly Place[]
  roles: readonly number[]
}

export interface Pair<E extends PairEntity = PairEntity> {
  head: E
  tail: E
  /** Sentence that says most of the two. */
  sentence: number
  features: Set<string>
  /** Words between the two where they meet in a sentence, by name or as "we". */
  between: string
  met: boolean
}

const CORE: ReadonlySet<EntityType> = new Set(['Method', 'Model', 'Dataset'])

export const isCore = (type: EntityType) => CORE.has(type)

/** Types of relation that may hold from one type of entity to another. */
export function allowedBetween(head: EntityType, tail: EntityType): readonly RelationType[] {
  const key = `${head} ${tail}`.replace(/Model/g, 'Method')
  switch (key) {
    case 'Method Method':
      return ['BUILDS_ON', 'USES', 'PART_OF', 'IS_A', 'OUTPERFORMS', 'COMPARED_WITH', 'APPLIED_TO']
    case 'Method Dataset':
      return ['EVALUATED_ON', 'TRAINED_ON', 'USES', 'PART_OF']
    case 'Method Task':
      return ['APPLIED_TO', 'USES']
    case 'Dataset Dataset':
      return ['BUILDS_ON', 'PART_OF', 'IS_A', 'COMPARED_WITH']
    case 'Dataset Task':
      return ['BENCHMARK_FOR']
    case 'Dataset Method':
      return ['BENCHMARK_FOR', 'PART_OF', 'USES']
    case 'Task Task':
    case 'Metric Metric':
      return ['IS_A']
    default:
      return []
  }
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

/** Where the text speaks of the paper's own work without its name, as places of the system. */
function proxies(outline: Outline): Place[] {
  const places: Place[] = []
  for (const [sentence, words] of outline.words.entries()) {
    if (sentence < outline.aim || outline.sentences[sentence]?.section === 'title') continue
    for (const [i, word] of words.entries()) {
      if (word === 'we' || (word === 'it' && i < 3)) places.push({ sentence, from: i, to: i + 1 })
      else if (word === 'our' || (word === 'proposed' && words[i - 1] === 'the'))
        places.push({ sentence, from: i, to: i + 2 })
      else if (
        word === 'this' &&
        /^(?:method|approach|framework|model|algorithm|paper|work|system)$/.test(words[i + 1] ?? '')
      )
        places.push({ sentence, from: i, to: i + 2 })
    }
  }
  return places
}

/** Two places in one sentence; `proxy` where one of them is a word that stands for the system. */
export interface Meeting {
  head: Place
  tail: Place
  proxy: boolean
}

/** The two places that stand closest in one sentence. */
function closest(heads: PlacesBySentence, tails: PlacesBySentence, proxy: boolean): Meeting | undefined {
  let best: Meeting | undefined
  let least = 1000
  for (const sentence of (heads.size < tails.size ? heads : tails).keys()) {
    for (const head of heads.get(sentence) ?? []) {
      for (const tail of tails.get(sentence) ?? []) {
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

function wordsBetween({ words }: Outline, { head, tail }: Meeting): string {
  const [first, second] = head.from < tail.from ? [head, tail] : [tail, head]
  return (words[head.sentence] ?? []).slice(Math.max(0, first.from - 2), second.from).join(' ')
}

/** Up to so many entities every pair is looked at; of more, neighbours in a sentence, and the system with all. */
const MANY = 60
/** Entities on either side that are neighbours: in a list without end, not each with each. */
const NEIGHBOURS = 20

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
  const occupied = new Map<number, Map<number, string>>()
  for (const { places, type } of specific) {
    for (const { sentence, from, to } of places) {
      const tokens = occupied.get(sentence) ?? new Map<number, string>()
      occupied.set(sentence, tokens)
      for (let i = from; i < to; i++) tokens.set(i, type)
    }
  }
  const paper = system === undefined ? 'nameless' : 'named'
  const pairs: Pair<E>[] = []
  for (const [{ entity: head, grouped: heads }, { entity: tail, grouped: tails }] of couples(
    placed,
    system,
  )) {
    const meeting = closest(heads, tails, false)
    const viaHead = head === system ? closest(own, tails, true) : undefined
    const proxy = viaHead ?? (tail === system ? closest(heads, own, true) : undefined)
    const gap = meeting === undefined ? sentenceGap(head.places, tail.places) : 0
    const reach = tail.type === 'Task' || isLikelyOwn(head) || isLikelyOwn(tail) || gap <= 1
    if (meeting === undefined && proxy === undefined && !reach) continue
    const features = pairFeatures(
      outline,
      head,
      tail,
      head === system ? 'head' : tail === system ? 'tail' : 'none',
      paper,
    )
    const types = `${head.type} ${tail.type}`
    for (const one of [meeting, proxy]) {
      if (one !== undefined) meetingFeatures(outline, one, occupied.get(one.head.sentence), types, features)
    }
    features.add(meeting === undefined ? (proxy === undefined ? 'apart' : 'proxy') : 'together')
    if (meeting === undefined) {
      features.add(`apart ${Math.min(4, gap)}`)
      for (const place of head.places.slice(0, 4)) loneFeatures(outline, place, 'h', types, features)
      for (const place of tail.places.slice(0, 4)) loneFeatures(outline, place, 't', types, features)
    }
    const where = meeting ?? proxy
    pairs.push({
      head,
      tail,
      sentence: where?.head.sentence ?? tail.places.at(-1)?.sentence ?? 0,
      features,
      between: where === undefined ? '' : wordsBetween(outline, where),
      met: where !== undefined,
    })
  }
  return pairs
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
