import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../extract/inspect.ts'
import { type ReadOptions, readRecords } from '../../extract/read.ts'
import { openRun } from '../../extract/run.ts'
import type { Rejected } from '../../extract/sources/index.ts'
import { collect, scratch } from './io/helpers.ts'

const { folder, put } = scratch()

async function read(inputs: string[], options: ReadOptions = {}) {
  const rejected: Rejected[] = []
  const notes: string[] = []
  const records = await collect(
    readRecords(inputs, {
      ...options,
      onReject: (one) => rejected.push(one),
      onNote: (note) => notes.push(note),
    }),
  )
  return { papers: records.map(({ paper }) => paper), rejected, notes }
}

function corpus(name: string): string {
  const root = join(folder, name)
  mkdirSync(join(root, 'inner'), { recursive: true })
  const files: Record<string, string | Buffer> = {
    'a.bib': '@misc{leaf, title={Counting Leaves by Hand}, year=2024, doi={10.1000/x}, abstract={We count.}}',
    'inner/b.csv.gz': gzipSync(
      'title,abstract,doi\nLeaves Counted,We count leaves.,10.1000/X\nRoots,They grow.,\n',
    ),
    'c.pdf': '%PDF-1.4',
    'd.png': Buffer.of(137, 80, 78, 71, 0, 1, 2, 3),
    'e.jsonl': '{"title": "No Abstract Here"}\n',
  }
  for (const [file, content] of Object.entries(files)) writeFileSync(join(root, file), content)
  return root
}

describe('a folder', () => {
  it('is read with what is packed in it; what is none of papers is counted and named', async () => {
    const root = corpus('read')
    const { papers, rejected, notes } = await read([root])
    expect(papers.map(({ title }) => title)).toEqual(['Counting Leaves by Hand', 'Leaves Counted', 'Roots'])
    expect(rejected.map(({ file, cause }) => [file.slice(root.length + 1), cause])).toEqual([
      ['c.pdf', 'this is a PDF, not text'],
      ['d.png', 'this is a binary file, not text'],
      ['e.jsonl', 'no abstract'],
    ])
    expect(notes.at(-1)).toBe(`3 files hold no papers: ${root}/c.pdf, ${root}/d.png, ${root}/e.jsonl`)
  })

  it('without any paper is told of', async () => {
    const root = join(folder, 'none')
    mkdirSync(root)
    writeFileSync(join(root, 'a.pdf'), '%PDF-1.4')
    writeFileSync(join(root, 'b.pdf'), '%PDF-1.4')
    await expect(read([root])).rejects.toThrow('none of the 2 files in the folder holds a paper')
  })

  it('is a run that goes on where it stopped, and counts the same', async () => {
    const root = corpus('run')
    const request = {
      inputs: [root],
      workers: 1,
      journal: join(root, 'out.partial'),
      rejects: join(root, 'out.rejected.jsonl'),
      exclude: [join(root, 'out')],
    }
    const broken = await openRun(request)
    for await (const _ of broken.lines()) break
    expect(await broken.abandon()).toBe(true)
    const run = await openRun(request)
    await collect(run.lines())
    await run.finish(join(root, 'out'))
    expect(run.summary).toMatchObject({ papers: 3, repeated: 1, repeatedBy: { doi: 1 }, noAbstract: 1 })
    expect(run.summary.resumed).toBeGreaterThan(0)
    const whole = await openRun({ ...request, journal: join(folder, 'x.partial') })
    const lines = await collect(whole.lines())
    await whole.discard()
    expect(await readFile(join(root, 'out'), 'utf8')).toBe(lines.map(({ line }) => `${line}\n`).join(''))
  })
})

describe('columns of a table', () => {
  const text = 'Paper Title;Text;Who\nLeaves;We count.;Ada Roe\n'

  it('can be said', async () => {
    const columns = { title: 'paper title', abstract: 'Text', authors: 'Who' }
    const { papers } = await read([put('odd.csv', text)], { columns })
    expect(papers).toMatchObject([{ title: 'Leaves', abstract: 'We count.', authors: ['Ada Roe'] }])
  })

  it('that are not there are told of, with those that are', async () => {
    await expect(
      read([put('odd.csv', text)], { from: 'csv', columns: { abstract: 'Abstrakt' } }),
    ).rejects.toMatchObject({
      message: 'no column "Abstrakt", which --columns names for abstract',
      hint: 'The table has: Paper Title, Text, Who.',
    })
  })

  it('are read behind the line that tells Excel how they are parted', async () => {
    const { papers } = await read([put('excel.csv', '\uFEFFsep=;\ntitle;abstract\nLeaves;We count.\n')])
    expect(papers).toMatchObject([{ title: 'Leaves', source: { line: 3 } }])
  })
})

describe('a record without an abstract', () => {
  const text = '{"title": "Leaves"}\n{"title": "Roots", "abstract": "No abstract available."}\n{"id": 1}\n'

  it('is read by its title where titles will do', async () => {
    const { papers, rejected } = await read([put('titles.jsonl', text)], { titles: true })
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['Leaves', ''],
      ['Roots', ''],
    ])
    expect(rejected.map(({ cause }) => cause)).toEqual(['no abstract'])
  })

  it('is told of, with the way to read it', async () => {
    await expect(read([put('titles.jsonl', text)])).rejects.toMatchObject({
      hint: expect.stringContaining('--titles'),
    })
  })
})

describe('inspect', () => {
  it('says what a folder is, what its papers have, and what is rejected', async () => {
    const found = await inspect(corpus('inspected'))
    expect(found.sources).toEqual([
      { id: 'bibtex', title: 'BibTeX', files: 1 },
      { id: 'jsonl', title: 'JSON lines', files: 1 },
      { id: 'csv', title: 'CSV', files: 1 },
    ])
    expect(found).toMatchObject({ papers: 3, records: 6, rejected: 3, repeated: 1 })
    expect(found.fields).toMatchObject({ title: 3, doi: 2, citekey: 1, year: 1 })
    expect(found.examples).toHaveLength(2)
  })

  it('says of a file that no run would take why', async () => {
    const found = await inspect(put('none.jsonl', '{"title": "Leaves"}\n'))
    expect(found).toMatchObject({ papers: 0, rejected: 1, fault: expect.stringContaining('no abstracts') })
    expect(found.causes).toMatchObject([{ cause: 'no abstract', records: 1, first: { line: 1 } }])
  })
})

it('two spellings of one title are no two titles of one id', async () => {
  const text = 'title,abstract\nCounting Leaves,We count.\nCOUNTING leaves,We count.\n'
  expect((await read([put('twins.csv', text)])).notes).toEqual([])
})
