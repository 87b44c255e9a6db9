/**
 * The file in which a run keeps its finished lines, so that a run that was killed goes on where it stopped:
 * `out.partial` holds the lines, `out.partial.json` the fingerprint of the run they belong to.
 *
 * Lines are written at known positions rather than appended, so that two runs of the same command at the same
 * time write the same bytes to the same places; a run with other inputs begins a new file and leaves the old one
 * to whoever has it open.
 */
import { rmSync } from 'node:fs'
import { type FileHandle, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Fingerprint } from './fingerprint.ts'
import { PapergraphError } from './io/errors.ts'
import { notWritable } from './io/not-writable.ts'

const NEWLINE = 0x0a
const PIECE = 1 << 16

/** The files that a journal is kept in. */
export const journalFiles = (path: string): string[] => [path, `${path}.json`]

export class Journal {
  readonly path: string
  /** An earlier run's lines were there, but belong to another run and are gone. */
  readonly restarted: boolean
  readonly #handle: FileHandle
  /** Kept beyond this run, if it is interrupted. */
  readonly resumable: boolean
  /** Bytes that are known to be good. */
  #position = 0
  /** Bytes that an earlier run left. */
  readonly #left: number
  #waiting: Buffer[] = []
  #waitingBytes = 0
  #closed = false
  readonly #onExit = () => this.#removeIfUseless()

  private constructor(
    path: string,
    handle: FileHandle,
    resumable: boolean,
    left: number,
    restarted: boolean,
  ) {
    this.path = path
    this.#handle = handle
    this.resumable = resumable
    this.#left = left
    this.restarted = restarted
    process.once('exit', this.#onExit)
  }

  /**
   * Opens the journal, with the lines of an earlier run if there are any with the same fingerprint.
   * Without a fingerprint nothing is kept beyond this run.
   * @throws {PapergraphError} if the folder is missing or may not be written to
   */
  static async open(path: string, fingerprint: Fingerprint | undefined): Promise<Journal> {
    const about = `${path}.json`
    const stamp = fingerprint === undefined ? undefined : `${JSON.stringify(fingerprint)}\n`
    const earlier = await readFile(about, 'utf8').catch(() => undefined)
    const left = await stat(path).catch(() => undefined)
    try {
      if (stamp !== undefined && earlier === stamp && left?.isFile())
        return new Journal(path, await open(path, 'r+'), true, left.size, false)
      await rm(path, { force: true })
      await rm(about, { force: true })
      const handle = await open(path, 'wx+')
      if (stamp !== undefined) await writeFile(about, stamp)
      return new Journal(path, handle, stamp !== undefined, 0, earlier !== undefined && (left?.size ?? 0) > 0)
    } catch (error) {
      throw notWritable(path, error)
    }
  }

  /** The complete lines of the earlier run, in order. A torn last line is not among them. */
  async *kept(): AsyncGenerator<string> {
    const buffer = Buffer.alloc(PIECE)
    let rest: Buffer[] = []
    for (let at = 0; at < this.#left; ) {
      const { bytesRead } = await this.#handle.read(buffer, 0, PIECE, at)
      if (bytesRead === 0) return
      at += bytesRead
      let start = 0
      for (
        let end = buffer.indexOf(NEWLINE);
        end !== -1 && end < bytesRead;
        end = buffer.indexOf(NEWLINE, start)
      ) {
        rest.push(Buffer.from(buffer.subarray(start, end)))
        yield Buffer.concat(rest).toString('utf8')
        rest = []
        start = end + 1
      }
      rest.push(Buffer.from(buffer.subarray(start, bytesRead)))
    }
  }

  /** Says that the next kept line is good: what is appended comes after it. */
  keep(line: string): void {
    this.#position += Buffer.byteLength(line) + 1
  }

  /** Ends the reading of kept lines: what follows the last good one is cut off. */
  async begin(): Promise<void> {
    await this.#handle.truncate(this.#position)
  }

  /** Adds a line. It is on its way to the disk once some more have followed, or at the end. */
  async append(line: string): Promise<void> {
    const bytes = Buffer.from(`${line}\n`)
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.length
    if (this.#waitingBytes >= PIECE) await this.#flush()
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#waitingBytes = 0
    try {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await this.#handle.write(bytes, done, bytes.length - done, this.#position)
        done += bytesWritten
        this.#position += bytesWritten
      }
    } catch (error) {
      throw notWritable(this.path, error)
    }
  }

  /** Everything is there: puts the file in its place, whole. */
  async finish(out: string): Promise<void> {
    await this.#flush()
    await this.#handle.sync()
    const mine = await this.#handle.stat()
    const there = await stat(this.path).catch(() => undefined)
    await this.#close()
    if (there?.ino !== mine.ino)
      throw new PapergraphError('another run has begun to write the same file', {
        file: out,
        hint: 'Let that run finish, or give this one another name with -o.',
      })
    try {
      await rename(this.path, out)
    } catch (error) {
      throw notWritable(out, error)
    }
    await rm(`${this.path}.json`, { force: true })
    await syncFolder(dirname(out))
  }

  /** The lines have served: removes them. */
  async discard(): Promise<void> {
    await this.#close()
    await rm(this.path, { force: true })
    await rm(`${this.path}.json`, { force: true })
  }

  /**
   * The run has failed: keeps what a next run can use, removes what it cannot. After `finish` or `discard` it does
   * nothing more.
   * @returns whether a next run can go on from here
   */
  async abandon(): Promise<boolean> {
    if (this.#closed) return false
    await this.#flush().catch(() => {})
    await this.#close()
    return this.#removeIfUseless()
  }

  async #close(): Promise<void> {
    this.#closed = true
    process.off('exit', this.#onExit)
    await this.#handle.close()
  }

  #removeIfUseless(): boolean {
    if (this.resumable && (this.#position > 0 || this.#left > 0)) return true
    rmSync(this.path, { force: true })
    rmSync(`${this.path}.json`, { force: true })
    return false
  }
}

/** Makes a rename last through a power failure, where the system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
