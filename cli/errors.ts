/** What a user reads when something goes wrong: one line that says what and where, one that says what to do next. */
import { CommanderError } from 'commander'
import { PapergraphError } from '../extract/io/errors.ts'
import { printable, shortened } from './text.ts'

export const FAILED = 1
export const USED_WRONGLY = 2

/** A command that was given the wrong words. */
export class UsageError extends PapergraphError {
  constructor(message: string, hint: string) {
    super(message, { hint })
    this.name = 'UsageError'
  }
}

/** Most of a message that is worth showing. */
const LONGEST = 600

export interface Report {
  exitCode: number
  /** Lines for standard error; none where there is nothing to say. */
  lines: string[]
}

/**
 * What to print and how to exit. Help and version, which commander reports as errors, end with 0 and no lines.
 * @param debug print the stack and the causes too
 */
export function report(error: unknown, debug: boolean): Report {
  if (error instanceof CommanderError && error.exitCode === 0) return { exitCode: 0, lines: [] }
  const { message, hint } = explain(error)
  const lines = [`papergraph: ${shortened(printable(message), LONGEST)}`]
  if (hint !== undefined) lines.push(`  ${printable(hint)}`)
  if (debug) lines.push(...trace(error))
  const wrong = error instanceof UsageError || error instanceof CommanderError
  return { exitCode: wrong ? USED_WRONGLY : FAILED, lines }
}

function explain(error: unknown): { message: string; hint: string | undefined } {
  if (error instanceof PapergraphError) return { message: error.located, hint: error.hint }
  if (error instanceof CommanderError)
    return { message: error.message.replace(/^error: /, '').replaceAll('\n', ' '), hint: undefined }
  if (isSystemError(error)) {
    const [what, hint] = SYSTEM_ERRORS[error.code] ?? [error.message, undefined]
    return { message: error.path === undefined ? what : `${error.path}: ${what}`, hint }
  }
  const message = error instanceof Error ? error.message : String(error)
  return {
    message: `something went wrong inside papergraph: ${message}`,
    hint: 'This is a bug. Set PAPERGRAPH_DEBUG=1 and run it again to see where, and please report it.',
  }
}

/** Errors of the system that can meet any command, in plain words. */
const SYSTEM_ERRORS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['no such file or folder', 'Check the path.'],
  EACCES: ['no permission', 'Check the permissions of the file and of its folder.'],
  EPERM: ['not permitted', 'Check the permissions of the file and of its folder.'],
  EISDIR: ['is a folder', 'Give a file.'],
  ENOTDIR: ['a part of the path is not a folder', 'Check the path.'],
  ENOSPC: ['no space left on the disk', 'Free some space, or write to another disk with -o.'],
  EROFS: ['the disk can only be read', 'Write to another place with -o.'],
  EMFILE: ['too many files are open', 'Give fewer files at once.'],
  EADDRINUSE: ['the port is in use', 'Name another with --port, or leave it out to take a free one.'],
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string'
}

function trace(error: unknown): string[] {
  const lines: string[] = []
  for (let at = error; at !== undefined; at = at instanceof Error ? at.cause : undefined)
    lines.push(at instanceof Error ? (at.stack ?? at.message) : String(at))
  return lines
}
