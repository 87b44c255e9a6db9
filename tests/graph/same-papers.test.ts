import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paper } from '../../extract/paper.ts'
import { PaperIndex } from '../../extract/same-paper.ts'
import { graphOfFacts } from '../../graph/build.ts'
import { emptyFacts, foldExtraction, mergedRecords } from '../../graph/fold.ts'
import { joinSamePapers } from '../../graph/same-papers.ts'
import { bytes, made } from './made.ts'

interface Record extends Partial<Paper> {
  id: string
  line?: number
  title?: string
}

const extraction = ({ id, line = 1, title = `Title of ${id}`, abstract = 'Leaves.', ...paper }: Record) =>
  made({ id, title, abstract, paper: { source: { file: 'a.txt', line }, ...paper } })

const folded = (records: readonly Record[]) =>
  records.map(extraction).reduce((facts, next) => foldExtraction(facts, next), emptyFacts())

const papers = (records: readonly Record[]) => [...joinSamePapers(folded(records)).papers.keys()].sort()

const TITLE = 'Counting Leaves with Three Views'

describe('records of one paper', () => {
  it.each<[string, Partial<Paper>, Partial<Paper>]>([
    ['a DOI', { doi: '10.1/x' }, { doi: '10.1/x' }],
    ['an arXiv id', { arxivId: '2401.00001' }, { arxivId: '2401.00001' }],
    ['title and year', { title: TITLE, year: 2024 }, { title: `“${TITLE.toUpperCase()}”.`, year: 2024 }],
    ['an id that is an arXiv id', { id: '2401.00001' }, { arxivId: '2401.00001' }],
  ])('are joined by %s', (_, a, b) => {
    expect(
      papers([
        { id: 'a', ...a },
        { id: 'b', line: 2, ...b },
      ]),
    ).toHaveLength(1)
  })

  it.each<[string, Partial<Paper>, Partial<Paper>]>([
    ['another year', { title: TITLE, year: 2024 }, { title: TITLE, year: 2023 }],
    [
      'a title that says little',
      { title: 'Introduction', year: 2024 },
      { title: 'Introduction', year: 2024 },
    ],
    ['nothing', {}, {}],
  ])('are two papers with %s', (_, a, b) => {
    expect(
      papers([
        { id: 'a', ...a },
        { id: 'b', ...b },
      ]),
    ).toHaveLength(2)
  })

  it('are joined by way of a third, whatever comes first', () => {
    const records = [
      { id: 'a', doi: '10.1/x' },
      { id: 'b', arxivId: '2401.00001' },
      { id: 'c', doi: '10.1/x', arxivId: '2401.00001', line: 3 },
    ]
    for (const order of [records, records.toReversed()]) {
      const joined = joinSamePapers(folded(order))
      expect(joined.papers.size).toBe(1)
      expect(mergedRecords(joined)).toBe(2)
    }
  })

  it('lose nothing that one of them says, and the places of all are kept', () => {
    const graph = graphOfFacts(
      folded([
        { id: 'a', doi: '10.1/x', abstract: '', citekey: 'roe2024', title: TITLE },
        { id: 'b', doi: '10.1/x', abstract: 'We count leaves.', venue: 'Trees', line: 7, title: TITLE },
      ]),
    )
    expect(graph.filterNodes((_, { label }) => label === 'Paper')).toEqual(['p:b'])
    expect(graph.getNodeAttributes('p:b')).toMatchObject({
      abstract: 'We count leaves.',
      citekey: 'roe2024',
      venue: 'Trees',
      sourceLine: 7,
      alsoIn: ['a.txt:1'],
    })
  })
})

const record = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', '10.1/x', '2401.00001'),
    doi: fc.constantFrom('10.1/x', '10.1/y'),
    arxivId: fc.constantFrom('2401.00001', '2401.00002'),
    title: fc.constantFrom(TITLE, 'Listening to Roots at Night', 'Short'),
    year: fc.constantFrom(2023, 2024),
    abstract: fc.constantFrom('Leaves.', 'Roots grow.', ''),
  },
  { requiredKeys: ['id', 'title', 'abstract'] },
)
const records = fc
  .array(record, { maxLength: 12 })
  .map((list) => list.map((one, at) => ({ ...one, line: at + 1 })))

describe('any records', () => {
  it('give the same graph in any order', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (list) => {
        const one = await bytes(graphOfFacts(folded(list)))
        expect(await bytes(graphOfFacts(folded(list.toReversed())))).toBe(one)
      }),
      { numRuns: 60 },
    )
  })

  it('are counted as they are read just as the graph joins them', () => {
    fc.assert(
      fc.property(records, (list) => {
        const index = new PaperIndex()
        const counted = list.flatMap((one) => index.see(one)).length
        expect(counted).toBe(mergedRecords(joinSamePapers(folded(list))))
      }),
    )
  })
})

it('keeps count over many records', () => {
  const index = new PaperIndex()
  let joined = 0
  for (let number = 0; number < 20_000; number++)
    joined += index.see({ id: `${number}`, title: '', doi: `10.1/${number % 9000}` }).length
  expect(joined).toBe(11_000)
})
