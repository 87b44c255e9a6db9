/**
 * Multinomial logistic regression with L2 over named features, by AdaGrad (Duchi, Hazan, Singer 2011), from a fixed
 * seed.
 */

/** Deterministic numbers in [0, 1): mulberry32. */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const ids = new Map()
const names = []
/** Features as numbers, for many examples share them. */
export function numbered(features) {
  const row = []
  for (const feature of features) {
    let id = ids.get(feature)
    if (id === undefined) {
      id = names.length
      ids.set(feature, id)
      names.push(feature)
    }
    row.push(id)
  }
  return Int32Array.from(row)
}

/**
 * @param examples `{features, label}`, features as `numbered` gives them
 * @param l2 weight of the square of a weight, shared out over the places of its feature
 * @param least a feature of fewer examples is left out
 */
export function train(examples, classes, { epochs = 10, rate = 0.1, l2 = 3, least = 4 } = {}) {
  const counts = new Int32Array(names.length)
  for (const { features } of examples) for (const f of features) counts[f]++
  const place = new Int32Array(names.length).fill(-1)
  const kept = []
  for (let f = 0; f < counts.length; f++) if (counts[f] >= least) place[f] = kept.push(f) - 1
  const decay = Float64Array.from(kept, (f) => l2 / counts[f])
  const weights = new Float64Array(kept.length * classes)
  const squares = new Float64Array(kept.length * classes).fill(0.1)
  const known = examples.map(({ features, label }) => ({
    label,
    rows: features.map((f) => place[f]).filter((row) => row >= 0),
  }))
  const next = random(7)
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = known.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[known[i], known[j]] = [known[j], known[i]]
    }
    for (const { rows, label } of known) {
      scores.fill(0)
      for (const row of rows)
        for (let c = 0, at = row * classes; c < classes; c++, at++) scores[c] += weights[at]
      let top = Number.NEGATIVE_INFINITY
      for (const score of scores) if (score > top) top = score
      let sum = 0
      for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp(scores[c] - top)
      for (let c = 0; c < classes; c++) scores[c] = scores[c] / sum - (c === label ? 1 : 0)
      for (const row of rows) {
        for (let c = 0, at = row * classes; c < classes; c++, at++) {
          const weight = weights[at]
          // What hardly changes anything is passed over: most classes of most examples.
          if (weight === 0 && scores[c] < 0.002 && scores[c] > -0.002) continue
          const g = scores[c] + decay[row] * weight
          squares[at] += g * g
          weights[at] = weight - (rate * g) / Math.sqrt(squares[at])
        }
      }
    }
  }
  return { kept, place, weights, classes }
}

/** Probability of each class. */
export function judge({ place, weights, classes }, features) {
  const scores = new Float64Array(classes)
  for (const f of features) {
    const row = place[f] ?? -1
    if (row >= 0) for (let c = 0, at = row * classes; c < classes; c++, at++) scores[c] += weights[at]
  }
  const top = Math.max(...scores)
  const shares = Array.from(scores, (score) => Math.exp(score - top))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / sum)
}

/** Rows of text: feature, tab, class and weight in whole `unit`ths; weights too small to matter are left out. */
export function rowsOf({ kept, weights, classes }, unit, least = 0.03) {
  const rows = []
  kept.forEach((f, row) => {
    const cells = []
    for (let c = 0; c < classes; c++) {
      const weight = weights[row * classes + c]
      if (Math.abs(weight) >= least) cells.push(`${c}:${Math.round(weight * unit)}`)
    }
    if (cells.length > 0) rows.push(`${names[f]}\t${cells.join(' ')}`)
  })
  return rows.sort((a, b) => (a < b ? -1 : 1)).join('\n')
}
