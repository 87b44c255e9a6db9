/** Numbers that papers report, as Claim nodes and their edges. */
import type { Claim, Span } from '../extract/paper.ts'
import type { EdgeCollector } from './edges.ts'
import type { EntityFact, PaperFacts } from './fold.ts'
import { displayName, matchKey, nameWords } from './names.ts'
import { compareText } from './order.ts'
import { claimNodeId, paperNodeId } from './resolve.ts'
import type { ClaimAttributes, RelationshipType } from './schema.ts'
import type { GraphNode } from './source.ts'
import { mentionIn, plain } from './statements.ts'

const ENDS = [
  ['subject', 'ABOUT'],
  ['dataset', 'ON'],
  ['metric', 'MEASURES'],
  ['versus', 'AGAINST'],
] as const satisfies readonly (readonly [keyof Claim, RelationshipType])[]

/** The Claim nodes of one paper, in the order of the text; adds their edges. Ends that are no entity stay text. */
export function addClaims(
  facts: PaperFacts,
  nodeOf: ReadonlyMap<EntityFact, string>,
  edges: EdgeCollector,
): GraphNode[] {
  const paper = paperNodeId(facts.paper.id)
  const entities = byForm(facts.entities)
  const ordered = [...facts.claims].sort(
    (a, b) => a.start - b.start || a.end - b.end || compareText(JSON.stringify(a), JSON.stringify(b)),
  )
  return ordered.map((claim, index) => {
    const id = claimNodeId(facts.paper.id, index)
    const value: Span = { start: claim.start, end: claim.end }
    const said = { confidence: claim.confidence, by: 'claim' }
    edges.add(paper, 'REPORTS', id, { paper, ...plain(claim.sentence), tail: value, ...said })
    for (const [end, type] of ENDS) {
      const text = claim[end]
      const entity = text === null ? undefined : (entities.get(text) ?? entities.get(formKey(text)))
      const node = entity === undefined ? undefined : nodeOf.get(entity)
      if (node === undefined) continue
      const tail = mentionIn(entity, claim.sentence)
      edges.add(id, type, node, {
        paper,
        ...plain(claim.sentence),
        head: value,
        ...(tail === undefined ? {} : { tail }),
        ...said,
      })
    }
    return { id, attributes: claimAttributes(claim, paper) }
  })
}

const formKey = (text: string): string => `\n${matchKey(nameWords(text))}`

/** Entities by name and surface form as they stand, and in normal form. The first to have a form keeps it. */
function byForm(entities: readonly EntityFact[]): Map<string, EntityFact> {
  const forms = new Map<string, EntityFact>()
  const add = (form: string, fact: EntityFact): void => {
    if (!forms.has(form)) forms.set(form, fact)
  }
  for (const fact of entities) add(fact.name, fact)
  for (const fact of entities) for (const [surface] of fact.surfaces) add(surface, fact)
  for (const fact of entities) {
    add(`\n${fact.key}`, fact)
    for (const [surface] of fact.surfaces) add(formKey(surface), fact)
  }
  return forms
}

/** "3.1 F1": value and metric, which is not said again where the value's unit is the metric. */
function claimName({ value, unit, metric }: Claim): string {
  if (metric === null) return value
  const said = new Set(nameWords(unit === '' ? value : unit))
  const words = nameWords(metric)
  return words.every((word) => said.has(word)) ? value : `${value} ${displayName(metric)}`
}

function claimAttributes(claim: Claim, paper: string): ClaimAttributes {
  const { subject, metric, dataset, versus } = claim
  return {
    label: 'Claim',
    name: claimName(claim),
    value: claim.value,
    unit: claim.unit,
    kind: claim.kind,
    ...(subject === null ? {} : { subject }),
    ...(metric === null ? {} : { metric }),
    ...(dataset === null ? {} : { dataset }),
    ...(versus === null ? {} : { versus }),
    paper,
    start: claim.start,
    end: claim.end,
    sentenceStart: claim.sentence.start,
    sentenceEnd: claim.sentence.end,
    confidence: claim.confidence,
  }
}
