/** Tells whether an interrupted run may go on: the same inputs, read the same way by the same version. */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { listInputs } from './io/inputs.ts'
import type { ExtractOptions } from './options.ts'
import type { ReadSettings } from './read.ts'
import { VERSION } from './version.ts'

export interface Fingerprint {
  version: string
  from: string
  /** Digest of how the user wants inputs read, what is looked for and kept; empty where nothing was asked. */
  options: string
  inputs: { file: string; size: number; modified: number }[]
}

export interface Asked {
  read?: ReadSettings | undefined
  extract?: ExtractOptions | undefined
  /** Files that are not read though they lie in a folder that is. */
  exclude?: readonly string[]
}

/**
 * The fingerprint of a run; undefined where it cannot be run again from the start, as with standard input and
 * pipes, or where an input cannot be looked at (whoever reads it says so).
 */
export async function fingerprintOf(
  inputs: readonly string[],
  { read = {}, extract = {}, exclude = [] }: Asked = {},
): Promise<Fingerprint | undefined> {
  const files: Fingerprint['inputs'] = []
  const listed = await listInputs(inputs, exclude).catch(() => undefined)
  if (listed === undefined) return undefined
  for (const input of listed) {
    if (input.file === '-') return undefined
    const file = resolve(input.file)
    const stats = await stat(file).catch(() => undefined)
    if (!stats?.isFile()) return undefined
    files.push({ file, size: stats.size, modified: stats.mtimeMs })
  }
  return { version: VERSION, from: read.from ?? '', options: digestOf(read, extract), inputs: files }
}

function digestOf({ columns, collection, titles }: ReadSettings, { lexicon, types }: ExtractOptions): string {
  const asked = [columns, collection, titles, lexicon, types]
  if (asked.every((option) => option === undefined)) return ''
  return createHash('sha256')
    .update(JSON.stringify({ columns, collection, titles, lexicon, types }))
    .digest('hex')
}
