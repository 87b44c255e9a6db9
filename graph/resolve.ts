/**
 * Which names of different papers are one node. A pure pass over the facts:
 *
 * - Names in the same normal form are one, whatever type each paper gave.
 * - An acronym belongs to the long form that its own paper gives. Where the paper gives none, it belongs to the
 *   long form by which other papers define it, if at least `ACRONYM_AGREEMENT` of them agree; otherwise it stays
 *   alone. Two long forms of the same acronym are two nodes.
 * - What a paper proposes under ordinary words stays that paper's own.
 */
import type { EntityFact, Facts, LongForm, PaperFacts } from './fold.ts'
import { compareText, sortedKeys } from './order.ts'

/** Share of the papers defining an acronym that have to agree before it is read so elsewhere. */
export const ACRONYM_AGREEMENT = 0.8

/** One entity of one paper. */
export interface Member {
  paper: PaperFacts
  fact: EntityFact
}

export interface ResolvedEntity {
  /** Id of the node. */
  id: string
  members: Member[]
  /** Id of the paper that it belongs to. */
  ownOf?: string
}

export interface Resolution {
  /** Ordered by id. */
  entities: ResolvedEntity[]
  /** Node of each entity of each paper. */
  nodeOf: Map<EntityFact, string>
}

export interface ResolveOptions {
  /** Whether a word is known in lower case; what is proposed under such words alone is not merged. */
  isOrdinaryWord: (word: string) => boolean
}

export function resolveNames(facts: Facts, options: ResolveOptions): Resolution {
  const readings = acronymReadings(facts)
  const variants = variantsOfLongForms(facts)
  const groups = new Map<string, ResolvedEntity & { readable: string }>()
  for (const paperId of sortedKeys(facts.papers)) {
    const paper = facts.papers.get(paperId)
    if (paper === undefined) continue
    for (const fact of paper.entities) {
      const own = isOwn(fact, options)
      const reading = fact.long ?? (fact.acronymAlone ? readings.get(fact.key) : undefined) ?? fact
      // A blank cannot begin a key, so that own nodes never meet shared ones.
      const group = own ? ` ${paperId} ${fact.key}` : (variants.get(reading.key) ?? reading.key)
      const entity = groups.get(group)
      if (entity === undefined) {
        groups.set(group, {
          id: '',
          readable: reading.readable,
          members: [{ paper, fact }],
          ...(own ? { ownOf: paperId } : {}),
        })
      } else {
        entity.members.push({ paper, fact })
        if (reading.readable < entity.readable) entity.readable = reading.readable
      }
    }
  }
  const entities: ResolvedEntity[] = []
  const nodeOf = new Map<EntityFact, string>()
  for (const { members, readable, ownOf } of groups.values()) {
    const id = ownOf === undefined ? entityId(readable) : ownEntityId(ownOf, readable)
    entities.push({ id, members, ...(ownOf === undefined ? {} : { ownOf }) })
    for (const { fact } of members) nodeOf.set(fact, id)
  }
  entities.sort((a, b) => compareText(a.id, b.id))
  return { entities, nodeOf }
}

/** Long form of each acronym that papers agree on. */
function acronymReadings(facts: Facts): Map<string, Reading> {
  const definitions = new Map<string, Map<string, Reading & { papers: Set<PaperFacts> }>>()
  for (const { paper, acronym, long } of definitionsIn(facts)) {
    const byContent = definitions.get(acronym) ?? new Map<string, Reading & { papers: Set<PaperFacts> }>()
    definitions.set(acronym, byContent)
    const known = byContent.get(long.content)
    if (known === undefined) {
      byContent.set(long.content, { key: long.key, readable: long.readable, papers: new Set([paper]) })
      continue
    }
    known.papers.add(paper)
    if (long.readable < known.readable) Object.assign(known, { key: long.key, readable: long.readable })
  }
  const readings = new Map<string, Reading>()
  for (const [acronym, byContent] of definitions) {
    const total = [...byContent.values()].reduce((sum, { papers }) => sum + papers.size, 0)
    for (const { key, readable, papers } of byContent.values()) {
      if (papers.size >= total * ACRONYM_AGREEMENT) readings.set(acronym, { key, readable })
    }
  }
  return readings
}

/**
 * Long forms of one acronym that differ in small words alone ("learning from feedback", "learning with
 * feedback"): the key of each, and the key that stands for all.
 */
function variantsOfLongForms(facts: Facts): Map<string, string> {
  const forms = new Map<string, Set<string>>()
  for (const { acronym, long } of definitionsIn(facts)) {
    const key = `${acronym}\n${long.content}`
    const same = forms.get(key) ?? new Set<string>()
    forms.set(key, same.add(long.key))
  }
  const variants = new Map<string, string>()
  const find = (key: string): string => {
    const next = variants.get(key)
    return next === undefined ? key : find(next)
  }
  for (const key of sortedKeys(forms)) {
    const roots = [...new Set([...(forms.get(key) ?? [])].map(find))].sort(compareText)
    const [first = ''] = roots
    for (const other of roots.slice(1)) variants.set(other, first)
  }
  return new Map([...variants.keys()].map((key) => [key, find(key)]))
}

interface Reading {
  key: string
  readable: string
}

function* definitionsIn(facts: Facts): Generator<{ paper: PaperFacts; acronym: string; long: LongForm }> {
  for (const paper of facts.papers.values()) {
    for (const { acronyms, long } of paper.entities) {
      if (long !== undefined) for (const acronym of acronyms) yield { paper, acronym, long }
    }
  }
}

/** Proposed under a description: words that running text writes in lower case, no acronym, no invented name. */
function isOwn(fact: EntityFact, { isOrdinaryWord }: ResolveOptions): boolean {
  if (fact.role !== 'proposed' || fact.long !== undefined) return false
  const words = fact.display.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return (
    words.length > 0 && words.every((word) => hasOrdinaryShape(word) && isOrdinaryWord(word.toLowerCase()))
  )
}

/** Not two capitals, no capital with a digit, no camel case. */
function hasOrdinaryShape(word: string): boolean {
  return !/\p{Lu}.*\p{Lu}|\p{Lu}.*\p{N}|\p{N}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word)
}

/** Characters that part ids, end lines or break markup, and halves of surrogate pairs. */
const UNSAFE = /[%|"'`<>\\\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Reversible, so that different ids of papers stay different. */
const safe = (id: string): string =>
  id.replace(UNSAFE, (char) => `%${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

export const paperNodeId = (paperId: string): string => `p:${safe(paperId)}`
export const claimNodeId = (paperId: string, index: number): string => `c:${safe(paperId)}/${index}`
const entityId = (readable: string): string => `e:${readable}`
const ownEntityId = (paperId: string, readable: string): string => `e:${safe(paperId)}/${readable}`
export const edgeId = (source: string, type: string, target: string): string => `${source}|${type}|${target}`
