import { existsSync } from 'node:fs'
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fingerprint, fingerprintOf } from '../../extract/fingerprint.ts'
import { Journal } from '../../extract/journal.ts'
import type { Paper } from '../../extract/paper.ts'
import { resumeExtraction } from '../../extract/resume.ts'

let folder: string
let path: string
const FINGERPRINT: Fingerprint = {
  version: '1.0.0',
  from: '',
  options: '',
  inputs: [{ file: '/papers.bib', size: 10, modified: 1 }],
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'))
  path = join(folder, 'out.jsonl.partial')
})
afterEach(() => rm(folder, { recursive: true }))

const papers = Array.from(
  { length: 120 },
  (_, index): Paper => ({
    id: `p${index}`,
    title: `Tool${index}: parsing of trees`,
    abstract: `We propose Tool${index}, a parser — für Bäume 树 — that beats the Chart Parser by ${index}.5%.`,
    source: { file: 'papers.jsonl', line: index + 1 },
  }),
)

/** Runs over all papers, stops after `stop` of them, and leaves the journal as a killed process would. */
async function run(fingerprint: Fingerprint | undefined, stop = Number.POSITIVE_INFINITY, of = papers) {
  const journal = await Journal.open(path, fingerprint)
  async function* records() {
    for (const paper of of) yield { paper }
  }
  let kept = 0
  let done = 0
  for await (const line of resumeExtraction(records(), { workers: 1, journal })) {
    if (line.kept) kept++
    if (++done >= stop) break
  }
  return { journal, kept, done }
}

async function whole(): Promise<string> {
  const { journal } = await run(undefined)
  await journal.finish(join(folder, 'whole.jsonl'))
  return readFile(join(folder, 'whole.jsonl'), 'utf8')
}

describe('a run that was interrupted', () => {
  it('goes on where it stopped, to the same bytes', async () => {
    const expected = await whole()
    const first = await run(FINGERPRINT, 50)
    expect(await first.journal.abandon()).toBe(true)
    const second = await run(FINGERPRINT)
    expect(second.kept).toBeGreaterThan(40)
    expect(second.journal.restarted).toBe(false)
    await second.journal.finish(join(folder, 'out.jsonl'))
    expect(await readFile(join(folder, 'out.jsonl'), 'utf8')).toBe(expected)
    expect(await readdir(folder)).toEqual(['out.jsonl', 'whole.jsonl'])
  })

  it('drops a torn line, wherever it was torn', async () => {
    const expected = await whole()
    await (await run(FINGERPRINT, 30)).journal.abandon()
    const bytes = await readFile(path)
    for (const cut of [1, 2, 3, 57, 400, bytes.length - 1, bytes.length]) {
      await writeFile(path, bytes.subarray(0, bytes.length - cut))
      await writeFile(`${path}.json`, `${JSON.stringify(FINGERPRINT)}\n`)
      const { journal } = await run(FINGERPRINT)
      await journal.finish(join(folder, 'out.jsonl'))
      expect(await readFile(join(folder, 'out.jsonl'), 'utf8')).toBe(expected)
    }
  })

  it('trusts no line that is of another paper', async () => {
    const expected = await whole()
    await (await run(FINGERPRINT, 30, papers.slice(5))).journal.abandon()
    const { journal, kept } = await run(FINGERPRINT)
    await journal.finish(join(folder, 'out.jsonl'))
    expect(kept).toBe(0)
    expect(await readFile(join(folder, 'out.jsonl'), 'utf8')).toBe(expected)
  })

  it('drops what stands behind the last record', async () => {
    const expected = await whole()
    await (await run(FINGERPRINT)).journal.abandon()
    await appendFile(path, `${JSON.stringify({ id: 'more' })}\n`)
    const { journal } = await run(FINGERPRINT)
    await journal.finish(join(folder, 'out.jsonl'))
    expect(await readFile(join(folder, 'out.jsonl'), 'utf8')).toBe(expected)
  })

  it('starts again, and says so, with other inputs, another source or version', async () => {
    for (const other of [
      { ...FINGERPRINT, version: '1.0.1' },
      { ...FINGERPRINT, from: 'csv' },
      { ...FINGERPRINT, inputs: [{ file: '/papers.bib', size: 11, modified: 1 }] },
    ]) {
      await (await run(FINGERPRINT, 20)).journal.abandon()
      const { journal, kept } = await run(other, 1)
      expect([journal.restarted, kept]).toEqual([true, 0])
      await journal.discard()
    }
  })
})

describe('the journal', () => {
  it('is gone after a run that cannot be resumed, or that did nothing', async () => {
    expect(await (await run(undefined, 20)).journal.abandon()).toBe(false)
    expect(await (await Journal.open(path, FINGERPRINT)).abandon()).toBe(false)
    expect(await readdir(folder)).toEqual([])
  })

  it('does not put the file of another run in place', async () => {
    const { journal } = await run(FINGERPRINT)
    const other = await Journal.open(path, { ...FINGERPRINT, version: '2.0.0' })
    await expect(journal.finish(join(folder, 'out.jsonl'))).rejects.toThrow('another run')
    expect(existsSync(join(folder, 'out.jsonl'))).toBe(false)
    await other.discard()
  })

  it('says that a folder is missing, or that the name is a folder', async () => {
    await expect(Journal.open(join(folder, 'none', 'x.partial'), FINGERPRINT)).rejects.toMatchObject({
      message: expect.stringContaining('folder does not exist'),
      hint: expect.any(String),
    })
    const { journal } = await run(FINGERPRINT)
    await expect(journal.finish(folder)).rejects.toThrow('cannot be written')
  })
})

describe('the fingerprint', () => {
  it('changes with the file, and there is none for what cannot be read twice', async () => {
    const file = join(folder, 'papers.bib')
    await writeFile(file, 'a')
    const first = await fingerprintOf([file])
    expect(await fingerprintOf([file])).toEqual(first)
    await writeFile(file, 'ab')
    expect(await fingerprintOf([file])).not.toEqual(first)
    expect(await fingerprintOf([file], { read: { from: 'csv' } })).not.toEqual(await fingerprintOf([file]))
    expect(await fingerprintOf(['-'])).toBeUndefined()
    expect((await fingerprintOf([folder]))?.inputs.map((input) => input.file)).toContain(file)
    expect(await fingerprintOf([join(folder, 'none')])).toBeUndefined()
  })
})
