import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readingOnly } from '../../../exports/embedded/read-only.ts'
import { type EmbeddedGraph, openEmbedded, type Plain } from '../../../exports/embedded.ts'
import { cypherFor, QUESTIONS } from '../../../exports/questions.ts'
import { cypherMarkdown } from '../../../scripts/docs-cypher.ts'
import { bytes } from '../../graph/made.ts'
import { fieldGraph } from './field.ts'

let folder: string
let graph: EmbeddedGraph

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-questions-'))
  const file = join(folder, 'field.pg.jsonl')
  await writeFile(file, await bytes(await fieldGraph()))
  graph = await openEmbedded(file)
})
afterAll(async () => {
  await graph?.close()
  await rm(folder, { recursive: true, force: true })
})

async function rowsOf(query: string): Promise<Plain[][]> {
  const rows: Plain[][] = []
  for await (const row of (await graph.query(query)).rows) rows.push(row)
  return rows
}

describe('the questions', () => {
  it('are twenty, each with an id of its own', () => {
    expect(QUESTIONS.length).toBe(20)
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(20)
  })

  it.each(QUESTIONS.map((question) => [question.id, question] as const))(
    '%s has an answer, in the same order each time',
    async (_, question) => {
      const rows = await rowsOf(cypherFor(question, 'embedded'))
      expect(rows.length).toBeGreaterThan(0)
      expect(await rowsOf(cypherFor(question, 'embedded'))).toEqual(rows)
    },
  )

  it.each(QUESTIONS.map(({ id, cypher }) => [id, cypher] as const))('%s only reads', (_, cypher) => {
    expect(readingOnly(cypher)).toBe(cypher)
  })

  it('tell a circle once', async () => {
    const circles = QUESTIONS.find(({ id }) => id === 'circles')
    const rows = await rowsOf(circles?.cypher ?? '')
    expect(rows.map(([first, second, third]) => [first, second, third])).toEqual([
      ['Fernbridge', 'Mosslight', 'Fernbridge'],
      ['Fernbridge', 'Mosslight', 'Stonewick'],
    ])
  })
})

describe('docs/cypher.md', () => {
  it('is up to date', async () => {
    await expect(cypherMarkdown()).toMatchFileSnapshot('../../../docs/cypher.md')
  })
})
