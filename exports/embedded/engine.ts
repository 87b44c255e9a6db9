/** The embedded engine, loaded when it is needed: it is large, so it is an optional dependency (Node.js only). */
import { totalmem } from 'node:os'
import type { Connection, Database } from '@ladybugdb/core'
import { PapergraphError } from '../../extract/io/errors.ts'

export type Engine = Pick<typeof import('@ladybugdb/core'), 'Database' | 'Connection'>

const PACKAGE = '@ladybugdb/core'
const INSTALL = 'npm install @ladybugdb/core@0.19.1'

/** @throws PapergraphError where it is not installed, or cannot run on this machine */
export async function loadEngine(): Promise<Engine> {
  try {
    const { default: engine } = await import('@ladybugdb/core')
    return engine
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
    throw new PapergraphError(
      missing
        ? `queries need the package ${PACKAGE}, which is not installed`
        : `${PACKAGE} is installed but cannot run here: ${message}`,
      {
        hint: missing
          ? `Install it where papergraph is: ${INSTALL} (with -g if papergraph was installed with -g).`
          : `It has builds for Linux, macOS and Windows on x64 and for Linux and macOS on arm64. Try: ${INSTALL}.`,
        cause,
      },
    )
  }
}

/** Bytes of memory that the engine may take: half of what there is, so that others can go on working. */
function memory(): number {
  const limit = process.constrainedMemory?.() ?? 0
  const all = totalmem()
  return Math.floor((limit > 0 && limit < all ? limit : all) / 2)
}

export interface OpenDatabase {
  database: Database
  connection: Connection
  close(): Promise<void>
}

/** Opens a database file, or makes one. */
export async function openDatabase(engine: Engine, path: string, readOnly: boolean): Promise<OpenDatabase> {
  // Whoever writes makes a checkpoint in the end; one after every COPY takes longer than the rows.
  const database = new engine.Database(path, memory(), true, readOnly, 0, false)
  await database.init()
  const connection = new engine.Connection(database)
  await connection.init()
  return {
    database,
    connection,
    async close() {
      await connection.close()
      await database.close()
    },
  }
}

/** Runs statements whose results nobody reads. */
export async function run(connection: Connection, statement: string): Promise<void> {
  const results = await connection.query(statement)
  for (const result of Array.isArray(results) ? results : [results]) result.close()
}
