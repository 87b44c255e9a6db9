/** What one paper says, as edges: what it does with each entity, relations, and who is named together. */
import type { Relation, Role, SentenceSpan, Span } from '../extract/paper.ts'
import type { EdgeCollector } from './edges.ts'
import type { EntityFact, PaperFacts } from './fold.ts'
import { compareText } from './order.ts'
import { paperNodeId } from './resolve.ts'
import type { ClassRelation, Evidence, RelationshipType } from './schema.ts'

/** What is left out of the graph, counted. */
export interface Dropped {
  /** Relations with an end that is too wide for a node. */
  genericRelations: number
  /** Relations with an end that is no entity of their paper. */
  danglingRelations: number
}

/** Importance of roles: the first that fits is the role in the paper. */
const ROLE_ORDER: Readonly<Record<Role, number>> = { proposed: 0, baseline: 1, used: 2, mentioned: 3 }

export const strongestRole = (roles: readonly Role[]): Role =>
  roles.reduce((best, role) => (ROLE_ORDER[role] < ROLE_ORDER[best] ? role : best), 'mentioned')

interface Context {
  facts: PaperFacts
  nodeOf: ReadonlyMap<EntityFact, string>
  /** Nodes whose label is Metric. */
  metrics: ReadonlySet<string>
  edges: EdgeCollector
}

/** Edges from the Paper to each entity that it names, with every sentence that names it as evidence. */
export function addRoles({ facts, nodeOf, edges }: Context): void {
  const paper = paperNodeId(facts.paper.id)
  const byNode = new Map<string, EntityFact[]>()
  for (const fact of facts.entities) {
    const node = nodeOf.get(fact)
    if (node === undefined) continue
    const same = byNode.get(node)
    if (same === undefined) byNode.set(node, [fact])
    else same.push(fact)
  }
  for (const [node, same] of byNode) {
    const role = strongestRole(same.map((fact) => fact.role))
    for (const fact of same) {
      for (const type of relationshipsOf(fact, role, facts)) {
        for (const { sentence, mention } of fact.places) {
          edges.add(paper, type, node, {
            paper,
            ...plain(sentence),
            tail: mention,
            confidence: confidenceOf(fact, type),
            by: 'role',
          })
        }
      }
    }
  }
}

/** What a paper proposes, or compares with, is as sure as the entity and the role are; that it is named, as the entity. */
function confidenceOf({ confidence, roleConfidence }: EntityFact, type: RelationshipType): number {
  const claimed = type === 'PROPOSES' || type === 'COMPARED_WITH'
  return claimed ? Math.min(confidence, roleConfidence ?? 1) : confidence
}

function relationshipsOf(fact: EntityFact, role: Role, facts: PaperFacts): RelationshipType[] {
  if (role === 'proposed') return ['PROPOSES']
  if (fact.type === 'Metric') return ['MENTIONS']
  if (role === 'baseline') return ['COMPARED_WITH']
  if (role === 'mentioned') return ['MENTIONS']
  if (fact.type === 'Task') return ['APPLIED_TO']
  if (fact.type !== 'Dataset') return ['USES']
  return datasetUse(fact, facts)
}

/** A dataset that is used is one for evaluation, or for training where a relation of the paper's own work says so. */
function datasetUse(dataset: EntityFact, { entities, relations }: PaperFacts): RelationshipType[] {
  const proposed = new Set(entities.filter(({ role }) => role === 'proposed').map(({ name }) => name))
  const own = relations.filter(
    ({ head, tail }) => tail === dataset.name && (head === null || proposed.has(head) || proposed.size === 0),
  )
  if (!own.some(({ type }) => type === 'TRAINED_ON')) return ['EVALUATED_ON']
  return own.some(({ type }) => type === 'EVALUATED_ON') ? ['EVALUATED_ON', 'TRAINED_ON'] : ['TRAINED_ON']
}

/** Relations of the paper. Returns those whose tail is a class and no node, which the Paper node keeps. */
export function addRelations({ facts, nodeOf, edges }: Context, dropped: Dropped): ClassRelation[] {
  const paper = paperNodeId(facts.paper.id)
  const byName = new Map(facts.entities.map((fact) => [fact.name, fact]))
  const generic = new Set(facts.generic)
  const classes: ClassRelation[] = []
  for (const relation of facts.relations) {
    const head = relation.head === null ? undefined : byName.get(relation.head)
    const tail = relation.tail === null ? undefined : byName.get(relation.tail)
    const source = head === undefined ? paper : nodeOf.get(head)
    if (relation.head !== null && head === undefined) {
      if (generic.has(relation.head)) dropped.genericRelations++
      else dropped.danglingRelations++
      continue
    }
    const evidence = relationEvidence(paper, relation, head, tail)
    if (tail !== undefined) {
      const target = nodeOf.get(tail)
      if (source !== undefined && target !== undefined) edges.add(source, relation.type, target, evidence)
      continue
    }
    const tailText = relation.tail ?? relation.tailText
    if (tailText === undefined || (relation.tail !== null && !generic.has(relation.tail))) {
      dropped.danglingRelations++
      continue
    }
    classes.push({
      head: head === undefined ? null : (source ?? null),
      type: relation.type,
      tailText,
      evidence,
    })
  }
  return classes.sort(
    (a, b) => a.evidence.start - b.evidence.start || compareText(JSON.stringify(a), JSON.stringify(b)),
  )
}

function relationEvidence(
  paper: string,
  relation: Relation,
  head: EntityFact | undefined,
  tail: EntityFact | undefined,
): Evidence {
  const { sentence, confidence, by, metric, dataset, condition, scope, claimedBy } = relation
  const headSpan = mentionIn(head, sentence)
  const tailSpan = mentionIn(tail, sentence)
  return {
    paper,
    ...plain(sentence),
    ...(headSpan === undefined ? {} : { head: headSpan }),
    ...(tailSpan === undefined ? {} : { tail: tailSpan }),
    confidence,
    by,
    ...(metric === undefined ? {} : { metric }),
    ...(dataset === undefined ? {} : { dataset }),
    ...(condition === undefined ? {} : { condition }),
    ...(scope === undefined ? {} : { scope }),
    ...(claimedBy === undefined ? {} : { claimedBy }),
  }
}

/** The first mention of an entity in a sentence. */
export function mentionIn(fact: EntityFact | undefined, sentence: Span): Span | undefined {
  return fact?.places.find(({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end)
    ?.mention
}

/** Undirected edges between the entities named in one sentence; metrics are left out. */
export function addCoOccurrences({ facts, nodeOf, metrics, edges }: Context): void {
  const paper = paperNodeId(facts.paper.id)
  const bySentence = new Map<
    number,
    Map<string, { sentence: SentenceSpan; mention: Span; confidence: number }>
  >()
  for (const fact of facts.entities) {
    const node = nodeOf.get(fact)
    if (node === undefined || metrics.has(node)) continue
    for (const { sentence, mention } of fact.places) {
      const named = bySentence.get(sentence.start) ?? new Map()
      bySentence.set(sentence.start, named)
      const before = named.get(node)
      if (before === undefined || mention.start < before.mention.start) {
        named.set(node, { sentence, mention, confidence: fact.confidence })
      }
    }
  }
  for (const named of bySentence.values()) {
    const nodes = [...named].sort(([a], [b]) => compareText(a, b))
    for (const [index, [source, a]] of nodes.entries()) {
      for (const [target, b] of nodes.slice(index + 1)) {
        edges.add(source, 'CO_OCCURS_WITH', target, {
          paper,
          ...plain(a.sentence),
          head: a.mention,
          tail: b.mention,
          confidence: Math.min(a.confidence, b.confidence),
          by: 'co-occurrence',
        })
      }
    }
  }
}

/** The sentence alone, in a fixed order of keys. */
export const plain = ({ start, end, section }: SentenceSpan): SentenceSpan => ({ start, end, section })
