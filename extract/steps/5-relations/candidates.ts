/**
 * Relations that may hold, each with numbers that say what its pair and the pairs beside it look like: what the first
 * models make of them, who the two are, and where they stand. Trees judge by the numbers.
 */
import { ENTITY_TYPES, RELATION_TYPES, type RelationType } from '../../paper.ts'
import type { Outline } from '../outline.ts'
import type { EntityFacts } from './facts.ts'
import { listedTogether } from './lists.ts'
import { allowedBetween, type Pair, type PairEntity } from './pairs.ts'

/** A pair with what the models make of it. */
export interface JudgedPair<E extends PairEntity = PairEntity> extends Pair<E> {
  /** Probability of each type of relation, then of none. */
  shares: readonly number[]
  /** That the head is better, that the two are compared, and neither; where a sentence may say so. */
  compared: readonly number[] | undefined
}

export interface Candidate<E extends PairEntity = PairEntity> {
  pair: JudgedPair<E>
  type: RelationType
  numbers: Float32Array
}

export const NONE = RELATION_TYPES.length
const BETTER = RELATION_TYPES.indexOf('OUTPERFORMS')
const EVEN = RELATION_TYPES.indexOf('COMPARED_WITH')

export const isComparison = (type: RelationType) => type === 'OUTPERFORMS' || type === 'COMPARED_WITH'

/** What is less likely is no candidate: the likeliest type, the second, and a comparison by its own model. */
const LEAST = 0.02
const LEAST_SECOND = 0.08
const LEAST_COMPARED = 0.04

/** Log odds, of what is neither sure nor impossible. */
function odds(share: number): number {
  const p = Math.min(0.9995, Math.max(0.0005, share))
  return Math.log(p / (1 - p))
}
const NEVER = -9

/** Sums and the two highest shares of the pairs of one entity, by type of relation. */
class Sums {
  total = 0
  readonly byType = new Float64Array(NONE)
  readonly first = new Float64Array(NONE)
  readonly second = new Float64Array(NONE)

  add(shares: readonly number[]): void {
    this.total += 1 - (shares[NONE] ?? 0)
    for (let type = 0; type < NONE; type++) {
      const share = shares[type] ?? 0
      this.byType[type] = (this.byType[type] ?? 0) + share
      if (share > (this.first[type] ?? 0)) {
        this.second[type] = this.first[type] ?? 0
        this.first[type] = share
      } else if (share > (this.second[type] ?? 0)) this.second[type] = share
    }
  }

  /** The highest share of the type among the other pairs. */
  highestBeside(type: number, own: number): number {
    const first = this.first[type] ?? 0
    return own >= first ? (this.second[type] ?? 0) : first
  }
}

const NOTHING = new Sums()

export class CandidateReader<E extends PairEntity> {
  readonly #outline: Outline
  readonly #system: E | undefined
  readonly #facts: (entity: E) => EntityFacts | undefined
  readonly #pairs = new Map<E, Map<E, JudgedPair<E>>>()
  readonly #heads = new Map<E, Sums>()
  readonly #tails = new Map<E, Sums>()
  readonly #beside: ReadonlyMap<E, ReadonlySet<E>>
  readonly #specific: number
  readonly #proposed: number

  constructor(
    outline: Outline,
    entities: readonly E[],
    system: E | undefined,
    facts: (entity: E) => EntityFacts | undefined,
    pairs: readonly JudgedPair<E>[],
  ) {
    this.#outline = outline
    this.#system = system
    this.#facts = facts
    const specific = entities.filter(({ generic }) => generic !== true)
    this.#specific = specific.length
    this.#proposed = specific.filter(({ role }) => role === 'proposed').length
    this.#beside = listedTogether(outline, specific)
    for (const pair of pairs) {
      const { head, tail, shares } = pair
      const row = this.#pairs.get(head) ?? new Map<E, JudgedPair<E>>()
      this.#pairs.set(head, row.set(tail, pair))
      for (const [sums, entity] of [
        [this.#heads, head],
        [this.#tails, tail],
      ] as const) {
        const known = sums.get(entity) ?? new Sums()
        sums.set(entity, known)
        known.add(shares)
      }
    }
  }

  /** Of one pair. */
  read(pair: JudgedPair<E>): Candidate<E>[] {
    const { head, tail, shares, compared } = pair
    const allowed = allowedBetween(head.type, tail.type).map((type) => RELATION_TYPES.indexOf(type))
    let first = -1
    let second = -1
    const share = (type: number): number => (type < 0 ? 0 : (shares[type] ?? 0))
    for (const type of allowed) {
      if (first < 0 || share(type) > share(first)) [first, second] = [type, first]
      else if (second < 0 || share(type) > share(second)) second = type
    }
    const [better = 0, even = 0] = compared ?? []
    const isCompared = better + even >= LEAST_COMPARED
    const comparison = better >= even ? BETTER : EVEN
    // Which comparison it is says the model of comparisons, where it says anything.
    const isLeft = (type: number) => !isCompared || (type !== BETTER && type !== EVEN)
    const ranked: number[] = []
    if (share(first) >= LEAST && isLeft(first)) ranked.push(first)
    if (share(second) >= LEAST_SECOND && isLeft(second)) ranked.push(second)
    if (isCompared) ranked.push(comparison)
    return ranked.flatMap((type, rank) => {
      const name = RELATION_TYPES[type]
      const other = share(type === first ? second : first)
      return name === undefined
        ? []
        : [{ pair, type: name, numbers: this.#numbers(pair, type, other, Math.min(1, rank)) }]
    })
  }

  #numbers(pair: JudgedPair<E>, type: number, other: number, rank: number): Float32Array {
    const { head, tail, shares, compared, meeting, proxy, gap, sentence } = pair
    const outline = this.#outline
    const system = this.#system
    const [h, t] = [this.#facts(head), this.#facts(tail)]
    const back = this.#pairs.get(tail)?.get(head)
    const [ofHead, toTail] = [this.#heads.get(head) ?? NOTHING, this.#tails.get(tail) ?? NOTHING]
    const [toHead, ofTail] = [this.#tails.get(head) ?? NOTHING, this.#heads.get(tail) ?? NOTHING]
    const share = shares[type] ?? 0
    const where = meeting ?? proxy
    const forward = where !== undefined && where.head.from < where.tail.from
    const distance =
      where === undefined ? 60 : forward ? where.tail.from - where.head.to : where.head.from - where.tail.to
    const [better = 0, even = 0] = compared ?? []
    const [worse = 0, evenBack = 0] = back?.compared ?? []
    const bySystem = system === undefined || system === head ? undefined : this.#pairs.get(system)?.get(tail)
    return Float32Array.of(
      odds(share),
      odds(shares[NONE] ?? 0),
      odds(other),
      rank,
      back === undefined ? NEVER : odds(back.shares[type] ?? 0),
      back === undefined ? -NEVER : odds(back.shares[NONE] ?? 0),
      odds((shares[BETTER] ?? 0) + (shares[EVEN] ?? 0)),
      ...RELATION_TYPES.map((_, index) => (index === type ? 1 : 0)),
      ENTITY_TYPES.indexOf(head.type),
      ENTITY_TYPES.indexOf(tail.type),
      ...ROLE_PLACES.map((role) => head.roles[role] ?? 0),
      ...ROLE_PLACES.map((role) => tail.roles[role] ?? 0),
      head.confidence,
      tail.confidence,
      head.confidence * tail.confidence,
      h?.known ?? 0,
      t?.known ?? 0,
      h?.invented === true ? 1 : 0,
      t?.invented === true ? 1 : 0,
      h === undefined ? 0 : h.words,
      t === undefined ? 0 : t.words,
      head === system ? 1 : tail === system ? -1 : 0,
      system?.roles[0] ?? 0,
      meeting !== undefined ? 2 : proxy !== undefined ? 1 : 0,
      Math.min(9, gap),
      Math.min(60, distance),
      forward ? 1 : 0,
      h?.inTitle === true ? 1 : 0,
      t?.inTitle === true ? 1 : 0,
      head.places.length,
      tail.places.length,
      sentence / outline.sentences.length,
      Math.max(-3, Math.min(6, sentence - outline.aim)),
      this.#meanBeside(tail, head, (one) => this.#pairs.get(head)?.get(one), type),
      this.#meanBeside(head, tail, (one) => this.#pairs.get(one)?.get(tail), type),
      ofHead.highestBeside(type, share),
      toTail.highestBeside(type, share),
      ofHead.total,
      toTail.total,
      toHead.total,
      ofTail.total,
      ofHead.byType[type] ?? 0,
      toTail.byType[type] ?? 0,
      bySystem === undefined ? -1 : (bySystem.shares[type] ?? 0),
      (toTail.first[BETTER] ?? 0) + (toTail.first[EVEN] ?? 0),
      compared === undefined ? NEVER : odds(better),
      compared === undefined ? NEVER : odds(even),
      compared === undefined ? NEVER : odds(better + even),
      back?.compared === undefined ? NEVER : odds(worse + evenBack),
      this.#specific,
      this.#proposed,
      outline.sentences.length,
    )
  }

  /** Mean share of the type over the pairs with what stands in one list with the entity; -1 where nothing does. */
  #meanBeside(entity: E, partner: E, pairWith: (one: E) => JudgedPair<E> | undefined, type: number): number {
    let sum = 0
    let number = 0
    for (const one of this.#beside.get(entity) ?? []) {
      if (number >= MOST_BESIDE) break
      const pair = one === partner ? undefined : pairWith(one)
      if (pair === undefined) continue
      sum += pair.shares[type] ?? 0
      number++
    }
    return number === 0 ? -1 : sum / number
  }
}

/** Neighbours in lists that are looked at. */
const MOST_BESIDE = 8
/** Indices of the roles, with that of being none. */
const ROLE_PLACES = [0, 1, 2, 3, 4]
