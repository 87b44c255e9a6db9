import { expect, it } from 'vitest'
import { summaryLines } from '../../cli/summary.ts'

const NOTHING = {
  papers: 1234,
  resumed: 0,
  repeated: 0,
  repeatedBy: {},
  titlesOnly: 0,
  rejected: 0,
  noAbstract: 0,
  entities: 1,
  relations: 2,
  claims: 0,
  notEnglish: 0,
}

it('says what was found in one line, and more only where there is more', () => {
  expect(summaryLines(NOTHING)).toEqual(['1,234 papers: 1 entity, 2 relations, 0 claims'])
})

it('says what was not read, and why', () => {
  expect(
    summaryLines({ ...NOTHING, notEnglish: 3, rejected: 1, rejectFile: 'x.rejected.jsonl' }).slice(1),
  ).toEqual([
    '  3 abstracts are not in English: nothing was read out of them',
    '  1 record could not be read: see x.rejected.jsonl',
  ])
  expect(summaryLines({ ...NOTHING, notEnglish: 1 })[1]).toBe(
    '  1 abstract is not in English: nothing was read out of it',
  )
})

it('says what was joined, by what, and what has no abstract', () => {
  expect(
    summaryLines({
      ...NOTHING,
      repeated: 3,
      repeatedBy: { title: 1, doi: 2 },
      titlesOnly: 1,
      rejected: 5,
      noAbstract: 2,
    }).slice(1),
  ).toEqual([
    '  3 records of a paper that was read already, joined in the graph (2 by DOI, 1 by title and year)',
    '  1 record without an abstract, read by the title alone',
    '  5 records could not be read',
    '    2 of them have no abstract (--titles reads them by their titles)',
  ])
})
