/** arXiv: its snapshot and its API. */
import { describe, expect, test } from 'vitest'
import { AUTHORS, papersOf, readFixture } from './fixture.ts'
import { causes, readText } from './helpers.ts'

describe('arXiv', () => {
  test('the snapshot: LaTeX is made readable, lines are joined, a withdrawn paper is counted', async () => {
    const snapshot = await readFixture('arxiv-snapshot.jsonl')
    expect(papersOf(snapshot)).toEqual([
      {
        id: '2103.01234',
        title: 'LeafNet: Counting Leaves of $\\mathcal{O}(n)$ Trees with Three Views',
        abstract:
          'Counting leaves by hand is slow – most tools lose a leaf that lies under another one. ' +
          'We present LeafNet, which finds 93.5% of them with an error of $\\epsilon < 0.1$.\n\n' +
          "On the TreeBank dataset it outperforms König's method.",
        date: '2021-03-02',
        year: 2021,
        venue: 'J. Leaf Comput. 4 (2021) 12-24',
        authors: ['Ada Roe', 'Bo López Jr.', 'the Leaf Group'],
        keywords: ['cs.CV', 'cs.LG'],
        doi: '10.1234/jlc.2021.4',
        arxivId: '2103.01234',
        url: 'https://arxiv.org/abs/2103.01234',
        codeUrls: ['https://github.com/ada/leafnet'],
      },
      {
        id: 'math/0309136',
        title: 'Roots, deep and wide',
        abstract: 'We count roots.',
        date: '2003-09-08',
        year: 2003,
        authors: ['Cy Wu'],
        keywords: ['math.CO'],
        arxivId: 'math/0309136',
        url: 'https://arxiv.org/abs/math/0309136',
      },
    ])
    expect(causes(snapshot)).toEqual([
      '3 a note of retraction or correction',
      '4 broken JSON at line 4, column 81',
      '5 no abstract',
    ])
    expect(snapshot.doubts).toEqual([])
  })

  test.each([
    ['uses ~5% of the leaves (~3), ~$x$', 'uses ~5% of the leaves (~3), ~$x$'],
    ['see Fig.~2 of Roe~et~al.', 'see Fig. 2 of Roe et al.'],
  ])('tildes: %j', async (abstract, expected) => {
    const line = JSON.stringify({ id: '2101.00001', title: 'T', abstract, authors_parsed: [] })
    expect((await readText('arxiv', line)).papers[0]?.abstract).toBe(expected)
  })

  test('the API: entities, CDATA, and an answer that is an error', async () => {
    const feed = await readFixture('arxiv-api.xml')
    expect(papersOf(feed)).toEqual([
      {
        id: '2103.01234',
        title: 'LeafNet: Counting Leaves with Three Views & One Camera',
        abstract:
          'Counting leaves by hand is slow. We present LeafNet, which finds 93.5% of them when p < 0.05.\n\n' +
          "It outperforms König's method.",
        date: '2021-03-02',
        year: 2021,
        venue: 'J. Leaf Comput. 4 (2021) 12-24',
        authors: AUTHORS,
        keywords: ['cs.CV', 'cs.LG'],
        doi: '10.1234/jlc.2021.4',
        arxivId: '2103.01234',
        url: 'http://arxiv.org/abs/2103.01234v2',
        codeUrls: ['https://github.com/ada/leafnet'],
      },
      {
        id: 'math/0309136',
        title: 'Roots, deep and wide',
        abstract: 'We count roots & stems where a < b.',
        date: '2003-09-08',
        year: 2003,
        authors: ['Cy Wu'],
        keywords: ['math.CO'],
        arxivId: 'math/0309136',
        url: 'http://arxiv.org/abs/math/0309136v1',
      },
    ])
    expect(causes(feed)).toEqual(['48 an error that arXiv answered with: incorrect id format for x'])
    expect(feed.notes).toEqual([])
  })
})
