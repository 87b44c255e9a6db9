/** Runs that are killed or interrupted: they go on where they stopped, to the same bytes. */
import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleLines } from './corpus.ts'
import { type Installed, install } from './installed.ts'

let papergraph: Installed
const file = (name: string): string => join(papergraph.work, name)
const digest = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(file(name)))
    .digest('hex')
const writeLong = (papers: number): void => writeFileSync(file('long.jsonl'), sampleLines(papers))

beforeAll(() => {
  papergraph = install()
  writeLong(400)
})
afterAll(() => papergraph?.remove())

/** Ends the process when its partial file has grown to some size. */
const endAt = (partial: string, size: number, signal: NodeJS.Signals) => (child: ChildProcess) => {
  const timer = setInterval(() => {
    if (!existsSync(file(partial)) || statSync(file(partial)).size < size) return
    clearInterval(timer)
    child.kill(signal)
  }, 5)
  child.once('close', () => clearInterval(timer))
}

it('extract goes on after kill -9, to the same bytes', async () => {
  const whole = await papergraph.run(['extract', 'long.jsonl', '-o', 'whole.jsonl'])
  expect(whole.code).toBe(0)
  for (const size of [1, 300_000, 800_000]) {
    const killed = await papergraph.run(['extract', 'long.jsonl', '-o', 'killed.jsonl', '--workers', '1'], {
      meanwhile: endAt('killed.jsonl.partial', size, 'SIGKILL'),
    })
    expect(killed.signal).toBe('SIGKILL')
    expect(existsSync(file('killed.jsonl'))).toBe(false)
  }
  const resumed = await papergraph.run(['extract', 'long.jsonl', '-o', 'killed.jsonl'])
  expect(resumed.code).toBe(0)
  expect(resumed.stderr).toMatch(/^400 papers: .*\n {2}\d[\d,]* of them from the run that was interrupted\n/)
  expect(digest('killed.jsonl')).toBe(digest('whole.jsonl'))
  expect(readdirSync(papergraph.work).filter((name) => name.includes('partial'))).toEqual([])
})

it('build goes on too', async () => {
  await papergraph.run(['build', 'long.jsonl', '-o', 'long.pg.jsonl'])
  const partial = 'killed.pg.jsonl.extractions.partial'
  const killed = await papergraph.run(['build', 'long.jsonl', '-o', 'killed.pg.jsonl', '--workers', '1'], {
    meanwhile: endAt(partial, 200_000, 'SIGKILL'),
  })
  expect(killed.signal).toBe('SIGKILL')
  const resumed = await papergraph.run(['build', 'long.jsonl', '-o', 'killed.pg.jsonl'])
  expect(resumed.stderr).toContain('from the run that was interrupted')
  expect(digest('killed.pg.jsonl')).toBe(digest('long.pg.jsonl'))
  expect(existsSync(file(partial))).toBe(false)
})

it('starts again when the input has changed, and says so', async () => {
  await papergraph.run(['extract', 'long.jsonl', '-o', 'changed.jsonl', '--workers', '1'], {
    meanwhile: endAt('changed.jsonl.partial', 200_000, 'SIGKILL'),
  })
  writeLong(20)
  const { code, stderr } = await papergraph.run(['extract', 'long.jsonl', '-o', 'changed.jsonl'])
  writeLong(400)
  expect(code).toBe(0)
  expect(stderr).toContain('starting again from the first paper')
  expect(readFileSync(file('changed.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(20)
})

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('by %s it exits with %i and says how to go on', async (signal, exitCode) => {
  const { code, stderr } = await papergraph.run(
    ['extract', 'long.jsonl', '-o', `${signal}.jsonl`, '--workers', '1'],
    {
      meanwhile: endAt(`${signal}.jsonl.partial`, 200_000, signal),
    },
  )
  expect(code).toBe(exitCode)
  expect(stderr).toMatch(/papergraph: interrupted\n {2}Give the same command again/)
  expect(existsSync(file(`${signal}.jsonl`))).toBe(false)
})

it('leaves nothing where it cannot be resumed', async () => {
  const { code } = await papergraph.run(['extract', '-', '-o', 'stdin.jsonl', '--workers', '1'], {
    input: sampleLines(400),
    meanwhile: endAt('stdin.jsonl.partial', 100_000, 'SIGTERM'),
  })
  expect(code).toBe(143)
  expect(readdirSync(papergraph.work).filter((name) => name.startsWith('stdin.jsonl'))).toEqual([])
})
