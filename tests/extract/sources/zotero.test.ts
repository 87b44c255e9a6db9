import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PapergraphError } from '../../../extract/io/errors.ts'
import { type ReadOptions, readRecords } from '../../../extract/read.ts'
import type { Rejected } from '../../../extract/sources/index.ts'
import { collect, scratch } from '../io/helpers.ts'
import { makeZotero } from './zotero-library.ts'

const { folder, put } = scratch()

const LIBRARY = makeZotero(join(folder, 'library.sqlite'), [
  {
    key: 'AB12CD34',
    type: 'journalArticle',
    fields: {
      title: 'Leaf<sub>Net</sub> &amp; Roots',
      abstractNote: 'We count leaves.\n\nThey fall.',
      date: '2024-06-00 June 2024',
      publicationTitle: 'Journal of Leaves',
      DOI: '10.1000/LEAF',
      url: 'https://example.org/leaf',
      extra: 'Citation Key: roe2024\narXiv:2406.00001 [cs]',
    },
    authors: [
      ['Ada', 'Roe'],
      ['', 'Leaf Consortium'],
    ],
    tags: ['leaves', 'roots'],
    collections: ['RLHF'],
  },
  { key: 'ATTACHED', type: 'attachment', fields: { title: 'PDF' } },
  {
    key: 'PREPRINT',
    type: 'preprint',
    fields: {
      title: 'Roots',
      abstractNote: 'Roots grow.',
      archiveID: 'arXiv:2401.00002',
      citationKey: 'li2024',
    },
    collections: ['RLHF/Reward'],
  },
  { key: 'NOTHING0', type: 'book', fields: { title: 'A Book' }, collections: ['RLHF'] },
  {
    key: 'DELETED0',
    type: 'journalArticle',
    fields: { title: 'Gone', abstractNote: 'It is gone.' },
    deleted: true,
  },
  {
    key: 'TREES000',
    type: 'journalArticle',
    fields: { title: 'Trees', abstractNote: 'Trees stand.', date: '2023-00-00 2023' },
    collections: ['Trees/Reward'],
  },
])

async function read(options: ReadOptions = {}, file = LIBRARY) {
  const rejected: Rejected[] = []
  const records = await collect(readRecords([file], { ...options, onReject: (one) => rejected.push(one) }))
  return { papers: records.map(({ paper }) => paper), rejected }
}

const titles = async (options: ReadOptions) => (await read(options)).papers.map(({ title }) => title)

describe('a library of Zotero', () => {
  it('is read with its keys; what has no abstract is rejected, attachments and deleted items are none', async () => {
    const { papers, rejected } = await read()
    expect(papers[0]).toEqual({
      id: expect.stringMatching(/^t-/),
      title: 'LeafNet & Roots',
      abstract: 'We count leaves.\n\nThey fall.',
      date: '2024-06',
      year: 2024,
      venue: 'Journal of Leaves',
      authors: ['Ada Roe', 'Leaf Consortium'],
      keywords: ['leaves', 'roots'],
      doi: '10.1000/leaf',
      arxivId: '2406.00001',
      url: 'https://example.org/leaf',
      citekey: 'roe2024',
      sourceKey: 'AB12CD34',
      source: { file: LIBRARY, line: 1 },
      addedAt: '2024-06-26',
    })
    expect(papers.slice(1).map(({ citekey, arxivId, year }) => [citekey, arxivId, year])).toEqual([
      ['li2024', '2401.00002', undefined],
      [undefined, undefined, 2023],
    ])
    expect(rejected).toEqual([
      { file: LIBRARY, line: 4, cause: 'no abstract', text: 'NOTHING0 (book): A Book' },
    ])
  })

  it('gives one collection with those inside it, by name or path', async () => {
    expect(await titles({ collection: 'RLHF' })).toEqual(['LeafNet & Roots', 'Roots'])
    expect(await titles({ collection: 'RLHF/Reward' })).toEqual(['Roots'])
    expect(await titles({ collection: 'Reward' })).toEqual(['Roots', 'Trees'])
    await expect(read({ collection: 'None' })).rejects.toMatchObject({
      message: 'there is no collection "None" in this library',
      hint: 'It has: RLHF, RLHF/Reward, Trees, Trees/Reward.',
    })
  })

  it('gives titles alone where they are asked for', async () => {
    expect((await read({ titles: true })).papers.map(({ title }) => title)).toContain('A Book')
  })

  it('leaves nothing behind, and no lock', async () => {
    await read()
    expect(readdirSync(folder)).toContain('library.sqlite')
    expect(existsSync(`${LIBRARY}.lock`)).toBe(false)
  })

  it('is none where it is another database, or damaged', async () => {
    for (const content of ['SQLite format 3\0', `SQLite format 3\0${'x'.repeat(5000)}`]) {
      const error = await read({}, put('bad.sqlite', content)).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(PapergraphError)
      expect(String(error)).toMatch(/library of Zotero/)
    }
    await expect(read({ collection: 'RLHF' }, put('a.txt', 'T\n\nWe leaf.\n'))).rejects.toThrow('collections')
  })
})
