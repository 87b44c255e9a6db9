import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PapergraphError } from '../../../extract/io/errors.ts'
import { RejectFile } from '../../../extract/io/rejects.ts'
import { scratch } from './helpers.ts'

const { folder, put } = scratch()

test('where nothing is rejected there is no file, and that of an earlier run is gone', () => {
  const path = put('old.rejected.jsonl', '{}\n')
  new RejectFile(path).close()
  expect(existsSync(path)).toBe(false)
})

test('each record is a line, with how it begins, and causes are counted', () => {
  const path = join(folder, 'new.rejected.jsonl')
  const rejects = new RejectFile(path)
  rejects.add({ file: 'a.bib', line: 3, cause: 'no abstract', text: 'x'.repeat(500) })
  rejects.add({ file: '-', line: 7, cause: 'broken', text: 'a "quoted"\nline \uD800' })
  rejects.add({ file: 'a.bib', line: 9, cause: 'no abstract', text: '' })
  rejects.close()
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { file: 'a.bib', line: 3, cause: 'no abstract', text: 'x'.repeat(200) },
    { file: '-', line: 7, cause: 'broken', text: 'a "quoted"\nline \uD800' },
    { file: 'a.bib', line: 9, cause: 'no abstract', text: '' },
  ])
  expect(rejects.count).toBe(3)
  expect(rejects.causes).toEqual([
    ['no abstract', 2],
    ['broken', 1],
  ])
})

test('a folder that is missing is said', () => {
  const rejects = new RejectFile(join(folder, 'none', 'x.jsonl'))
  expect(() => rejects.add({ file: 'a', line: 1, cause: 'c', text: 't' })).toThrow(PapergraphError)
})
