import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abstracts, causes, readText, titles } from './helpers.ts'

/** A table, every field in quotes. */
const table = (rows: readonly string[][], delimiter = ','): string =>
  rows.map((row) => `${row.map((field) => `"${field.replaceAll('"', '""')}"`).join(delimiter)}\n`).join('')

test.each([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
])('columns parted by a %s, by any usual name', async (_, delimiter) => {
  const text = table(
    [
      [
        'Paper ID',
        'TITLE',
        'Abstract Note',
        'Publication Year',
        'Author',
        'Publication Title',
        'Unknown',
        'DOI',
      ],
      [
        'p1',
        'A "quoted" title',
        'Two\nlines, with; all\tdelimiters',
        '2024',
        'Roe, Ada; Li, Bo',
        'Leaves',
        'x',
        '',
      ],
    ],
    delimiter,
  )
  const { papers, rejected } = await readText('csv', `\uFEFF${text}`)
  expect(rejected).toEqual([])
  expect(papers).toEqual([
    {
      id: 'p1',
      title: 'A "quoted" title',
      abstract: 'Two\nlines, with; all\tdelimiters',
      year: 2024,
      venue: 'Leaves',
      authors: ['Roe, Ada', 'Li, Bo'],
      source: { file: 'in.txt', line: 2 },
    },
  ])
})

test('faulty rows are rejected with their lines, and the rest is read', async () => {
  const read = await readText(
    'csv',
    `title,abstract,year
first,"over
two lines",2020
ragged,row
also,far,too,long
third,"wrong"quote,2020
fourth,"never closed,2020
fifth,fine,n.d.
sixth,,2020

seventh,fine,2021`,
  )
  expect(titles(read)).toEqual(['first', 'fifth', 'seventh'])
  expect(read.papers.map((paper) => paper.source.line)).toEqual([2, 8, 11])
  expect(causes(read)).toEqual([
    '4 2 fields where the header has 3',
    '5 4 fields where the header has 3',
    '6 a quote in the middle of a field',
    '7 a quote is never closed',
    '9 no abstract',
  ])
  expect(read.doubts).toEqual(['year'])
})

test('a quote in the middle of a plain field is a character', async () => {
  const read = await readText('csv', 'title,abstract\na 5" screen,is a "thing"\n')
  expect(read.papers).toMatchObject([{ title: 'a 5" screen', abstract: 'is a "thing"' }])
})

test('a table without abstracts says so', async () => {
  await expect(readText('csv', 'title,year\nx,2020\n')).rejects.toThrow('no column with abstracts')
})

const cell = fc.string({ unit: fc.constantFrom(...'ab"\n,; é漢') }).map((text) => `x${text}x`)

test('what is written is read back; ragged rows among it are rejected, no others', async () => {
  const records = fc.array(fc.record({ title: cell, abstract: cell, ragged: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(records, async (records) => {
      const rows = [
        ['title', 'abstract'],
        ...records.map(({ title, abstract, ragged }) => (ragged ? [title] : [title, abstract])),
      ]
      const read = await readText('csv', table(rows))
      expect(abstracts(read)).toEqual(records.filter(({ ragged }) => !ragged).map(({ abstract }) => abstract))
      expect(read.items).toHaveLength(records.length)
    }),
  )
})
