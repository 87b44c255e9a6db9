/** From rows of a property graph back to the graph: a part of `../property-graph.ts`. */
import * as v from 'valibot'
import { PapergraphError } from '../../extract/io/errors.ts'
import { EDGE, HEADER, NODE } from '../../graph/file-schema.ts'
import { FORMAT_VERSION, type Label, NODE_LABELS, type RelationshipType } from '../../graph/schema.ts'
import type { GraphEdge, GraphHeader, GraphNode } from '../../graph/source.ts'
import { COMMUNITY_LABEL } from '../community-label.ts'
import { EVIDENCE_COLUMNS, META_COLUMNS, nodeColumns, RELATIONSHIP_COLUMNS } from './columns.ts'

/** What a row holds, as a database gives it back: null or undefined for what is absent. */
export type ReadRow = readonly unknown[]

/**
 * The node of a row in the order of `nodeColumns(label)`.
 * @throws PapergraphError if it is not what papergraph writes
 */
export function nodeOfRow(label: Label, row: ReadRow): GraphNode {
  const { properties, entity } = NODE_LABELS[label]
  const attributes: Record<string, unknown> = { label }
  let id = ''
  nodeColumns(label).forEach(({ name, type }, index) => {
    const value = row[index] ?? undefined
    if (name === 'id') id = String(value)
    else if (name === COMMUNITY_LABEL.name) return
    // Some databases do not tell an empty list from none; entities always have theirs.
    else if (value === undefined && entity && type.endsWith('[]')) attributes[name] = []
    else if (value !== undefined)
      attributes[name] = properties[name]?.type === 'json' ? parsed(value, `${label} "${id}"`) : value
  })
  return { id, attributes: checked(NODE, attributes, `${label} "${id}"`) }
}

/**
 * The edge of a row in the order of `RELATIONSHIP_COLUMNS`.
 * @throws PapergraphError if it is not what papergraph writes
 */
export function edgeOfRow(type: RelationshipType, source: string, target: string, row: ReadRow): GraphEdge {
  const read = new Map(RELATIONSHIP_COLUMNS.map(({ name }, index) => [name, row[index] ?? undefined]))
  const id = String(read.get('id'))
  const what = `relationship "${id}"`
  const attributes = {
    type,
    weight: read.get('weight'),
    confidence: read.get('confidence'),
    evidence: evidenceOf(read, what),
  }
  return { id, source, target, attributes: checked(EDGE, attributes, what) }
}

type EvidenceColumn = (typeof EVIDENCE_COLUMNS)[number]['name']

function evidenceOf(read: ReadonlyMap<string, unknown>, what: string): Record<string, unknown>[] {
  const papers = read.get('papers')
  const pieces = Array.isArray(papers) ? papers.length : 0
  const lists = new Map<string, readonly unknown[]>()
  for (const { name } of EVIDENCE_COLUMNS) {
    const list = read.get(name)
    if (list === undefined) continue
    if (!Array.isArray(list) || list.length !== pieces)
      throw changed(what, `its lists "papers" and "${name}" differ in length`)
    lists.set(name, list)
  }
  const at = (name: EvidenceColumn, index: number): unknown => lists.get(name)?.[index]
  return Array.from({ length: pieces }, (_, i) => ({
    paper: at('papers', i),
    start: at('starts', i),
    end: at('ends', i),
    section: at('sections', i),
    ...present('head', span(at('headStarts', i), at('headEnds', i))),
    ...present('tail', span(at('tailStarts', i), at('tailEnds', i))),
    confidence: at('confidences', i),
    by: at('steps', i),
    ...present('metric', at('metrics', i)),
    ...present('dataset', at('datasets', i)),
    ...present('condition', at('conditions', i)),
    ...present('scope', at('scopes', i)),
    ...present('claimedBy', at('claimedBy', i)),
  }))
}

const span = (start: unknown, end: unknown): unknown =>
  start === undefined || start === -1 ? undefined : { start, end }

const present = (name: string, value: unknown): Record<string, unknown> =>
  value === undefined || value === '' ? {} : { [name]: value }

const META_JSON = ['coverage', 'communities', 'counts']

/**
 * The header of a row in the order of `META_COLUMNS`.
 * @throws PapergraphError if it is not what papergraph writes, or a newer papergraph wrote it
 */
export function headerOfRow(row: ReadRow): GraphHeader {
  const header: Record<string, unknown> = {}
  META_COLUMNS.forEach(({ name }, index) => {
    const value = row[index] ?? undefined
    if (value !== undefined) header[name] = META_JSON.includes(name) ? parsed(value, 'header') : value
  })
  const { id: _id, version, ...rest } = header
  if (typeof version === 'number' && version > FORMAT_VERSION)
    throw new PapergraphError(
      `the graph in the database has format version ${version}; this papergraph reads versions up to ${FORMAT_VERSION}`,
      { hint: 'Update papergraph: npm install papergraph@latest.' },
    )
  return checked(HEADER, { sources: [], ...rest }, 'header')
}

function parsed(value: unknown, what: string): unknown {
  try {
    return JSON.parse(String(value))
  } catch {
    throw changed(what, 'broken JSON')
  }
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const path = v.getDotPath(issue)
  const property = path === null ? 'a wrong property' : `a wrong "${path}"`
  throw changed(
    what,
    `${property}: expected ${issue.expected ?? 'another value'}, got ${issue.received.slice(0, 80)}`,
  )
}

const changed = (what: string, why: string): PapergraphError =>
  new PapergraphError(`the database holds what papergraph did not write: ${what} has ${why}`, {
    hint: 'Write it again from its graph file.',
  })
