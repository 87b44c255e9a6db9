/** A line that `papergraph extract` wrote, checked: whatever wrote it, its offsets must fit its text. */
import * as v from 'valibot'
import { CLAIM_KINDS, ENTITY_TYPES, type Extraction, paperText, RELATION_TYPES, ROLES } from '../paper.ts'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const texts = v.array(v.string())

const PAPER = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  abstract: v.string(),
  date: v.exactOptional(v.string()),
  year: v.exactOptional(v.pipe(v.number(), v.integer())),
  venue: v.exactOptional(v.string()),
  authors: v.exactOptional(texts),
  keywords: v.exactOptional(texts),
  doi: v.exactOptional(v.string()),
  arxivId: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  citekey: v.exactOptional(v.string()),
  sourceKey: v.exactOptional(v.string()),
  codeUrls: v.exactOptional(texts),
  source: v.object({ file: v.string(), line: v.pipe(v.number(), v.integer()) }),
  addedAt: v.exactOptional(v.string()),
})

const SENTENCE = v.object({ section: v.picklist(['title', 'abstract']), start: offset, end: offset })

const ENTITY = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  type: v.picklist(ENTITY_TYPES),
  role: v.picklist(ROLES),
  mentions: v.pipe(
    v.array(
      v.object({
        surface: v.pipe(v.string(), v.nonEmpty()),
        start: offset,
        end: offset,
        by: v.exactOptional(v.string()),
      }),
    ),
    v.nonEmpty(),
  ),
  generic: v.exactOptional(v.boolean()),
  confidence,
  roleConfidence: v.exactOptional(confidence),
})

const RELATION = v.object({
  head: v.nullable(v.string()),
  type: v.picklist(RELATION_TYPES),
  tail: v.nullable(v.string()),
  tailText: v.exactOptional(v.string()),
  sentence: SENTENCE,
  confidence,
  by: v.string(),
  metric: v.exactOptional(v.string()),
  dataset: v.exactOptional(v.string()),
  condition: v.exactOptional(v.string()),
  scope: v.exactOptional(v.literal('class')),
  claimedBy: v.exactOptional(v.picklist(['own', 'third'])),
})

const CLAIM = v.object({
  subject: v.nullable(v.string()),
  value: v.pipe(v.string(), v.nonEmpty()),
  unit: v.string(),
  metric: v.nullable(v.string()),
  dataset: v.nullable(v.string()),
  versus: v.nullable(v.string()),
  kind: v.picklist(CLAIM_KINDS),
  start: offset,
  end: offset,
  sentence: SENTENCE,
  confidence,
})

const EXTRACTION = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  paper: PAPER,
  language: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  entities: v.array(ENTITY),
  relations: v.array(RELATION),
  claims: v.array(CLAIM),
})

/** Whether a record claims to be an extraction. */
export const isExtraction = (record: Readonly<Record<string, unknown>>): boolean =>
  'paper' in record && 'entities' in record

/** The extraction, or why it is none. */
export function readExtraction(record: unknown): { extraction: Extraction } | { cause: string } {
  const result = v.safeParse(EXTRACTION, record)
  if (!result.success) {
    const [issue] = result.issues
    const path = v.getDotPath(issue)
    return { cause: `malformed extraction: ${path === null ? '' : `${path}: `}${issue.message}` }
  }
  const extraction: Extraction = result.output
  const misfit = misfitOf(extraction)
  return misfit === undefined ? { extraction } : { cause: `malformed extraction: ${misfit}` }
}

function misfitOf({ id, paper, entities, relations, claims }: Extraction): string | undefined {
  if (id !== paper.id) return `its id is ${id}, that of its paper ${paper.id}`
  if (paper.abstract.trim() === '' && paper.title.trim() === '') return 'no text'
  const text = paperText(paper)
  const names = new Set<string>()
  for (const { name, mentions } of entities) {
    if (names.has(name)) return `two entities are named "${name}"`
    names.add(name)
    for (const { surface, start, end } of mentions)
      if (text.slice(start, end) !== surface) return `"${surface}" does not stand at ${start} to ${end}`
  }
  for (const { head, tail, sentence } of relations) {
    for (const name of [head, tail])
      if (name !== null && !names.has(name)) return `a relation names "${name}", which is no entity of it`
    if (!fits(sentence, text)) return `a sentence of a relation lies outside the text`
  }
  for (const { value, start, end, sentence } of claims) {
    if (text.slice(start, end) !== value) return `"${value}" does not stand at ${start} to ${end}`
    if (!fits(sentence, text)) return `a sentence of a claim lies outside the text`
  }
  return undefined
}

const fits = ({ start, end }: { start: number; end: number }, text: string): boolean =>
  start <= end && end <= text.length
