/**
 * Building begins with folding: each extraction becomes partial facts, and facts of different papers are merged
 * in any order and any grouping with one result, so that one process, several workers or a cluster say the same.
 * All that looks at one paper alone happens here (normal forms of names, sentences of mentions); what looks over
 * papers is in resolve.ts.
 */

import { PapergraphError } from '../extract/io/errors.ts'
import type {
  Claim,
  Entity,
  EntityType,
  Extraction,
  Mention,
  Paper,
  Relation,
  Role,
  SentenceSpan,
  Span,
} from '../extract/paper.ts'
import { paperText } from '../extract/paper.ts'
import { readSentences } from '../extract/steps/1-sentences.ts'
import { contentWords, displayName, looksLikeAcronym, spellsOut } from './names.ts'
import { compareText, count } from './order.ts'
import { nameForm, type OwnReadings } from './resolution/forms.ts'
import { knownReading } from './resolution/known-readings.ts'

/** Where an entity stands: a sentence, and its first mention there. */
export interface Place {
  sentence: SentenceSpan
  mention: Span
}

/** What an acronym stands for. */
export interface LongForm {
  key: string
  readable: string
  /** Its words without "from", "with" and the like, with blanks between them. */
  content: string
}

/** What one paper says of one entity. */
export interface EntityFact {
  /** As the extraction has it: what relations and claims of the paper refer to. */
  name: string
  /** Name to show. */
  display: string
  type: EntityType
  role: Role
  confidence: number
  /** How sure the role is, where the extraction says so. */
  roleConfidence?: number
  /** Equal for two spellings of one name. */
  key: string
  /** The key with its words apart, for ids. */
  readable: string
  /** The long form that this paper gives to the acronym. */
  long?: LongForm
  /** Keys of the acronyms that this paper spells out as `long`. */
  acronyms: string[]
  /** The acronym that its name is, where the paper does not say what it stands for. */
  acronymAlone?: string
  /** Surface forms to show, with the number of mentions. */
  surfaces: [surface: string, mentions: number][]
  /** In order of the text; one for each sentence. */
  places: Place[]
}

/** What one paper says. Entities in the order of the extraction. */
export interface PaperFacts {
  paper: Paper
  /** Other records of the same paper, in order of preference: what the first does not say, these may. */
  others: Paper[]
  entities: EntityFact[]
  /** Names of entities that are too wide for the graph. */
  generic: string[]
  relations: Relation[]
  claims: Claim[]
}

/** Partial facts: of each paper one record, by the paper's id. Plain data, so that workers can send it. */
export interface Facts {
  papers: Map<string, PaperFacts>
  /** Records read, the same paper twice counted twice. */
  records: number
}

export function emptyFacts(): Facts {
  return { papers: new Map(), records: 0 }
}

/** Number of records that were papers already read. */
export const mergedRecords = (facts: Facts): number => facts.records - facts.papers.size

/**
 * Adds one extraction to `facts`, which is changed and returned. Of records with the same id, one is kept: the
 * longest abstract, then the first by file and line; the others fill in what it does not say (a DOI, say).
 *
 * @throws PapergraphError if a mention lies outside the text of its paper.
 */
export function foldExtraction(facts: Facts, extraction: Extraction): Facts {
  const { paper } = extraction
  const before = facts.papers.get(paper.id)
  facts.records++
  const read = paperFacts(extraction)
  facts.papers.set(paper.id, before === undefined ? read : chosen(read, before))
  return facts
}

/** Facts of both; neither is changed. Associative and commutative. */
export function mergeFacts(a: Facts, b: Facts): Facts {
  const papers = new Map(a.papers)
  for (const [id, facts] of b.papers) {
    const before = papers.get(id)
    papers.set(id, before === undefined ? facts : chosen(facts, before))
  }
  return { papers, records: a.records + b.records }
}

/** Of two records of one paper the one that is kept, with the other beside it; in any order and grouping the same. */
export function chosen(a: PaperFacts, b: PaperFacts): PaperFacts {
  const order = comparePlaces(a.paper, b.paper) || compareText(identity(a), identity(b))
  const [kept, left] = order <= 0 ? [a, b] : [b, a]
  const others = new Map([...a.others, ...b.others, left.paper].map((paper) => [paperIdentity(paper), paper]))
  others.delete(paperIdentity(kept.paper))
  const ordered = [...others].sort(
    ([textA, x], [textB, y]) => comparePlaces(x, y) || compareText(textA, textB),
  )
  return { ...kept, others: ordered.map(([, paper]) => paper) }
}

/** Negative if `a` is kept. */
function comparePlaces(a: Paper, b: Paper): number {
  return (
    b.abstract.length - a.abstract.length ||
    compareText(a.source.file, b.source.file) ||
    a.source.line - b.source.line
  )
}

/** All of a record as text; only compared where two records come from the same line. */
const identity = ({ paper, others: _, ...facts }: PaperFacts): string =>
  paperIdentity(paper) + JSON.stringify(facts)

const paperIdentity = (paper: Paper): string =>
  JSON.stringify(Object.entries(paper).sort(([x], [y]) => compareText(x, y)))

function paperFacts({ paper, entities, relations, claims }: Extraction): PaperFacts {
  const sentences: SentenceSpan[] = readSentences(paper)
  const text = paperText(paper)
  const { length } = text
  const facts: PaperFacts = { paper, others: [], entities: [], generic: [], relations, claims }
  const kept: Mention[][] = []
  const own = definedBy(entities)
  for (const entity of entities) {
    if (entity.generic === true) {
      facts.generic.push(entity.name)
      continue
    }
    for (const { start, end } of entity.mentions) {
      if (!(start >= 0 && start < end && end <= length)) throw outside(paper, entity.name)
    }
    kept.push(entity.mentions)
    facts.entities.push({
      name: entity.name,
      display: displayName(entity.name),
      type: entity.type,
      role: entity.role,
      confidence: entity.confidence,
      ...(entity.roleConfidence === undefined ? {} : { roleConfidence: entity.roleConfidence }),
      ...keys(
        entity.name,
        entity.mentions.map((mention) => mention.surface),
        own,
      ),
      surfaces: surfaces(entity.mentions.map((mention) => mention.surface)),
      places: places(entity.mentions, sentences, length),
    })
  }
  joinDefinitions(text, facts.entities, kept)
  return facts
}

function outside(paper: Paper, name: string): PapergraphError {
  return new PapergraphError(`a mention of "${name}" lies outside the text of paper ${paper.id}`, {
    ...paper.source,
    hint: 'Offsets count UTF-16 units in title, blank line, abstract; extract the paper again.',
  })
}

/** "Proximal Policy Optimization (PPO)" as a name: both parts. */
const WITH_ACRONYM = /^(.{3,}\S)\s*\(([^()\s]{2,15})\)$/

/** Keys of an entity, and the long form of its acronym if one of its surface forms spells it out. */
function keys(
  name: string,
  mentions: readonly string[],
  definedHere: OwnReadings,
): Pick<EntityFact, 'key' | 'readable' | 'long' | 'acronyms' | 'acronymAlone'> {
  const forms = withParts(name, mentions)
  const { key, readable, acronym } = nameForm(forms[0] ?? name, definedHere)
  const own = { key, readable }
  const pair = spelledOut(forms)
  if (pair === undefined)
    return { ...own, acronyms: [], ...(acronym === undefined ? {} : { acronymAlone: acronym }) }
  return {
    ...own,
    long: longForm(pair.long),
    acronyms: [...new Set(pair.acronyms.map((short) => nameForm(short).key))].sort(compareText),
  }
}

/** The name, without an acronym in brackets that it spells out, and its other forms. */
function withParts(name: string, mentions: readonly string[]): string[] {
  const [, long, short] = WITH_ACRONYM.exec(displayName(name)) ?? []
  if (long === undefined || short === undefined || !spellsOut(long, short)) return [name, ...mentions]
  return [long, ...mentions, long, short]
}

/** What the acronyms of a paper stand for where it says so: "deep RL" is read by it. */
function definedBy(entities: readonly Entity[]): OwnReadings {
  const readings = new Map<string, readonly string[]>()
  for (const { name, mentions } of entities) {
    const pair = spelledOut(
      withParts(
        name,
        mentions.map(({ surface }) => surface),
      ),
    )
    for (const acronym of pair?.acronyms ?? [])
      readings.set(acronym.replace(/(?<=\p{Lu})s$/u, ''), nameForm(pair?.long ?? '').words)
  }
  return readings
}

function longForm(name: string): LongForm {
  const { key, readable, words } = nameForm(name)
  return { key, readable, content: contentWords(words).join(' ') }
}

/** What stands between a long form and its acronym. */
const DEFINES = /(?:\s*\(|,?\s+(?:or|called|dubbed|termed|abbreviated(?:\s+as)?)\s+)$/

/**
 * "Proximal Policy Optimization (PPO)" or "..., or PPO" read as two entities: the second is known by the first.
 * Changes the facts of both.
 */
function joinDefinitions(
  text: string,
  entities: readonly EntityFact[],
  mentions: readonly Mention[][],
): void {
  const ends = new Map<number, EntityFact>()
  for (const [index, fact] of entities.entries())
    for (const { end } of mentions[index] ?? []) ends.set(end, fact)
  for (const [index, fact] of entities.entries()) {
    if (fact.acronymAlone === undefined) continue
    for (const { start, end } of mentions[index] ?? []) {
      const before = DEFINES.exec(text.slice(Math.max(0, start - 24), start))
      const defined = before === null ? undefined : ends.get(start - before[0].length)
      if (defined === undefined || !spellsOut(defined.name, fact.name)) continue
      const long = longForm(defined.name)
      const acronym = nameForm(text.slice(start, end)).key
      const acronyms = [...new Set([fact.key, acronym])].sort(compareText)
      delete fact.acronymAlone
      Object.assign(fact, { long, acronyms })
      if (defined.long === undefined) Object.assign(defined, { long, acronyms })
      break
    }
  }
}

/** The first surface form that spells out an acronym among the others, and those acronyms. */
function spelledOut(forms: readonly string[]): { long: string; acronyms: string[] } | undefined {
  const distinct = [...new Set(forms.map(displayName))]
  const acronyms = distinct.filter(looksLikeAcronym)
  if (acronyms.length === 0) return undefined
  for (const long of distinct) {
    if (!/[\s-]/.test(long)) continue
    const spelled = acronyms.filter((acronym) => acronym !== long && spellsOut(long, acronym))
    const [first] = spelled
    if (first !== undefined) return { long: unclipped(long, first), acronyms: spelled }
  }
  return undefined
}

/** "stochastic gradient" for SGD: a reader left a word out of what the field agrees on. */
function unclipped(long: string, acronym: string): string {
  const known = knownReading(acronym.replace(/(?<=\p{Lu})s$/u, ''))?.words
  if (known === undefined) return long
  const { words } = nameForm(long)
  return words.length < known.length && words.every((word) => known.includes(word)) ? known.join(' ') : long
}

function surfaces(mentions: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const mention of mentions) count(counts, displayName(mention))
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
}

/** The first mention in each sentence. Text outside every sentence (there should be none) stands for itself. */
function places(mentions: readonly Span[], sentences: readonly SentenceSpan[], length: number): Place[] {
  const found = new Map<number, Place>()
  const ordered = mentions.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
  for (const mention of ordered) {
    const at = sentences.findIndex(({ start, end }) => mention.start < end && mention.end > start)
    const holder = sentences[at]
    const sentence: SentenceSpan =
      holder === undefined
        ? { ...mention, section: 'abstract' }
        : {
            start: Math.min(holder.start, mention.start),
            end: Math.min(Math.max(holder.end, mention.end), length),
            section: holder.section,
          }
    if (!found.has(sentence.start)) found.set(sentence.start, { sentence, mention })
  }
  return [...found.values()]
}
