/** Multinomial logistic models over named features, as `scripts/lexicon-weights.mjs` trains them. */
import { lazyTable } from './table.ts'

/** Weights are kept as whole numbers, this many to one. */
export const WEIGHT_UNIT = 20

export interface LinearModel<Class extends string> {
  classes: readonly Class[]
  /** Probability of each class, in their order; they sum to one. */
  judge(features: Iterable<string>): number[]
}

/** `data` holds a row a feature: `class index:weight` pairs, parted by spaces. */
export function linearModel<Class extends string>(
  classes: readonly Class[],
  data: string,
): LinearModel<Class> {
  const table = lazyTable(data.replace(/:/g, ' '))
  return {
    classes,
    judge(features) {
      const scores = new Array<number>(classes.length).fill(0)
      const weights = table()
      for (const feature of features) {
        const row = weights.get(feature)
        if (row === undefined) continue
        for (let i = 0; i < row.length; i += 2) {
          const at = row[i] ?? 0
          scores[at] = (scores[at] ?? 0) + (row[i + 1] ?? 0) / WEIGHT_UNIT
        }
      }
      return softmax(scores)
    },
  }
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const weights = scores.map((score) => Math.exp(score - top))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / sum)
}
