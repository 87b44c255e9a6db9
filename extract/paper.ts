/**
 * The types that travel: what a source reads, what extraction makes of it, what the graph is built from.
 * Every offset counts UTF-16 code units in `paperText(paper)`.
 */

/** Where a record was read from. */
export interface SourcePlace {
  /** The file as the user named it; `-` for standard input. */
  file: string
  /** Line on which the record starts, counted from 1. */
  line: number
}

export interface Paper {
  id: string
  title: string
  abstract: string
  /** ISO 8601, as much as is known: `2024`, `2024-06` or `2024-06-26`. */
  date?: string
  year?: number
  venue?: string
  authors?: string[]
  keywords?: string[]
  doi?: string
  arxivId?: string
  url?: string
  /** Key in a BibTeX file. */
  citekey?: string
  /** Key in the reference manager that the record comes from (a Zotero item key, say). */
  sourceKey?: string
  /** Links to code repositories found in the text. */
  codeUrls?: string[]
  source: SourcePlace
  /** ISO 8601 date at which the source says that the record was added; never the time of the run. */
  addedAt?: string
}

/** The text that all offsets count in. */
export function paperText(paper: Pick<Paper, 'title' | 'abstract'>): string {
  return `${paper.title}\n\n${paper.abstract}`
}

export const ENTITY_TYPES = ['Method', 'Model', 'Dataset', 'Task', 'Metric'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export const ROLES = ['proposed', 'baseline', 'used', 'mentioned'] as const
/** Part that an entity plays in one paper; `baseline` is a role, not a kind of entity. */
export type Role = (typeof ROLES)[number]

export const RELATION_TYPES = [
  'BUILDS_ON',
  'USES',
  'PART_OF',
  'IS_A',
  'OUTPERFORMS',
  'COMPARED_WITH',
  'EVALUATED_ON',
  'TRAINED_ON',
  'APPLIED_TO',
  'BENCHMARK_FOR',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

export type Section = 'title' | 'abstract'

/** Half-open range of UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

export interface SentenceSpan extends Span {
  section: Section
}

/** `paperText(paper).slice(start, end) === surface`, always. */
export interface Mention extends Span {
  surface: string
  /** Which finder saw it: `tagger`, `abbreviation`, ... */
  by?: string
}

export interface Entity {
  /** Fullest proper name among the mentions; the acronym where the text uses it on its own. Unique in its paper. */
  name: string
  type: EntityType
  role: Role
  /** Every occurrence in the text, in order. Never empty. */
  mentions: Mention[]
  /** So wide that nobody would look for it ("neural network"): written, but kept out of the graph. */
  generic?: boolean
  /** 0 to 1: that it is one, of this type. */
  confidence: number
  /** 0 to 1: that it is an entity and has this role. */
  roleConfidence?: number
}

export interface Relation {
  /** Name of an entity of this paper; null for the work of a paper that names nothing. */
  head: string | null
  type: RelationType
  /** Name of an entity of this paper; null for a class that is no entity ("existing methods"), see `tailText`. */
  tail: string | null
  tailText?: string
  sentence: SentenceSpan
  /** 0 to 1. */
  confidence: number
  /** Which step said so: `pattern:outperforms`, `role`, ... */
  by: string
  /** For comparisons: what head is better or equal in, as the text has it. */
  metric?: string
  dataset?: string
  /** "at the same storage cost" */
  condition?: string
  /** `class`: the comparison is with a whole class of methods. */
  scope?: 'class'
  /** `own`: the winner is the paper's own; `third`: the paper reports on the work of others. */
  claimedBy?: 'own' | 'third'
}

export const CLAIM_KINDS = ['absolute', 'gain', 'ratio'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** A quantity that the text reports as a result. */
export interface Claim {
  /** Name of the entity that it is about. */
  subject: string | null
  /** As the text has it, with its unit: `82.63%`, `1.4x`, `3.2 BLEU`. */
  value: string
  /** Unit alone: `%`, `x`, `BLEU`, `FPS`; empty where there is none. */
  unit: string
  metric: string | null
  dataset: string | null
  versus: string | null
  kind: ClaimKind
  /** Offsets of `value`. */
  start: number
  end: number
  sentence: SentenceSpan
  /** 0 to 1. */
  confidence: number
}

/** What one paper says. One line of an extraction file. */
export interface Extraction {
  id: string
  paper: Paper
  /**
   * Where the abstract is not in English, its language (ISO 639-1, or `other`); nothing is read out of it then.
   */
  language?: string
  entities: Entity[]
  relations: Relation[]
  claims: Claim[]
}
