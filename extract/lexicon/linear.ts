/** Multinomial logistic models over named features, as `scripts/lexicon-weights.mjs` trains them. */
import { Features, hashA, hashB, withA, withB } from './features.ts'
import { HashTable } from './hash-table.ts'
import { unpack } from './packed.ts'

/** Weights are kept as whole numbers, this many to one. */
export const WEIGHT_UNIT = 100

export interface LinearModel<Class extends string> {
  classes: readonly Class[]
  /**
   * Probability of each class, in their order; they sum to one. Of `Features`, one that was added twice counts once;
   * of names, each counts as often as it comes.
   */
  judge(features: Features | Iterable<string>): number[]
}

/** `packed` holds a row a feature: its name, a tab, `class index:weight` pairs parted by spaces. */
export function linearModel<Class extends string>(
  classes: readonly Class[],
  packed: string,
): LinearModel<Class> {
  const scores = new Float64Array(classes.length)
  let rows: Rows | undefined
  return {
    classes,
    judge(features) {
      rows ??= new Rows(unpack(packed))
      scores.fill(0)
      if (features instanceof Features) rows.sumOnce(features, scores)
      else for (const name of features) rows.sum(name, scores)
      return softmax(scores)
    },
  }
}

const TAB = 9
const BREAK = 10
const MINUS = 45
const ZERO = 48
const COLON = 58

/** Rows of weights by the hashes of their features. */
class Rows {
  /** Rows from 1 on. */
  readonly #rows: HashTable
  /** The weights of row r are those from `#starts[r]` to `#starts[r + 1]`. */
  readonly #starts: Int32Array
  readonly #classes: Uint8Array
  readonly #weights: Float64Array
  /** Turn in which a row was last counted, so that none counts twice in one. */
  readonly #counted: Int32Array
  #turn = 0

  constructor(text: string) {
    let size = 0
    let weights = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === TAB) size++
      else if (code === COLON) weights++
    }
    this.#rows = new HashTable(size)
    this.#starts = new Int32Array(size + 2)
    this.#counted = new Int32Array(size + 1)
    // A colon in the name of a feature makes them longer than need be, by little.
    this.#classes = new Uint8Array(weights)
    this.#weights = new Float64Array(weights)
    this.#read(text)
  }

  #read(text: string): void {
    let row = 0
    let cells = 0
    let at = 0
    while (at < text.length) {
      let a = 0
      let b = 0
      let code = text.charCodeAt(at++)
      for (; code !== TAB && at < text.length; code = text.charCodeAt(at++)) {
        a = withA(a, code)
        b = withB(b, code)
      }
      if (code !== TAB) break
      this.#rows.set(a, b, ++row)
      this.#starts[row] = cells
      let number = 0
      let sign = 1
      do {
        code = at < text.length ? text.charCodeAt(at) : BREAK
        at++
        if (code === MINUS) sign = -1
        else if (code >= ZERO && code < COLON) number = 10 * number + code - ZERO
        else {
          if (code === COLON) this.#classes[cells] = number
          else this.#weights[cells++] = (sign * number) / WEIGHT_UNIT
          number = 0
          sign = 1
        }
      } while (code !== BREAK)
    }
    this.#starts[row + 1] = cells
  }

  /** Adds the weights of one feature to the scores. */
  sum(name: string, scores: Float64Array): void {
    const row = this.#rows.get(hashA(name), hashB(name))
    if (row !== 0) this.#sumRow(row, scores)
  }

  /** Adds the weights of all features to the scores, each once. */
  sumOnce({ a, b, length }: Features, scores: Float64Array): void {
    if (this.#turn === 0x7fffffff) {
      this.#counted.fill(0)
      this.#turn = 0
    }
    const turn = ++this.#turn
    const counted = this.#counted
    for (let i = 0; i < length; i++) {
      const row = this.#rows.get(a[i] ?? 0, b[i] ?? 0)
      if (row === 0 || counted[row] === turn) continue
      counted[row] = turn
      this.#sumRow(row, scores)
    }
  }

  #sumRow(row: number, scores: Float64Array): void {
    const end = this.#starts[row + 1] ?? 0
    for (let i = this.#starts[row] ?? 0; i < end; i++) {
      const at = this.#classes[i] ?? 0
      scores[at] = (scores[at] ?? 0) + (this.#weights[i] ?? 0)
    }
  }
}

function softmax(scores: Float64Array): number[] {
  const shares = Array.from(scores)
  let top = Number.NEGATIVE_INFINITY
  for (const score of shares) if (score > top) top = score
  let sum = 0
  for (let i = 0; i < shares.length; i++) {
    const share = Math.exp((shares[i] ?? 0) - top)
    shares[i] = share
    sum += share
  }
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / sum
  return shares
}
