/**
 * Records of one paper under several ids become one: those that share a DOI, an arXiv id, or title and year, also by
 * way of a third. It looks at all records at once, so that their order and grouping make no difference.
 */
import { keysOf } from '../extract/same-paper.ts'
import { chosen, type Facts, type PaperFacts } from './fold.ts'
import { compareText } from './order.ts'

/**
 * Facts with one entry a paper, under the id of the record that is kept: the longest abstract, then the first by file
 * and line. The others stay beside it and fill in what it does not say. `facts` is not changed.
 */
export function joinSamePapers(facts: Facts): Facts {
  const first = joinedIds(facts)
  const joined = new Map<string, PaperFacts>()
  for (const [id, paper] of facts.papers) {
    const root = rootOf(first, id)
    const before = joined.get(root)
    joined.set(root, before === undefined ? paper : chosen(paper, before))
  }
  return {
    papers: new Map([...joined.values()].map((kept) => [kept.paper.id, kept])),
    records: facts.records,
  }
}

/** For each id another of the same paper; itself where it stands for the paper. */
function joinedIds({ papers }: Facts): Map<string, string> {
  const first = new Map<string, string>()
  for (const id of papers.keys()) first.set(id, id)
  /** For each key the id of a record that has it. */
  const holders = new Map<string, string>()
  for (const [id, { paper, others }] of papers) {
    for (const record of [paper, ...others]) {
      for (const [, key] of keysOf(record)) {
        const holder = holders.get(key)
        if (holder === undefined) holders.set(key, id)
        else join(first, holder, id)
      }
    }
  }
  return first
}

function join(first: Map<string, string>, a: string, b: string): void {
  const [rootA, rootB] = [rootOf(first, a), rootOf(first, b)]
  if (rootA === rootB) return
  const [low, high] = compareText(rootA, rootB) < 0 ? [rootA, rootB] : [rootB, rootA]
  first.set(high, low)
}

function rootOf(first: Map<string, string>, id: string): string {
  let at = id
  for (let next = first.get(at); next !== undefined && next !== at; next = first.get(at)) {
    first.set(at, first.get(next) ?? next)
    at = next
  }
  return at
}
