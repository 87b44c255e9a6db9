/** The weights of the judge of candidates, and its verdicts. */
import { readTable, type WeightTable } from './table.ts'
import { CLASSES } from './tags.ts'

/** The classes of `CLASSES`, and after them: no entity. */
export const VERDICTS = CLASSES.length + 1
export const NO_ENTITY = CLASSES.length

/** Features with their values, side by side. */
export interface JudgeFeatures {
  hashes: Int32Array
  values: Float64Array
}

/** The judge from its packed weights. */
export function readJudge(base64: string): JudgeWeights {
  return new JudgeWeights(readTable(base64))
}

/** 32-bit numbers from one row of `JudgeWeights` to the next. */
const SLOT = 8

/** Rows of `VERDICTS` weights by feature hash. */
export class JudgeWeights {
  /** Open addressing: the hash of a feature, then its weights in steps of `unit`. */
  private readonly slots: Int32Array
  private readonly unit: number
  private readonly scores = new Float64Array(VERDICTS)

  constructor({ features, width, weights, unit }: WeightTable) {
    this.unit = unit
    let size = 16
    while (size < features.length * 2) size *= 2
    this.slots = new Int32Array(size * SLOT)
    const { slots } = this
    features.forEach((hash, row) => {
      let slot = (hash & (size - 1)) * SLOT
      while (!isEmpty(slots, slot)) slot = (slot + SLOT) & (slots.length - 1)
      slots[slot] = hash
      for (let k = 0; k < width; k++) slots[slot + 1 + k] = weights[row * width + k] as number
    })
  }

  /** Probability of each class of `CLASSES` and of no entity, by the first `count` features. */
  judge({ hashes, values }: JudgeFeatures, count = hashes.length): number[] {
    const { slots, scores } = this
    const last = slots.length - 1
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number
      let slot = (hash * SLOT) & last
      while (slots[slot] !== hash && !isEmpty(slots, slot)) slot = (slot + SLOT) & last
      // An empty slot adds zeros.
      const value = values[i] as number
      for (let k = 0; k < VERDICTS; k++)
        scores[k] = (scores[k] as number) + value * (slots[slot + 1 + k] as number)
    }
    let top = Number.NEGATIVE_INFINITY
    for (let k = 0; k < VERDICTS; k++) top = Math.max(top, scores[k] as number)
    const verdict: number[] = []
    let sum = 0
    for (let k = 0; k < VERDICTS; k++) {
      const p = Math.exp(((scores[k] as number) - top) * this.unit)
      verdict.push(p)
      sum += p
    }
    for (let k = 0; k < VERDICTS; k++) verdict[k] = (verdict[k] as number) / sum
    return verdict
  }
}

/** Rows that are all zero are not packed. */
function isEmpty(slots: Int32Array, slot: number): boolean {
  for (let k = 1; k <= VERDICTS; k++) if (slots[slot + k] !== 0) return false
  return true
}
