/** Multinomial logistic models over named features, as `scripts/lexicon-weights.mjs` trains them. */
import { unpack } from './packed.ts'

/** Weights are kept as whole numbers, this many to one. */
export const WEIGHT_UNIT = 100

export interface LinearModel<Class extends string> {
  classes: readonly Class[]
  /** Probability of each class, in their order; they sum to one. */
  judge(features: Iterable<string>): number[]
}

/** Class index and weight, in turns. */
type Row = Int16Array

function readRows(text: string): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) rows.set(line.slice(0, tab), Int16Array.from(line.slice(tab + 1).split(/[ :]/), Number))
  }
  return rows
}

/** `packed` holds a row a feature: its name, a tab, `class index:weight` pairs parted by spaces. */
export function linearModel<Class extends string>(
  classes: readonly Class[],
  packed: string,
): LinearModel<Class> {
  let rows: Map<string, Row> | undefined
  return {
    classes,
    judge(features) {
      rows ??= readRows(unpack(packed))
      const scores = new Float64Array(classes.length)
      for (const feature of features) {
        const row = rows.get(feature)
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

function softmax(scores: Float64Array): number[] {
  const top = Math.max(...scores)
  const weights = Array.from(scores, (score) => Math.exp(score - top))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / sum)
}
