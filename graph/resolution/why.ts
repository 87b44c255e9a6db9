/** Whether two names are one node of a graph, and which of its papers have both. */
import { paperText } from '../../extract/paper.ts'
import { compareText } from '../order.ts'
import { isEntity, isPaper, type Label } from '../schema.ts'
import type { GraphSource } from '../source.ts'
import { decideNames } from './decide.ts'
import { nameForm } from './forms.ts'

/** Papers that are named. */
const SHOWN = 5

export interface NodeOfName {
  id: string
  label: Label
  shown: string
  papers: number
}

export interface WhyInGraph {
  same: boolean
  reason: string
  names: { name: string; nodes: NodeOfName[] }[]
  /** Papers of the common node whose text has both names: how many, and the first of them. */
  saying: number
  papers: { id: string; title: string }[]
}

/** Looks both names up among names and aliases, as written or in the same form. Reads the graph once. */
export async function whyInGraph(source: GraphSource, a: string, b: string): Promise<WhyInGraph> {
  const wanted = [a, b].map((name) => ({ name, key: nameForm(name).key, nodes: [] as NodeOfName[] }))
  const titles = new Map<string, { id: string; title: string }>()
  for await (const { id, attributes } of source.nodes()) {
    if (isPaper(attributes)) {
      const { paperId, name, abstract } = attributes
      const text = paperText({ title: name, abstract })
      if (hasName(text, a) && hasName(text, b)) titles.set(id, { id: paperId, title: name })
      continue
    }
    if (!isEntity(attributes)) continue
    const { label, name: shown, aliases, papers } = attributes
    for (const { name, key, nodes } of wanted) {
      const forms = [shown, ...aliases]
      if (forms.includes(name) || forms.some((form) => nameForm(form).key === key))
        nodes.push({ id, label, shown, papers })
    }
  }
  for (const { nodes } of wanted) nodes.sort((x, y) => y.papers - x.papers || compareText(x.id, y.id))
  const [first, second] = wanted.map(({ nodes }) => nodes[0])
  const names = wanted.map(({ name, nodes }) => ({ name, nodes }))
  const rules = decideNames({ name: a }, { name: b })
  if (first === undefined || second === undefined)
    return { same: rules.same, reason: rules.reason, names, saying: 0, papers: [] }
  if (first.id !== second.id)
    return {
      same: false,
      reason: rules.same ? 'kept apart by their papers' : rules.reason,
      names,
      saying: 0,
      papers: [],
    }
  const papers = await papersNaming(source, first.id, titles)
  const reason = rules.same
    ? rules.reason
    : papers.length > 0
      ? 'papers give both names to it'
      : 'papers give it by a third name'
  return { same: true, reason, names, saying: papers.length, papers: papers.slice(0, SHOWN) }
}

/** Of the papers given, those that name the node. */
async function papersNaming(
  source: GraphSource,
  node: string,
  titles: ReadonlyMap<string, { id: string; title: string }>,
): Promise<{ id: string; title: string }[]> {
  const named = new Set<string>()
  if (titles.size > 0)
    for await (const { source: from, target } of source.edges())
      if (target === node && titles.has(from)) named.add(from)
  return [...titles].filter(([id]) => named.has(id)).map(([, { id, title }]) => ({ id, title }))
}

/** Whether a name stands in a text, in any case, at the start of a word. */
function hasName(text: string, name: string): boolean {
  const [haystack, needle] = [text.toLowerCase(), name.toLowerCase()]
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1))
    if (!/[\p{L}\p{N}]/u.test(haystack[at - 1] ?? ' ')) return true
  return false
}
