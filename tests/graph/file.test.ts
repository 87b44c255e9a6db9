import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PapergraphError } from '../../extract/io/errors.ts'
import { buildGraph } from '../../graph/build.ts'
import { readGraphFile, readRecords } from '../../graph/file.ts'
import { openGraphSource } from '../../graph/file-source.ts'
import { graphSource } from '../../graph/memory-source.ts'
import { sentenceOf, shownSource } from '../../graph/shown.ts'
import type { GraphSource } from '../../graph/source.ts'
import { HAS_PERMISSIONS, unprivileged } from '../unprivileged.ts'
import { arbitraryExtractions, bytes, made, NAMES } from './made.ts'

const HOSTILE = made({
  id: 'h',
  title: 'A\r\nB \u2028 \ud800',
  abstract: `All of ${NAMES.join(' and ')}.`,
  entities: NAMES.map((name) => [name, 'Method', 'used']),
})
const SMALL = [
  HOSTILE,
  made({
    id: 'p',
    abstract: 'FooNet beats BarNet.',
    entities: [
      ['FooNet', 'Method', 'proposed', undefined, 0.9],
      ['BarNet', 'Method', 'baseline', undefined, 0.3],
    ],
  }),
]

let folder = ''
let text = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-file-'))
  text = await bytes(await buildGraph(SMALL))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function saved(content: string, name = 'a.pg.jsonl'): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function all(source: GraphSource) {
  const [nodes, edges] = [[], []] as [unknown[], unknown[]]
  for await (const node of source.nodes()) nodes.push(node)
  for await (const edge of source.edges()) edges.push(edge)
  return { header: source.header, nodes, edges }
}

/** The text in pieces of arbitrary size. */
function* pieces(content: string, size: number): Generator<string> {
  for (let at = 0; at < content.length; at += size) yield content.slice(at, at + size)
}

describe('the graph file', () => {
  it('comes back as it was, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtractions, fc.integer({ min: 1, max: 500 }), async (extractions, size) => {
        const written = await bytes(await buildGraph(extractions))
        const read = await readGraphFile(pieces(written, size), 'a')
        expect(await bytes(read)).toBe(written)
      }),
      { numRuns: 30 },
    )
  })

  it('comes back from disk, with the text of each paper', async () => {
    const source = await openGraphSource(await saved(text))
    const memory = graphSource(await buildGraph(SMALL))
    expect(await all(source)).toEqual(await all(memory))
    expect(await all(source)).toEqual(await all(memory))
    for (const id of ['p:h', 'p:p']) expect(await source.text(id)).toBe(await memory.text(id))
    expect(await source.text('p:none')).toBe('')
    await source.close()
    await source.close()
  })

  it('is the same bytes in the order of the schema after a change', async () => {
    const graph = await readGraphFile([text], 'a')
    const attributes = graph.getNodeAttributes('p:p')
    graph.replaceNodeAttributes(
      'p:p',
      JSON.parse(JSON.stringify({ ...attributes, label: 'Paper' }), (_, v) => v),
    )
    expect(await bytes(graph)).toBe(text)
  })

  it('hides unsure edges, and says how many', async () => {
    const source = graphSource(await buildGraph(SMALL, { minConfidence: 0.5 }))
    const sure = await shownSource(source)
    const { edges } = await all(sure)
    expect(sure.header).toMatchObject({ edges: edges.length, unsureEdges: 2 })
    const everything = await shownSource(source, 0)
    expect(everything.header).toMatchObject({ edges: source.header.edges, unsureEdges: 0, minConfidence: 0 })
  })

  it('gives sentences', async () => {
    const source = graphSource(await buildGraph(SMALL))
    expect(sentenceOf({ start: 2, end: 22 }, await source.text('p:p'))).toBe('FooNet beats BarNet.')
  })
})

const lines = (): string[] => text.trimEnd().split('\n')
const change = (index: number, edit: (record: Record<string, unknown>) => void): string => {
  const all = lines()
  const record = JSON.parse(all.at(index) ?? '{}') as Record<string, unknown>
  edit(record)
  all[index < 0 ? all.length + index : index] = JSON.stringify(record)
  return `${all.join('\n')}\n`
}

const BROKEN: [what: string, content: () => string, message: RegExp, line: number | undefined][] = [
  ['nothing', () => '', /not a papergraph file/, undefined],
  ['another JSON', () => '{"a":1}\n', /not a papergraph file/, 1],
  ['no JSON', () => '\u0000\u0001PNG', /not a papergraph file/, 1],
  ['a newer version', () => change(0, (it) => Object.assign(it, { version: 99 })), /format version 99/, 1],
  ['a header without its name', () => change(0, (it) => delete it.name), /header with a wrong "name"/, 1],
  ['broken JSON', () => text.replace('{"node":"p:p"', '{"node":p:p"'), /broken JSON/, 3],
  ['a cut line', () => text.slice(0, -20), /breaks off in the middle/, undefined],
  ['a missing line', () => `${lines().slice(0, -1).join('\n')}\n`, /breaks off or was changed/, undefined],
  ['missing edges', () => `${lines().slice(0, 5).join('\n')}\n`, /breaks off or was changed/, undefined],
  [
    'an unknown node',
    () => change(-1, (it) => Object.assign(it, { target: 'e:none' })),
    /unknown node "e:none"/,
    undefined,
  ],
  ['an unknown label', () => change(1, (it) => Object.assign(it, { label: 'Person' })), /wrong "label"/, 2],
  [
    'an unknown type',
    () => change(-1, (it) => Object.assign(it, { type: 'LIKES' })),
    /wrong "type"/,
    undefined,
  ],
  [
    'an edge without evidence',
    () => change(-1, (it) => Object.assign(it, { evidence: [] })),
    /"evidence"/,
    undefined,
  ],
  ['an unknown property', () => change(1, (it) => Object.assign(it, { colour: 'red' })), /"colour"/, 2],
  [
    'a node that comes twice',
    () =>
      lines()
        .toSpliced(2, 1, lines()[1] ?? '')
        .join('\n'),
    /comes twice/,
    3,
  ],
  ['another kind of line', () => lines().toSpliced(2, 1, '[]').join('\n'), /neither a node nor an edge/, 3],
]

describe('the graph floor', () => {
  it('needs no Node.js, except where a file is opened by its path', async () => {
    const floor = join(import.meta.dirname, '../../graph')
    const names = (await readdir(floor, { recursive: true })).filter(
      (name) => name.endsWith('.ts') && !/^file-(?:source|lines)\.ts$/.test(name),
    )
    expect(names.length).toBeGreaterThan(20)
    for (const name of names) {
      expect(await readFile(join(floor, name), 'utf8')).not.toMatch(
        /from 'node:|file-source|file-lines|process\./,
      )
    }
  })
})

describe('a broken graph file', () => {
  it.each(BROKEN)('with %s says so, with file and line', async (what, content, message, line) => {
    const where = { message: expect.stringMatching(message), ...(line === undefined ? {} : { line }) }
    const path = await saved(content(), `${what.replaceAll(' ', '-')}.jsonl`)
    const fromMemory = readGraphFile([content()], path)
    await expect(fromMemory).rejects.toThrow(PapergraphError)
    await expect(fromMemory).rejects.toMatchObject({ ...where, file: path })
    const fromDisk = openGraphSource(path).then((source) => all(source).finally(() => source.close()))
    await expect(fromDisk).rejects.toThrow(PapergraphError)
    await expect(fromDisk).rejects.toMatchObject({ ...where, file: path })
  })

  it('that is not there or a folder says so', async () => {
    await expect(openGraphSource(join(folder, 'none'))).rejects.toMatchObject({ message: 'no such file' })
    await expect(openGraphSource(folder)).rejects.toMatchObject({
      message: expect.stringContaining('folder'),
    })
  })

  it.skipIf(!HAS_PERMISSIONS)('that may not be read says so (needs file permissions)', async () => {
    const path = await saved(text, 'secret')
    await chmod(path, 0)
    await unprivileged(() =>
      expect(openGraphSource(path)).rejects.toMatchObject({ message: 'no permission to read it' }),
    )
  })

  it('with a byte order mark and carriage returns is read', async () => {
    const odd = `\uFEFF${text.replaceAll('\n', '\r\n')}`
    expect(await bytes(await readGraphFile([odd], 'a'))).toBe(text)
    const source = await openGraphSource(await saved(odd, 'odd'))
    expect((await all(source)).nodes).toHaveLength(source.header.nodes)
    await source.close()
  })

  it('gives the records that stand before the break', async () => {
    const kinds: string[] = []
    const reading = (async () => {
      for await (const { kind } of readRecords([text.slice(0, -20)], 'a')) kinds.push(kind)
    })()
    await expect(reading).rejects.toThrow(PapergraphError)
    expect(kinds[0]).toBe('header')
    expect(kinds).toContain('edge')
  })
})
