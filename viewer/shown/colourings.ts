/** What colour can tell, as data: the panel's choice, the map and the legend are made from it. */
import { NODE_LABELS } from '../../graph/schema.ts'
import type { GraphNode } from '../../graph/source.ts'
import type { Field } from '../field/field.ts'
import { MAP_LABELS } from './filters.ts'

/** Colours of a theme that the map needs; read from the stylesheet. */
export interface Palette {
  ground: string
  ink: string
  faintLine: string
  /** For what belongs to no group. */
  outside: string
  regions: readonly string[]
}

export interface LegendEntry {
  key: string
  title: string
  colour: string
}

export interface Colouring {
  id: string
  title: string
  colour(node: GraphNode, palette: Palette): string
  /** Left out where the groups' own list says it. */
  legend?(field: Field, palette: Palette): readonly LegendEntry[]
}

/** Groups beyond the palette's last are small, and grey: a colour that stood for two would mislead. */
export const regionColour = (group: number | undefined, palette: Palette): string =>
  group === undefined ? palette.outside : (palette.regions[group] ?? palette.outside)

export const COLOURINGS = [
  {
    id: 'group',
    title: 'Group',
    colour: ({ attributes }, palette) =>
      attributes.label === 'Claim' ? palette.outside : regionColour(attributes.community, palette),
  },
  {
    id: 'type',
    title: 'Type',
    colour: ({ attributes }, palette) => regionColour(MAP_LABELS.indexOf(attributes.label), palette),
    legend: (_, palette) =>
      MAP_LABELS.map((label, index) => ({
        key: label,
        title: NODE_LABELS[label].plural,
        colour: regionColour(index, palette),
      })),
  },
] as const satisfies readonly Colouring[]

export type ColouringId = (typeof COLOURINGS)[number]['id']
export const colouringOf = (id: ColouringId): Colouring =>
  COLOURINGS.find((colouring) => colouring.id === id) ?? COLOURINGS[0]
