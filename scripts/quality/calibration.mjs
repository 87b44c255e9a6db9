/** Whether confidence means what it says: precision by band, precision and recall from each threshold on. */

const LIMITS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
const THRESHOLDS = Array.from({ length: 20 }, (_, i) => (i * 5) / 100)
/** What may be shown as fact. */
export const SURE = 90
/** Below this many shown, a precision is luck. */
const ENOUGH = 10

const keepRelations = (found, keep) => ({
  ...found,
  relations: found.relations.filter((relation) => keep(relation.confidence)),
})
const keepProposed = (found, keep) => ({
  ...found,
  entities: found.entities.map((entity) =>
    entity.role === 'proposed' && !keep(entity.confidence) ? { ...entity, role: 'mentioned' } : entity,
  ),
})
const KINDS = {
  relations: { keep: keepRelations, scorer: 'relations' },
  proposed: { keep: keepProposed, scorer: 'role proposed' },
}

/**
 * Tables for `relations` and `proposed` (roles, by the confidence of their entity).
 * @returns for each `bands` and `thresholds`, and `sure`: the lowest threshold from which 90 % are right
 */
export async function calibrate(papers, scorer) {
  const result = {}
  for (const [kind, { keep, scorer: name }] of Object.entries(KINDS)) {
    const figure = async (test) => {
      const kept = papers.map(({ gold, found }) => ({ gold, found: keep(found, test) }))
      return (await scorer.score(kept))[name]
    }
    const bands = []
    for (const from of LIMITS) {
      const to = from + 0.1
      const last = from === 0.9
      const { precision, predicted } = await figure((c) => c >= from - 1e-9 && (last || c < to - 1e-9))
      if (predicted > 0) bands.push({ from, to: Number(to.toFixed(1)), right: precision, predicted })
    }
    const thresholds = []
    for (const least of THRESHOLDS) {
      const { precision, recall, f1, predicted } = await figure((c) => c >= least)
      // A threshold that leaves out nothing more says nothing more.
      const more = predicted > 0 && predicted !== thresholds.at(-1)?.predicted
      if (more) thresholds.push({ least, precision, recall, f1, predicted })
    }
    result[kind] = { bands, thresholds, sure: lowestSure(thresholds) }
  }
  return result
}

/** The lowest threshold from which on every one with enough left is sure; null where there is none. */
export function lowestSure(thresholds) {
  const counted = thresholds.filter(({ predicted }) => predicted >= ENOUGH)
  let sure = null
  for (const row of counted.toReversed()) {
    if (row.precision < SURE) break
    sure = row
  }
  return sure
}
