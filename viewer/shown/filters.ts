/**
 * What the screen can be narrowed by, as data: the store keeps one value for each, the panels draw a control for
 * each, and `visible.ts` asks each in turn.
 */
import {
  LABELS,
  type Label,
  NODE_LABELS,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../graph/schema.ts'
import type { GraphEdge, GraphNode } from '../../graph/source.ts'
import type { Field } from '../field/field.ts'

export interface FilterValues {
  /** Labels that are not shown. */
  hiddenLabels: ReadonlySet<Label>
  /** Relationship types that are not shown. */
  hiddenTypes: ReadonlySet<RelationshipType>
  /** Groups that are not shown. */
  hiddenGroups: ReadonlySet<number>
  /** First and last year; null for all. */
  years: readonly [number, number] | null
  /** Papers that have to say a thing. */
  minWeight: number
  /** Whether edges below the graph's confidence threshold are shown. */
  unsure: boolean
}

/** Labels that can be on the map: a number that a paper reports is read in a panel. */
export const MAP_LABELS: readonly Label[] = LABELS.filter((label) => NODE_LABELS[label].shape !== 'none')

/** Relationship types that can be on the map. */
export const MAP_TYPES: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter(
  (type) =>
    RELATIONSHIPS[type].from.some((label) => MAP_LABELS.includes(label)) &&
    RELATIONSHIPS[type].to.some((label) => MAP_LABELS.includes(label)),
)

export const FIRST_FILTERS: FilterValues = {
  // A metric is named by papers of every group: it has no region, and its lines would tie all to all.
  hiddenLabels: new Set<Label>(['Paper', 'Metric']),
  hiddenTypes: new Set<RelationshipType>(),
  hiddenGroups: new Set(),
  years: null,
  minWeight: 1,
  unsure: false,
}

export interface Filter {
  id: keyof FilterValues
  title: string
  node?(node: GraphNode, values: FilterValues, field: Field): boolean
  edge?(edge: GraphEdge, values: FilterValues, field: Field): boolean
}

const within = (year: number, [from, to]: readonly [number, number]) => from <= year && year <= to

export const FILTERS: readonly Filter[] = [
  {
    id: 'hiddenLabels',
    title: 'Show',
    node: ({ attributes }, { hiddenLabels }) =>
      NODE_LABELS[attributes.label].shape !== 'none' && !hiddenLabels.has(attributes.label),
  },
  {
    id: 'hiddenTypes',
    title: 'Relations',
    edge: ({ attributes }, { hiddenTypes }) => !hiddenTypes.has(attributes.type),
  },
  {
    id: 'hiddenGroups',
    title: 'Groups',
    node: ({ attributes }, { hiddenGroups }) =>
      attributes.label === 'Claim' ||
      attributes.community === undefined ||
      !hiddenGroups.has(attributes.community),
  },
  {
    id: 'years',
    title: 'Years',
    node: ({ id, attributes }, { years }, field) => {
      if (years === null || attributes.label === 'Claim') return true
      if (attributes.label === 'Paper') return attributes.year === undefined || within(attributes.year, years)
      const known = field.years.get(id)
      // What has no year is not known to be outside.
      return known === undefined || known.some((year) => within(year, years))
    },
    edge: ({ attributes }, { years }, field) => {
      if (years === null) return true
      return attributes.evidence.some(({ paper }) => {
        const from = field.nodes.get(paper)?.attributes
        return from?.label !== 'Paper' || from.year === undefined || within(from.year, years)
      })
    },
  },
  {
    id: 'minWeight',
    title: 'Said by at least',
    edge: ({ attributes }, { minWeight }) => attributes.weight >= minWeight,
  },
  {
    id: 'unsure',
    title: 'Show unsure ones',
    edge: ({ attributes }, { unsure }, field) =>
      unsure || attributes.confidence >= field.header.minConfidence,
  },
]

export const titleOf = (id: Filter['id']): string => FILTERS.find((filter) => filter.id === id)?.title ?? id

export const passesNode = (node: GraphNode, values: FilterValues, field: Field): boolean =>
  FILTERS.every((filter) => filter.node?.(node, values, field) ?? true)

export const passesEdge = (edge: GraphEdge, values: FilterValues, field: Field): boolean =>
  FILTERS.every((filter) => filter.edge?.(edge, values, field) ?? true)
