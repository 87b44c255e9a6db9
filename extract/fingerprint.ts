/** Tells whether an interrupted run may go on: the same inputs, read the same way by the same version. */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ExtractOptions } from './options.ts'
import { VERSION } from './version.ts'

export interface Fingerprint {
  version: string
  from: string
  /** Digest of what the user looks for and keeps; empty where nothing was asked. */
  options: string
  inputs: { file: string; size: number; modified: number }[]
}

/**
 * The fingerprint of a run; undefined where it cannot be run again from the start, as with standard input and
 * pipes, or where an input cannot be looked at (whoever reads it says so).
 */
export async function fingerprintOf(
  inputs: readonly string[],
  from: string | undefined,
  options: ExtractOptions = {},
): Promise<Fingerprint | undefined> {
  const files: Fingerprint['inputs'] = []
  for (const input of inputs) {
    if (input === '-') return undefined
    const file = resolve(input)
    const stats = await stat(file).catch(() => undefined)
    if (!stats?.isFile()) return undefined
    files.push({ file, size: stats.size, modified: stats.mtimeMs })
  }
  return { version: VERSION, from: from ?? '', options: digestOf(options), inputs: files }
}

function digestOf({ lexicon, types }: ExtractOptions): string {
  if (lexicon === undefined && types === undefined) return ''
  return createHash('sha256').update(JSON.stringify({ lexicon, types })).digest('hex')
}
