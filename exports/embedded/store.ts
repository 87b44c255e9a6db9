/**
 * The database that is kept beside a graph file (Node.js only): a folder `field.pg.lbug` for `field.pg.jsonl`, with
 * database files whose content never changes and `current.json`, which names the one that holds and what it was made
 * from. A new one is built apart and takes effect when `current.json` is replaced, in one step: whoever asks at the
 * same time has a whole database, the old one or the new one.
 */
import { createHash } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as v from 'valibot'
import { writeWhole } from '../../extract/io/whole-file.ts'
import { FORMAT_VERSION } from '../../graph/schema.ts'
import type { Engine } from './engine.ts'
import { NODE_TABLES, relationshipTables } from './tables.ts'

const POINTER = 'current.json'

const CONTENT = v.object({ bytes: v.number(), sha256: v.string() })
const CURRENT = v.object({
  /** The graph file. */
  graph: CONTENT,
  /** Of the graph format, the tables and the engine's storage: with another, the database is built again. */
  made: v.string(),
  /** The database file. */
  file: v.pipe(v.string(), v.regex(/^graph-[\w-]+\.lbug$/)),
  database: CONTENT,
  /** Changed by queries since it was made from the graph file. */
  written: v.boolean(),
})

export type Content = v.InferOutput<typeof CONTENT>
export type Current = v.InferOutput<typeof CURRENT>

/** The folder of the database that belongs to a graph file. */
export const databaseFolder = (graphFile: string): string => `${graphFile.replace(/\.jsonl$/, '')}.lbug`

/** Size and checksum of a file. */
export async function contentOf(path: string): Promise<Content> {
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), async (chunks) => {
    for await (const chunk of chunks) {
      bytes += (chunk as Buffer).length
      hash.update(chunk as Buffer)
    }
  })
  return { bytes, sha256: hash.digest('hex') }
}

export const sameContent = (a: Content, b: Content): boolean => a.bytes === b.bytes && a.sha256 === b.sha256

/** What a database is made with, in a few characters. */
export function madeWith({ Database }: Engine): string {
  const tables = [...NODE_TABLES, ...relationshipTables()].join('\n')
  const schema = createHash('sha256').update(tables).digest('hex').slice(0, 12)
  return `format ${FORMAT_VERSION}, tables ${schema}, engine ${Database.getVersion()}, storage ${Database.getStorageVersion()}`
}

/** What `current.json` says; undefined where there is none, or none that can be read. */
export async function readCurrent(folder: string): Promise<Current | undefined> {
  const text = await readFile(join(folder, POINTER), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    const result = v.safeParse(CURRENT, JSON.parse(text))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

/** Why a database cannot be used. */
export type Unfit = 'none' | 'other graph' | 'other version' | 'damaged'

/** Whether the database of a folder is whole and made from this graph file with this version. */
export async function checkCurrent(
  folder: string,
  { graph, made }: { graph: Content; made: string },
): Promise<{ current: Current } | { unfit: Unfit; current: Current | undefined }> {
  const current = await readCurrent(folder)
  if (current === undefined) return { unfit: 'none', current }
  if (!sameContent(current.graph, graph)) return { unfit: 'other graph', current }
  if (current.made !== made) return { unfit: 'other version', current }
  const found = await contentOf(join(folder, current.file)).catch(() => undefined)
  if (found === undefined || !sameContent(found, current.database)) return { unfit: 'damaged', current }
  return { current }
}

/** A place of one's own in which a database is built. */
export interface Workshop {
  folder: string
  /** Path of the database to build. */
  database: string
  remove(): Promise<void>
}

/** Makes a workshop in the folder of the database; undefined where nothing can be written there. */
export async function workshopIn(folder: string): Promise<Workshop | undefined> {
  try {
    await mkdir(folder, { recursive: true })
    await removeLeftovers(folder)
    return workshop(await mkdtemp(join(folder, `building-${process.pid}-`)))
  } catch {
    return undefined
  }
}

/** Makes a workshop among the temporary files of the system, which nobody else can read. */
export const temporaryWorkshop = async (): Promise<Workshop> =>
  workshop(await mkdtemp(join(tmpdir(), 'papergraph-query-')))

function workshop(folder: string): Workshop {
  // A process that is told to end leaves nothing behind either.
  const onExit = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', onExit)
  return {
    folder,
    database: join(folder, 'graph.lbug'),
    async remove() {
      process.off('exit', onExit)
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Moves a finished database into its folder, and makes it the one that holds. */
export async function putInPlace(
  folder: string,
  { database, folder: own }: Workshop,
  about: Pick<Current, 'graph' | 'made' | 'written'>,
): Promise<Current> {
  const before = await readCurrent(folder)
  const content = await contentOf(database)
  const file = `graph-${content.sha256.slice(0, 16)}-${basename(own).slice(-6)}.lbug`
  await rename(database, join(folder, file))
  const current: Current = { ...about, file, database: content }
  // Written in the workshop, since its name is nobody else's.
  await writeWhole(join(own, POINTER), [`${JSON.stringify(current, null, 2)}\n`])
  await rename(join(own, POINTER), join(folder, POINTER))
  // Whoever still reads the old one keeps it open; where that forbids removing it, the next build does.
  if (before !== undefined && before.file !== file)
    await rm(join(folder, before.file), { force: true }).catch(() => undefined)
  return current
}

/** Milliseconds after which what nobody uses is taken for a leftover. */
const OLD = 3_600_000

/** Removes what killed processes left: workshops of processes that are no more, databases that nothing names. */
async function removeLeftovers(folder: string): Promise<void> {
  const current = await readCurrent(folder)
  for (const name of await readdir(folder)) {
    const builder = /^building-(\d+)-/.exec(name)
    const unused = /^graph-.*\.lbug/.test(name) && !(current !== undefined && name.startsWith(current.file))
    if (builder === null ? !unused : isRunning(Number(builder[1]))) continue
    const path = join(folder, name)
    const info = await stat(path).catch(() => undefined)
    if (info === undefined || (builder === null && Date.now() - info.mtimeMs < OLD)) continue
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
