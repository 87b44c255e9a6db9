/** What the tests of reading share. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for the files of one test file, removed at the end; gives the function that writes into it. */
export function scratch(): { folder: string; put: (name: string, content: string | Uint8Array) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    put(name, content) {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** The chunks as a stream gives them. */
export async function* stream<T>(chunks: Iterable<T>): AsyncGenerator<T> {
  yield* chunks
}

/** The text cut at the given places, whatever order they come in. */
export function cutAt(text: string, places: readonly number[]): string[] {
  const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b)
  const chunks: string[] = []
  let from = 0
  for (const cut of [...cuts, text.length]) {
    chunks.push(text.slice(from, cut))
    from = cut
  }
  return chunks
}
