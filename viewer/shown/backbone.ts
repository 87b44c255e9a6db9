/**
 * The lines of the first picture. Each node keeps its few strongest edges: weight against what the strengths of
 * both ends would lead one to expect, as in the null model of modularity (Newman and Girvan, 2004).
 */

export interface WeightedPair {
  source: string
  target: string
  /** Number of papers. */
  weight: number
}

export interface BackboneOptions {
  /** Edges that a node keeps. */
  perNode: number
}

export const BACKBONE_DEFAULTS: BackboneOptions = { perNode: 3 }

/** Those of `pairs` that are among the strongest at one of their ends, in the order given. */
export function backbone<P extends WeightedPair>(
  pairs: readonly P[],
  options: Partial<BackboneOptions> = {},
): P[] {
  const { perNode } = { ...BACKBONE_DEFAULTS, ...options }
  const strength = new Map<string, number>()
  let total = 0
  for (const { source, target, weight } of pairs) {
    strength.set(source, (strength.get(source) ?? 0) + weight)
    strength.set(target, (strength.get(target) ?? 0) + weight)
    total += weight
  }
  const score = pairs.map(({ source, target, weight }) => {
    const expected = ((strength.get(source) ?? 0) * (strength.get(target) ?? 0)) / (2 * total)
    // Weight counts twice: two papers that agree say more than a rare pair seen once.
    return (weight * weight) / Math.max(expected, 1e-9)
  })
  const at = new Map<string, number[]>()
  pairs.forEach(({ source, target }, index) => {
    for (const end of source === target ? [source] : [source, target]) {
      const list = at.get(end)
      if (list === undefined) at.set(end, [index])
      else list.push(index)
    }
  })
  const kept = new Set<number>()
  for (const list of at.values()) {
    list.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
    for (const index of list.slice(0, perNode)) kept.add(index)
  }
  return pairs.filter((_, index) => kept.has(index))
}
