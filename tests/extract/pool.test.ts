import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PapergraphError } from '../../extract/io/errors.ts'
import type { Paper } from '../../extract/paper.ts'
import { extractAll, type PoolRecord } from '../../extract/pool.ts'

const DYING = fileURLToPath(new URL('./workers/dying.mjs', import.meta.url))

const paper = (index: number, title = `Title ${index}`): Paper => ({
  id: `p${index}`,
  title,
  abstract: `We propose Tool${index} for parsing.`,
  source: { file: 'papers.jsonl', line: index + 1 },
})

const papers = (number: number, odd: Record<number, string> = {}): Paper[] =>
  Array.from({ length: number }, (_, index) => paper(index, odd[index]))

async function* records(all: Paper[], onRead: () => void = () => {}): AsyncGenerator<PoolRecord> {
  for (const one of all) {
    onRead()
    yield { paper: one }
  }
}

async function ids(lines: AsyncIterable<{ id: string }>): Promise<string[]> {
  const all: string[] = []
  for await (const { id } of lines) all.push(id)
  return all
}

const failureOf = async (lines: AsyncIterable<{ id: string }>): Promise<unknown> =>
  ids(lines).then(
    () => undefined,
    (error) => error,
  )

describe('in the calling thread', () => {
  it('extracts in order', async () => {
    const all = papers(40)
    expect(await ids(extractAll(records(all), { workers: 1 }))).toEqual(all.map(({ id }) => id))
  })

  it('passes on what is an extraction already', async () => {
    const extraction = { id: 'p0', paper: paper(0), entities: [], relations: [], claims: [] }
    async function* given(): AsyncGenerator<PoolRecord> {
      yield { paper: extraction.paper, extraction }
    }
    for await (const { line } of extractAll(given(), { workers: 4 }))
      expect(JSON.parse(line)).toEqual(extraction)
  })

  it('reads no further than it must', async () => {
    let read = 0
    for await (const _ of extractAll(
      records(papers(5000), () => read++),
      { workers: 1 },
    ))
      break
    expect(read).toBeLessThan(100)
  })
})

describe('in threads', () => {
  const options = { workers: 2, file: DYING }

  it('keeps the order, whichever thread is first', async () => {
    const all = papers(2000)
    expect(await ids(extractAll(records(all), options))).toEqual(all.map(({ id }) => id))
  })

  it('holds a few chunks at most', async () => {
    let read = 0
    for await (const _ of extractAll(
      records(papers(20_000), () => read++),
      options,
    ))
      break
    expect(read).toBeLessThan(1000)
  })

  it('names the paper that ends a thread', async () => {
    const error = await failureOf(extractAll(records(papers(1000, { 700: 'die' })), options))
    expect(error).toBeInstanceOf(PapergraphError)
    expect(error).toMatchObject({ file: 'papers.jsonl', line: 701, hint: expect.stringContaining('bug') })
    expect(String(error)).toContain('p700')
  })

  it('names the paper that extraction fails on', async () => {
    const error = await failureOf(extractAll(records(papers(1000, { 900: 'throw' })), options))
    expect(error).toMatchObject({ file: 'papers.jsonl', line: 901 })
    expect(String(error)).toContain('paper p900: a bug')
  })

  it('hands on an error of the source', async () => {
    async function* broken(): AsyncGenerator<PoolRecord> {
      yield* records(papers(600))
      throw new PapergraphError('the disk is gone')
    }
    expect(String(await failureOf(extractAll(broken(), options)))).toContain('the disk is gone')
  })
})
