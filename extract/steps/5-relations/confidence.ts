/**
 * How sure a relation is: the model's share holds if both ends are right, so a logistic function of the share and
 * of the confidence in both ends, with a constant for each type, fitted on papers that no part had seen.
 */
import { RELATION_CONFIDENCE } from '../../lexicon/data/relation-confidence.ts'
import { lazyTable } from '../../lexicon/table.ts'
import { RELATION_TYPES, type RelationType } from '../../paper.ts'
import { allowedBetween, type PairEntity } from './pairs.ts'

const weights = lazyTable(RELATION_CONFIDENCE)

/** The likeliest type that may hold between the two, with the model's share. */
export function bestType(
  shares: readonly number[],
  head: PairEntity,
  tail: PairEntity,
): { type: RelationType | undefined; share: number } {
  let type: RelationType | undefined
  let share = 0
  for (const allowed of allowedBetween(head.type, tail.type)) {
    const own = shares[RELATION_TYPES.indexOf(allowed)] ?? 0
    if (own > share) [type, share] = [allowed, own]
  }
  return { type, share }
}

const log = (share: number) => Math.log(Math.max(share, 0.01))

export function confidenceFeatures(
  type: RelationType,
  share: number,
  head: number,
  tail: number,
): [string, number][] {
  return [
    ['*', 1],
    [type, 1],
    ['share', log(share) - log(1 - share)],
    ['head', log(head)],
    ['tail', log(tail)],
    ['head unsure', head < 0.5 ? 1 : 0],
    ['tail unsure', tail < 0.5 ? 1 : 0],
  ]
}

export function logistic(weight: ReadonlyMap<string, number>, features: readonly [string, number][]): number {
  let sum = 0
  for (const [key, value] of features) sum += (weight.get(key) ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

/** 0 to 1: how often relations as sure as this one are annotated. */
export function relationConfidence(type: RelationType, share: number, head: number, tail: number): number {
  let sum = 0
  for (const [key, value] of confidenceFeatures(type, share, head, tail))
    sum += (weights().get(key)?.[0] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}
