/** Relationship types: a part of the schema, see `../schema.ts`. */
import type { Label } from './labels.ts'

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
