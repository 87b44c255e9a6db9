/** Loads a graph into a new database in bulk: Parquet files, then COPY (Node.js only). */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connection } from '@ladybugdb/core'
import { PapergraphError } from '../../extract/io/errors.ts'
import type { Label } from '../../graph/schema.ts'
import type { GraphSource } from '../../graph/source.ts'
import {
  META_COLUMNS,
  META_LABEL,
  nodeColumns,
  type PropertyGraph,
  type PropertyValue,
  propertyGraph,
  RELATIONSHIP_COLUMNS,
} from '../property-graph.ts'
import { type Engine, openDatabase, run } from './engine.ts'
import { ParquetWriter } from './parquet.ts'
import type { ParquetField } from './parquet-column.ts'
import { NODE_TABLES, pairKey, relationshipTables } from './tables.ts'

/** Bytes of rows that wait in memory, over all tables. */
const WAITING = 1 << 26
/** Rows between two looks at how much waits. */
const LOOK = 256

export interface LoadOptions {
  /** Called with the number of nodes and relationships handed over so far. */
  onProgress?: (rows: number) => void
}

export interface Loaded {
  nodes: number
  relationships: number
  /** Characters that no database holds, written as U+FFFD. */
  replaced: number
}

interface Table {
  writer: ParquetWriter
  copy: string
}

/**
 * Makes the database `path` of a graph. Temporary files are in `folder`, which must exist.
 * @throws PapergraphError if the database does not hold what the graph has; whatever the source throws
 */
export async function loadGraph(
  engine: Engine,
  source: GraphSource,
  { path, folder }: { path: string; folder: string },
  { onProgress }: LoadOptions = {},
): Promise<Loaded> {
  const graph = propertyGraph(source)
  const rows = join(folder, 'rows')
  await mkdir(rows)
  const tables = rowTables(rows)
  try {
    const pairs = await writeRows(graph, tables, onProgress)
    const { connection, close } = await openDatabase(engine, path, false)
    try {
      for (const statement of [...NODE_TABLES, ...relationshipTables(pairs)]) await run(connection, statement)
      for (const { writer, copy } of tables.all()) await run(connection, copyStatement(writer.path, copy))
      await checkCounts(connection, source)
      await run(connection, 'CHECKPOINT')
    } finally {
      await close()
    }
  } finally {
    await tables.close()
    await rm(rows, { recursive: true, force: true })
  }
  const { nodes, edges } = source.header
  return { nodes, relationships: edges, replaced: graph.replaced() }
}

function copyStatement(path: string, copy: string): string {
  // The engine reads backslashes in a string as escapes.
  const text = path.replaceAll('\\', '/').replaceAll("'", "\\'")
  return copy.replace('?', () => `'${text}'`)
}

/** Parquet files by table, nodes first; each is made when its first row comes. */
function rowTables(folder: string) {
  const tables = new Map<string, Table>()
  let rows = 0
  async function flushLargest(): Promise<void> {
    let waiting = [...tables.values()].reduce((sum, { writer }) => sum + writer.size, 0)
    while (waiting > WAITING) {
      const [largest] = [...tables.values()].sort((a, b) => b.writer.size - a.writer.size)
      if (largest === undefined) return
      waiting -= largest.writer.size
      await largest.writer.flush()
    }
  }
  return {
    all: () => tables.values(),
    async add(
      copy: string,
      fields: readonly ParquetField[],
      values: readonly PropertyValue[],
    ): Promise<void> {
      let table = tables.get(copy)
      if (table === undefined) {
        table = { writer: new ParquetWriter(join(folder, `${tables.size}.parquet`), fields), copy }
        tables.set(copy, table)
      }
      if (table.writer.add(values)) await table.writer.flush()
      else if (++rows % LOOK === 0) await flushLargest()
    },
    async finish(): Promise<void> {
      for (const { writer } of tables.values()) await writer.finish()
    },
    async close(): Promise<void> {
      for (const { writer } of tables.values()) await writer.close()
    },
  }
}

const ENDS: readonly ParquetField[] = [
  { name: 'from', type: 'string' },
  { name: 'to', type: 'string' },
]
const RELATIONSHIP_FIELDS = [...ENDS, ...RELATIONSHIP_COLUMNS]

/** Writes all rows, and says which pairs of labels each relationship type has. */
async function writeRows(
  graph: PropertyGraph,
  tables: ReturnType<typeof rowTables>,
  onProgress: LoadOptions['onProgress'],
): Promise<Map<string, Set<string>>> {
  let rows = 0
  const progress = (): void => {
    if (++rows % 4096 === 0) onProgress?.(rows)
  }
  await tables.add(`COPY \`${META_LABEL}\` FROM ?`, META_COLUMNS, graph.meta)
  const labels = new Map<string, Label>()
  for await (const { label, values } of graph.nodes()) {
    labels.set(String(values[0]), label)
    await tables.add(`COPY \`${label}\` FROM ?`, nodeColumns(label), values)
    progress()
  }
  const pairs = new Map<string, Set<string>>()
  for await (const { type, source, target, values } of graph.relationships()) {
    const from = labels.get(source)
    const to = labels.get(target)
    if (from === undefined || to === undefined)
      throw new PapergraphError(`relationship ${type} between unknown nodes "${source}" and "${target}"`)
    const known = pairs.get(type) ?? new Set<string>()
    pairs.set(type, known.add(pairKey(from, to)))
    const copy = `COPY \`${type}\` FROM ? (FROM='${from}', TO='${to}')`
    await tables.add(copy, RELATIONSHIP_FIELDS, [source, target, ...values])
    progress()
  }
  await tables.finish()
  return pairs
}

/** The engine passes over rows with an id that it has already, so what it took is counted. */
async function checkCounts(connection: Connection, { header }: GraphSource): Promise<void> {
  const count = async (query: string): Promise<number> => {
    const results = await connection.query(query)
    const result = Array.isArray(results) ? results[0] : results
    const row = await result?.getNext()
    result?.close()
    return Number(row?.rows ?? 0)
  }
  // One node holds the header.
  const nodes = (await count('MATCH (n) RETURN count(*) AS rows')) - 1
  const edges = await count('MATCH ()-[r]->() RETURN count(*) AS rows')
  if (nodes === header.nodes && edges === header.edges) return
  throw new PapergraphError(
    `the database took ${nodes} of ${header.nodes} nodes and ${edges} of ${header.edges} relationships`,
    { hint: 'Does an id come twice? Build the graph again with "papergraph build".' },
  )
}
