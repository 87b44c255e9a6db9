/**
 * Cypher without a server: a graph file in the embedded engine LadybugDB, by a database that is kept beside it
 * (Node.js only; the parts of this file are in `embedded/`).
 */
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PapergraphError } from '../extract/io/errors.ts'
import { openGraphSource } from '../graph/file-source.ts'
import { type Engine, loadEngine, type OpenDatabase, openDatabase, run } from './embedded/engine.ts'
import { type LoadOptions, loadGraph } from './embedded/load.ts'
import { type Answer, type QueryOptions, runQuery } from './embedded/run-query.ts'
import {
  type Current,
  checkCurrent,
  contentOf,
  databaseFolder,
  madeWith,
  putInPlace,
  readCurrent,
  sameContent,
  temporaryWorkshop,
  type Unfit,
  type Workshop,
  workshopIn,
} from './embedded/store.ts'

export { CypherError } from './embedded/cypher-error.ts'
export { type Answer, DEFAULT_TIMEOUT, type QueryOptions, StuckError } from './embedded/run-query.ts'
export type { Plain } from './embedded/values.ts'
export { databaseFolder }

export interface EmbeddedOptions extends LoadOptions {
  /** Queries may write: into the database, never into the graph file. What they wrote is kept when it is closed. */
  write?: boolean
  /** Called with what a user should know: why the database is built again, and where. */
  onNote?: (note: string) => void
}

export interface EmbeddedGraph {
  /** Runs a query; see `runQuery` for what it throws. The answer to the query before is closed then. */
  query(text: string, options?: Omit<QueryOptions, 'write'>): Promise<Answer>
  /** Closes the database. Safe to call twice. */
  close(): Promise<void>
}

/**
 * Opens the database of a graph file, and makes it first where there is none that fits.
 * @param graphFile `-` is standard input, whose database is a temporary one
 * @throws PapergraphError if the engine is missing, or the graph file cannot be read
 */
export async function openEmbedded(graphFile: string, options: EmbeddedOptions = {}): Promise<EmbeddedGraph> {
  const engine = await loadEngine()
  if (graphFile === '-') return openTemporary(engine, graphFile, options)
  const graph = await contentOf(graphFile).catch(async (cause: unknown) => {
    // This says what is wrong with the path.
    await (await openGraphSource(graphFile)).close()
    throw cause
  })
  const place = { folder: databaseFolder(graphFile), graph, made: madeWith(engine) }
  const checked = await checkCurrent(place.folder, place)
  if (!('unfit' in checked)) {
    const opened = await openCurrent(engine, place.folder, checked.current, options)
    if (opened !== undefined) return opened
  } else if (checked.unfit !== 'none') options.onNote?.(rebuilding(checked.unfit, checked.current))
  const workshop = await workshopIn(place.folder)
  if (workshop === undefined) {
    options.onNote?.(
      `${place.folder} cannot be written: the database is made in a temporary folder, for this time alone`,
    )
    return openTemporary(engine, graphFile, options)
  }
  let current: Current
  try {
    await load(engine, graphFile, workshop, options)
    current = await putInPlace(place.folder, workshop, { graph, made: place.made, written: false })
  } finally {
    await workshop.remove()
  }
  // Another process may have replaced it since, by one of the same graph or of a newer one.
  const opened = await openCurrent(engine, place.folder, current, options)
  return opened ?? openTemporary(engine, graphFile, options)
}

function rebuilding(unfit: Exclude<Unfit, 'none'>, current: Current | undefined): string {
  const why = {
    'other graph': 'the graph file has changed',
    'other version': 'the database is of another version',
    damaged: 'the database is damaged',
  }[unfit]
  return `${why}: it is built again${current?.written ? '; what queries had written into it is gone' : ''}`
}

async function load(
  engine: Engine,
  graphFile: string,
  { database, folder }: Workshop,
  { onProgress, onNote }: EmbeddedOptions,
): Promise<void> {
  const source = await openGraphSource(graphFile)
  try {
    const progress = onProgress === undefined ? {} : { onProgress }
    const { replaced } = await loadGraph(engine, source, { path: database, folder }, progress)
    if (replaced > 0) onNote?.(`${replaced} characters that no database can hold became U+FFFD`)
  } finally {
    await source.close()
  }
}

/** Undefined where the file is gone, because another process has put a newer one in its place. */
async function openCurrent(
  engine: Engine,
  folder: string,
  current: Current,
  options: EmbeddedOptions,
): Promise<EmbeddedGraph | undefined> {
  if (options.write) return openCopy(engine, folder, current, options)
  try {
    return embedded(await openDatabase(engine, join(folder, current.file), true), false)
  } catch (error) {
    const now = await readCurrent(folder)
    if (now !== undefined && now.file !== current.file) return openCurrent(engine, folder, now, options)
    if (now === undefined || !(await stillThere(folder, current))) return undefined
    throw error
  }
}

const stillThere = (folder: string, { file, database }: Current): Promise<boolean> =>
  contentOf(join(folder, file)).then(
    (content) => sameContent(content, database),
    () => false,
  )

/** Queries write into a copy, which takes the place of the database in the end: readers are never disturbed. */
async function openCopy(
  engine: Engine,
  folder: string,
  current: Current,
  { onNote }: EmbeddedOptions,
): Promise<EmbeddedGraph> {
  const workshop = await workshopIn(folder)
  if (workshop === undefined)
    throw new PapergraphError('nothing can be written here', {
      file: folder,
      hint: 'Copy the graph file to a folder of yours, and query it there.',
    })
  try {
    await copyFile(join(folder, current.file), workshop.database)
    const opened = await openDatabase(engine, workshop.database, false)
    return embedded(opened, true, async () => {
      await keepCopy(folder, workshop, current, onNote)
    })
  } catch (error) {
    await workshop.remove()
    throw error
  }
}

async function keepCopy(
  folder: string,
  workshop: Workshop,
  { graph, made, database, file }: Current,
  onNote: EmbeddedOptions['onNote'],
): Promise<void> {
  try {
    if (sameContent(await contentOf(workshop.database), database)) return
    const now = await readCurrent(folder)
    if (now?.file !== file)
      throw new PapergraphError('another process has changed the database meanwhile: nothing was written', {
        file: folder,
        hint: 'Give the same command again.',
      })
    await putInPlace(folder, workshop, { graph, made, written: true })
    onNote?.(
      `written into ${folder}; the graph file is as it was, and a newer one takes the place of all this`,
    )
  } finally {
    await workshop.remove()
  }
}

async function openTemporary(
  engine: Engine,
  graphFile: string,
  options: EmbeddedOptions,
): Promise<EmbeddedGraph> {
  const workshop = await temporaryWorkshop()
  try {
    await load(engine, graphFile, workshop, options)
    const opened = await openDatabase(engine, workshop.database, options.write !== true)
    return embedded(opened, options.write === true, () => workshop.remove())
  } catch (error) {
    await workshop.remove()
    throw error
  }
}

function embedded(
  { connection, close }: OpenDatabase,
  write: boolean,
  afterwards: () => Promise<void> = async () => {},
): EmbeddedGraph {
  let closed = false
  let last: Answer | undefined
  return {
    async query(text, options) {
      last?.close()
      last = await runQuery(connection, text, { ...options, write })
      return last
    },
    async close() {
      if (closed) return
      closed = true
      last?.close()
      try {
        if (write) await run(connection, 'CHECKPOINT')
      } finally {
        await close()
        await afterwards()
      }
    },
  }
}
