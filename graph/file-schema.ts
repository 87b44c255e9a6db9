/** What each line of a graph file must be: checked when a file is read, in the order in which lines are written. */
import * as v from 'valibot'
import { CLAIM_KINDS, ENTITY_TYPES } from '../extract/paper.ts'
import {
  type ClaimAttributes,
  type EdgeAttributes,
  type EntityAttributes,
  type LABELS,
  type PaperAttributes,
  RELATIONSHIP_TYPES,
} from './schema.ts'
import type { GraphHeader } from './source.ts'

const text = v.string()
const texts = v.array(text)
const number = v.pipe(v.number(), v.finite())
const whole = v.pipe(v.number(), v.integer())
const counted = v.pipe(v.number(), v.integer(), v.minValue(0))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const span = v.strictObject({ start: counted, end: counted })
const relationship = v.picklist(RELATIONSHIP_TYPES)

const evidence = v.strictObject({
  paper: text,
  start: counted,
  end: counted,
  section: v.picklist(['title', 'abstract']),
  head: v.exactOptional(span),
  tail: v.exactOptional(span),
  confidence: share,
  by: text,
  metric: v.exactOptional(text),
  dataset: v.exactOptional(text),
  condition: v.exactOptional(text),
  scope: v.exactOptional(v.literal('class')),
  claimedBy: v.exactOptional(v.picklist(['own', 'third'])),
})

const map = {
  degree: counted,
  pagerank: number,
  community: v.exactOptional(counted),
  x: number,
  y: number,
}

export const ENTITY_NODE = v.strictObject({
  label: v.picklist(ENTITY_TYPES),
  name: text,
  ...map,
  aliases: texts,
  types: v.array(v.picklist(ENTITY_TYPES)),
  typePapers: v.array(counted),
  papers: counted,
  proposedIn: counted,
  baselineIn: counted,
  usedIn: counted,
  mentionedIn: counted,
  firstYear: v.exactOptional(whole),
  lastYear: v.exactOptional(whole),
  ownOf: v.exactOptional(text),
  confidence: share,
}) satisfies v.GenericSchema<unknown, EntityAttributes>

export const PAPER_NODE = v.strictObject({
  label: v.literal('Paper'),
  name: text,
  ...map,
  paperId: text,
  abstract: text,
  date: v.exactOptional(text),
  year: v.exactOptional(whole),
  venue: v.exactOptional(text),
  authors: v.exactOptional(texts),
  keywords: v.exactOptional(texts),
  doi: v.exactOptional(text),
  arxivId: v.exactOptional(text),
  url: v.exactOptional(text),
  citekey: v.exactOptional(text),
  sourceKey: v.exactOptional(text),
  codeUrls: v.exactOptional(texts),
  sourceFile: text,
  sourceLine: counted,
  alsoIn: v.exactOptional(texts),
  addedAt: v.exactOptional(text),
  classRelations: v.exactOptional(
    v.array(v.strictObject({ head: v.nullable(text), type: relationship, tailText: text, evidence })),
  ),
}) satisfies v.GenericSchema<unknown, PaperAttributes>

export const CLAIM_NODE = v.strictObject({
  label: v.literal('Claim'),
  name: text,
  value: text,
  unit: text,
  kind: v.picklist(CLAIM_KINDS),
  subject: v.exactOptional(text),
  metric: v.exactOptional(text),
  dataset: v.exactOptional(text),
  versus: v.exactOptional(text),
  paper: text,
  start: counted,
  end: counted,
  sentenceStart: counted,
  sentenceEnd: counted,
  confidence: share,
}) satisfies v.GenericSchema<unknown, ClaimAttributes>

export const NODE = v.variant('label', [ENTITY_NODE, PAPER_NODE, CLAIM_NODE])

export const EDGE = v.strictObject({
  type: relationship,
  weight: counted,
  confidence: share,
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
}) satisfies v.GenericSchema<unknown, EdgeAttributes>

export const HEADER = v.strictObject({
  name: text,
  generator: text,
  sources: texts,
  minConfidence: share,
  shownEdges: counted,
  unsureEdges: counted,
  coverage: v.strictObject({
    papers: counted,
    withEntities: counted,
    withProposed: counted,
    withBaseline: counted,
    withDataset: counted,
    withTask: counted,
    withClaim: counted,
    nothingFound: texts,
  }),
  communities: v.array(v.strictObject({ id: counted, label: text, terms: texts, size: counted })),
  modularity: number,
  resolution: number,
  seed: number,
  counts: v.exactOptional(
    v.strictObject({
      records: counted,
      mergedRecords: counted,
      selfLoops: counted,
      genericRelations: counted,
      danglingRelations: counted,
    }),
  ),
  nodes: counted,
  edges: counted,
}) satisfies v.GenericSchema<unknown, GraphHeader>

const KEYS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ENTITY_TYPES.map((type) => [type, Object.keys(ENTITY_NODE.entries)])),
  Paper: Object.keys(PAPER_NODE.entries),
  Claim: Object.keys(CLAIM_NODE.entries),
}

/** A copy with its properties in the order of the schema, so that equal nodes are equal bytes. */
export function inOrder(attributes: { label: (typeof LABELS)[number] }): Record<string, unknown> {
  const entries = new Map(Object.entries(attributes))
  const keys = KEYS[attributes.label] ?? []
  return Object.fromEntries(
    keys.flatMap((key) => (entries.get(key) === undefined ? [] : [[key, entries.get(key)]])),
  )
}
