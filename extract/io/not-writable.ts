/** Why a file could not be written, in words that a user can act on. */
import { PapergraphError } from './errors.ts'

const REASONS: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ENOENT: ['cannot be written: its folder does not exist', 'Make the folder first, or name another file.'],
  ENOTDIR: ['cannot be written: a part of the path is a file', 'Name another file.'],
  EISDIR: ['cannot be written: it is a folder', 'Name a file in it.'],
  EEXIST: ['cannot be written: another run has just begun to write it', 'Wait for that run to finish.'],
  EACCES: ['cannot be written: no permission', 'Check who may write to its folder, or name another file.'],
  EPERM: ['cannot be written: not permitted', 'Check who may write to its folder, or name another file.'],
  EROFS: ['cannot be written: the disk can only be read', 'Name a file on another disk.'],
  ENOSPC: [
    'cannot be written: no space left on the disk',
    'Free some space, or name a file on another disk.',
  ],
  EDQUOT: ['cannot be written: your quota is used up', 'Free some space, or name a file on another disk.'],
  ENAMETOOLONG: ['cannot be written: the name is too long', 'Name another file.'],
}

/** The error to throw instead of one of the system's; anything that is none of the system's is handed back as it is. */
export function notWritable(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const [what, hint] = REASONS[error.code] ?? [`cannot be written: ${error.message}`, 'Name another file.']
  return new PapergraphError(what, { file, hint, cause: error })
}
