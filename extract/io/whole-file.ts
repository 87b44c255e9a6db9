/** A file that is written whole or not at all. */
import { rmSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { notWritable } from './not-writable.ts'

/** Code units gathered before they are written. */
const PIECE = 1 << 16

/**
 * Writes `path` from pieces of text: into `.<name>.<pid>.tmp` beside it, which takes its place when all is on the
 * disk. On any failure, of the pieces too, what stood at `path` stays as it was.
 * @throws {PapergraphError} if it cannot be written; whatever the pieces throw
 */
export async function writeWhole(
  path: string,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const file = await open(temporary, 'w').catch((error: unknown) => {
    throw notWritable(path, error)
  })
  // A process that is told to end leaves nothing behind either.
  const onExit = (): void => rmSync(temporary, { force: true })
  process.once('exit', onExit)
  try {
    await writeChunks(path, file, chunks)
    await writing(path, file.sync())
    await file.close()
    await writing(path, rename(temporary, path))
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  } finally {
    process.off('exit', onExit)
  }
}

async function writeChunks(
  path: string,
  file: FileHandle,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  let waiting = ''
  for await (const chunk of chunks) {
    waiting += chunk
    if (waiting.length < PIECE) continue
    // The two halves of a character beyond U+FFFF may come in two chunks.
    const end = /[\uD800-\uDBFF]$/.test(waiting) ? waiting.length - 1 : waiting.length
    await writing(path, file.appendFile(waiting.slice(0, end)))
    waiting = waiting.slice(end)
  }
  await writing(path, file.appendFile(waiting))
}

/** Tells a failure to write from a failure of what is written. */
async function writing<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw notWritable(path, error)
  }
}
