/**
 * The entities as one weighted undirected graph, for communities, PageRank and the map. Metrics and what no other
 * entity is named with are left out.
 *
 * What one paper adds to a pair is its share of what that paper says of either entity, so that the strength of a
 * node is at most the number of its papers: a system whose own abstract says ten things of it counts no more than
 * one that a paper mentions once (after Newman, Scientific collaboration networks II, 2001, where a paper with n
 * authors adds 1/(n-1) to each pair).
 */
import { UndirectedGraph } from 'graphology'
import { compareText, count } from './order.ts'
import type { PaperGraph } from './paper-graph.ts'
import { isEntity } from './schema.ts'

export type Projection = UndirectedGraph<Record<string, never>, { weight: number }>

export interface ProjectionOptions {
  /** What a stated relation in one paper counts, against... */
  relation: number
  /** ...being named in one sentence, and... */
  coOccurrence: number
  /** ...being named in the same abstract as what the paper proposes (or, if nothing, speaks of most). */
  sameAbstract: number
}

export const PROJECTION_DEFAULTS: ProjectionOptions = { relation: 3, coOccurrence: 1, sameAbstract: 0.25 }

/** Nodes and edges in order of id, whatever the order in `graph`. */
export function project(graph: PaperGraph, options: Partial<ProjectionOptions> = {}): Projection {
  const weights = { ...PROJECTION_DEFAULTS, ...options }
  const kept = new Set<string>()
  graph.forEachNode((id, attributes) => {
    if (isEntity(attributes) && attributes.label !== 'Metric') kept.add(id)
  })
  const papers = new Map<string, Map<string, number>>()
  const add = (paper: string, a: string, b: string, weight: number): void => {
    const pair = a < b ? `${a}\n${b}` : `${b}\n${a}`
    const pairs = papers.get(paper) ?? new Map<string, number>()
    papers.set(paper, pairs)
    pairs.set(pair, (pairs.get(pair) ?? 0) + weight)
  }
  const named = new Map<string, { proposed: string[]; others: Map<string, number> }>()
  graph.forEachEdge((_, { type, evidence }, source, target) => {
    if (!kept.has(target)) return
    if (kept.has(source)) {
      const weight = type === 'CO_OCCURS_WITH' ? weights.coOccurrence : weights.relation
      for (const paper of new Set(evidence.map((one) => one.paper))) add(paper, source, target, weight)
    } else if (graph.getNodeAttribute(source, 'label') === 'Paper') {
      const here = named.get(source) ?? { proposed: [], others: new Map<string, number>() }
      named.set(source, here)
      if (type === 'PROPOSES') here.proposed.push(target)
      count(here.others, target, evidence.length)
    }
  })
  for (const [paper, { proposed, others }] of named) {
    for (const hub of proposed.length > 0 ? proposed : mostNamed(others)) {
      for (const other of others.keys()) if (hub !== other) add(paper, hub, other, weights.sameAbstract)
    }
  }
  return sum(papers)
}

function mostNamed(sentences: ReadonlyMap<string, number>): string[] {
  const [first] = [...sentences].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return first === undefined ? [] : [first[0]]
}

/** Adds up the papers' shares. */
function sum(papers: ReadonlyMap<string, ReadonlyMap<string, number>>): Projection {
  const total = new Map<string, number>()
  for (const paper of [...papers.keys()].sort(compareText)) {
    const pairs = [...(papers.get(paper) ?? [])].map(([pair, weight]) => {
      const [a = '', b = ''] = pair.split('\n')
      return { pair, a, b, weight }
    })
    const strength = new Map<string, number>()
    pairs.sort((x, y) => compareText(x.pair, y.pair))
    for (const { a, b, weight } of pairs) {
      strength.set(a, (strength.get(a) ?? 0) + weight)
      strength.set(b, (strength.get(b) ?? 0) + weight)
    }
    for (const { pair, a, b, weight } of pairs) {
      const share = weight / Math.max(strength.get(a) ?? weight, strength.get(b) ?? weight)
      total.set(pair, (total.get(pair) ?? 0) + share)
    }
  }
  const projection: Projection = new UndirectedGraph()
  const pairs = [...total].sort(([a], [b]) => compareText(a, b))
  const nodes = new Set(pairs.flatMap(([pair]) => pair.split('\n')))
  for (const node of [...nodes].sort(compareText)) projection.addNode(node)
  for (const [pair, weight] of pairs) {
    const [a = '', b = ''] = pair.split('\n')
    projection.addUndirectedEdge(a, b, { weight })
  }
  return projection
}
