/** Sums of regression trees over numbers (Friedman 2001), as `scripts/lexicon-trees.mjs` grows them. */
import { unpack } from '../../lexicon/packed.ts'

/** Thresholds and leaves are kept as whole numbers, this many to one. */
export const TREE_UNIT = 1000

/** Probability that what the numbers are of holds. */
export type Trees = (numbers: Float32Array) => number

const LEAF = -1

/**
 * `packed` holds the sum that all begin with, then a line a tree, its nodes from the root on, each before those below
 * it: `number<threshold` (the first below is taken where the number is less) or, for a leaf, `value`.
 */
export function trees(packed: string): Trees {
  let grown: Trees | undefined
  return (numbers) => {
    grown ??= grow(unpack(packed))
    return grown(numbers)
  }
}

function grow(text: string): Trees {
  const nodes = text.split(/\s+/).filter((node) => node !== '')
  const base = Number(nodes.shift() ?? 0) / TREE_UNIT
  const asks = new Int16Array(nodes.length).fill(LEAF)
  const values = new Float64Array(nodes.length)
  /** Where the second branch begins; the first comes right after its node. */
  const seconds = new Int32Array(nodes.length)
  /** Nodes that still lack a branch, and whether it is the second one. */
  const open: { node: number; second: boolean }[] = []
  const roots: number[] = []
  for (const [at, node] of nodes.entries()) {
    const parent = open.at(-1)
    if (parent === undefined) roots.push(at)
    else if (parent.second) {
      seconds[parent.node] = at
      open.pop()
    } else parent.second = true
    const sign = node.indexOf('<')
    values[at] = Number(node.slice(sign + 1)) / TREE_UNIT
    if (sign < 0) continue
    asks[at] = Number(node.slice(0, sign))
    open.push({ node: at, second: false })
  }
  return (numbers) => {
    let sum = base
    for (const root of roots) {
      let at = root
      for (let asked = asks[at] ?? LEAF; asked !== LEAF; asked = asks[at] ?? LEAF)
        at = (numbers[asked] ?? 0) < (values[at] ?? 0) ? at + 1 : (seconds[at] ?? 0)
      sum += values[at] ?? 0
    }
    return 1 / (1 + Math.exp(-sum))
  }
}
