/**
 * Gradient boosted regression trees for yes or no (Friedman 2001; second-order gains as in Chen, Guestrin 2016), over
 * numbers in bins, from a fixed seed.
 */
import { random } from './lexicon-learner.mjs'

const BINS = 32

/** Thresholds between the bins of one number, each a whole number of `unit`ths; most bins hold equally many. */
function cutsOf(values, unit) {
  const sorted = Float32Array.from(values).sort()
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1])
  const cuts = []
  const add = (cut) => {
    const rounded = Math.round(cut * unit) / unit
    if (cuts.length === 0 || rounded > cuts.at(-1)) cuts.push(rounded)
  }
  if (distinct.length <= BINS)
    for (let i = 1; i < distinct.length; i++) add((distinct[i - 1] + distinct[i]) / 2)
  else for (let bin = 1; bin < BINS; bin++) add(sorted[Math.floor((bin * sorted.length) / BINS)])
  return cuts
}

/**
 * @param examples `{numbers, right}`
 * @returns `{base, trees}`: trees are lists of nodes as `extract/steps/5-relations/trees.ts` reads them
 */
export function growTrees(
  examples,
  { unit, trees = 150, depth = 5, rate = 0.08, l2 = 5, least = 30, columns = 0.5, rows = 0.7 },
) {
  const n = examples.length
  const width = examples[0].numbers.length
  const cuts = []
  const bins = []
  for (let j = 0; j < width; j++) {
    const values = examples.map(({ numbers }) => numbers[j])
    cuts.push(cutsOf(values, unit))
    bins.push(Uint8Array.from(values, (value) => cuts[j].filter((cut) => value >= cut).length))
  }
  const next = random(7)
  const share = examples.filter(({ right }) => right).length / n
  const base = Math.round(Math.log(share / (1 - share)) * unit) / unit
  const sums = new Float64Array(n).fill(base)
  const gradients = new Float64Array(n)
  const curvatures = new Float64Array(n)
  const [g, h, c] = [new Float64Array(BINS), new Float64Array(BINS), new Int32Array(BINS)]

  /** The split that gains most; undefined where none gains. */
  const split = (ids, asked) => {
    const [all, curved] = totals(ids)
    const whole = (all * all) / (curved + l2)
    let best
    for (const j of asked) {
      const bin = bins[j]
      for (const sums of [g, h, c]) sums.fill(0)
      for (const i of ids) {
        g[bin[i]] += gradients[i]
        h[bin[i]] += curvatures[i]
        c[bin[i]]++
      }
      for (let b = 0, left = 0, bent = 0, count = 0; b < cuts[j].length; b++) {
        left += g[b]
        bent += h[b]
        count += c[b]
        if (count < least) continue
        if (ids.length - count < least) break
        const gain = (left * left) / (bent + l2) + (all - left) ** 2 / (curved - bent + l2) - whole
        if (gain > (best?.gain ?? 1e-6)) best = { gain, j, b }
      }
    }
    return best
  }
  const totals = (ids) => {
    let [all, curved] = [0, 0]
    for (const i of ids) {
      all += gradients[i]
      curved += curvatures[i]
    }
    return [all, curved]
  }
  /** Nodes from here down; every example, learned from or not, gets the value of its leaf. */
  const grow = (ids, others, asked, deep) => {
    const best = deep < depth && ids.length >= 2 * least ? split(ids, asked) : undefined
    if (best === undefined) {
      const [all, curved] = totals(ids)
      const value = Math.round(((-rate * all) / (curved + l2)) * unit) / unit
      for (const i of ids) sums[i] += value
      for (const i of others) sums[i] += value
      return [{ value }]
    }
    const { j, b } = best
    const below = (i) => bins[j][i] <= b
    const above = (i) => bins[j][i] > b
    return [
      { j, cut: cuts[j][b] },
      ...grow(ids.filter(below), others.filter(below), asked, deep + 1),
      ...grow(ids.filter(above), others.filter(above), asked, deep + 1),
    ]
  }
  const grown = []
  for (let tree = 0; tree < trees; tree++) {
    const ids = []
    const others = []
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-sums[i]))
      gradients[i] = p - (examples[i].right ? 1 : 0)
      curvatures[i] = p * (1 - p)
      ;(next() < rows ? ids : others).push(i)
    }
    const asked = cuts.flatMap((_, j) => (next() < columns && cuts[j].length > 0 ? [j] : []))
    grown.push(grow(Int32Array.from(ids), Int32Array.from(others), asked, 0))
  }
  return { base, trees: grown }
}

/** Probability that it is right. */
export function judgeTrees({ base, trees }, numbers) {
  let sum = base
  for (const nodes of trees) {
    let at = 0
    while (nodes[at].cut !== undefined)
      if (numbers[nodes[at].j] < nodes[at].cut) at++
      else at = secondOf(nodes, at)
    sum += nodes[at].value
  }
  return 1 / (1 + Math.exp(-sum))
}

/** Where the second branch of a node begins. */
function secondOf(nodes, at) {
  if (nodes[at].second === undefined) {
    let open = 1
    let end = at + 1
    for (; open > 0; end++) open += nodes[end].cut === undefined ? -1 : 1
    nodes[at].second = end
  }
  return nodes[at].second
}

/** As `extract/steps/5-relations/trees.ts` reads them. */
export function rowsOfTrees({ base, trees }, unit) {
  const whole = (value) => Math.round(value * unit)
  const node = ({ j, cut, value }) => (cut === undefined ? `${whole(value)}` : `${j}<${whole(cut)}`)
  return [whole(base), ...trees.map((nodes) => nodes.map(node).join(' '))].join('\n')
}
