/** Real corpora, where they are at hand. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRecords } from '../../../extract/read.ts'
import { collect } from '../io/helpers.ts'

const CORPORA = process.env.PAPERGRAPH_CORPUS ?? join(import.meta.dirname, '../../../../shared/corpora')
const PAGE = join(CORPORA, 'trending-page.txt')
const DUMP = join(CORPORA, 'papers.jsonl.gz')

describe.skipIf(!existsSync(PAGE))('the saved page (skipped where PAPERGRAPH_CORPUS is absent)', () => {
  test('all 64 papers, whole, and no line of the header among them', async () => {
    const rejected: unknown[] = []
    const records = await collect(readRecords([PAGE], { onReject: (record) => rejected.push(record) }))
    expect(records).toHaveLength(64)
    expect(rejected).toEqual([])
    expect(new Set(records.map(({ paper }) => paper.id)).size).toBe(64)
    const read = records.flatMap(({ paper }) => [paper.title, ...paper.abstract.split('\n\n')])
    const blocks = readFileSync(PAGE, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    expect(read).toEqual(blocks.slice(5))
    for (const { paper } of records) {
      expect(paper.title.length).toBeLessThan(200)
      expect(paper.abstract.length).toBeGreaterThan(400)
      expect(Object.keys(paper).filter((key) => key !== 'codeUrls')).toEqual([
        'id',
        'title',
        'abstract',
        'source',
      ])
    }
  })
})

describe.skipIf(!existsSync(DUMP))('the dump (skipped where PAPERGRAPH_CORPUS is absent)', () => {
  test('its first 1,000 papers', async () => {
    const papers = []
    for await (const { paper } of readRecords([DUMP])) {
      papers.push(paper)
      if (papers.length === 1000) break
    }
    expect(papers).toHaveLength(1000)
    expect(papers.at(-1)?.source.line).toBe(1000)
    for (const paper of papers) {
      expect(paper.title).not.toBe('')
      expect(paper.year).toBeGreaterThan(1950)
      expect(paper.venue).toBeDefined()
    }
    expect(papers.filter(({ authors }) => (authors?.length ?? 0) > 1).length).toBeGreaterThan(900)
  })
})
