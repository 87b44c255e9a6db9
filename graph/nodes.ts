/** Attributes of Paper and entity nodes from facts; what the map and the metrics say of them is added later. */
import { ENTITY_TYPES, type EntityType, type Role } from '../extract/paper.ts'
import type { PaperFacts } from './fold.ts'
import { count } from './order.ts'
import { displayNames } from './resolution/display-names.ts'
import type { Member, ResolvedEntity } from './resolve.ts'
import type { ClassRelation, EntityAttributes, PaperAttributes } from './schema.ts'
import { strongestRole } from './statements.ts'

const UNPLACED = { degree: 0, pagerank: 0, x: 0, y: 0 } as const

/** Optional properties that a Paper node takes over as they are. */
const TAKEN = [
  'date',
  'year',
  'venue',
  'authors',
  'keywords',
  'doi',
  'arxivId',
  'url',
  'citekey',
  'sourceKey',
  'codeUrls',
  'addedAt',
] as const

export function paperAttributes(
  { paper, others }: PaperFacts,
  classRelations: ClassRelation[],
): PaperAttributes {
  const attributes: PaperAttributes = {
    label: 'Paper',
    name: paper.title,
    ...UNPLACED,
    paperId: paper.id,
    abstract: paper.abstract,
    sourceFile: paper.source.file,
    sourceLine: paper.source.line,
  }
  for (const property of TAKEN) {
    const value = [paper, ...others].find((record) => record[property] !== undefined)?.[property]
    if (value !== undefined) Object.assign(attributes, { [property]: value })
  }
  const year = yearOf(attributes)
  if (year !== undefined) attributes.year = year
  const alsoIn = others.map(({ source }) => `${source.file}:${source.line}`)
  if (alsoIn.length > 0) attributes.alsoIn = alsoIn
  if (classRelations.length > 0) attributes.classRelations = classRelations
  return attributes
}

/** The year given, or the one in the date. */
function yearOf({ year, date }: { year?: number; date?: string }): number | undefined {
  if (year !== undefined) return year
  const digits = date === undefined ? null : /^(\d{4})(?:-|$)/.exec(date)
  return digits === null ? undefined : Number(digits[1])
}

export function entityAttributes({ members, ownOf }: ResolvedEntity, paperNode: (id: string) => string) {
  const papers = new Map<string, Member[]>()
  for (const member of members) {
    const same = papers.get(member.paper.paper.id)
    if (same === undefined) papers.set(member.paper.paper.id, [member])
    else same.push(member)
  }
  const types = new Map<EntityType, number>()
  const roles = new Map<Role, number>()
  const years: number[] = []
  for (const same of papers.values()) {
    for (const type of new Set(same.map(({ fact }) => fact.type))) count(types, type)
    count(roles, strongestRole(same.map(({ fact }) => fact.role)))
    const { paper, others } = same[0]?.paper ?? { others: [] }
    const year = [paper, ...others].map((record) => yearOf(record ?? {})).find((one) => one !== undefined)
    if (year !== undefined) years.push(year)
  }
  const ranked = [...types].sort(
    ([a, papersA], [b, papersB]) => papersB - papersA || ENTITY_TYPES.indexOf(a) - ENTITY_TYPES.indexOf(b),
  )
  const { name, aliases } = displayNames(members)
  const attributes: EntityAttributes = {
    label: ranked[0]?.[0] ?? 'Method',
    name,
    ...UNPLACED,
    aliases,
    types: ranked.map(([type]) => type),
    typePapers: ranked.map(([, number]) => number),
    papers: papers.size,
    proposedIn: roles.get('proposed') ?? 0,
    baselineIn: roles.get('baseline') ?? 0,
    usedIn: roles.get('used') ?? 0,
    mentionedIn: roles.get('mentioned') ?? 0,
    confidence: members.reduce((most, { fact }) => Math.max(most, fact.confidence), 0),
  }
  if (years.length > 0) {
    attributes.firstYear = years.reduce((a, b) => Math.min(a, b))
    attributes.lastYear = years.reduce((a, b) => Math.max(a, b))
  }
  if (ownOf !== undefined) attributes.ownOf = paperNode(ownOf)
  return attributes
}
