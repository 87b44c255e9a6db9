/** What stands side by side in a list: "A, B and C". */
import type { Outline } from '../outline.ts'
import type { Place } from '../places.ts'

const LINK = new Set([',', 'and', 'or', ', and', ', or', 'and the', ', the', 'as well as'])

/** For each that stands in a list its neighbours there. */
export function listedTogether<E extends { places: readonly Place[] }>(
  { words }: Pick<Outline, 'words'>,
  entities: readonly E[],
): ReadonlyMap<E, ReadonlySet<E>> {
  const standing = entities
    .flatMap((entity) => entity.places.map((place) => ({ entity, place })))
    .sort((a, b) => a.place.sentence - b.place.sentence || a.place.from - b.place.from)
  const together = new Map<E, Set<E>>()
  const join = (one: E, other: E) => {
    const known = together.get(one) ?? new Set<E>()
    together.set(one, known.add(other))
  }
  for (const [i, { entity, place }] of standing.entries()) {
    const next = standing[i + 1]
    if (next === undefined || next.entity === entity || next.place.sentence !== place.sentence) continue
    const gap = next.place.from - place.to
    if (gap < 1 || gap > 3) continue
    if (!LINK.has((words[place.sentence] ?? []).slice(place.to, next.place.from).join(' '))) continue
    join(entity, next.entity)
    join(next.entity, entity)
  }
  return together
}
