import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { createProgram } from '../../cli/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'papergraph-why-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

async function why(...words: string[]): Promise<string> {
  let said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
  await createProgram().parseAsync(['why', ...words], { from: 'user' })
  return said
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('papergraph why', () => {
  it('says whether two names are one, and the reason', async () => {
    expect(await why('GNN', 'graph neural network')).toMatch(
      /one node.*: GNN is "graph neural network" in \d+ of/,
    )
    expect(JSON.parse(await why('GPT-3', 'GPT-4', '--json'))).toEqual({
      a: 'GPT-3',
      b: 'GPT-4',
      same: false,
      reason: 'versions: their numbers differ',
    })
  })

  it('decides pairs, a line each, with their contexts', async () => {
    const pairs = file(
      'pairs.jsonl',
      `${JSON.stringify({ id: 7, a: 'QLN', b: 'quiet lattice network', context_a: 'A quiet lattice network (QLN).' })}\n\n${JSON.stringify({ a: 'QLN', b: 'zeppelin' })}\n`,
    )
    const lines = (await why('--pairs', pairs, '--json')).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 7, same: true },
      { id: 3, same: false },
    ])
  })

  it.each([
    ['{"a": "x"}', 'no name "b"'],
    ['[]', 'no name "a"'],
    ['nonsense', 'no JSON'],
    ['3', 'no pair'],
  ])('says what is wrong with the pair %s, and where', async (line, message) => {
    const path = file('broken.jsonl', `{"a": "x", "b": "y"}\n${line}\n`)
    await expect(why('--pairs', path)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      file: path,
      line: 2,
    })
  })

  it('needs two names, or pairs', async () => {
    await expect(why('GNN')).rejects.toThrow('two names are needed')
    await expect(why('GNN', '--pairs', 'x.jsonl')).rejects.toThrow('--pairs takes no names')
  })
})
