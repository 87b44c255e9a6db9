/** Lists and dumps in JSON, each in the shape of who gives it out. */
import { describe, expect, test } from 'vitest'
import { AUTHORS, fixture, idOf, LEAFNET, papersOf, readFixture, SHORT, whys } from './fixture.ts'
import { causes, readText } from './helpers.ts'

test('OpenReview: both versions of its API; reviews are counted', async () => {
  const second = await readFixture('openreview.json')
  expect(papersOf(second)).toEqual([
    {
      id: 'aB3xYz01Q_',
      title: LEAFNET,
      abstract: SHORT,
      date: '2025-01-22',
      year: 2025,
      venue: 'ICLR 2025 Poster',
      authors: AUTHORS,
      keywords: ['leaves', 'counting'],
      url: 'https://openreview.net/forum?id=aB3xYz01Q_',
    },
  ])
  expect(whys(second)).toEqual(['no abstract'])
  expect(papersOf(await readFixture('openreview-1.json'))).toEqual([
    {
      id: 'B1xYz01Q_',
      title: 'Roots, deep and wide',
      abstract: 'We count roots.\n\nThey grow.',
      date: '2017-09-21',
      year: 2017,
      authors: ['Cy Wu'],
      keywords: ['roots'],
      url: 'https://openreview.net/forum?id=B1xYz01Q_',
    },
  ])
})

test('OpenReview: notes with a few fields, authors as objects', async () => {
  const note = {
    id: 'n1',
    content: {
      title: { value: 'Roots' },
      abstract: { value: 'We count roots.' },
      authors: { value: [{ fullname: 'Cy Wu', username: '~Cy_Wu1' }] },
      venueid: { value: null },
    },
  }
  const text = JSON.stringify({ notes: [note] })
  expect(idOf(text)).toBe('openreview')
  expect(papersOf(await readText('openreview', text))).toEqual([
    {
      id: 'n1',
      title: 'Roots',
      abstract: 'We count roots.',
      authors: ['Cy Wu'],
      url: 'https://openreview.net/forum?id=n1',
    },
  ])
})

test('daily papers of Hugging Face, of a day and one alone', async () => {
  const day = await readFixture('daily-papers.json')
  const paper = {
    id: '2103.01234',
    title: LEAFNET,
    abstract: SHORT,
    date: '2021-03-02',
    year: 2021,
    authors: AUTHORS,
    keywords: ['leaf counting', 'multi-view'],
    arxivId: '2103.01234',
    url: 'https://huggingface.co/papers/2103.01234',
    codeUrls: ['https://github.com/ada/leafnet'],
    addedAt: '2021-03-04',
  }
  expect(papersOf(day)).toEqual([paper])
  expect(whys(day)).toEqual(['no abstract'])
  const [{ paper: alone }] = JSON.parse(fixture('daily-papers.json'))
  expect(idOf(JSON.stringify(alone))).toBe('daily-papers')
  expect(papersOf(await readText('daily-papers', JSON.stringify(alone)))).toEqual([paper])
})

test('lists of conferences, three shapes', async () => {
  const virtual = await readFixture('conference.json')
  expect(papersOf(virtual)).toEqual([
    {
      id: 'aB3xYz01Q_',
      title: LEAFNET,
      abstract: SHORT,
      date: '2025-12-05',
      year: 2025,
      authors: AUTHORS,
      keywords: ['Applications', 'Vision'],
      url: 'https://openreview.net/forum?id=aB3xYz01Q_',
    },
    {
      id: expect.stringMatching(/^t-/),
      title: 'Roots, deep and wide',
      abstract: 'We count roots.',
      authors: ['Cy Wu'],
      keywords: ['roots', 'depth'],
    },
  ])
  expect(whys(virtual)).toEqual(['no abstract'])
  expect(papersOf(await readFixture('conference-mini.json'))).toMatchObject([
    { title: LEAFNET, abstract: SHORT, authors: AUTHORS, keywords: ['leaves'] },
  ])
  expect(papersOf(await readFixture('conference-list.json'))).toMatchObject([
    { id: 'aB3xYz01Q_', title: LEAFNET, authors: AUTHORS, keywords: ['leaves', 'counting'] },
  ])
})

test('Papers with Code', async () => {
  const dump = await readFixture('papers-with-code.json')
  expect(papersOf(dump)).toEqual([
    {
      id: 'pwc:leafnet-counting-leaves',
      title: LEAFNET,
      abstract: SHORT,
      date: '2021-03-02',
      year: 2021,
      venue: 'CVPR 2021 6',
      authors: AUTHORS,
      keywords: ['Object Counting'],
      arxivId: '2103.01234',
      url: 'https://arxiv.org/abs/2103.01234v2',
    },
  ])
  expect(whys(dump)).toEqual(['no abstract'])
})

describe('DBLP with abstracts', () => {
  test('as text', async () => {
    const list = await readFixture('dblp-v8.txt')
    expect(papersOf(list)).toEqual([
      {
        id: 'dblp:539087',
        title: LEAFNET,
        abstract: SHORT,
        year: 2008,
        venue: 'International Conference on Leaves',
        authors: AUTHORS,
      },
      {
        id: 'dblp:1083734',
        title: 'Roots, deep and wide',
        abstract: 'We count roots.',
        year: 2003,
        venue: 'Annals of Roots',
        authors: ['Cy Wu', 'Di Ma'],
      },
    ])
    expect(causes(list)).toEqual(['11 no abstract'])
  })

  test('as lines, as an array whose commas start lines, and with numbers that are no JSON', async () => {
    const lines = await readFixture('dblp-v10.jsonl')
    expect(papersOf(lines)).toMatchObject([{ title: LEAFNET, abstract: SHORT, authors: AUTHORS, year: 2013 }])
    expect(whys(lines)).toEqual(['no abstract'])
    const array = await readFixture('dblp-v12.json')
    expect(papersOf(array)).toMatchObject([
      { id: 'dblp:1091', title: LEAFNET, abstract: SHORT, authors: AUTHORS, doi: '10.1234/jlc.2021.4' },
      { id: 'dblp:1092', abstract: 'We count roots.', venue: 'Annals of Roots' },
    ])
    expect(whys(array)).toEqual(['no abstract', 'a malformed indexed_abstract'])
    const numbers = await readFixture('dblp-v13.txt')
    expect(papersOf(numbers)).toEqual([
      {
        id: '53e99784b7602d9701f3e3f5',
        title: LEAFNET,
        abstract: 'Counting leaves by hand is slow; NumberInt(3) is no number. We present LeafNet.',
        year: 2011,
        venue: 'ICL',
        authors: ['Ada Roe'],
        keywords: ['leaves', 'counting'],
        doi: '10.1234/icl.2011.1',
        url: 'http://leaf.example/1',
      },
    ])
    expect(causes(numbers)).toEqual(['40 no abstract'])
  })
})
