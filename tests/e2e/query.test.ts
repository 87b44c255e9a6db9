/** `papergraph query` as a user has it: forms of output, input of queries, refusals, exit codes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleBibtex } from './corpus.ts'
import { type Installed, install } from './installed.ts'

let papergraph: Installed
const query = (...words: string[]) => papergraph.run(['query', 'field.pg.jsonl', ...words])

beforeAll(async () => {
  papergraph = install()
  writeFileSync(join(papergraph.work, 'papers.bib'), sampleBibtex(6))
  await papergraph.run(['build', 'papers.bib', '-o', 'field.pg.jsonl'])
})
afterAll(() => papergraph?.remove())

const PAPERS = 'MATCH (p:Paper) RETURN count(*) AS papers'

describe('papergraph query', () => {
  it('prints a table, JSON lines or CSV', async () => {
    expect((await query(PAPERS)).stdout).toBe('papers\n     6\n')
    expect((await query(PAPERS, '--json')).stdout).toBe('{"papers":6}\n')
    expect((await query(PAPERS, '--csv')).stdout).toBe('papers\r\n6\r\n')
    expect(existsSync(join(papergraph.work, 'field.pg.lbug/current.json'))).toBe(true)
  })

  it('takes the query from a file or from standard input, and values', async () => {
    writeFileSync(join(papergraph.work, 'q.cypher'), 'RETURN $a + 1 AS b; // done\n')
    expect((await query('--file', 'q.cypher', '--param', 'a=2', '--json')).stdout).toBe('{"b":3}\n')
    expect((await query('--file', 'q.cypher', '--params', '{"a": 3}', '--json')).stdout).toBe('{"b":4}\n')
    const piped = await papergraph.run(['query', 'field.pg.jsonl', '--json'], { input: PAPERS })
    expect(piped.stdout).toBe('{"papers":6}\n')
    const graph = readFileSync(join(papergraph.work, 'field.pg.jsonl'))
    const given = await papergraph.run(['query', '-', PAPERS, '--json'], { input: graph })
    expect(given.stdout).toBe('{"papers":6}\n')
  })

  it('shows the place of an error, and refuses to write', async () => {
    const wrong = await query('MATCH (p:Paper)\nRETRUN p')
    expect(wrong.code).toBe(1)
    expect(wrong.stderr).toMatch(/line 2, column 1 of the query: .*RETRUN\n {2}RETRUN p\n {2}\^/)
    const writing = await query("COPY (MATCH (p:Paper) RETURN p.id) TO 'out.csv'")
    expect(writing.code).toBe(1)
    expect(writing.stderr).toContain('COPY is not for reading')
    expect(existsSync(join(papergraph.work, 'out.csv'))).toBe(false)
  })

  it('stops what never ends', async () => {
    const { code, stderr } = await query(
      'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN max(a.name + h.name) AS m',
      '--timeout',
      '0.5',
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(/stopped after 0\.5 s/)
  })

  it.each([
    [['x', '--file', 'q.cypher'], /a query and --file/],
    [['RETURN 1', '--json', '--csv'], /cannot be used with/],
    [['RETURN 1', '--timeout', 'soon'], /number of seconds/],
    [['RETURN 1', '--param', 'a'], /name=value/],
  ])('%j is used wrongly', async (words, message) => {
    const { code, stderr } = await query(...words)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})
