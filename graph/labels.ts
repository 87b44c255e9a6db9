/** What a community is called: the names that set it apart from the others. */
import type { Partition } from './communities.ts'
import { nameWords } from './names.ts'
import { compareText, count } from './order.ts'
import type { PaperGraph } from './paper-graph.ts'
import { type Community, type EntityAttributes, isEntity, isPaper } from './schema.ts'

/** Terms in a label. */
const TERMS = 3
/** A term says something of a community if it scores this share of the first. */
const NOTABLE = 0.15
/** Longest label in characters that a third term may lead to. */
const COMFORTABLE = 34

/**
 * Communities with their labels. A name counts by how many papers of the community name it, times the share that
 * they are of all papers that do (after the class-based TF-IDF of Grootendorst, BERTopic, 2022; its logarithm
 * lets names that two papers know win over names that a field knows where communities are many and small). Short
 * names that stand for a field are preferred, and no label says a word twice. Expects `community` to be assigned.
 */
export function describeCommunities(graph: PaperGraph, { members }: Partition): Community[] {
  const within = papersWithin(graph)
  return members.map((nodes, id) => {
    const scored = nodes
      .map((node) => {
        const attributes = graph.getNodeAttributes(node)
        const score = isEntity(attributes)
          ? ((within.get(node) ?? 0) ** 2 / Math.max(1, attributes.papers)) * fitness(attributes)
          : 0
        return { node, name: attributes.name, score }
      })
      .sort((a, b) => b.score - a.score || compareText(a.node, b.node))
    const terms = choose(scored)
    return { id, label: terms.join(' · '), terms, size: nodes.length }
  })
}

/** For each entity: papers of its own community that name it. */
function papersWithin(graph: PaperGraph): Map<string, number> {
  const within = new Map<string, number>()
  graph.forEachNode((paper, attributes) => {
    if (!isPaper(attributes)) return
    const { community } = attributes
    for (const entity of new Set(graph.outNeighbors(paper))) {
      const other = graph.getNodeAttributes(entity)
      if (isEntity(other) && other.community === community) count(within, entity)
    }
  })
  return within
}

/** Short names that others know say more on a map than long ones, fields and methods more than data. */
function fitness({ name, label, ownOf }: EntityAttributes): number {
  const length = name.length <= 2 ? 0.7 : name.length <= 20 ? 1 : name.length <= 30 ? 0.7 : 0.35
  const kind = label === 'Dataset' ? 0.6 : label === 'Task' ? 1.1 : 1
  return length * kind * (ownOf === undefined ? 1 : 0.2)
}

/** The best names that share no word; a third only where it leaves the label short. */
function choose(scored: readonly { name: string; score: number }[]): string[] {
  const terms: string[] = []
  const said = new Set<string>()
  const enough = (scored[0]?.score ?? 0) * NOTABLE
  for (const { name, score } of scored) {
    if (score < enough) break
    const words = nameWords(name).filter((word) => word.length > 2 || /\p{N}/u.test(word))
    const initials = nameWords(name)
      .map((word) => word[0])
      .join('')
    if (words.some((word) => said.has(word)) || said.has(initials)) continue
    if (terms.length === TERMS - 1 && [...terms, name].join(' · ').length > COMFORTABLE) continue
    terms.push(name)
    for (const word of words) said.add(word)
    said.add(initials)
    if (terms.length === TERMS) break
  }
  return terms
}
