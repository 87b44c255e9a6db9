/**
 * The only place that names node labels, relationship types and properties. It types the code, and exports,
 * database constraints and the viewer's legend are made from it.
 */
import type { ClaimKind, EntityType, Span } from '../extract/paper.ts'

/** Version of the graph file; raised when a reader of the old version could not read the new one. */
export const FORMAT_VERSION = 1

export type PropertyType = 'string' | 'integer' | 'double' | 'boolean' | 'string[]' | 'integer[]' | 'json'

export interface PropertyDefinition {
  type: PropertyType
  /** One line for docs, legends and headers. */
  about: string
}

export type Properties = Readonly<Record<string, PropertyDefinition>>

const property = (type: PropertyType, about: string): PropertyDefinition => ({ type, about })

/** Properties that every node has; those of the map are absent on Claim nodes. */
const COMMON = {
  name: property('string', 'Name to show: of an entity its fullest name, of a paper its title'),
  degree: property('integer', 'Number of distinct neighbours among the entities'),
  pagerank: property('double', 'PageRank in the projection of the entities'),
  community: property('integer', 'Number of the community, from 0 (largest)'),
  x: property('double', 'Position on the map'),
  y: property('double', 'Position on the map'),
} satisfies Properties

const ENTITY = {
  ...COMMON,
  aliases: property('string[]', 'Other surface forms, most frequent first'),
  types: property('string[]', 'Types that papers gave it, most papers first; the first is its label'),
  typePapers: property('integer[]', 'Number of papers for each of `types`'),
  papers: property('integer', 'Number of papers that name it'),
  proposedIn: property('integer', 'Number of papers that propose it'),
  baselineIn: property('integer', 'Number of papers that compare with it'),
  usedIn: property('integer', 'Number of papers that use it'),
  mentionedIn: property('integer', 'Number of papers that only mention it'),
  firstYear: property('integer', 'Earliest year of a paper that names it'),
  lastYear: property('integer', 'Latest year of a paper that names it'),
  ownOf: property('string', 'Id of the one paper that it belongs to: proposed there under ordinary words'),
  confidence: property('double', 'Highest confidence of a mention, 0 to 1'),
} satisfies Properties

const PAPER = {
  ...COMMON,
  paperId: property('string', 'Id of the paper in its source'),
  abstract: property('string', 'Abstract as read'),
  date: property('string', 'Date as far as known, ISO 8601'),
  year: property('integer', 'Year of publication'),
  venue: property('string', 'Venue'),
  authors: property('string[]', 'Authors'),
  keywords: property('string[]', 'Keywords given by the source'),
  doi: property('string', 'DOI'),
  arxivId: property('string', 'arXiv id'),
  url: property('string', 'Address'),
  citekey: property('string', 'BibTeX key'),
  sourceKey: property('string', 'Key in the reference manager'),
  codeUrls: property('string[]', 'Repositories linked in the text'),
  sourceFile: property('string', 'File that it was read from'),
  sourceLine: property('integer', 'Line in that file'),
  addedAt: property('string', 'When the source says that it was added'),
  classRelations: property('json', 'Comparisons and other relations with a class that is no entity'),
} satisfies Properties

const CLAIM = {
  name: property('string', 'Value and metric, to show'),
  value: property('string', 'Value as the text has it'),
  unit: property('string', 'Unit'),
  kind: property('string', 'absolute, gain or ratio'),
  subject: property('string', 'What it is about, as the text has it'),
  metric: property('string', 'Metric, as the text has it'),
  dataset: property('string', 'Dataset, as the text has it'),
  versus: property('string', 'What it is compared with, as the text has it'),
  paper: property('string', 'Id of the Paper node'),
  start: property('integer', 'Offset of the value in title + blank line + abstract'),
  end: property('integer', 'End offset of the value'),
  sentenceStart: property('integer', 'Offset of the sentence'),
  sentenceEnd: property('integer', 'End offset of the sentence'),
  confidence: property('double', '0 to 1'),
} satisfies Properties

export interface LabelDefinition {
  title: string
  plural: string
  /** Shape on the map. */
  shape: 'circle' | 'ring' | 'square' | 'diamond' | 'triangle' | 'page' | 'none'
  /** An entity: found in texts, merged over papers, part of communities. */
  entity: boolean
  about: string
  properties: Properties
}

export const LABELS = ['Method', 'Model', 'Dataset', 'Task', 'Metric', 'Paper', 'Claim'] as const
export type Label = (typeof LABELS)[number]

export const NODE_LABELS: Readonly<Record<Label, LabelDefinition>> = {
  Method: {
    title: 'Method',
    plural: 'Methods',
    shape: 'circle',
    entity: true,
    about: 'Algorithm, architecture, technique, loss, framework, system',
    properties: ENTITY,
  },
  Model: {
    title: 'Model',
    plural: 'Models',
    shape: 'ring',
    entity: true,
    about: 'Artefact with trained weights, or a family of such',
    properties: ENTITY,
  },
  Dataset: {
    title: 'Dataset',
    plural: 'Datasets',
    shape: 'square',
    entity: true,
    about: 'Corpus, benchmark, environment, knowledge base',
    properties: ENTITY,
  },
  Task: {
    title: 'Task',
    plural: 'Tasks',
    shape: 'diamond',
    entity: true,
    about: 'Problem to be solved',
    properties: ENTITY,
  },
  Metric: {
    title: 'Metric',
    plural: 'Metrics',
    shape: 'triangle',
    entity: true,
    about: 'What is measured',
    properties: ENTITY,
  },
  Paper: {
    title: 'Paper',
    plural: 'Papers',
    shape: 'page',
    entity: false,
    about: 'A paper with its abstract',
    properties: PAPER,
  },
  Claim: {
    title: 'Claim',
    plural: 'Claims',
    shape: 'none',
    entity: false,
    about: 'A number that a paper reports',
    properties: CLAIM,
  },
}

/** Properties of every relationship. */
export const EDGE_PROPERTIES = {
  weight: property('integer', 'Number of papers that say so'),
  confidence: property('double', 'Highest confidence of its evidence, 0 to 1'),
  evidence: property('json', 'For each sentence: paper, offsets, confidence, the step that said so'),
} satisfies Properties

export interface RelationshipDefinition {
  /** Words between source and target: "outperforms". */
  title: string
  /** Words read from the target: "is outperformed by". */
  inverse: string
  from: readonly Label[]
  to: readonly Label[]
  /** False where source and target can be swapped without a change of meaning. */
  directed: boolean
  about: string
}

const SYSTEMS = ['Method', 'Model'] as const
const ARTEFACTS = ['Method', 'Model', 'Dataset'] as const
const ENTITIES = ['Method', 'Model', 'Dataset', 'Task', 'Metric'] as const

export const RELATIONSHIP_TYPES = [
  'PROPOSES',
  'USES',
  'EVALUATED_ON',
  'TRAINED_ON',
  'APPLIED_TO',
  'COMPARED_WITH',
  'MENTIONS',
  'BUILDS_ON',
  'PART_OF',
  'IS_A',
  'OUTPERFORMS',
  'BENCHMARK_FOR',
  'REPORTS',
  'ABOUT',
  'ON',
  'MEASURES',
  'AGAINST',
  'CO_OCCURS_WITH',
] as const
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number]

/**
 * One vocabulary, whoever is at the head. Labels are what a relationship is meant for; a node takes the label
 * that most papers give it, so an edge between others can occur and is kept.
 */
export const RELATIONSHIPS: Readonly<Record<RelationshipType, RelationshipDefinition>> = {
  PROPOSES: {
    title: 'proposes',
    inverse: 'is proposed by',
    from: ['Paper'],
    to: ENTITIES,
    directed: true,
    about: 'The paper introduces it',
  },
  USES: {
    title: 'uses',
    inverse: 'is used by',
    from: ['Paper', ...SYSTEMS],
    to: SYSTEMS,
    directed: true,
    about: 'Has it inside, or is run or trained with it',
  },
  EVALUATED_ON: {
    title: 'is evaluated on',
    inverse: 'is used to evaluate',
    from: ['Paper', ...SYSTEMS],
    to: ['Dataset'],
    directed: true,
    about: 'Tested on it',
  },
  TRAINED_ON: {
    title: 'is trained on',
    inverse: 'is used to train',
    from: ['Paper', ...SYSTEMS],
    to: ['Dataset'],
    directed: true,
    about: 'Trained, pre-trained or fine-tuned on it',
  },
  APPLIED_TO: {
    title: 'is applied to',
    inverse: 'is addressed by',
    from: ['Paper', ...SYSTEMS],
    to: ['Task'],
    directed: true,
    about: 'Is for it, or used to do it',
  },
  COMPARED_WITH: {
    title: 'is compared with',
    inverse: 'is compared with',
    from: ['Paper', ...ARTEFACTS],
    to: ARTEFACTS,
    directed: true,
    about: 'Set side by side with no winner; from a Paper: its baseline',
  },
  MENTIONS: {
    title: 'mentions',
    inverse: 'is mentioned by',
    from: ['Paper'],
    to: ENTITIES,
    directed: true,
    about: 'The paper names it',
  },
  BUILDS_ON: {
    title: 'builds on',
    inverse: 'is built on by',
    from: ['Paper', ...ARTEFACTS],
    to: ARTEFACTS,
    directed: true,
    about: 'Extends, modifies, is derived, fine-tuned or distilled from',
  },
  PART_OF: {
    title: 'is part of',
    inverse: 'has as part',
    from: ARTEFACTS,
    to: ARTEFACTS,
    directed: true,
    about: 'Component introduced as part of; subset of',
  },
  IS_A: {
    title: 'is a kind of',
    inverse: 'has as kind',
    from: ENTITIES,
    to: ENTITIES,
    directed: true,
    about: 'Head is a kind of tail',
  },
  OUTPERFORMS: {
    title: 'outperforms',
    inverse: 'is outperformed by',
    from: ['Paper', ...SYSTEMS],
    to: SYSTEMS,
    directed: true,
    about: 'The text says that head is better than tail',
  },
  BENCHMARK_FOR: {
    title: 'is a benchmark for',
    inverse: 'has as benchmark',
    from: ['Dataset'],
    to: ['Task'],
    directed: true,
    about: 'Made for, or used to test',
  },
  REPORTS: {
    title: 'reports',
    inverse: 'is reported by',
    from: ['Paper'],
    to: ['Claim'],
    directed: true,
    about: 'The paper reports the number',
  },
  ABOUT: {
    title: 'is about',
    inverse: 'has the claim',
    from: ['Claim'],
    to: ENTITIES,
    directed: true,
    about: 'What the number is about',
  },
  ON: {
    title: 'was measured on',
    inverse: 'has the result',
    from: ['Claim'],
    to: ENTITIES,
    directed: true,
    about: 'The dataset or task on which it was measured',
  },
  MEASURES: {
    title: 'measures',
    inverse: 'is measured by',
    from: ['Claim'],
    to: ENTITIES,
    directed: true,
    about: 'The metric',
  },
  AGAINST: {
    title: 'is against',
    inverse: 'is the reference of',
    from: ['Claim'],
    to: ENTITIES,
    directed: true,
    about: 'What the number is compared with',
  },
  CO_OCCURS_WITH: {
    title: 'occurs together with',
    inverse: 'occurs together with',
    from: ENTITIES,
    to: ENTITIES,
    directed: false,
    about: 'Named in the same sentence',
  },
}

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
