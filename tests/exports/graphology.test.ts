import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { exportGraph } from '../../exports/index.ts'
import { anyGraph, hostileGraph, smallGraph, sourceOf, textOf } from './helpers.ts'

const write = (graph: ReturnType<typeof smallGraph>, options = {}) =>
  textOf(exportGraph(sourceOf(graph.nodes, graph.edges), 'graphology', options))

function expectEqual(text: string, expected: ReturnType<typeof smallGraph>) {
  const graph = MultiDirectedGraph.from(JSON.parse(text))
  expect(graph.mapNodes((id, attributes) => ({ id, attributes }))).toEqual(expected.nodes)
  expect(graph.mapEdges((id, attributes, source, target) => ({ id, source, target, attributes }))).toEqual(
    expected.edges,
  )
}

describe('graphology JSON', () => {
  it('is read by graphology with nothing lost, hostile names and lone surrogates too', async () => {
    for (const graph of [smallGraph(), hostileGraph()]) expectEqual(await write(graph), graph)
  })

  it('holds the attributes of the graph, without counts that graphology keeps itself', async () => {
    const { attributes } = JSON.parse(await write(smallGraph()))
    expect(attributes).toMatchObject({ name: 'field <&> "notes"', minConfidence: 0 })
    expect(attributes).not.toHaveProperty('nodes')
  })

  it('is read back equal, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        // JSON has no negative zero.
        const plain: typeof graph = JSON.parse(JSON.stringify(graph))
        expectEqual(await write(graph), plain)
      }),
    )
  })

  it('is valid for a graph without nodes, and holds no evidence where none is asked for', async () => {
    expectEqual(await write({ nodes: [], edges: [] }), { nodes: [], edges: [] })
    expect(await write(smallGraph(), { evidence: false })).not.toContain('"evidence"')
  })
})
