/**
 * Kinds by their names: "low-resource machine translation" is a machine translation, where that is a node of its own.
 * Most names of tasks occur in one paper alone and would hang in the air otherwise.
 */
import { paperText, type Span } from '../../extract/paper.ts'
import type { EdgeCollector } from '../edges.ts'
import type { EntityFact, Facts, PaperFacts } from '../fold.ts'
import { count, sortedKeys } from '../order.ts'
import type { Resolution, ResolvedEntity } from '../resolve.ts'
import { paperNodeId } from '../resolve.ts'
import type { EntityAttributes } from '../schema.ts'
import { plain } from '../statements.ts'
import { nameForm } from './forms.ts'
import { ACRONYM_AGREEMENT } from './known-readings.ts'
import { isJoining } from './word-forms.ts'

/** How often a name that ends in another is a kind of it, given that both names are right. */
const NAME_CONFIDENCE = 0.95

/** Class words: what ends in one is a kind of too much. */
const TOO_WIDE: ReadonlySet<string> = new Set(
  `agent algorithm analysis approach architecture benchmark classifier dataset data design detection estimation
  evaluation framework function generation image inference layer learning loss measure method metric model module
  network optimization policy prediction problem recognition representation sampling score search strategy structure
  system task technique test tool training`.split(/\s+/),
)

/** First words that turn what follows into something else: "pseudo label", "non-negative" stands in one word. */
const TURNING =
  /^(?:non|no|not|pseudo|quasi|anti|un|fake|almost|near|post|pre|semi|beyond|improving|improved|better)$/i

/**
 * Adds IS_A edges (`by: "name"`) from each node whose name ends in another node's name, of the same label, at a space;
 * to the longest such name. Also from what a paper proposes under words that other papers use for a thing of their
 * own. The evidence is the sentence of the first mention in each paper. What papers state has to be in the edges
 * already: a name says nothing against it.
 */
export function addKinds(
  facts: Facts,
  { entities, nodeOf }: Resolution,
  attributesOf: ReadonlyMap<string, EntityAttributes>,
  edges: EdgeCollector,
): void {
  const nodes = nodesByKey(entities)
  const generic = genericPapers(facts)
  for (const entity of entities) {
    const label = attributesOf.get(entity.id)?.label
    const targets = new Map<string, string>()
    for (const { fact, paper } of entity.members) {
      const found = broader(entity, fact, nodes, (node, key) => {
        const other = attributesOf.get(node)
        return other?.label === label && (generic.get(key) ?? 0) < (other?.papers ?? 0)
      })
      if (found === undefined || nodeOf.get(fact) !== entity.id) continue
      if (edges.has(found.node, 'IS_A', entity.id)) continue
      // A node has one broader name, the first that its papers give.
      const [first = found.node] = targets.keys()
      if (first !== found.node) continue
      targets.set(found.node, found.suffix)
      addEvidence(edges, entity.id, found, fact, paper)
    }
  }
}

interface Broader {
  node: string
  /** End of the name as written. */
  suffix: string
}

function broader(
  entity: ResolvedEntity,
  fact: EntityFact,
  nodes: ReadonlyMap<string, string>,
  fits: (node: string, key: string) => boolean,
): Broader | undefined {
  if (entity.ownOf !== undefined) {
    const shared = nodes.get(fact.key)
    if (shared !== undefined) return { node: shared, suffix: fact.display }
  }
  for (const name of [fact.display, ...fact.surfaces.map(([surface]) => surface)]) {
    const words = name.split(' ')
    for (let from = 1; from < words.length; from++) {
      const before = words.slice(0, from)
      if (before.some((word) => isJoining(word.toLowerCase())) || TURNING.test(before[0] ?? '')) break
      const suffix = words.slice(from).join(' ')
      if (TOO_WIDE.has(suffix.toLowerCase().replace(/s$/, ''))) break
      const { key } = nameForm(suffix)
      const node = key === fact.key ? undefined : nodes.get(key)
      if (node !== undefined && node !== entity.id && fits(node, key)) return { node, suffix }
    }
  }
  return undefined
}

function addEvidence(
  edges: EdgeCollector,
  source: string,
  { node, suffix }: Broader,
  fact: EntityFact,
  { paper }: PaperFacts,
): void {
  const text = paperText(paper)
  const ends = ({ start, end }: Span): boolean =>
    text.slice(start, end).replace(/\s+/g, ' ').toLowerCase().endsWith(suffix.toLowerCase())
  const place = fact.places.find(({ mention }) => ends(mention)) ?? fact.places[0]
  if (place === undefined) return
  const { mention, sentence } = place
  const tail =
    ends(mention) &&
    text.slice(mention.end - suffix.length, mention.end).toLowerCase() === suffix.toLowerCase()
  edges.add(source, 'IS_A', node, {
    paper: paperNodeId(paper.id),
    ...plain(sentence),
    head: mention,
    ...(tail ? { tail: { start: mention.end - suffix.length, end: mention.end } } : {}),
    confidence: Number((fact.confidence * NAME_CONFIDENCE).toPrecision(6)),
    by: 'name',
  })
}

/** The shared node that papers mean by a name, where they agree. */
function nodesByKey(entities: readonly ResolvedEntity[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  for (const { id, members, ownOf } of entities) {
    if (ownOf !== undefined) continue
    for (const { fact } of members) {
      for (const key of new Set([fact.key, fact.long?.key ?? fact.key])) {
        const nodes = votes.get(key) ?? new Map<string, number>()
        votes.set(key, nodes)
        count(nodes, id)
      }
    }
  }
  const nodes = new Map<string, string>()
  for (const key of sortedKeys(votes)) {
    const found = [...(votes.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const [first] = found
    // "CS" is compressed sensing here and code-switching there.
    const all = found.reduce((sum, [, papers]) => sum + papers, 0)
    if (first !== undefined && first[1] >= all * ACRONYM_AGREEMENT) nodes.set(key, first[0])
  }
  return nodes
}

/** In how many papers a name is too wide for a node. */
function genericPapers(facts: Facts): Map<string, number> {
  const papers = new Map<string, number>()
  for (const { generic } of facts.papers.values())
    for (const key of new Set(generic.map((name) => nameForm(name).key))) count(papers, key)
  return papers
}
