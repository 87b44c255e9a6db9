import fc from 'fast-check'
import { MultiDirectedGraph, MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { exportGraph } from '../../exports/index.ts'
import { anyGraph, asXmlHolds, hostileGraph, smallGraph, sourceOf, textOf } from './helpers.ts'

const write = (graph: ReturnType<typeof smallGraph>, options = {}) =>
  textOf(exportGraph(sourceOf(graph.nodes, graph.edges), 'gexf', options))

/** Attributes of each node and edge with its attvalues, with a strict parser that knows only the tags. */
function elements(xml: string) {
  const nodes: Record<string, string>[] = []
  const edges: Record<string, string>[] = []
  const types = new Map<string, string>()
  let owner: Record<string, string> = {}
  let models = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const own = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    if (name === 'attributes') models = own.class ?? ''
    if (name === 'attribute') types.set(`${models}:${own.id}`, own.type ?? '')
    if (name === 'node' || name === 'edge') {
      owner = own
      const all = name === 'node' ? nodes : edges
      all.push(owner)
    }
    if (name === 'attvalue') owner[`@${own.for}`] = own.value ?? ''
  })
  parser.write(xml).close()
  return { nodes, edges, types }
}

describe('GEXF', () => {
  it('declares the types of attributes', async () => {
    const { types } = elements(await write(smallGraph()))
    expect(types.get('node:papers')).toBe('long')
    expect(types.get('node:pagerank')).toBe('double')
    expect(types.get('node:aliases')).toBe('liststring')
    expect(types.get('edge:confidence')).toBe('double')
    expect(types.has('edge:weight')).toBe(false)
    expect(types.has('node:x')).toBe(false)
  })

  it('is read by graphology-gexf with values, colours, places and sizes', async () => {
    const expected = smallGraph()
    const graph = parse(MultiDirectedGraph, await write(expected))
    expect([graph.order, graph.size]).toEqual([expected.nodes.length, expected.edges.length])
    expect(graph.getNodeAttributes('stridenet')).toMatchObject({
      label: 'StrideNet',
      labels: 'Method',
      papers: 3,
      pagerank: 0.125,
      aliases: ['StrideNet alias', 'StrideNet'],
      typePapers: ['2', '1'],
      community: 0,
      communityLabel: 'walks · gaits',
      x: 1.5,
      y: -20.25,
      size: 6.93,
      color: 'rgb(47,111,214)',
    })
    expect(graph.getNodeAttribute('p1', 'color')).toBe('rgb(102,112,133)')
    expect(graph.getEdgeAttributes('e1')).toMatchObject({
      kind: 'OUTPERFORMS',
      label: 'OUTPERFORMS',
      weight: 2,
    })
    expect(graph.getEdgeAttribute('e1', 'sentences')).toBe('StrideNet outperforms HopNet on sand. [p1 22-59]')
  })

  it('writes no evidence where none is asked for', async () => {
    const xml = await write(smallGraph(), { evidence: false })
    expect(xml).not.toContain('evidence')
    expect(xml).not.toContain('sentences')
  })

  it('keeps hostile names and replaces what XML cannot hold', async () => {
    const graph = hostileGraph()
    let replaced = 0
    const xml = await write(graph, { onReplaced: (count: number) => (replaced += count) })
    const { nodes, edges } = elements(xml)
    expect(nodes.map(({ label }) => label)).toEqual(
      graph.nodes.map(({ attributes }) => asXmlHolds(attributes.name)),
    )
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(graph.nodes.length)
    expect(edges.length).toBe(graph.edges.length)
    expect(replaced).toBeGreaterThan(7)
    const parsed = parse(MultiDirectedGraph, xml)
    expect([parsed.order, parsed.size]).toEqual([graph.nodes.length, graph.edges.length])
  })

  it('is read back equal, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const { nodes, edges } = elements(await write(graph))
        expect(nodes.map(({ id, label }) => [id, label])).toEqual(
          graph.nodes.map(({ id, attributes }) => [id, asXmlHolds(attributes.name)]),
        )
        const parsed = parse(MultiGraph, await write(graph))
        for (const { id, attributes } of graph.nodes) {
          const aliases = 'aliases' in attributes ? attributes.aliases.map(asXmlHolds) : []
          expect(parsed.getNodeAttribute(id, 'aliases')).toEqual(aliases)
        }
        expect(
          edges.map(({ id, source, target, kind, weight }) => [id, source, target, kind, Number(weight)]),
        ).toEqual(
          graph.edges.map(({ id, source, target, attributes }) => [
            id,
            source,
            target,
            attributes.type,
            attributes.weight,
          ]),
        )
      }),
    )
  })

  it('gives the same bytes twice', async () => {
    expect(await write(hostileGraph())).toBe(await write(hostileGraph()))
  })
})
