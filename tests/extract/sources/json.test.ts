import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonFault } from '../../../extract/sources/json-fault.ts'
import { abstracts, causes, readText, titles } from './helpers.ts'

describe('json', () => {
  test('an array, on one line or on many', async () => {
    const papers = [
      { title: 'A', abstract: 'one {[", \\' },
      { title: 'B', abstract: 'two', authors: [{ name: 'Ada Roe' }] },
    ]
    for (const text of [JSON.stringify(papers), JSON.stringify(papers, null, 2)]) {
      const read = await readText('json', text)
      expect(abstracts(read)).toEqual(['one {[", \\', 'two'])
      expect(read.rejected).toEqual([])
    }
    expect(
      (await readText('json', JSON.stringify(papers, null, 2))).papers.map(({ source }) => source.line),
    ).toEqual([2, 6])
  })

  test('broken JSON at line 7 says so, and the rest is read', async () => {
    const read = await readText(
      'json',
      `[
  {"title": "A", "abstract": "one"},
  {
    "title": "B",
    "abstract": "two",
    "year": 2020,
    "venue": oops
  },
  {"title": "C", "abstract": "three"}
]`,
    )
    expect(titles(read)).toEqual(['A', 'C'])
    expect(causes(read)).toEqual(['3 broken JSON at line 7, column 14'])
  })

  test('what is not closed costs one record', async () => {
    const read = await readText(
      'json',
      `[{"title": "A", "abstract": "no brace",
  {"title": "B", "abstract": "fine"},
  {"title": "C", "abstract": "no quote},
  {"title": "D", "abstract": "fine"},
  {"title": "E", "authors": ["no bracket", "abstract": "x"},
  {"title": "F", "abstract": "fine"}, 17, "text", null,
  {"title": "G", "abstract": "cut of`,
    )
    expect(titles(read)).toEqual(['B', 'D', 'F'])
    expect(read.rejected.map(({ line }) => line)).toEqual([1, 3, 5, 6, 6, 6, 7])
  })

  test('read and rejected make all, whatever is broken', async () => {
    const element = fc.oneof(
      fc
        .record({ abstract: fc.string({ minLength: 1 }).map((text) => `x${text}`) })
        .map((paper) => ({ text: JSON.stringify(paper), good: true })),
      fc
        .constantFrom('{"abstract": oops}', '{"abstract": "a",}', '{"abstract" "a"}', '{"a": [1}', '12', '{}')
        .map((text) => ({ text, good: false })),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(element, { minLength: 1 }),
        fc.constantFrom(',', ',\n', ' ,\r\n  '),
        async (elements, comma) => {
          const read = await readText('json', `[${elements.map(({ text }) => text).join(comma)}]`)
          expect(read.items).toHaveLength(elements.length)
          expect(read.papers).toHaveLength(elements.filter(({ good }) => good).length)
        },
      ),
    )
  })
})

describe('jsonl', () => {
  test('broken JSON at line 7 is rejected with its line, and the rest is read', async () => {
    const lines = Array.from({ length: 9 }, (_, at) =>
      JSON.stringify({ id: `p${at}`, abstract: `Text ${at}.` }),
    )
    lines[6] = '{"id": "p6", "abstract": "Text 6."'
    const read = await readText('jsonl', lines.join('\n'))
    expect(read.papers).toHaveLength(8)
    expect(causes(read)).toEqual(['7 broken JSON at line 7, column 35'])
  })

  test('read and rejected make all, whatever is broken', async () => {
    const line = fc.oneof(
      fc
        .string({ unit: 'binary' })
        .map((text) => ({ text: JSON.stringify({ abstract: `x${text}x` }), good: true })),
      fc
        .constantFrom('{"abstract": oops}', '{"abstract": "a', '}', '[]', 'words')
        .map((text) => ({ text, good: false })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n'), async (lines, end) => {
        const read = await readText('jsonl', lines.map(({ text }) => text + end).join(''))
        expect(read.items).toHaveLength(lines.length)
        expect(abstracts(read)).toEqual(
          lines.filter(({ good }) => good).map(({ text }) => JSON.parse(text).abstract),
        )
      }),
    )
  })

  test('what is no object, has no abstract, or one of a wrong type', async () => {
    const read = await readText(
      'jsonl',
      '[1]\n"text"\n{"title": "T"}\n{"abstract": {"a": 1}}\n{"title": 3, "abstract": "x"}\n\n',
    )
    expect(causes(read)).toEqual([
      '1 not an object',
      '2 not an object',
      '3 no abstract',
      '4 its abstract is no text',
      '5 its title is no text',
    ])
  })

  test('what a service answers instead of papers is told', async () => {
    const read = await readText(
      'jsonl',
      '{"message": "Too Many Requests.", "code": "429"}\n{"error": "Invalid query."}\n{"detail": "Not found."}\n{"title": "T", "message": "m"}\n',
    )
    expect(causes(read)).toEqual([
      '1 no paper but an answer: Too Many Requests.',
      '2 no paper but an answer: Invalid query.',
      '3 no paper but an answer: Not found.',
      '4 no abstract',
    ])
  })

  test('a line that is too long is rejected, and the next is read', async () => {
    const read = await readText('jsonl', `{"abstract": "${'x'.repeat(1 << 24)}"}\n{"abstract": "y"}\n`)
    expect(causes(read)).toEqual(['1 the line is too long'])
    expect(read.rejected[0]?.text).toHaveLength(200)
    expect(abstracts(read)).toEqual(['y'])
  })
})

describe('the place of a fault', () => {
  test.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1, 2', 5],
    ['{"a": "x', 8],
    ['{"a": tru}', 6],
    ['"a\nb"', 2],
    ['"\\x"', 1],
    ['{} {}', 3],
    ['01', 0],
    ['', 0],
    ['[1}', 2],
  ])('%j', (text, offset) => {
    expect(jsonFault(text).offset).toBe(offset)
  })

  test('is never before the end of what JSON.parse takes, and always found in what it refuses', () => {
    fc.assert(fc.property(fc.json(), (text) => void expect(jsonFault(text).offset).toBe(text.length)))
    const junk = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\a1 \n-.e', 'true', 'null', '"k"') })
    fc.assert(
      fc.property(junk, (text) => {
        let good = true
        try {
          JSON.parse(text)
        } catch {
          good = false
        }
        const { offset } = jsonFault(text)
        expect(offset).toBeLessThanOrEqual(text.length)
        if (good) expect(offset).toBe(text.length)
      }),
    )
  })
})
