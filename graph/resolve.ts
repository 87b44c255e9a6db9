/**
 * Which names of different papers are one node. A pure pass over the facts:
 *
 * - Names in the same form are one (`resolution/forms.ts`), whatever type each paper gave.
 * - An acronym belongs to the long form that its own paper gives. Where the paper gives none, it belongs to the
 *   long form by which four of five other papers define it (in a small graph, papers at large), else to the one
 *   that the other names in the paper speak for; otherwise it stays alone (`resolution/acronyms.ts`). Two long forms
 *   of the same acronym are two nodes.
 * - What a paper proposes under ordinary words stays that paper's own.
 *
 * Each name is looked at once, by its form: time grows with the number of names.
 */
import type { EntityFact, Facts, PaperFacts } from './fold.ts'
import { compareText, sortedKeys } from './order.ts'
import { acronymReader } from './resolution/acronyms.ts'

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
  const acronyms = acronymReader(facts)
  const groups = new Map<string, ResolvedEntity & { readable: string }>()
  for (const paperId of sortedKeys(facts.papers)) {
    const paper = facts.papers.get(paperId)
    if (paper === undefined) continue
    for (const fact of paper.entities) {
      const own = isOwn(fact, options)
      const alone = acronyms.reading(fact, paper)
      const reading = acronyms.settled(fact.long ?? alone ?? fact)
      // A blank cannot begin a key, so that own nodes never meet shared ones.
      const group = own ? ` ${paperId} ${fact.key}` : reading.key
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
