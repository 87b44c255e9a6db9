import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listInputs } from '../../../extract/io/inputs.ts'
import { scratch } from './helpers.ts'

const { folder } = scratch()

function make(name: string, ...files: string[]): string {
  const root = join(folder, name)
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true })
    writeFileSync(join(root, file), 'x')
  }
  return root
}

describe('a folder', () => {
  it('is walked, its files in the order of their paths by code unit', async () => {
    const root = make('walked', 'b.bib', 'a/z.txt', 'a/B.txt', 'a.txt', 'Z.csv', 'é.ris', '.hidden', '.git/x')
    const files = ['Z.csv', 'a.txt', 'a/B.txt', 'a/z.txt', 'b.bib', 'é.ris'].map((file) => `${root}/${file}`)
    expect(await listInputs([root])).toEqual(files.map((file) => ({ file, found: true })))
    expect(await listInputs([`${root}/`])).toEqual(files.map((file) => ({ file, found: true })))
  })

  it('that is linked in a ring ends', async () => {
    const root = make('ring', 'a.txt', 'inner/b.txt')
    try {
      symlinkSync(root, join(root, 'inner', 'again'), 'dir')
    } catch {
      // Windows lets only some users make links.
    }
    expect((await listInputs([root])).map(({ file }) => file)).toEqual([
      `${root}/a.txt`,
      `${root}/inner/b.txt`,
    ])
  })

  it('leaves out what the run writes', async () => {
    const root = make('out', 'a.txt', 'field.pg.jsonl')
    expect(await listInputs([root], [join(root, 'field.pg.jsonl')])).toEqual([
      { file: `${root}/a.txt`, found: true },
    ])
  })

  it('without a file is told of', async () => {
    const root = make('empty', '.hidden')
    await expect(listInputs([root])).rejects.toMatchObject({
      message: 'there is no file in this folder',
      file: root,
    })
  })
})

it('files stand as they are named, there or not', async () => {
  expect(await listInputs(['-', 'not/there.bib'])).toEqual([{ file: '-' }, { file: 'not/there.bib' }])
})
