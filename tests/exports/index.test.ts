import { readdirSync, readFileSync } from 'node:fs'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { nodeColumns } from '../../exports/columns.ts'
import { exportGraph, exportParts, FORMATS, findFormat, regionColor } from '../../exports/index.ts'
import { formatsMarkdown } from '../../exports/markdown.ts'
import type { PaperGraph } from '../../graph/paper-graph.ts'
import { EDGE_PROPERTIES, NODE_LABELS } from '../../graph/schema.ts'
import { smallGraph, sourceOf, textOf } from './helpers.ts'

const { nodes, edges } = smallGraph()
const source = sourceOf(nodes, edges)

describe('the list of formats', () => {
  it('has each id once, and a dot before each ending', () => {
    const ids = FORMATS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { ending, parts } of FORMATS) {
      expect(ending).toMatch(/^\.[a-z.]+$/)
      expect(parts.length).toBeGreaterThan(0)
    }
  })

  it('finds a format by id, by the ending of a file, and by nothing else', () => {
    for (const format of FORMATS) {
      expect(findFormat(format.id)).toBe(format)
      expect(findFormat(format.id.toUpperCase())).toBe(format)
      expect(findFormat(`some/Field${format.ending}`)).toBe(format)
    }
    expect(findFormat('field')).toBeUndefined()
    expect(findFormat('')).toBeUndefined()
  })

  it('says which formats there are, where one is asked for that is none', () => {
    expect(() => exportGraph(source, 'xlsx')).toThrow(/no export format for "xlsx"/)
    expect(() => exportParts(source, 'xlsx')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('graphml (.graphml), gexf (.gexf)') }),
    )
  })

  it('gives formats of several files as parts only', () => {
    expect(() => exportGraph(source, 'csv')).toThrow(/several files/)
    expect(exportParts(source, 'field.csv', {}, 'field').map(({ name }) => name)).toEqual([
      'field.nodes.csv',
      'field.edges.csv',
    ])
  })

  it('writes of a graph what is shown as fact, and the unsure edges where they are asked for', async () => {
    const { nodes: _nodes, edges: _edges, ...header } = source.header
    const graph: PaperGraph = new MultiDirectedGraph()
    graph.replaceAttributes({ ...header, minConfidence: 0.5, shownEdges: edges.length - 1, unsureEdges: 1 })
    for (const { id, attributes } of nodes) graph.addNode(id, attributes)
    for (const { id, source: from, target, attributes } of edges) {
      graph.addEdgeWithKey(id, from, target, id === 'e2' ? { ...attributes, confidence: 0.25 } : attributes)
    }
    const count = async (options: { minConfidence?: number }) =>
      JSON.parse(await textOf(exportGraph(graph, 'graphology', options))).edges.length
    expect(await count({})).toBe(edges.length - 1)
    expect(await count({ minConfidence: 0 })).toBe(edges.length)
    expect(await count({ minConfidence: 1 })).toBe(0)
  })

  it('writes a graph without nodes in every format', async () => {
    for (const { id } of FORMATS) {
      for (const { chunks } of exportParts(sourceOf([], []), id)) expect(await textOf(chunks)).not.toBe('')
    }
  })

  it('hands out pieces, and never the whole at once', async () => {
    const node = nodes[1]
    if (node === undefined) throw new Error('the small graph has nodes')
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...node, id: `n${index}` }))
    for (const { id } of FORMATS) {
      for (const { chunks } of exportParts(sourceOf(many, edges), id)) {
        for await (const chunk of chunks) expect(chunk.length).toBeLessThan(100_000)
      }
    }
  })
})

describe('the code of the exports', () => {
  it('needs nothing of Node, since the viewer runs it too', () => {
    const folder = new URL('../../exports/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
    expect(files).toContain('graphml.ts')
    // What is for Node alone says so in its first line, and nothing else stands on it.
    const texts = files.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
    const forNode = texts.filter(({ text }) => text.slice(0, text.indexOf('*/')).includes('Node.js only'))
    expect(forNode.map(({ name }) => name)).toEqual(['embedded.ts'])
    for (const { text } of texts.filter((file) => !forNode.includes(file)))
      expect(text).not.toMatch(/from '(?:node:|\.\/embedded)/)
  })
})

describe('columns', () => {
  it('are all properties of the schema, one type a name', () => {
    const names = new Set(nodeColumns({ communities: [] }).map(({ name }) => name))
    const types = new Map<string, string>()
    for (const { properties } of Object.values(NODE_LABELS)) {
      for (const [name, { type }] of Object.entries(properties)) {
        expect(names.has(name === 'name' ? 'label' : name)).toBe(true)
        expect(types.get(name) ?? type).toBe(type)
        types.set(name, type)
      }
    }
    expect(Object.keys(EDGE_PROPERTIES)).toContain('evidence')
  })
})

describe('colours', () => {
  it('go round after the last, and differ from what is in no community', () => {
    expect(regionColor(0)).toBe('#2f6fd6')
    expect(regionColor(14)).toBe('#2f6fd6')
    expect(regionColor(1, 'dark')).toBe('#ff9b5e')
    expect(regionColor(undefined)).toBe('#667085')
  })
})

describe('docs/formats.md', () => {
  it('is what the declarations say (npm run docs writes it)', async () => {
    await expect(formatsMarkdown()).toMatchFileSnapshot('../../docs/formats.md')
  })
})
