/** Whatever the values of a provider's records: nothing throws, and read and rejected make all. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SOURCES } from '../../../extract/sources/index.ts'
import { cutAt } from '../io/helpers.ts'
import { fixture } from './fixture.ts'
import { itemsOrFault, readChunks, readText } from './helpers.ts'

/** A record of each provider in JSON, and the way to the array that its API puts it in. */
const JSON_RECORDS: Record<string, { record: object; list?: string }> = {
  arxiv: { record: JSON.parse(fixture('arxiv-snapshot.jsonl').split('\n')[0] ?? '') },
  openalex: { record: JSON.parse(fixture('openalex.json')).results[0], list: 'results' },
  'semantic-scholar': { record: JSON.parse(fixture('semantic-scholar.json')).data[0], list: 'data' },
  crossref: { record: JSON.parse(fixture('crossref.json')).message.items[0], list: 'items' },
  openreview: { record: JSON.parse(fixture('openreview.json')).notes[0], list: 'notes' },
  'daily-papers': { record: JSON.parse(fixture('daily-papers.json'))[0] },
  conference: { record: JSON.parse(fixture('conference.json')).results[0], list: 'results' },
  'papers-with-code': { record: JSON.parse(fixture('papers-with-code.json'))[0] },
  'dblp-citations': { record: JSON.parse(fixture('dblp-v12.json'))[0] },
}

/** Values that no provider means: of other types, too deep, hostile. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e300,
    true,
    [],
    {},
    [null],
    [[]],
    { value: null },
    'N/A',
    '\uD800',
  ),
  fc.constantFrom<unknown>('<jats:p>', '&lt;', '$', '\\begin{', '{'.repeat(50), '__proto__', {
    constructor: 1,
  }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** The record with some of its values, at any depth, replaced by odd ones. */
const broken = (record: unknown): fc.Arbitrary<unknown> => {
  if (Array.isArray(record)) return fc.tuple(...record.map((item) => mostly(item)))
  if (typeof record !== 'object' || record === null) return fc.constant(record)
  return fc.record(Object.fromEntries(Object.entries(record).map(([key, value]) => [key, mostly(value)])), {
    requiredKeys: [],
  })
}
const mostly = (value: unknown): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, { weight: 2, arbitrary: broken(value) }, odd)

describe.each(Object.entries(JSON_RECORDS))('%s', (id, { record, list }) => {
  test('reads or rejects each record, whatever its values, as lines, as an array, as a page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(broken(record), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (records, pretty) => {
          const indent = pretty ? 2 : 0
          const texts = [
            records.map((item) => `${JSON.stringify(item)}\n`).join(''),
            JSON.stringify(records, null, indent),
            ...(list === undefined
              ? []
              : [JSON.stringify({ count: 1, [list]: records, next: null }, null, indent)]),
          ]
          const results = []
          for (const text of texts) {
            const read = await readText(id, text)
            expect(read.items).toHaveLength(records.length)
            results.push(read.papers.map(({ source: _, ...paper }) => paper))
          }
          expect(results[1]).toEqual(results[0])
          if (list !== undefined) expect(results[2]).toEqual(results[0])
        },
      ),
      { numRuns: 100 },
    )
  })
})

/** Records as blocks of lines: whole, and broken in a way. */
const BLOCKS: Record<string, { good: string; bad: string[] }> = {
  medline: {
    good: 'PMID- 1\nTI  - A\n      title\nAB  - Leaves\n      fall.\n',
    bad: [
      'PMID- 2\nTI  - B\n',
      'PMID- 3\nwords\nAB  - x\n',
      'AB\n',
      'PMID- 4\nAB  - N/A\n',
      '      x\n',
      '{}\n',
    ],
  },
  'dblp-text': {
    good: '#*A title\n#@Ada Roe\n#index1\n#!Leaves fall.\n',
    bad: ['#*B\n', 'words\n', '#!\n', '#index3\n#!N/A\n', '#x\n', '{}\n'],
  },
}

describe.each(Object.entries(BLOCKS))('%s', (id, { good, bad }) => {
  test('reads or rejects each block', async () => {
    const block = fc.oneof(
      fc.constant({ text: good, isGood: true }),
      fc.constantFrom(...bad).map((text) => ({ text, isGood: false })),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\n\n \n'),
        fc.array(fc.nat(), { maxLength: 8 }),
        async (blocks, between, cuts) => {
          const text = blocks.map((item) => item.text).join(between)
          const read = await readText(id, text)
          expect(read.items).toHaveLength(blocks.length)
          expect(read.papers).toHaveLength(blocks.filter(({ isGood }) => isGood).length)
          const windows = await readText(id, text.replaceAll('\n', '\r\n'))
          expect(windows.papers).toEqual(read.papers)
          expect((await readChunks(id, cutAt(text, cuts))).items).toEqual(read.items)
        },
      ),
    )
  })
})

const XML = [
  '<feed',
  '<entry>',
  '</entry>',
  '<entry',
  '<PubmedArticle>',
  '</PubmedArticle>',
  '<paper id="1">',
]
  .concat([
    '</paper>',
    '<volume id="x">',
    '<meta>',
    '</meta>',
    '<summary>',
    '<abstract>',
    'leaf',
    '</',
    '>',
    '"',
  ])
  .concat([
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE',
    '<!ENTITY',
    '&amp;',
    '&',
    '\r',
    '\n',
    '\0',
    '😀',
    '<?',
  ])
  .concat([
    '{"results":[',
    '{"a":',
    '[',
    ']',
    '}',
    ',',
    '"abstract": "A."',
    '#*',
    '#!',
    'PMID- ',
    'AB  - ',
    '\\',
  ])

test.each(SOURCES.map(({ id }) => id))('%s: pieces of all formats in any order', async (id) => {
  const readAll = (chunks: string[]) => itemsOrFault(id, chunks)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...XML), { maxLength: 30 }),
      fc.array(fc.nat(), { maxLength: 8 }),
      async (parts, cuts) => {
        const text = parts.join('')
        expect(await readAll(cutAt(text, cuts))).toEqual(await readAll([text]))
      },
    ),
    { numRuns: 100 },
  )
})
