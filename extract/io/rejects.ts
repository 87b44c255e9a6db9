/** Keeps what could not be read: a line a record, in a file that is there only if there is something in it. */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { notWritable } from './not-writable.ts'

export interface Rejected {
  file: string
  /** Line on which the record starts, from 1. */
  line: number
  /** Why it could not be read. */
  cause: string
  /** Its beginning, at most 200 code units. */
  text: string
}

/** Most that is kept of a record's text. */
export const REJECTED_TEXT = 200

export class RejectFile {
  readonly path: string
  count = 0
  private readonly byCause = new Map<string, number>()
  private descriptor: number | undefined

  /** @throws {PapergraphError} if a file of an earlier run cannot be removed */
  constructor(path: string) {
    this.path = path
    try {
      rmSync(path, { force: true })
    } catch (error) {
      throw notWritable(path, error)
    }
  }

  /** @throws {PapergraphError} if the file cannot be written */
  add(rejected: Rejected): void {
    const { file, line, cause, text } = rejected
    try {
      this.descriptor ??= openSync(this.path, 'w')
      writeSync(
        this.descriptor,
        `${JSON.stringify({ file, line, cause, text: text.slice(0, REJECTED_TEXT) })}\n`,
      )
    } catch (error) {
      throw notWritable(this.path, error)
    }
    this.count++
    this.byCause.set(cause, (this.byCause.get(cause) ?? 0) + 1)
  }

  /** How many for each cause, the most frequent first. */
  get causes(): [cause: string, count: number][] {
    return [...this.byCause].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  }

  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor)
    this.descriptor = undefined
  }
}
