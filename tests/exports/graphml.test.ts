import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { exportGraph } from '../../exports/index.ts'
import { anyGraph, asXmlHolds, hostileGraph, smallGraph, sourceOf, textOf } from './helpers.ts'

const write = (graph: ReturnType<typeof smallGraph>, options = {}) =>
  textOf(exportGraph(sourceOf(graph.nodes, graph.edges), 'graphml', options))

/** Values by key id for each node and edge, with a strict parser that knows no more of GraphML than its tags. */
function elements(xml: string) {
  const nodes = new Map<string, Map<string, string>>()
  const edges = new Map<string, Map<string, string>>()
  const keys = new Map<string, Record<string, string>>()
  let owner: Map<string, string> | undefined
  let key: string | undefined
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'key') keys.set(`${attributes.for}:${attributes['attr.name']}`, attributes)
    if (name === 'node' || name === 'edge') {
      owner = new Map(Object.entries(attributes))
      const all = name === 'node' ? nodes : edges
      expect(all.has(attributes.id ?? '')).toBe(false)
      all.set(attributes.id ?? '', owner)
    }
    if (name === 'data') {
      key = attributes.key ?? ''
      owner?.set(key, '')
    }
  })
  parser.on('text', (text) => {
    if (key !== undefined) owner?.set(key, (owner.get(key) ?? '') + text)
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'data') key = undefined
  })
  parser.write(xml).close()
  return { nodes, edges, keys }
}

describe('GraphML', () => {
  it('declares types and gives each key one id', async () => {
    const { keys } = elements(await write(smallGraph()))
    const ids = [...keys.values()].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const type = (key: string) => keys.get(key)?.['attr.type']
    expect(type('node:label')).toBe('string')
    expect(type('node:papers')).toBe('long')
    expect(type('node:pagerank')).toBe('double')
    expect(type('node:aliases')).toBe('string')
    expect(type('edge:weight')).toBe('long')
    expect(type('edge:confidence')).toBe('double')
  })

  it('holds names, labels, types and evidence of a small graph', async () => {
    const { nodes, edges } = elements(await write(smallGraph()))
    expect(nodes.size).toBe(5)
    expect(edges.size).toBe(5)
    const node = nodes.get('stridenet')
    expect(node?.get('node_label')).toBe('StrideNet')
    expect(node?.get('labels')).toBe('Method')
    expect(node?.get('communityLabel')).toBe('walks · gaits')
    expect(JSON.parse(node?.get('typePapers') ?? '')).toEqual([2, 1])
    const edge = edges.get('e1')
    expect(edge?.get('label')).toBe('OUTPERFORMS')
    expect(edge?.get('weight')).toBe('2')
    expect(edge?.get('sentences')).toBe('StrideNet outperforms HopNet on sand. [p1 22-59]')
    expect(JSON.parse(edge?.get('evidence') ?? '')).toEqual(smallGraph().edges[0]?.attributes.evidence)
  })

  it('writes no evidence where none is asked for', async () => {
    const { edges, keys } = elements(await write(smallGraph(), { evidence: false }))
    expect(keys.has('edge:evidence')).toBe(false)
    expect(keys.has('edge:sentences')).toBe(false)
    expect(edges.get('e1')?.has('evidence')).toBe(false)
    expect(edges.get('e1')?.get('weight')).toBe('2')
  })

  it('keeps hostile names, replaces what XML cannot hold and says how much', async () => {
    const graph = hostileGraph()
    let replaced = 0
    const { nodes, edges } = elements(
      await write(graph, { onReplaced: (count: number) => (replaced += count) }),
    )
    expect(nodes.size).toBe(graph.nodes.length)
    expect(edges.size).toBe(graph.edges.length)
    expect([...nodes.values()].map((node) => node.get('node_label'))).toEqual(
      graph.nodes.map(({ attributes }) => asXmlHolds(attributes.name)),
    )
    expect(replaced).toBeGreaterThan(7)
    for (const edge of edges.values()) expect(nodes.has(edge.get('target') ?? '')).toBe(true)
  })

  it('is read back equal, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const { nodes, edges } = elements(await write(graph))
        expect(nodes.size).toBe(graph.nodes.length)
        expect(edges.size).toBe(graph.edges.length)
        for (const { id, attributes } of graph.nodes) {
          expect(nodes.get(id)?.get('node_label')).toBe(asXmlHolds(attributes.name))
          expect(Number(nodes.get(id)?.get('x'))).toBe('x' in attributes ? attributes.x + 0 : undefined)
        }
        for (const { id, source, target, attributes } of graph.edges) {
          const edge = edges.get(id)
          expect([edge?.get('source'), edge?.get('target')]).toEqual([source, target])
          expect(edge?.get('label')).toBe(attributes.type)
          expect(Number(edge?.get('weight'))).toBe(attributes.weight)
          expect(Number(edge?.get('edge_confidence'))).toBe(attributes.confidence)
        }
      }),
    )
  })

  it('is read by graphology-graphml with the same values', async () => {
    const expected = smallGraph()
    const graph = parse(MultiDirectedGraph, await write(expected))
    expect([graph.order, graph.size]).toEqual([expected.nodes.length, expected.edges.length])
    expect(graph.getNodeAttributes('hopnet')).toMatchObject({
      label: 'HopNet',
      labels: 'Model',
      papers: 3,
      pagerank: 0.125,
      x: 1.5,
      y: -20.25,
    })
    expect(graph.getEdgeAttributes('e3')).toMatchObject({ label: 'BUILDS_ON', weight: 1, confidence: 0.75 })
  })

  it('gives the same bytes twice', async () => {
    expect(await write(hostileGraph())).toBe(await write(hostileGraph()))
  })
})
