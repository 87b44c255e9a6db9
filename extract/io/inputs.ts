/** What the user named to the files that are read: folders are walked. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { compareText } from '../order.ts'
import { PapergraphError } from './errors.ts'
import { notReadable } from './not-readable.ts'

export interface InputFile {
  /** As the user named it; in a folder, with `/` between its parts on every system. */
  file: string
  /** It was found in a folder that was named, and may be of any kind. */
  found?: true
}

/**
 * The files, in order: those named where they are named, those of a folder by their paths in code units. Files and
 * folders in it whose names begin with a dot are left out.
 * @param exclude files that are not read though they lie in a folder: what the run writes
 * @throws {PapergraphError} if a folder cannot be read, or has no file in it
 */
export async function listInputs(
  inputs: readonly string[],
  exclude: readonly string[] = [],
): Promise<InputFile[]> {
  const excluded = new Set(exclude.map((path) => resolve(path)))
  const files: InputFile[] = []
  for (const input of inputs) {
    if (!(await isFolder(input))) {
      files.push({ file: input })
      continue
    }
    const found = (await walk(input)).filter((file) => !excluded.has(resolve(file)))
    if (found.length === 0)
      throw new PapergraphError('there is no file in this folder', {
        file: input,
        hint: 'Name a folder with files of papers.',
      })
    for (const file of found) files.push({ file, found: true })
  }
  return files
}

const isFolder = async (input: string): Promise<boolean> =>
  input !== '-' &&
  (await stat(input).then(
    (found) => found.isDirectory(),
    () => false,
  ))

async function walk(root: string): Promise<string[]> {
  const base = root.replace(/(?<=[^/\\:])[/\\]+$/, '')
  const files: string[] = []
  /** Folders can be linked in a ring. */
  const seen = new Set<string>()
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const path = folder === '' ? base : join(base, folder)
    try {
      const real = await realpath(path)
      if (seen.has(real)) continue
      seen.add(real)
      const entries = await readdir(path, { withFileTypes: true })
      for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
        if (entry.name.startsWith('.')) continue
        const inner = folder === '' ? entry.name : `${folder}/${entry.name}`
        const kind = entry.isSymbolicLink() ? await stat(join(base, inner)).catch(() => undefined) : entry
        if (kind?.isDirectory()) waiting.push(inner)
        else if (kind?.isFile()) files.push(inner)
      }
    } catch (error) {
      throw notReadable(path, error)
    }
  }
  return files.sort(compareText).map((file) => join(base, file))
}

const join = (base: string, file: string): string => (base.endsWith('/') ? base + file : `${base}/${file}`)
