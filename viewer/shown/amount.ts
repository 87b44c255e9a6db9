/** How much of the graph the map shows: from the core to everything. */
import type { EntityNode, Field } from '../field/field.ts'

/** Up to so many papers what one paper alone proposes or compares with belongs to the first picture. */
const SMALL_CORPUS = 300
const CORE = 24
const FIRST_PICTURE = { least: 60, most: 1200 }

/** The smallest number of entities that the slider can be set to. */
export const coreSize = (entities: number): number => Math.min(CORE, entities)

/**
 * Number of entities at a place of the slider, `amount` from 0 (core) to 1 (all). Quadratic, so that the lower
 * half, where labels can be read, has room.
 */
export function sizeAt(amount: number, entities: number): number {
  const core = coreSize(entities)
  return Math.round(core + (entities - core) * amount * amount)
}

/** The inverse of `sizeAt`. */
export function amountFor(size: number, entities: number): number {
  const core = coreSize(entities)
  if (entities <= core) return 1
  return Math.sqrt(Math.min(1, Math.max(0, (size - core) / (entities - core))))
}

/** Whether an entity belongs to the first picture. */
export function inFirstPicture({ attributes }: EntityNode, papers: number): boolean {
  if (attributes.papers > 1) return true
  return papers <= SMALL_CORPUS && (attributes.proposedIn > 0 || attributes.baselineIn > 0)
}

/** Place of the slider for the first picture. */
export function firstAmount(field: Field): number {
  const { entities, papers } = field
  const wanted = entities.filter((entity) => inFirstPicture(entity, papers.length)).length
  const size = Math.min(Math.max(wanted, FIRST_PICTURE.least), FIRST_PICTURE.most)
  return amountFor(size, entities.length)
}
