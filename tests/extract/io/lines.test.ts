import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from '../../../extract/io/lines.ts'
import { collect, cutAt, stream } from './helpers.ts'

const lines = (chunks: Iterable<string>, maxLength?: number) =>
  collect(readLines(stream(chunks), maxLength === undefined ? {} : { maxLength }))

test('lines end with a line feed, a carriage return or both', async () => {
  expect((await lines(['a\nb\r\nc\rd\n\ne'])).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', '', 'e'])
  expect(await lines(['a\r', '\nb'])).toEqual([
    { line: 1, text: 'a' },
    { line: 2, text: 'b' },
  ])
  expect(await lines([])).toEqual([])
  expect(await lines(['\n'])).toEqual([{ line: 1, text: '' }])
})

test('where chunks are cut makes no difference', async () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '漢', '😀', 'word '), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat()), async (parts, cuts) => {
      const whole = parts.join('')
      const read = await lines(cutAt(whole, cuts))
      const expected = whole.split(/\r\n|\n|\r/)
      if (expected.at(-1) === '') expected.pop()
      expect(read.map(({ text }) => text)).toEqual(expected)
      expect(read.map(({ line }) => line)).toEqual(expected.map((_, at) => at + 1))
    }),
  )
})

test('a line over the limit is told with how it begins, and those after it are read', async () => {
  const read = await lines(['ok\n', 'x'.repeat(600), 'y'.repeat(600), '\nlast\n'], 1000)
  expect(read).toEqual([
    { line: 1, text: 'ok' },
    { line: 2, text: 'x'.repeat(200), tooLong: true },
    { line: 3, text: 'last' },
  ])
  expect(await lines(['x'.repeat(1000)], 1000)).toEqual([{ line: 1, text: 'x'.repeat(1000) }])
})

test('100 MB on one line are not held in memory', async () => {
  const chunk = 'x'.repeat(1 << 16)
  async function* longLine() {
    for (let at = 0; at < 1600; at++) yield chunk
    yield '\nnext\n'
  }
  const before = process.memoryUsage().heapUsed
  let most = 0
  const read = []
  for await (const line of readLines(longLine())) {
    most = Math.max(most, process.memoryUsage().heapUsed - before)
    read.push(line)
  }
  expect(read).toEqual([
    { line: 1, text: 'x'.repeat(200), tooLong: true },
    { line: 2, text: 'next' },
  ])
  expect(most).toBeLessThan(64 * 1024 * 1024)
})
