import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PapergraphError } from '../../../extract/io/errors.ts'
import { parseXml } from '../../../extract/sources/xml/parse.ts'
import { causes, readChunks, readText, titles } from './helpers.ts'

const entry = (title: string, summary: string): string =>
  `<entry><id>http://arxiv.org/abs/2101.00001v1</id><title>${title}</title><summary>${summary}</summary></entry>`
const feed = (...entries: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${entries.join('\n')}\n</feed>\n`
const read = (text: string) => readText('arxiv-api', text)

async function failure(text: string): Promise<PapergraphError> {
  const error = await read(text).catch((caught: unknown) => caught)
  if (!(error instanceof PapergraphError)) throw new Error(`no PapergraphError but ${String(error)}`)
  return error
}

describe('entities that a file declares are refused', () => {
  const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
    '\n',
  )

  test.each([
    ['a billion laughs', `<!DOCTYPE feed [\n<!ENTITY l0 "lol">\n${lol}\n]>\n`, 3],
    ['a file of the machine', '<!DOCTYPE feed [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>\n', 2],
    ['a parameter entity', '<!DOCTYPE feed [<!ENTITY % p SYSTEM "http://leaf.example/p.dtd"> %p;]>\n', 2],
  ])('%s', async (_, doctype, line) => {
    const text = `<?xml version="1.0"?>\n${doctype}${feed(entry('T', '&l9; &xxe;')).replace(/^.*\n/, '')}`
    const error = await failure(text)
    expect(error.located).toBe(`in.txt:${line}: it declares entities of its own, which are not read`)
    expect(error.hint).toContain('gigabytes')
  })

  test('behind a long comment and in small chunks too', async () => {
    const text = `<!--${'x'.repeat(100_000)}--><!DOCTYPE feed [<!ENTITY a "b">]><feed>${entry('T', '&a;')}</feed>`
    await expect(readChunks('arxiv-api', text.match(/[\s\S]{1,1000}/g) ?? [])).rejects.toThrow(
      'entities of its own',
    )
  })

  test('one that nobody declares costs its record', async () => {
    const { papers, rejected } = await read(feed(entry('A', '&nosuch; leaf'), entry('B', 'Leaves.')))
    expect(papers.map(({ title }) => title)).toEqual(['B'])
    expect(rejected.map(({ cause }) => cause)).toEqual(['broken XML at line 3: undefined entity'])
  })

  test('names that objects have are no entities', async () => {
    for (const name of ['constructor', '__proto__', 'toString'])
      expect((await read(feed(entry('A', `&${name};`)))).rejected).toHaveLength(1)
  })
})

describe('limits', () => {
  test('of nesting', async () => {
    const deep = `${'<b>'.repeat(200_000)}x${'</b>'.repeat(200_000)}`
    const { rejected, papers } = await read(feed(entry('A', deep), entry('B', 'Leaves.')))
    expect(rejected.map(({ cause }) => cause)).toEqual([
      'broken XML at line 3: elements are nested more than 100 deep',
    ])
    expect(papers).toHaveLength(1)
    const outside = `<feed>${'<x>'.repeat(300_000)}${entry('B', 'Leaves.')}`
    expect((await read(outside)).papers).toHaveLength(1)
  })

  test('of the size of a record, an attribute, a comment', async () => {
    const piece = 'x'.repeat(1 << 20)
    async function* chunks(start: string, end: string): AsyncGenerator<string> {
      yield start
      for (let at = 0; at < 12; at++) yield piece
      yield end
    }
    const cases = [
      ['<feed><entry><summary>', `</summary></entry>${entry('B', 'Leaves.')}</feed>`, 'it is too long'],
      ['<feed><entry a="', `"></entry>${entry('B', 'Leaves.')}</feed>`, 'a tag is not closed'],
      ['<feed><entry><!--', `--></entry>${entry('B', 'Leaves.')}</feed>`, 'it is too long'],
    ] as const
    for (const [start, end, cause] of cases) {
      const pieces: string[] = []
      for await (const chunk of chunks(start, end)) pieces.push(chunk)
      const result = await readChunks('arxiv-api', pieces)
      expect(causes(result)[0]).toBe(`1 broken XML at line 1: ${cause}`)
      expect(titles(result)).toEqual(['B'])
      for (const { text } of result.rejected) expect(text.length).toBeLessThanOrEqual(200)
    }
  })
})

describe('what is broken costs its record', () => {
  test.each([
    ['a tag that is not closed', entry('A', '<b>leaf'), 'unexpected close tag'],
    ['an end without a start', entry('A', 'leaf</b>'), 'unexpected close tag'],
    ['a quote that is not closed', entry('A', '<b c="d>leaf</b>'), 'disallowed character'],
    ['a bare ampersand', entry('A', 'leaf & root'), 'an & that starts no entity'],
    ['a bare bracket', entry('A', 'leaf < root'), 'disallowed character in tag name'],
    ['a control character', entry('A', 'leaf \u0001'), 'disallowed character'],
    ['CDATA that is not closed', entry('A', '<![CDATA[leaf'), undefined],
    ['an end that is missing', entry('A', 'leaf').replace('</entry>', ''), 'its end is missing'],
    ['a start that is missing', entry('A', 'leaf').replace('<entry>', ''), 'its start is missing'],
  ])('%s', async (_, broken, cause) => {
    const result = await read(feed(entry('First', 'Leaves.'), broken, entry('Last', 'Roots.')))
    expect(titles(result)[0]).toBe('First')
    if (cause === undefined) {
      expect(result.items.length).toBeGreaterThanOrEqual(2)
      return
    }
    expect(titles(result)).toEqual(['First', 'Last'])
    expect(causes(result)).toEqual([`4 broken XML at line 4: ${cause}`])
  })

  test('records in a comment are none, and CDATA is text', async () => {
    const result = await read(
      feed(`<!-- ${entry('No', 'Gone.')} -->`, entry('A', '<![CDATA[<entry> & </entry>]]>'), '<entry/>'),
    )
    expect(result.papers.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['A', '<entry> & </entry>'],
    ])
    expect(causes(result)).toEqual(['5 no abstract'])
  })
})

test('a parsed element has no text of others, and says where it is broken', () => {
  expect(parseXml('<a b="c">d<e/>&lt;</a>')).toEqual({
    element: {
      name: 'a',
      attributes: { b: 'c' },
      children: ['d', { name: 'e', attributes: {}, children: [] }, '<'],
    },
  })
  expect(parseXml('<a>\n<b>\n</a>')).toEqual({ fault: 'unexpected close tag', line: 3 })
})

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
/** Characters that XML can hold. */
const word = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((text) => text.replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD]/g, ''))

/** For each provider a record with a text where its abstract is, its end, and what is around records. */
const SHAPES: Record<string, { make: (text: string) => string; end: string; around: [string, string] }> = {
  'arxiv-api': { make: (text) => entry('T', text), end: '</summary>', around: ['<feed>\n', '\n</feed>\n'] },
  pubmed: {
    make: (text) =>
      `<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>T</ArticleTitle><Abstract><AbstractText Label="AIM">${text}</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>`,
    end: '</Abstract>',
    around: ['<PubmedArticleSet>\n', '\n</PubmedArticleSet>\n'],
  },
  'acl-anthology': {
    make: (text) => `<paper id="1"><title>T</title><abstract>${text}</abstract></paper>`,
    end: '</abstract>',
    around: [
      '<collection id="2021.x"><volume id="1"><meta><year>2021</year></meta>\n',
      '\n</volume></collection>\n',
    ],
  },
}

test.each(Object.entries(SHAPES))(
  '%s: read and rejected make all, whatever is broken and however it is cut',
  async (id, { make, end, around }) => {
    const record = fc.oneof(
      { weight: 3, arbitrary: word.map((text) => ({ text: make(`x${escaped(text)}x`), good: true })) },
      fc
        .constantFrom('<b>leaf', 'leaf</b>', '<b c="d>leaf</b>', 'R & D', 'a < b', '\u0001', '', ' ', 'N/A')
        .map((text) => ({ text: make(text), good: false })),
      fc.constant({ text: make('leaf').replace(end, ''), good: false }),
      fc.constant({ text: make('leaf').replace(/>.*/, '/>'), good: false }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '', '<!-- between -->'),
        fc.integer({ min: 1, max: 60 }),
        async (records, between, size) => {
          const text = around[0] + records.map((item) => item.text).join(between) + around[1]
          const result = await readText(id, text)
          expect(result.items).toHaveLength(records.length)
          expect(result.papers).toHaveLength(records.filter(({ good }) => good).length)
          expect(result.notes).toEqual([])
          const chunks = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
          expect((await readChunks(id, chunks)).items).toEqual(result.items)
        },
      ),
    )
  },
)
