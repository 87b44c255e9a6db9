import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PapergraphError } from '../../../extract/io/errors.ts'
import { writeWhole } from '../../../extract/io/whole-file.ts'
import { cutAt, scratch, stream } from './helpers.ts'

const { folder, put } = scratch()

test('a file is written, and takes the place of an older one', async () => {
  const path = put('old.txt', 'old')
  await writeWhole(path, stream(['new ', 'text']))
  expect(readFileSync(path, 'utf8')).toBe('new text')
})

test('if the text breaks off, what was there stays, and nothing is left over', async () => {
  const path = put('kept.txt', 'kept')
  const before = readdirSync(folder)
  async function* breaking() {
    yield 'x'.repeat(200_000)
    throw new Error('it broke')
  }
  await expect(writeWhole(path, breaking())).rejects.toThrow('it broke')
  expect(readFileSync(path, 'utf8')).toBe('kept')
  expect(readdirSync(folder)).toEqual(before)
})

test('a missing folder and a folder in its place are said', async () => {
  mkdirSync(join(folder, 'inside'))
  for (const path of [join(folder, 'none', 'x.txt'), join(folder, 'inside')]) {
    const before = readdirSync(folder)
    const error = await writeWhole(path, stream(['x'])).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(PapergraphError)
    expect(error).toMatchObject({ file: path, hint: expect.any(String) })
    expect(readdirSync(folder)).toEqual(before)
  }
})

test('characters of two code units may be split over chunks of any size', async () => {
  const text = `${'a'.repeat(65_535)}😀${'😀é漢'.repeat(100)}`
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 65_000, max: text.length }), { maxLength: 8 }),
      async (cuts) => {
        const path = join(folder, 'pairs.txt')
        await writeWhole(path, stream(cutAt(text, cuts)))
        expect(readFileSync(path, 'utf8')).toBe(text)
      },
    ),
    { numRuns: 25 },
  )
})

test('a lone surrogate comes through JSON unharmed', async () => {
  const path = join(folder, 'lone.json')
  const value = { title: 'half \uD83D and \uDE00 end' }
  await writeWhole(path, stream([JSON.stringify(value)]))
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(value)
})
