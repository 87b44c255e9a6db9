/** Opens a database of Zotero for reading, and leaves no trace beside it. */
import { copyFile, mkdtemp, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Database, Statement } from 'node-sqlite3-wasm'
import { PapergraphError } from '../io/errors.ts'

/** A row of a query, by the names that the query gives. */
export type Row = Readonly<Record<string, unknown>>

export interface ZoteroDatabase {
  /** The rows of a query, with a value for its `?`. */
  rows(sql: string, value?: number | string): Iterable<Row>
  /** The key that Better BibTeX keeps for an item in a database of its own, beside Zotero's. */
  citekey(item: number): string | undefined
  close(): Promise<void>
}

/**
 * Opens it by a link in a temporary folder: the library locks by a folder beside the file, which a run that is killed
 * would leave there.
 * @throws {PapergraphError} if it is no library of Zotero, or cannot be read
 */
export async function openDatabase(file: string): Promise<ZoteroDatabase> {
  if (file === '-' || !(await isFile(file)))
    throw new PapergraphError('this is no library of Zotero', {
      file,
      hint: 'Name a copy of zotero.sqlite, which lies in the folder "Zotero" of your home folder.',
    })
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-'))
  const statements = new Map<string, Statement>()
  let database: Database | undefined
  const close = async (): Promise<void> => {
    for (const statement of statements.values()) statement.finalize()
    database?.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const library = openFile(await linked(file, folder, 'zotero.sqlite'))
    database = library
    checkZotero(library)
    const citekeys = await readCitekeys(join(dirname(file), 'better-bibtex.sqlite'), folder)
    const statementOf = (sql: string): Statement => {
      const statement = statements.get(sql) ?? library.prepare(sql)
      statements.set(sql, statement)
      return statement
    }
    return {
      rows: (sql, value) => asPapergraphErrors(file, statementOf(sql), value),
      citekey: (item) => citekeys.get(item),
      close,
    }
  } catch (error) {
    await close()
    throw unreadable(file, error)
  }
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

/** The library is CommonJS, and is a megabyte that only this source needs. */
function openFile(path: string): Database {
  const sqlite = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm')
  return new sqlite.Database(path, { readOnly: true })
}

/** A link to a file, or a copy where links are not allowed. */
async function linked(file: string, folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  await symlink(resolve(file), path).catch(() => copyFile(file, path))
  return path
}

const TABLES = ['items', 'itemTypes', 'itemData', 'itemDataValues', 'fields', 'creators', 'collections']

function checkZotero(database: Database): void {
  const names = new Set(
    database.all(`SELECT name FROM sqlite_master WHERE type = 'table'`).map(({ name }) => name),
  )
  const missing = TABLES.find((name) => !names.has(name))
  if (missing !== undefined) throw new Error(`it has no table "${missing}"`)
  // Tables of later versions, which this reads as well; a database opened for reading takes temporary ones.
  for (const [table, column] of [
    ['deletedItems', 'itemID'],
    ['deletedCollections', 'collectionID'],
  ] as const)
    if (!names.has(table)) database.exec(`CREATE TEMP TABLE ${table} (${column} INTEGER)`)
}

/** The keys of Better BibTeX by item; none where it keeps none, or keeps them otherwise. */
async function readCitekeys(file: string, folder: string): Promise<ReadonlyMap<number, string>> {
  const keys = new Map<number, string>()
  if (!(await isFile(file))) return keys
  const database = openFile(await linked(file, folder, 'better-bibtex.sqlite'))
  try {
    for (const { itemID, citationKey } of database.all('SELECT itemID, citationKey FROM citationkey'))
      if (typeof citationKey === 'string') keys.set(Number(itemID), citationKey)
  } catch {
    return keys
  } finally {
    database.close()
  }
  return keys
}

function* asPapergraphErrors(file: string, statement: Statement, value?: number | string): Generator<Row> {
  try {
    const rows = value === undefined ? statement.all() : statement.all([value])
    yield* rows as Row[]
  } catch (error) {
    throw unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): PapergraphError {
  if (error instanceof PapergraphError) return error
  const why = error instanceof Error ? error.message : String(error)
  return new PapergraphError(`this cannot be read as a library of Zotero: ${why}`, {
    file,
    hint: 'Close Zotero, copy zotero.sqlite out of its folder, and name the copy.',
    cause: error,
  })
}
