/** PubMed: XML and MEDLINE. */
import { describe, expect, test } from 'vitest'
import { papersOf, readFixture } from './fixture.ts'
import { causes, readText } from './helpers.ts'

describe('PubMed', () => {
  test('XML: labelled parts, translated titles, books, markup, a note, an entity of nobody', async () => {
    const set = await readFixture('pubmed.xml')
    expect(papersOf(set)).toEqual([
      {
        id: 'PMID:35000001',
        title: 'LeafNet: counting leaves of Quercus with CO2 in sight',
        abstract:
          'Background: Counting leaves by hand is slow & dull.\n\nMethods: We present LeafNet (p < 0.05).\n\n' +
          'It finds most of them.',
        date: '2021-03-02',
        year: 2021,
        venue: 'Journal of leaf computing',
        authors: ['Ada B Roe', 'B López Jr', 'Leaf Group'],
        keywords: ['leaves', 'counting'],
        doi: '10.1234/jlc.2021.4',
        url: 'https://pubmed.ncbi.nlm.nih.gov/35000001/',
      },
      {
        id: 'PMID:9000002',
        title: 'Roots, deep and wide',
        abstract: 'We count roots.',
        date: '1998-12',
        year: 1998,
        venue: 'Annals of roots',
        doi: '10.1234/roots.1',
        url: 'https://pubmed.ncbi.nlm.nih.gov/9000002/',
      },
      {
        id: 'PMID:20000006',
        title: 'Falling',
        abstract: 'Leaves fall.',
        date: '2010',
        year: 2010,
        venue: 'The Book of Leaves',
        authors: ['Cy Wu'],
        url: 'https://pubmed.ncbi.nlm.nih.gov/20000006/',
      },
    ])
    expect(causes(set)).toEqual([
      '22 no abstract',
      '23 a note of retraction or correction',
      '24 broken XML at line 24: undefined entity',
    ])
  })

  test('MEDLINE: lines that go on, parts in capitals, a date that is a span', async () => {
    const list = await readFixture('medline.nbib')
    expect(papersOf(list)).toEqual([
      {
        id: 'PMID:35000001',
        title: 'LeafNet: counting leaves of trees with three views, one of them from a bird',
        abstract:
          'Background: Counting leaves by hand is slow.\n\nMethods: We present LeafNet, which finds 93.5% of them.',
        date: '2021-03-02',
        year: 2021,
        venue: 'Journal of leaf computing',
        authors: ['Ada B Roe', 'Bo López'],
        keywords: ['leaves', 'counting'],
        doi: '10.1234/jlc.2021.4',
        url: 'https://pubmed.ncbi.nlm.nih.gov/35000001/',
      },
      {
        id: 'PMID:9000002',
        title: 'Roots, deep and wide',
        abstract: 'We count roots.',
        date: '1998-12',
        year: 1998,
        venue: 'Ann Roots',
        authors: ['Wu C'],
        url: 'https://pubmed.ncbi.nlm.nih.gov/9000002/',
      },
    ])
    expect(causes(list)).toEqual(['44 no abstract'])
  })

  test('MEDLINE: records that no blank line parts, and what is no line of one', async () => {
    const list = await readText(
      'medline',
      'PMID- 1\nAB  - One.\nPMID- 2\nAB  - Two.\n\nPMID- 3\nwords\n\nhello\n',
    )
    expect(list.papers.map(({ abstract }) => abstract)).toEqual(['One.', 'Two.'])
    expect(causes(list)).toEqual(['6 line 7 has no tag', '9 line 9 has no tag'])
  })
})
