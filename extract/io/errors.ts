/**
 * An error that a user can act on: what happened, where, and what to do next.
 * Everything papergraph throws on purpose is one of these; anything else is a bug.
 */
export class PapergraphError extends Error {
  /** File (as the user named it) that the error is about. */
  readonly file: string | undefined
  /** Line in that file, counted from 1. */
  readonly line: number | undefined
  /** What the user can do next, one sentence. */
  readonly hint: string | undefined

  constructor(message: string, where: { file?: string; line?: number; hint?: string; cause?: unknown } = {}) {
    super(message, where.cause === undefined ? undefined : { cause: where.cause })
    this.name = 'PapergraphError'
    this.file = where.file
    this.line = where.line
    this.hint = where.hint
  }

  /** `file:line: message`, as compilers print it, so that editors can jump to the place. */
  get located(): string {
    if (this.file === undefined) return this.message
    return `${this.file}${this.line === undefined ? '' : `:${this.line}`}: ${this.message}`
  }
}
