/** Whether a result can be put where it is wanted: asked before the work, not after it. */
import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { PapergraphError } from './errors.ts'
import { notWritable } from './not-writable.ts'

/** @throws {PapergraphError} if `path`, which is going to be written or removed, is one of the inputs */
export function checkNoInput(path: string, inputs: readonly string[]): void {
  if (inputs.some((input) => input !== '-' && resolve(input) === resolve(path)))
    throw new PapergraphError('would be read and written at once', {
      file: path,
      hint: 'Name another file with -o.',
    })
}

/**
 * Files are put in place by a rename, which needs the folder, and would replace a device or a pipe by a file.
 * @param inputs what is read meanwhile and must not be overwritten
 * @throws {PapergraphError} if `path` is a folder, a device or one of the inputs, or its folder takes no files
 */
export async function checkOutput(path: string, inputs: readonly string[]): Promise<void> {
  checkNoInput(path, inputs)
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory())
    throw new PapergraphError('cannot be written: it is a folder', { file: path, hint: 'Name a file in it.' })
  if (there !== undefined && !there.isFile())
    throw new PapergraphError('cannot be written: it is no ordinary file', {
      file: path,
      hint: 'Use -o - for standard output, where the command can write to it.',
    })
  try {
    const folder = dirname(resolve(path))
    if (!(await stat(folder)).isDirectory())
      throw new PapergraphError('cannot be written: a part of the path is a file', {
        file: path,
        hint: 'Name another file.',
      })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw notWritable(path, error)
  }
}
