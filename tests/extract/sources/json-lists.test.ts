/** Arrays of records with an object around them, as APIs answer. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JsonElements } from '../../../extract/sources/json-elements.ts'
import { cutAt } from '../io/helpers.ts'
import { readChunks, readText } from './helpers.ts'

/** The texts of the elements. */
function elementsOf(
  chunks: readonly string[],
  lists: readonly string[],
): { texts: string[]; breaksOff: boolean } {
  const elements = new JsonElements(1 << 20, lists)
  const texts: string[] = []
  for (const chunk of chunks) for (const { text } of elements.push(chunk)) texts.push(text)
  const { breaksOff } = elements
  for (const { text } of elements.end()) texts.push(text)
  return { texts, breaksOff }
}

describe('the records of a page', () => {
  test.each([
    ['{"meta": {"count": 2}, "results": [{"a": 1}, {"a": 2}]}', ['results']],
    [
      '{"results": [{"a": 1},\n{"a": 2}], "meta": {"results": [{"no": 1}], "x": [[1], {}]}, "next": null}',
      ['results'],
    ],
    [
      '{"status": "ok", "message": {"facets": {"a": {}}, "items": [{"a": 1}, {"a": 2}], "total": 2}}',
      ['message.items'],
    ],
    ['[{"results": [{"a": 1}]}, {"results": []}, {"results": [{"a": 2}]}]', ['results']],
    ['{"results": [{"a": 1}]}\n{"results": [{"a": 2}]}\n', ['results']],
    ['{"x": "\\"results\\": [", "results" : [ {"a": 1} , {"a": 2} ] }', ['other', 'results']],
  ])('%s', (text, lists) => {
    const expected = { texts: ['{"a": 1}', '{"a": 2}'], breaksOff: false }
    expect(elementsOf([text], lists)).toEqual(expected)
    expect(elementsOf([...text], lists)).toEqual(expected)
  })

  test('what has no such array is an element itself', () => {
    for (const text of [
      '{"error": "too many"}',
      '{"results": {"a": []}}',
      '{"message": {"title": ["items"], "x": {"items": [1]}}}',
      '{"a": {"results": [{"b": 1}]}}',
    ])
      expect(elementsOf([text], ['results', 'message.items']).texts).toEqual([text])
  })

  test('a page that breaks off says so', () => {
    const page = '{"results": [{"a": 1}, {"a": 2}], "meta": {"count": 2}}'
    for (let length = page.indexOf('[') + 1; length < page.length; length++)
      expect(elementsOf([page.slice(0, length)], ['results']).breaksOff || length < 0).toBe(true)
    expect(elementsOf([page], ['results']).breaksOff).toBe(false)
  })

  test('behind a page that breaks off the next one is read', () => {
    const next = '{"results": [{"a": 9}]}'
    const page = '{"results": [{"a": 1}, {"a": 2}], "meta": {"count": {"of": 2}}, "x": "y"}'
    for (const cut of [13, 23, 24, 34, 35, 45, 57, 66, 67, 72]) {
      const { texts } = elementsOf([`${page.slice(0, cut)}\n${next}`], ['results'])
      expect(texts, page.slice(0, cut)).toContain('{"a": 9}')
    }
  })
})

test('read and rejected make all, whatever is broken in a page', async () => {
  const element = fc.oneof(
    fc
      .string({ unit: 'binary' })
      .map((text) => ({ text: JSON.stringify({ id: 'W', title: 't', abstract: `x${text}x` }), good: true })),
    fc
      .constantFrom('{"abstract": oops}', '{"abstract": "a",}', '{"a" "a"}', '{"a": [1}', '12', 'null', '{}')
      .map((text) => ({ text, good: false })),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(element, { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(',', ',\n', ' ,\r\n  '),
      fc.array(fc.nat(), { maxLength: 8 }),
      async (pages, comma, cuts) => {
        const text = pages
          .map(
            (page) =>
              `{"meta": {"count": 1}, "results": [${page.map((item) => item.text).join(comma)}], "x": []}`,
          )
          .join('\n')
        const read = await readText('openalex', text)
        const all = pages.flat()
        expect(read.items).toHaveLength(all.length)
        expect(read.papers).toHaveLength(all.filter(({ good }) => good).length)
        expect(read.notes).toEqual([])
        expect((await readChunks('openalex', cutAt(text, cuts))).items).toEqual(read.items)
      },
    ),
  )
})
