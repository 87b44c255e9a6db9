/**
 * How far names may lie over nodes. In a map of a hundred nodes none does; in a dense one the foremost names would
 * find no room at all, and a map without names says nothing.
 */

interface Tolerance {
  /** So many of the foremost names ... */
  foremost: number
  /** ... may have this share of their area over nodes; the others the next. */
  theirs: number
  others: number
}

interface Crowding {
  /** Holds up to so many nodes on the screen. */
  upTo: number
  labels: Tolerance
  regions: Tolerance
}

const CROWDINGS: readonly Crowding[] = [
  {
    upTo: 300,
    labels: { foremost: 12, theirs: 0.12, others: 0.01 },
    regions: { foremost: 0, theirs: 0.01, others: 0.01 },
  },
  {
    upTo: 2500,
    labels: { foremost: 30, theirs: 0.3, others: 0.01 },
    regions: { foremost: 12, theirs: 0.16, others: 0.02 },
  },
  {
    upTo: Number.POSITIVE_INFINITY,
    labels: { foremost: 40, theirs: 1, others: 0.01 },
    regions: { foremost: 18, theirs: 1, others: 0.02 },
  },
]

/** What is tolerated by rank, with so many nodes on the screen. */
export function tolerances(nodes: number) {
  const crowding = CROWDINGS.find(({ upTo }) => nodes <= upTo)
  const at = (tolerance: Tolerance | undefined) => (rank: number) =>
    tolerance === undefined ? 0 : rank < tolerance.foremost ? tolerance.theirs : tolerance.others
  return { labels: at(crowding?.labels), regions: at(crowding?.regions) }
}
