/** Properties of nodes and edges, with their types: a part of the schema, see `../schema.ts`. */

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

export const ENTITY_PROPERTIES = {
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

export const PAPER_PROPERTIES = {
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
  alsoIn: property('string[]', 'Other records of the same paper, as file:line'),
  addedAt: property('string', 'When the source says that it was added'),
  classRelations: property('json', 'Comparisons and other relations with a class that is no entity'),
} satisfies Properties

export const CLAIM_PROPERTIES = {
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

/** Properties of every relationship. */
export const EDGE_PROPERTIES = {
  weight: property('integer', 'Number of papers that say so'),
  confidence: property('double', 'Highest confidence of its evidence, 0 to 1'),
  evidence: property('json', 'For each sentence: paper, offsets, confidence, the step that said so'),
} satisfies Properties
