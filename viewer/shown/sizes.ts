/** What size can tell, as data. */
import type { GraphNode } from '../../graph/source.ts'
import type { Field } from '../field/field.ts'

export interface Sizing {
  id: string
  title: string
  /** What one unit is called in the legend. */
  unit: string
  value(node: GraphNode): number
}

export const SIZINGS = [
  {
    id: 'papers',
    title: 'Papers',
    unit: 'papers',
    value: ({ attributes }) => ('papers' in attributes ? attributes.papers : 1),
  },
  {
    id: 'degree',
    title: 'Links',
    unit: 'links',
    value: ({ attributes }) => ('degree' in attributes ? attributes.degree : 0),
  },
] as const satisfies readonly Sizing[]

export type SizingId = (typeof SIZINGS)[number]['id']
export const sizingOf = (id: SizingId): Sizing => SIZINGS.find((sizing) => sizing.id === id) ?? SIZINGS[0]

/** Radius in pixels of the smallest node. */
const LEAST = 3.6
/** The largest node's radius grows with the logarithm of its value, up to this. */
const MOST = 13

export interface Scale {
  radius(node: GraphNode): number
  /** Values to show in the legend, with their radii. */
  steps: readonly { value: number; radius: number }[]
}

/** Area by value: the radius grows with the square root, from the least to the most that the field has. */
export function scaleOf(field: Field, sizing: Sizing): Scale {
  let largest = 1
  for (const entity of field.entities) largest = Math.max(largest, sizing.value(entity))
  const top = Math.min(MOST, LEAST + 2.2 * Math.log2(largest + 1))
  const radiusOf = (value: number) =>
    LEAST + (top - LEAST) * Math.sqrt(Math.max(0, value - 1) / Math.max(1, largest - 1))
  const middle = Math.round(1 + (largest - 1) / 4)
  const values = [...new Set([1, middle, largest])]
  return {
    radius: (node) => radiusOf(sizing.value(node)),
    steps: values.map((value) => ({ value, radius: radiusOf(value) })),
  }
}
