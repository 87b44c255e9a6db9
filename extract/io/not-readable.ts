/** Why a file could not be read, in words that a user can act on. */
import { PapergraphError } from './errors.ts'

const REASONS: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ENOENT: ['no such file', 'Check the name.'],
  ENOTDIR: ['no such file', 'Check the name.'],
  EACCES: ['no permission to read it', 'Check its owner and its mode (ls -l).'],
  EPERM: ['no permission to read it', 'Check its owner and its mode (ls -l).'],
}

/** The error to throw instead of one of the system's; anything that is none of the system's is handed back as it is. */
export function notReadable(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  if (error.code === 'EISDIR') return isFolder(file)
  const [what, hint] = REASONS[error.code] ?? [`cannot be read: ${error.message}`, undefined]
  return new PapergraphError(what, { file, cause: error, ...(hint === undefined ? {} : { hint }) })
}

/** The error to throw where a folder was named and a file is meant. */
export const isFolder = (file: string): PapergraphError =>
  new PapergraphError('this is a folder, not a file', { file, hint: 'Name the files in it.' })
