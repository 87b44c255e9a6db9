/** What the APIs of the large indexes answer, in JSON. */
import { describe, expect, test } from 'vitest'
import { AUTHORS, fixture, idOf, LEAFNET, papersOf, readFixture, SHORT, whys } from './fixture.ts'
import { readText } from './helpers.ts'

describe('OpenAlex', () => {
  test('the index is put back in order, over its gaps; kinds of works that are notes are counted', async () => {
    const works = await readFixture('openalex.json')
    expect(papersOf(works)).toEqual([
      {
        id: 'W3100001',
        title: LEAFNET,
        abstract:
          'Counting leaves by hand is slow. We In present LeafNet, which finds 93.5% of them leaves and',
        date: '2021-03-02',
        year: 2021,
        venue: 'Journal of Leaf Computing',
        authors: AUTHORS,
        keywords: ['Leaf', 'Counting'],
        doi: '10.1234/jlc.2021.4',
        arxivId: '2103.01234',
        url: 'https://doi.org/10.1234/jlc.2021.4',
      },
      {
        id: 'W3100002',
        title: 'Roots, deep and wide',
        abstract: 'We count roots. results',
        date: '2003-09-08',
        year: 2003,
        venue: 'Annals of Roots',
        authors: ['Cy Wu'],
        keywords: ['roots'],
        url: 'https://openalex.org/W3100002',
      },
    ])
    expect(whys(works)).toEqual([
      'no abstract',
      'a note of retraction or correction',
      'a malformed abstract_inverted_index',
    ])
  })

  test.each([
    ['Abstract We count leaves.', 'We count leaves.'],
    ['ABSTRACT: leaves are counted.', 'leaves are counted.'],
    ['Abstract\nLeaves', 'Leaves'],
    [
      'Abstract Meaning Representation (AMR) is a graph.',
      'Abstract Meaning Representation (AMR) is a graph.',
    ],
    ['Abstract reasoning is hard.', 'Abstract reasoning is hard.'],
    ['Abstract', undefined],
  ])('%j has the abstract %j', async (abstract, expected) => {
    const words = abstract.split(/(?<=\n)| /)
    const index = Object.fromEntries(words.map((word, place) => [word, [place]]))
    const work = { id: 'https://openalex.org/W1', title: 'T', abstract_inverted_index: index }
    const { papers } = await readText('openalex', JSON.stringify(work))
    expect(papers[0]?.abstract.replace(/ (?=Leaves)/, '')).toBe(expected?.replace(/ (?=Leaves)/, ''))
  })

  test('places far apart cost nothing', async () => {
    const index = { last: [2 ** 52], first: [-5], middle: [7] }
    const { papers } = await readText(
      'openalex',
      JSON.stringify({ id: 'W1', title: 'T', abstract_inverted_index: index }),
    )
    expect(papers[0]?.abstract).toBe('first middle last')
  })
})

describe('Semantic Scholar', () => {
  const paper = {
    id: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
    title: LEAFNET,
    abstract: SHORT,
    date: '2021-03-02',
    year: 2021,
    venue: 'Journal of Leaf Computing',
    authors: AUTHORS,
    doi: '10.1234/jlc.2021.4',
    arxivId: '2103.01234',
    url: 'https://www.semanticscholar.org/paper/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
  }

  test('a page of the Graph API', async () => {
    const page = await readFixture('semantic-scholar.json')
    expect(papersOf(page)).toEqual([
      paper,
      {
        id: '2a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
        title: 'Roots, deep and wide',
        abstract: 'We count roots.',
        year: 2003,
        venue: 'Annals of Roots',
        authors: ['Cy Wu'],
      },
    ])
    expect(whys(page)).toEqual(['no abstract'])
  })

  test('the dumps: abstracts have no titles, papers no abstracts', async () => {
    const dump = await readFixture('semantic-scholar-abstracts.jsonl')
    expect(papersOf(dump)).toEqual([
      { id: 'CorpusId:210001', title: '', abstract: SHORT, doi: paper.doi, arxivId: paper.arxivId },
    ])
    expect(whys(dump)).toEqual(['no abstract'])
    expect(whys(await readFixture('semantic-scholar-papers.jsonl'))).toEqual(['no abstract'])
  })

  test('answers of other endpoints: a batch with a gap, citations, recommendations, the older corpus', async () => {
    const {
      papers: [first],
    } = JSON.parse(fixture('semantic-scholar.json').replace('"data"', '"papers"'))
    const expected = [paper]
    const batch = await readText('semantic-scholar', JSON.stringify([first, null]))
    expect(papersOf(batch)).toEqual(expected)
    expect(whys(batch)).toEqual(['not an object'])
    for (const page of [
      { offset: 0, data: [{ contexts: ['...'], citingPaper: first }] },
      { recommendedPapers: [first] },
      first,
    ])
      expect(papersOf(await readText('semantic-scholar', JSON.stringify(page)))).toEqual(expected)
    const older = {
      id: '4cd223df',
      title: 'Roots',
      paperAbstract: 'We count roots.',
      authors: [{ name: 'Cy Wu', ids: ['3'] }],
      inCitations: [],
      outCitations: [],
      s2Url: 'https://semanticscholar.org/paper/4cd223df',
      venue: '',
      journalName: 'Annals of Roots',
      year: 2003,
      doi: '',
    }
    expect(idOf(JSON.stringify(older))).toBe('semantic-scholar')
    expect(papersOf(await readText('semantic-scholar', JSON.stringify(older)))).toEqual([
      {
        id: '4cd223df',
        title: 'Roots',
        abstract: 'We count roots.',
        year: 2003,
        venue: 'Annals of Roots',
        authors: ['Cy Wu'],
        url: 'https://semanticscholar.org/paper/4cd223df',
      },
    ])
  })
})

describe('Crossref', () => {
  test('JATS in abstracts, plain, in CDATA and escaped', async () => {
    const works = await readFixture('crossref.json')
    expect(papersOf(works)).toEqual([
      {
        id: '10.1234/jlc.2021.4',
        title: LEAFNET,
        abstract: 'Counting leaves by hand is slow. We present LeafNet (p < 0.05; CO2 & light).',
        date: '2021-03',
        year: 2021,
        venue: 'Journal of Leaf Computing',
        authors: ['Ada Roe', 'Bo López Jr.', 'The Leaf Group'],
        keywords: ['Forestry'],
        doi: '10.1234/jlc.2021.4',
        url: 'https://leaf.example/jlc/4',
      },
      {
        id: '10.1234/roots.1',
        title: 'Roots, deep and wide',
        abstract:
          'Background: Roots grow in the dark.\n\nMethods: We listen to them with $$x^2$$ microphones.',
        date: '2003-09-08',
        year: 2003,
        venue: 'Annals of Roots',
        doi: '10.1234/roots.1',
        url: 'http://dx.doi.org/10.1234/roots.1',
      },
      {
        id: '10.1234/cdata.1',
        title: 'CDATA',
        abstract: 'In CDATA, a < b & c.\n\nSecond paragraph.',
        date: '2020',
        year: 2020,
        doi: '10.1234/cdata.1',
      },
      {
        id: '10.1234/escaped.1',
        title: 'Escaped',
        abstract: 'Escaped R&D with a <mask> token.',
        date: '2020-01-05',
        year: 2020,
        doi: '10.1234/escaped.1',
      },
    ])
    expect(whys(works)).toEqual(['no abstract', 'no abstract'])
    expect(works.doubts).toEqual([])
  })

  test('the answer for one DOI, and a file of the public data', async () => {
    const [first] = JSON.parse(fixture('crossref.json')).message.items
    const [expected] = papersOf(await readFixture('crossref.json'))
    for (const text of [
      JSON.stringify({ status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message: first }),
      JSON.stringify({ items: [first] }),
      `${JSON.stringify(first)}\n`,
    ]) {
      expect(idOf(text)).toBe('crossref')
      expect(papersOf(await readText('crossref', text))).toEqual([expected])
    }
  })
})
