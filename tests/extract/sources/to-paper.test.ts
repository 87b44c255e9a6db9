import { describe, expect, test } from 'vitest'
import { findCodeUrls } from '../../../extract/sources/code-urls.ts'
import { readDate } from '../../../extract/sources/dates.ts'
import { findArxivId, findDoi, readArxivId } from '../../../extract/sources/identifiers.ts'
import { readText } from './helpers.ts'

async function paperOf(record: object) {
  const read = await readText('jsonl', JSON.stringify({ abstract: 'Leaves.', ...record }))
  return { paper: read.papers[0], doubts: read.doubts }
}

describe('the names that dumps use', () => {
  test.each([
    [{ paper_id: 'x1' }, { id: 'x1' }],
    [{ corpusid: 123 }, { id: '123' }],
    [{ arxiv_id: '2401.01234v1' }, { id: '2401.01234v1', arxivId: '2401.01234' }],
    [{ summary: 'Roots.', abstract: null }, { abstract: 'Roots.' }],
    [{ paperAbstract: 'Roots.', abstract: ' ' }, { abstract: 'Roots.' }],
    [{ publication_year: '2021' }, { year: 2021 }],
    [{ published: '2024-06-26T12:00:00Z' }, { date: '2024-06-26', year: 2024 }],
    [
      { update_date: '2023-01-02', year: 2020 },
      { date: '2023-01-02', year: 2020 },
    ],
    [{ journal: 'J. Leaves' }, { venue: 'J. Leaves' }],
    [{ authors: 'Ada Roe;Bo Li' }, { authors: ['Ada Roe', 'Bo Li'] }],
    [{ authors: 'Roe, Ada and Li, Bo' }, { authors: ['Roe, Ada', 'Li, Bo'] }],
    [{ authors: 'Ada Roe, Bo Li, and Cy Wu' }, { authors: ['Ada Roe', 'Bo Li', 'Cy Wu'] }],
    [{ authors: 'Roe, Ada' }, { authors: ['Roe, Ada'] }],
    [{ authors: ['Ada Roe', ' '] }, { authors: ['Ada Roe'] }],
    [
      {
        authors: [
          { name: 'Ada Roe', authorId: '1' },
          { first: 'Bo', last: 'Li' },
        ],
      },
      { authors: ['Ada Roe', 'Bo Li'] },
    ],
    [{ keywords: 'leaves; roots, deep' }, { keywords: ['leaves', 'roots, deep'] }],
    [{ keywords: 'leaves, roots' }, { keywords: ['leaves', 'roots'] }],
    [{ doi: 'https://doi.org/10.1234/ABC.5' }, { doi: '10.1234/abc.5' }],
    [
      { url: 'https://arxiv.org/abs/2401.01234v3' },
      { arxivId: '2401.01234', url: 'https://arxiv.org/abs/2401.01234v3' },
    ],
    [{ url: 'https://doi.org/10.48550/arXiv.2401.01234' }, { arxivId: '2401.01234' }],
    [{ Title: ' A\n  title ' }, { title: 'A title' }],
  ])('%j', async (record, expected) => {
    const { paper, doubts } = await paperOf(record)
    expect(paper).toMatchObject(expected)
    expect(doubts).toEqual([])
  })

  test('what is not given is absent', async () => {
    const { paper } = await paperOf({ year: null, authors: [], keywords: '', doi: undefined })
    expect(Object.keys(paper ?? {}).sort()).toEqual(['abstract', 'id', 'source', 'title'])
  })

  test.each([
    [{ year: 'soon' }, 'year'],
    [{ year: 12 }, 'year'],
    [{ authors: [1, 2] }, 'authors'],
    [{ authors: 7 }, 'authors'],
    [{ keywords: { a: 1 } }, 'keywords'],
    [{ id: {} }, 'id'],
    [{ venue: true }, 'venue'],
    [{ doi: 'none' }, 'doi'],
    [{ date: 'yesterday' }, 'date'],
  ])('%j cannot be used', async (record, field) => {
    const { paper, doubts } = await paperOf(record)
    expect(doubts).toEqual([field])
    if (field !== 'id') expect(paper).not.toHaveProperty(field)
  })
})

test.each([
  ['2024', '2024'],
  ['2024-6', '2024-06'],
  ['2024/06/26', '2024-06-26'],
  ['2024-06-26T00:00:00+02:00', '2024-06-26'],
  ['26 Jun 2024', '2024-06-26'],
  ['June 26th, 2024', '2024-06-26'],
  ['June 2024', '2024-06'],
  ['Mon, 2 Apr 2007 19:18:42 GMT', '2007-04-02'],
  ['03/04/2024', '2024'],
  ['2024-13-01', '2024'],
  ['2023-02-30', '2023-02'],
  ['no date', undefined],
  ['20240626', undefined],
  ['0999', undefined],
])('date %s', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test.each([
  ['see https://github.com/ada/leaf-net.', ['https://github.com/ada/leaf-net']],
  [
    '(github.com/ada/leaf), www.gitlab.com/b/c; http://GitHub.com/ada/leaf/',
    ['https://github.com/ada/leaf', 'https://gitlab.com/b/c'],
  ],
  ['\\url{https://github.com/ada/leaf\\_net}', ['https://github.com/ada/leaf_net']],
  [
    'https://huggingface.co/ada/leaf https://huggingface.co/papers/2401.1',
    ['https://huggingface.co/ada/leaf'],
  ],
  ['codeberg.org/a/b, bitbucket.org/c/d', ['https://codeberg.org/a/b', 'https://bitbucket.org/c/d']],
  ['https://ada.github.io/leaf notgithub.com/a/b mail@github.com/x github.com', []],
  ['代码见 https://github.com/ada/leaf。', ['https://github.com/ada/leaf']],
])('code in %j', (text, urls) => {
  expect(findCodeUrls(text)).toEqual(urls)
})

test('ids in addresses', () => {
  expect(findArxivId('https://arxiv.org/pdf/2401.01234v2.pdf')).toBe('2401.01234')
  expect(findArxivId('https://arxiv.org/abs/cs/0112017v1')).toBe('cs/0112017')
  expect(findArxivId('https://example.org/2401.01234')).toBeUndefined()
  expect(readArxivId('arXiv:math.GT/0309136')).toBe('math.GT/0309136')
  expect(readArxivId('17')).toBeUndefined()
  expect(findDoi('doi:10.1000/182.')).toBe('10.1000/182')
  expect(findDoi('https://example.org')).toBeUndefined()
})
