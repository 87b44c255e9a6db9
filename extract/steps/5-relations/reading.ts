/** All that is read of the pairs of one paper, for the models to judge by or to learn from. */
import type { FeatureSink } from '../../lexicon/features.ts'
import type { Outline } from '../outline.ts'
import { type Candidate, CandidateReader, type JudgedPair } from './candidates.ts'
import { readCompared } from './comparison-features.ts'
import { PairReader } from './features.ts'
import { mainSystem, type Pair, type PairEntity, pairsOf } from './pairs.ts'
import { type Compared, comparedPairs, comparingSentence } from './sightings.ts'

export class RelationReader<E extends PairEntity> {
  readonly system: E | undefined
  readonly pairs: readonly Pair<E>[]
  /** Pairs that some sentence may compare. */
  readonly compared: readonly Compared<E>[]
  readonly #outline: Outline
  readonly #entities: readonly E[]
  readonly #reader: PairReader

  constructor(outline: Outline, entities: readonly E[]) {
    this.system = mainSystem(entities)
    this.pairs = pairsOf(outline, entities)
    this.compared = comparedPairs(outline, entities, this.system)
    this.#outline = outline
    this.#entities = entities
    this.#reader = new PairReader(outline, entities, this.system)
  }

  readPair(pair: Pair<E>, features: FeatureSink): void {
    this.#reader.read(pair, features)
  }

  readCompared(pair: Compared<E>, features: FeatureSink): void {
    const { head, tail } = pair
    const [h, t] = [this.#reader.factsOf(head), this.#reader.factsOf(tail)]
    if (h === undefined || t === undefined) return
    const main = head === this.system ? 'head' : tail === this.system ? 'tail' : 'none'
    readCompared(this.#outline, pair, h, t, main, features)
  }

  /** Index of the sentence that says best how the two of a comparison compare. */
  comparingSentence({ pair: { head, tail, sentence } }: Candidate<E>): number {
    const compared = this.compared.find((one) => one.head === head && one.tail === tail)
    return (compared === undefined ? undefined : comparingSentence(this.#outline, compared)) ?? sentence
  }

  /** What may hold, by what the models make of each of `pairs` and of `compared`, in their order. */
  candidates(
    shares: readonly (readonly number[])[],
    compared: readonly (readonly number[])[],
  ): Candidate<E>[] {
    const byPair = new Map<E, Map<E, readonly number[]>>()
    for (const [i, { head, tail }] of this.compared.entries()) {
      const row = byPair.get(head) ?? new Map<E, readonly number[]>()
      const own = compared[i]
      if (own !== undefined) byPair.set(head, row.set(tail, own))
    }
    const judged = this.pairs.map(({ head, tail, sentence, meeting, proxy, gap }, i): JudgedPair<E> => {
      const compared = byPair.get(head)?.get(tail)
      return { head, tail, sentence, meeting, proxy, gap, shares: shares[i] ?? [], compared }
    })
    const facts = (entity: E) => this.#reader.factsOf(entity)
    const reader = new CandidateReader(this.#outline, this.#entities, this.system, facts, judged)
    return judged.flatMap((pair) => reader.read(pair))
  }
}
