/** An extraction with fewer types of entities. */
import type { EntityType, Extraction } from './paper.ts'

/**
 * The extraction with entities of the given types only, without the relations that name another entity. Claims
 * stay: their metric and dataset are words of the text; the subject is null where it is gone.
 */
export function narrowTo(types: readonly EntityType[], extraction: Extraction): Extraction {
  const entities = extraction.entities.filter(({ type }) => types.includes(type))
  if (entities.length === extraction.entities.length) return extraction
  const names = new Set(entities.map(({ name }) => name))
  const stays = (name: string | null): boolean => name === null || names.has(name)
  return {
    ...extraction,
    entities,
    relations: extraction.relations.filter(({ head, tail }) => stays(head) && stays(tail)),
    claims: extraction.claims.map((claim) => (stays(claim.subject) ? claim : { ...claim, subject: null })),
  }
}
