import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  CypherError,
  databaseFolder,
  type EmbeddedGraph,
  type EmbeddedOptions,
  openEmbedded,
  type Plain,
} from '../../../exports/embedded.ts'
import { nodeColumns, propertyGraph, RELATIONSHIP_COLUMNS } from '../../../exports/property-graph.ts'
import { graphSource } from '../../../graph/memory-source.ts'
import { LABELS, RELATIONSHIP_TYPES } from '../../../graph/schema.ts'
import { bytes } from '../../graph/made.ts'
import { fieldGraph } from './field.ts'

let folder: string
let file: string
let notes: string[]
const opened: EmbeddedGraph[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-embedded-'))
  file = join(folder, "a field's.pg.jsonl")
  notes = []
  await writeFile(file, await bytes(await fieldGraph()))
})
afterEach(async () => {
  for (const graph of opened.splice(0)) await graph.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(options: EmbeddedOptions = {}): Promise<EmbeddedGraph> {
  const graph = await openEmbedded(file, { onNote: (note) => notes.push(note), ...options })
  opened.push(graph)
  return graph
}

async function rowsOf(graph: EmbeddedGraph, query: string, parameters: Record<string, Plain> = {}) {
  const rows: Plain[][] = []
  for await (const row of (await graph.query(query, { parameters })).rows) rows.push(row)
  return rows
}

const databases = async (): Promise<string[]> =>
  (await readdir(databaseFolder(file))).filter((name) => name.startsWith('graph-'))

describe('the database of a graph', () => {
  it('holds every property of every node and relationship', async () => {
    const graph = await open()
    const rows = propertyGraph(graphSource(await fieldGraph()))
    const nodes = new Map<string, Plain[]>()
    for (const label of LABELS) {
      const columns = nodeColumns(label).map(({ name }) => `n.\`${name}\` AS \`${name}\``)
      for (const row of await rowsOf(graph, `MATCH (n:${label}) RETURN ${columns.join(', ')}`))
        nodes.set(String(row[0]), row)
    }
    let count = 0
    for await (const { values } of rows.nodes()) {
      count++
      expect(nodes.get(String(values[0]))).toEqual(values.map((value) => value ?? null))
    }
    expect(nodes.size).toBe(count)
    const edges = new Map<string, Plain[]>()
    const columns = RELATIONSHIP_COLUMNS.map(({ name }) => `r.\`${name}\` AS \`${name}\``)
    for (const type of RELATIONSHIP_TYPES)
      for (const row of await rowsOf(graph, `MATCH ()-[r:\`${type}\`]->() RETURN ${columns.join(', ')}`))
        edges.set(String(row[0]), row)
    for await (const { values } of rows.relationships())
      expect(edges.get(String(values[0]))).toEqual(values.map((value) => value ?? null))
  })

  it('is made once, and again when the graph file changes', async () => {
    await (await open()).close()
    const first = await databases()
    await (await open()).close()
    expect(await databases()).toEqual(first)
    expect(notes).toEqual([])
    const smaller = (await readFile(file, 'utf8')).replace('"a field', '"another field')
    await writeFile(file, smaller.replaceAll('Fernbridge', 'Fernbridgg'))
    const graph = await open()
    expect(notes.join()).toMatch(/graph file has changed/)
    expect(
      await rowsOf(graph, "MATCH (m:Method) WHERE m.name = 'Fernbridgg' RETURN m.name AS n"),
    ).toHaveLength(1)
    expect(await databases()).toHaveLength(1)
  })

  it('is made again when it is damaged, cut short, gone, or of another version', async () => {
    await (await open()).close()
    const path = async () => join(databaseFolder(file), (await databases())[0] ?? '')
    const pointer = join(databaseFolder(file), 'current.json')
    const damages: (() => Promise<void>)[] = [
      async () => {
        const content = await readFile(await path())
        const middle = content.length >> 1
        content[middle] = (content[middle] ?? 0) ^ 1
        await writeFile(await path(), content)
      },
      async () => appendFile(await path(), 'x'),
      async () => rm(await path()),
      async () =>
        writeFile(
          pointer,
          (await readFile(pointer, 'utf8')).replace(/"made": "format \d+/, '"made": "format 0'),
        ),
    ]
    for (const damage of damages) {
      notes = []
      await damage()
      const graph = await open()
      expect(notes.join()).toMatch(/damaged|another version/)
      expect(await rowsOf(graph, 'MATCH (p:Paper) RETURN count(*) AS n')).toEqual([[7]])
      await graph.close()
    }
    await writeFile(pointer, '{')
    expect(await rowsOf(await open(), 'MATCH (p:Paper) RETURN count(*) AS n')).toEqual([[7]])
  })

  it('answers all who ask at once', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(async () => rowsOf(await open(), 'MATCH (p:Paper) RETURN count(*) AS n')),
    )
    expect(answers).toEqual([[[7]], [[7]], [[7]]])
    expect((await readdir(databaseFolder(file))).filter((name) => name.startsWith('building-'))).toEqual([])
  })

  it('is a temporary one where nothing can be written', async () => {
    await writeFile(databaseFolder(file), 'no folder')
    const graph = await open()
    expect(notes.join()).toMatch(/cannot be written.*temporary/)
    expect(await rowsOf(graph, 'MATCH (p:Paper) RETURN count(*) AS n')).toEqual([[7]])
  })
})

describe('a query', () => {
  it('takes parameters of every kind', async () => {
    const parameters = { text: "it's", whole: 3, broken: 1.5, yes: true, list: ['a', 'b'], nothing: null }
    const names = Object.keys(parameters)
    const query = `RETURN ${names.map((name) => `$${name} AS ${name}`).join(', ')}`
    expect(await rowsOf(await open(), query, parameters)).toEqual([Object.values(parameters)])
  })

  it('that is wrong says where', async () => {
    const graph = await open()
    const place = async (query: string) => {
      const error: unknown = await graph.query(query).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(CypherError)
      return error instanceof CypherError ? [error.place?.line, error.place?.column] : []
    }
    expect(await place('MATCH (n:Papr)\nRETURN n')).toEqual([1, 10])
    expect(await place('MATCH (n:Paper)\nRETURN n.nme AS x')).toEqual([2, 10])
    expect(await place('MATCH (n:Paper)\nRETURN m')).toEqual([2, 8])
    expect(await place('MATCH (n:Paper) RETURN n.name +')).toEqual([1, 32])
    expect(await place('RETURN 1 AS a, 2 AS a')).toEqual([undefined, undefined])
    expect(await place('RETURN $missing AS a')).toEqual([1, 9])
  })

  it('that never ends is stopped', async () => {
    const graph = await open()
    const products =
      'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*) AS n, max(a.name + h.name) AS m'
    await expect(graph.query(products, { timeout: 300 })).rejects.toThrow(/stopped after 0\.3 s/)
    expect(await rowsOf(graph, 'RETURN 1 AS one')).toEqual([[1]])
  })

  it('gives nodes, relationships and paths as plain data', async () => {
    const graph = await open()
    const [[node, relationship, path] = []] = await rowsOf(
      graph,
      "MATCH p = (a:Method {name: 'Heron'})-[r:USES]->(b:Method {name: 'cloud masks'}) RETURN a, r, p",
    )
    expect(node).toMatchObject({ _label: 'Method', name: 'Heron', aliases: ['HRN'] })
    expect(relationship).toMatchObject({ _label: 'USES', papers: ['p:heron4'] })
    expect(path).toMatchObject({ nodes: [{ name: 'Heron' }, { name: 'cloud masks' }] })
    expect(JSON.stringify(node)).not.toContain('_id')
  })
})

describe('writing', () => {
  it('is refused unless it is asked for, and leaves the graph file alone', async () => {
    const before = await stat(file)
    const reading = await open()
    await expect(reading.query('MATCH (m:Method) SET m.degree = 7')).rejects.toThrow(/SET is not for reading/)
    const writing = await open({ write: true })
    await writing.query('MATCH (m:Method) SET m.degree = 7')
    await writing.close()
    expect(notes.join()).toMatch(/written into/)
    const degrees = 'MATCH (m:Method) RETURN DISTINCT m.degree AS degree'
    expect(await rowsOf(await open(), degrees)).toEqual([[7]])
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs)
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Gullnet', 'Gullnot'))
    expect((await rowsOf(await open(), degrees)).length).toBeGreaterThan(1)
    expect(notes.at(-1)).toMatch(/had written into it is gone/)
  })
})
