import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EVIDENCE_COLUMNS,
  edgeOfRow,
  headerOfRow,
  META_COLUMNS,
  nodeColumns,
  nodeOfRow,
  type PropertyColumn,
  type PropertyValue,
  propertyGraph,
  RELATIONSHIP_COLUMNS,
} from '../../exports/property-graph.ts'
import { buildGraph } from '../../graph/build.ts'
import { writeGraphFile } from '../../graph/file.ts'
import { graphSource } from '../../graph/memory-source.ts'
import { LABELS, NODE_LABELS } from '../../graph/schema.ts'
import type { GraphEdge, GraphNode, GraphSource } from '../../graph/source.ts'
import { arbitraryExtractions } from '../graph/made.ts'
import { anyGraph, hostileGraph, smallGraph, sourceOf, textOf } from './helpers.ts'

/** Through rows and back, with every value seen to be what its column says. */
async function roundTrip(source: GraphSource): Promise<GraphSource> {
  const rows = propertyGraph(source)
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  for await (const { label, values } of rows.nodes()) {
    checkValues(nodeColumns(label), values)
    nodes.push(nodeOfRow(label, values))
  }
  for await (const { type, source: from, target, values } of rows.relationships()) {
    checkValues(RELATIONSHIP_COLUMNS, values)
    edges.push(edgeOfRow(type, from, target, values))
  }
  checkValues(META_COLUMNS, rows.meta)
  return { ...sourceOf(nodes, edges), header: headerOfRow(rows.meta) }
}

function checkValues(columns: readonly PropertyColumn[], values: readonly PropertyValue[]): void {
  expect(values.length).toBe(columns.length)
  columns.forEach(({ name, type }, index) => {
    const value = values[index]
    if (value === undefined) return
    const list = type.endsWith('[]')
    expect(Array.isArray(value), name).toBe(list)
    for (const item of Array.isArray(value) ? value : [value]) {
      const kind = type.replace('[]', '')
      expect(typeof item, name).toBe(kind === 'integer' || kind === 'double' ? 'number' : kind)
      if (kind === 'integer') expect(Number.isInteger(item), name).toBe(true)
      if (typeof item === 'string') expect(/\p{Surrogate}/u.test(item), name).toBe(false)
    }
  })
}

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

const fileOf = (source: GraphSource): Promise<string> => textOf(writeGraphFile(source))

describe('columns', () => {
  test('every property of the schema has one, and no name comes twice', () => {
    for (const label of LABELS) {
      const names = nodeColumns(label).map(({ name }) => name)
      expect(names[0]).toBe('id')
      for (const name of Object.keys(NODE_LABELS[label].properties)) expect(names).toContain(name)
      expect(new Set(names).size).toBe(names.length)
    }
    const names = RELATIONSHIP_COLUMNS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('a name has one type in all labels, as a table over all of them needs', () => {
    const types = new Map<string, string>()
    for (const { name, type } of LABELS.flatMap(nodeColumns)) {
      expect(types.get(name) ?? type, name).toBe(type)
      types.set(name, type)
    }
  })
})

describe('rows', () => {
  test('evidence is reachable from a relationship: papers, sentences, offsets', async () => {
    const { nodes, edges } = smallGraph()
    const rows = propertyGraph(sourceOf(nodes, edges))
    const first = (await listed(rows.relationships()))[0]
    const value = (name: string): unknown =>
      first?.values[RELATIONSHIP_COLUMNS.findIndex((column) => column.name === name)]
    expect([first?.source, first?.type, first?.target]).toEqual(['stridenet', 'OUTPERFORMS', 'hopnet'])
    expect(value('papers')).toEqual(['p1'])
    expect(value('sentences')).toEqual(['StrideNet outperforms HopNet on\nsand.'.slice(0, 37)])
    expect(value('starts')).toEqual([22])
    expect(value('headStarts')).toBeUndefined()
    expect(value('metrics')).toBeUndefined()
  })

  test('where only some evidence has a field, the others have nothing at its place', async () => {
    const { nodes, edges } = smallGraph()
    const [edge] = edges
    const piece = edge?.attributes.evidence[0]
    if (edge === undefined || piece === undefined) throw new Error('no edge')
    const evidence = [piece, { ...piece, head: { start: 22, end: 31 }, metric: 'speed' }]
    const source = sourceOf(nodes, [{ ...edge, attributes: { ...edge.attributes, evidence } }])
    const [row] = await listed(propertyGraph(source).relationships())
    const lists = Object.fromEntries(
      EVIDENCE_COLUMNS.map(({ name }, index) => [name, row?.values[index + 3]]),
    )
    expect(lists).toMatchObject({ headStarts: [-1, 22], headEnds: [-1, 31], metrics: ['', 'speed'] })
    expect(lists.tailStarts).toBeUndefined()
    const [back] = await listed((await roundTrip(source)).edges())
    expect(back?.attributes.evidence).toEqual(evidence)
  })

  test('a small graph comes back', async () => {
    const { nodes, edges } = smallGraph()
    const source = sourceOf(nodes, edges)
    expect(await fileOf(await roundTrip(source))).toBe(await fileOf(source))
  })

  test('what no database can hold is replaced and counted, and ids stay apart', async () => {
    const { nodes, edges } = hostileGraph()
    const rows = propertyGraph(sourceOf(nodes, edges))
    const ids = new Set<unknown>()
    for await (const { values } of rows.nodes()) ids.add(values[0])
    expect(ids.size).toBe(nodes.length)
    expect(rows.replaced()).toBeGreaterThan(0)
    const { nodes: others, edges: links } = smallGraph()
    const clean = propertyGraph(sourceOf(others, links))
    for await (const _ of clean.nodes());
    expect(clean.replaced()).toBe(0)
  })

  test('any graph comes back, but for lone surrogates', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async ({ nodes, edges }) => {
        const source = sourceOf(nodes, edges)
        const text = (await fileOf(source)).replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, '$1\ufffd')
        expect(await fileOf(await roundTrip(source))).toBe(text)
      }),
    )
  })

  test('a built graph comes back byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtractions, async (extractions) => {
        const source = graphSource(await buildGraph(extractions))
        const text = await fileOf(source)
        fc.pre(!/\\ud[89a-f]/.test(text))
        expect(await fileOf(await roundTrip(source))).toBe(text)
      }),
      { numRuns: 40 },
    )
  })
})

describe('rows that papergraph did not write', () => {
  const edge = (change: Record<string, unknown>): GraphEdge => {
    const row: Record<string, unknown> = {
      id: 'a|USES|b',
      weight: 1,
      confidence: 1,
      papers: ['p:1'],
      starts: [0],
      ends: [1],
      sections: ['title'],
      confidences: [1],
      steps: ['pair'],
      ...change,
    }
    return edgeOfRow(
      'USES',
      'a',
      'b',
      RELATIONSHIP_COLUMNS.map(({ name }) => row[name]),
    )
  }

  test('say what is wrong', () => {
    expect(edge({}).attributes.evidence).toHaveLength(1)
    expect(() => edge({ starts: [0, 1] })).toThrow(/"a\|USES\|b".*"papers" and "starts" differ in length/)
    expect(() => edge({ weight: 'many' })).toThrow(/wrong "weight"/)
    expect(() => edge({ papers: null })).toThrow(/differ in length/)
    const paper = nodeColumns('Paper').map(({ name }) => (name === 'classRelations' ? '{' : 'x'))
    expect(() => nodeOfRow('Paper', paper)).toThrow(/broken JSON/)
    const meta = META_COLUMNS.map(({ name }) => (name === 'version' ? 99 : undefined))
    expect(() => headerOfRow(meta)).toThrow(/format version 99/)
  })
})
