import { expect, test } from 'vitest'
import { PapergraphError } from '../../../extract/io/errors.ts'
import { notReadable } from '../../../extract/io/not-readable.ts'

const system = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code })

test.each([
  ['ENOENT', 'no such file'],
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EISDIR', 'folder'],
  ['EIO', 'EIO'],
])('%s is said in words', (code, words) => {
  const error = notReadable('a.txt', system(code))
  expect(error).toBeInstanceOf(PapergraphError)
  expect(error).toMatchObject({ file: 'a.txt', message: expect.stringContaining(words) })
})

test('what is none of the system stays as it is', () => {
  const mine = new PapergraphError('mine')
  expect(notReadable('a.txt', mine)).toBe(mine)
})
