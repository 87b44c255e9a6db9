/**
 * Tables of the embedded engine: one for each label and one for each relationship type, with the names of the schema.
 * A table of relationships lists the pairs of labels that it holds: those of the schema, and those that occur.
 */
import { LABELS, type Label, RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../graph/schema.ts'
import {
  type ColumnType,
  META_COLUMNS,
  META_LABEL,
  nodeColumns,
  type PropertyColumn,
  RELATIONSHIP_COLUMNS,
} from '../property-graph.ts'

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'STRING',
  integer: 'INT64',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  'string[]': 'STRING[]',
  'integer[]': 'INT64[]',
  'double[]': 'DOUBLE[]',
}

const columns = (list: readonly PropertyColumn[]): string =>
  list.map(({ name, type }) => `\`${name}\` ${TYPES[type]}`).join(', ')

const nodeTable = (label: string, list: readonly PropertyColumn[]): string =>
  `CREATE NODE TABLE \`${label}\`(${columns(list)}, PRIMARY KEY(\`id\`))`

/** Statements that make the tables of nodes. */
export const NODE_TABLES: readonly string[] = [
  ...LABELS.map((label) => nodeTable(label, nodeColumns(label))),
  nodeTable(META_LABEL, META_COLUMNS),
]

export const pairKey = (from: Label, to: Label): string => `FROM \`${from}\` TO \`${to}\``

/**
 * Statements that make the tables of relationships.
 * @param occurring for each type the pairs (`pairKey`) that the graph has
 */
export function relationshipTables(occurring: ReadonlyMap<string, Iterable<string>> = new Map()): string[] {
  return RELATIONSHIP_TYPES.map((type) => {
    const { from, to } = RELATIONSHIPS[type]
    const meant = from.flatMap((source) => to.map((target) => pairKey(source, target)))
    const pairs = [...new Set([...meant, ...(occurring.get(type) ?? [])])]
    return `CREATE REL TABLE \`${type}\`(${pairs.join(', ')}, ${columns(RELATIONSHIP_COLUMNS)})`
  })
}
