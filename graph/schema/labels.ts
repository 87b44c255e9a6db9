/** Node labels: a part of the schema, see `../schema.ts`. */
import { CLAIM_PROPERTIES, ENTITY_PROPERTIES, PAPER_PROPERTIES, type Properties } from './properties.ts'

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
    properties: ENTITY_PROPERTIES,
  },
  Model: {
    title: 'Model',
    plural: 'Models',
    shape: 'ring',
    entity: true,
    about: 'Artefact with trained weights, or a family of such',
    properties: ENTITY_PROPERTIES,
  },
  Dataset: {
    title: 'Dataset',
    plural: 'Datasets',
    shape: 'square',
    entity: true,
    about: 'Corpus, benchmark, environment, knowledge base',
    properties: ENTITY_PROPERTIES,
  },
  Task: {
    title: 'Task',
    plural: 'Tasks',
    shape: 'diamond',
    entity: true,
    about: 'Problem to be solved',
    properties: ENTITY_PROPERTIES,
  },
  Metric: {
    title: 'Metric',
    plural: 'Metrics',
    shape: 'triangle',
    entity: true,
    about: 'What is measured',
    properties: ENTITY_PROPERTIES,
  },
  Paper: {
    title: 'Paper',
    plural: 'Papers',
    shape: 'page',
    entity: false,
    about: 'A paper with its abstract',
    properties: PAPER_PROPERTIES,
  },
  Claim: {
    title: 'Claim',
    plural: 'Claims',
    shape: 'none',
    entity: false,
    about: 'A number that a paper reports',
    properties: CLAIM_PROPERTIES,
  },
}
