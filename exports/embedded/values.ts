/** Values of the engine as plain data that JSON can hold. */

export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain }

/**
 * Nodes and relationships become objects of their properties after `_label`, paths `{nodes, relationships}`, dates
 * ISO 8601, whole numbers beyond 2^53 texts.
 */
export function plain(value: unknown): Plain {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map) return plainEntries([...value].map(([key, item]) => [String(key), item]))
  if (typeof value === 'object') return plainObject(Object.entries(value))
  return String(value)
}

/** Where things lie in the engine's tables: nothing that a user could use. */
const INTERNAL = new Set(['_id', '_src', '_dst'])

function plainObject(entries: [string, unknown][]): Plain {
  const read = new Map(entries)
  if (read.size === 2 && read.has('_nodes') && read.has('_rels'))
    return { nodes: plain(read.get('_nodes')), relationships: plain(read.get('_rels')) }
  if (!read.has('_label')) return plainEntries(entries)
  const properties = entries.filter(([key, item]) => !INTERNAL.has(key) && key !== '_label' && item !== null)
  return plainEntries([['_label', read.get('_label')], ...properties])
}

const plainEntries = (entries: readonly (readonly [string, unknown])[]): Plain =>
  Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]))
