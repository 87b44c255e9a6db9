import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { PapergraphError } from '../../extract/io/errors.ts'
import { type ReadOptions, readPapers, readRecords } from '../../extract/read.ts'
import type { Rejected } from '../../extract/sources/index.ts'
import { collect, scratch } from './io/helpers.ts'

const { put } = scratch()

async function read(inputs: string[], options: ReadOptions = {}) {
  const rejected: Rejected[] = []
  const notes: string[] = []
  const papers = await collect(
    readPapers(inputs, {
      ...options,
      onReject: (record) => rejected.push(record),
      onNote: (note) => notes.push(note),
    }),
  )
  return { papers, rejected, notes }
}

async function failure(inputs: string[], options: ReadOptions = {}): Promise<PapergraphError> {
  const error = await read(inputs, options).catch((caught: unknown) => caught)
  if (!(error instanceof PapergraphError)) throw new Error(`no PapergraphError but ${String(error)}`)
  return error
}

const line = (paper: object): string => `${JSON.stringify(paper)}\n`

test('several inputs of several kinds, in their order, gzip or not', async () => {
  const { papers, rejected } = await read([
    put('a.jsonl.gz', gzipSync(line({ id: 'a', abstract: 'Leaves.' }))),
    put('b.data', '@misc{b, title={B}, abstract={Roots.}}'),
    put('c.csv', 'id,abstract\nc,Bark.\n'),
  ])
  expect(papers.map(({ abstract }) => abstract)).toEqual(['Leaves.', 'Roots.', 'Bark.'])
  expect(rejected).toEqual([])
})

describe('an input that holds no paper', () => {
  test('says what was found there', async () => {
    const path = put('none.jsonl', `${line({ title: 'T' })}${line({ title: 'U' })}`)
    const error = await failure([path])
    expect(error.located).toBe(
      `${path}:1: no abstracts found: all of its 2 records were rejected, the first on line 1 (no abstract); it looked like jsonl`,
    )
    expect(error.hint).toContain('--from')
  })

  test('a page with no abstracts', async () => {
    for (const page of [
      'Trending\nNewest\nSign in\nHome\n\nAbout us\n\nContact\n\nPrivacy\n',
      'new\n\nSubscribe\n\nJun 26\n',
    ])
      expect((await failure([put('page.txt', page)])).message).toContain('no abstracts found')
  })

  test('100 MB on one line', async () => {
    const bytes = Buffer.alloc(100 * 1024 * 1024, 'word ')
    for (const from of ['text', 'jsonl', 'bibtex', 'trending-page', 'json']) {
      const error = await failure([put('long.txt.gz', gzipSync(bytes, { level: 1 }))], { from })
      expect(error.message).toContain('no abstracts found')
    }
  })

  test('of no known kind', async () => {
    const error = await failure([put('page.xml', '<papers><p>Leaves</p>')])
    expect(error.message).toContain('of no kind')
    expect(error.hint).toContain('bibtex, ris')
  })
})

test('--from overrides what is found, and must be a source', async () => {
  const path = put('forced.txt', line({ abstract: 'Leaves.' }))
  expect((await read([path], { from: 'text' })).papers).toMatchObject([
    { abstract: '{"abstract":"Leaves."}' },
  ])
  expect((await failure([path], { from: 'csv' })).message).toContain('no column')
  expect((await failure([path], { from: 'word' })).hint).toContain('trending-page')
})

test('the first input that cannot be read ends it, those before are given', async () => {
  const path = put('good.jsonl', line({ id: 'a', abstract: 'Leaves.' }))
  const given: string[] = []
  await expect(async () => {
    for await (const { paper } of readRecords([path, `${path}.missing`])) given.push(paper.id)
  }).rejects.toThrow('no such file')
  expect(given).toEqual(['a'])
})

test('who stops early leaves nothing open', async () => {
  const path = put('many.jsonl', line({ abstract: 'Leaves.' }).repeat(20_000))
  for await (const { paper } of readRecords([path])) {
    expect(paper.source.line).toBe(1)
    break
  }
})

describe('ids', () => {
  test('the same title gives the same id, whatever its case, blanks and marks, in every source', async () => {
    const { papers } = await read([
      put('x.jsonl', line({ title: 'Leaf-Net:  Counting\nLeaves!', abstract: 'One.' })),
      put('x.bib', '@misc{k, title={{LeafNet} counting leaves}, abstract={Two.}}'),
    ])
    expect(papers.map(({ title }) => title)).toEqual([
      'Leaf-Net: Counting Leaves!',
      'LeafNet counting leaves',
    ])
    expect(new Set(papers.map(({ id }) => id)).size).toBe(1)
    expect(papers[0]?.id).toMatch(/^t-[0-9a-f]{12}$/)
  })

  test('no title: the id is of the abstract', async () => {
    const { papers } = await read([
      put(
        'y.jsonl',
        line({ abstract: 'One.' }) +
          line({ title: ' ', abstract: 'Two.' }) +
          line({ title: '?', abstract: '!' }),
      ),
    ])
    expect(papers.map(({ title }) => title)).toEqual(['', '', '?'])
    expect(new Set(papers.map(({ id }) => id)).size).toBe(3)
  })

  test('the same paper twice is given twice; another title under an old id is said', async () => {
    const twice = line({ id: 'a', title: 'T', abstract: 'One.' })
    expect(await read([put('t.jsonl', twice + twice)])).toMatchObject({
      papers: [{ id: 'a' }, { id: 'a' }],
      notes: [],
    })
    const path = put('u.jsonl', twice + line({ id: 'a', title: 'Other', abstract: 'Two.' }))
    const { papers, notes } = await read([path])
    expect(papers).toHaveLength(2)
    expect(notes).toEqual([
      `${path}: 1 record has the id of an earlier one but another title (a): they count as one paper`,
    ])
  })
})

test('values that cannot be used are left out, and it is said how many', async () => {
  const path = put(
    'v.jsonl',
    line({ abstract: 'A.', year: 'soon', venue: {} }) + line({ abstract: 'B.', year: [] }),
  )
  const { papers, notes } = await read([path])
  expect(papers[0]).not.toHaveProperty('year')
  expect(notes).toEqual([
    `${path}: year of 2 records could not be used and is left out`,
    `${path}: venue of 1 record could not be used and is left out`,
  ])
})

test.each([
  '<script>alert(1)</script>',
  '"; DROP TABLE papers; --',
  '=cmd()',
  ']]>',
  'lone \ud800 and \udc00',
  '__proto__',
  'constructor',
  '\u202Eright to left\u202C שלום',
  '漢字 and عربي',
  'null or undefined',
])('a hostile name stays as it is: %j', async (name) => {
  const paper = { id: name, title: name, abstract: name, venue: name, authors: [name], keywords: [name] }
  const { papers } = await read([put('hostile.jsonl', line(paper) + line(paper))])
  expect(papers[0]).toEqual({ ...paper, source: { file: expect.any(String), line: 1 } })
})
