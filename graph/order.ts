/** Orders that do not depend on the machine's language. */

import { compareText } from '../extract/order.ts'

export { compareText }

/** A sorted copy of the keys of a map with text keys. */
export const sortedKeys = (map: ReadonlyMap<string, unknown>): string[] => [...map.keys()].sort(compareText)

/** Adds to a count. */
export function count<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
