/** What nodes, edges and the graph carry, as types: a part of the schema, see `../schema.ts`. */
import type { ClaimKind, EntityType, Span } from '../../extract/paper.ts'
import { NODE_LABELS } from './labels.ts'
import type { RelationshipType } from './relationships.ts'

/** One sentence that an edge comes from. Offsets count in `paperText` of the paper. */
export interface Evidence {
  /** Id of the Paper node. */
  paper: string
  /** The sentence. */
  start: number
  end: number
  section: 'title' | 'abstract'
  /** Mentions of source and target, where they stand in the sentence (or, for an edge from a paper, anywhere). */
  head?: Span
  tail?: Span
  confidence: number
  /** The step that said so. */
  by: string
  metric?: string
  dataset?: string
  condition?: string
  scope?: 'class'
  claimedBy?: 'own' | 'third'
}

/** A relation one of whose ends is a class that is no node ("existing methods"). Kept on the paper. */
export interface ClassRelation {
  /** Node id of the head; null for the paper's own work. */
  head: string | null
  type: RelationshipType
  tailText: string
  evidence: Evidence
}

interface MapAttributes {
  degree: number
  pagerank: number
  /** Absent for nodes outside every community. */
  community?: number
  x: number
  y: number
}

export interface EntityAttributes extends MapAttributes {
  label: EntityType
  name: string
  aliases: string[]
  types: EntityType[]
  typePapers: number[]
  papers: number
  proposedIn: number
  baselineIn: number
  usedIn: number
  mentionedIn: number
  firstYear?: number
  lastYear?: number
  ownOf?: string
  confidence: number
}

export interface PaperAttributes extends MapAttributes {
  label: 'Paper'
  /** The title. */
  name: string
  paperId: string
  abstract: string
  date?: string
  year?: number
  venue?: string
  authors?: string[]
  keywords?: string[]
  doi?: string
  arxivId?: string
  url?: string
  citekey?: string
  sourceKey?: string
  codeUrls?: string[]
  sourceFile: string
  sourceLine: number
  alsoIn?: string[]
  addedAt?: string
  classRelations?: ClassRelation[]
}

export interface ClaimAttributes {
  label: 'Claim'
  name: string
  value: string
  unit: string
  kind: ClaimKind
  subject?: string
  metric?: string
  dataset?: string
  versus?: string
  paper: string
  start: number
  end: number
  sentenceStart: number
  sentenceEnd: number
  confidence: number
}

/** Attributes of a node of the graphology graph, and its properties in the graph file. */
export type NodeAttributes = EntityAttributes | PaperAttributes | ClaimAttributes

export interface EdgeAttributes {
  type: RelationshipType
  weight: number
  confidence: number
  /** Ordered by paper id, then by place. Never empty. */
  evidence: Evidence[]
}

export interface Community {
  /** From 0, the largest. */
  id: number
  /** Two or three defining terms, joined with " · ". */
  label: string
  terms: string[]
  /** Number of entities. */
  size: number
}

/** How much of the corpus says a thing at all: silence is not absence. */
export interface Coverage {
  papers: number
  /** Papers with at least one entity in the graph. */
  withEntities: number
  withProposed: number
  withBaseline: number
  withDataset: number
  withTask: number
  withClaim: number
  /** Ids of the Paper nodes in which nothing was found. */
  nothingFound: string[]
}

/** What building read, merged and left out, so that nothing is dropped in silence. */
export interface BuildCounts {
  /** Records read. */
  records: number
  /** Records that were papers already read. */
  mergedRecords: number
  /** Relations between two names that turned out to be one node. */
  selfLoops: number
  /** Relations with an end that is too wide for a node. */
  genericRelations: number
  /** Relations with an end that is no entity of their paper. */
  danglingRelations: number
}

/** Graph-wide attributes, and the first line of the graph file. */
export interface GraphAttributes {
  /** Name of the corpus, for titles: the input's file name without its ending. */
  name: string
  /** `papergraph 0.1.0` */
  generator: string
  /** Inputs as the user named them. */
  sources: string[]
  /** Edges with less confidence are kept, but not shown as fact. */
  minConfidence: number
  /** Edges at or above, and below, `minConfidence`. */
  shownEdges: number
  unsureEdges: number
  coverage: Coverage
  communities: Community[]
  modularity: number
  /** Louvain's resolution and the seed of everything random. */
  resolution: number
  seed: number
  /** Absent in graphs that were not built from extractions. */
  counts?: BuildCounts
}

export const isEntity = (attributes: NodeAttributes): attributes is EntityAttributes =>
  NODE_LABELS[attributes.label].entity
export const isPaper = (attributes: NodeAttributes): attributes is PaperAttributes =>
  attributes.label === 'Paper'
export const isClaim = (attributes: NodeAttributes): attributes is ClaimAttributes =>
  attributes.label === 'Claim'
