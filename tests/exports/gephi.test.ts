import { describe, expect, it } from 'vitest'
import { exportGraph } from '../../exports/index.ts'
import { asXmlHolds, hostileGraph, smallGraph, sourceOf, textOf } from './helpers.ts'
import { gephi, hasGephi, withFiles } from './readers.ts'

type Graph = ReturnType<typeof smallGraph>
const write = ({ nodes, edges }: Graph, format: string) => textOf(exportGraph(sourceOf(nodes, edges), format))

const of = (lines: string[][] | undefined, kind: string) =>
  (lines ?? []).filter(([first]) => first === kind).map(([, ...fields]) => fields)

describe.skipIf(!hasGephi())('opened by Gephi (needs Java 17 and the Gephi Toolkit in ~/.m2)', () => {
  it('GraphML and GEXF have the same counts, types and values there', async () => {
    const small = smallGraph()
    const hostile = hostileGraph()
    const files = {
      'small.graphml': await write(small, 'graphml'),
      'small.gexf': await write(small, 'gexf'),
      'hostile.graphml': await write(hostile, 'graphml'),
      'hostile.gexf': await write(hostile, 'gexf'),
    }
    const opened = withFiles(files, gephi)
    expect(opened).toHaveLength(4)

    for (const [index, graph] of [small, small, hostile, hostile].entries()) {
      const lines = opened[index]
      expect(of(lines, 'issue').filter(([level]) => level !== 'INFO')).toEqual([])
      expect(of(lines, 'nodes')).toEqual([[String(graph.nodes.length)]])
      expect(of(lines, 'edges')).toEqual([[String(graph.edges.length)]])
      expect(
        of(lines, 'node')
          .map(([, label]) => label)
          .sort(),
      ).toEqual(graph.nodes.map(({ attributes }) => asXmlHolds(attributes.name)).sort())
      const columns = of(lines, 'column')
      for (const column of [
        'node labels String',
        'node papers Long',
        'node pagerank Double',
        'edge weight Double',
      ]) {
        expect(columns).toContainEqual(column.split(' '))
      }
      const edges = of(lines, 'edge')
      expect(edges.map(([, , , label]) => label).sort()).toEqual(
        graph.edges.map(({ attributes }) => attributes.type).sort(),
      )
      expect(edges.map(([, , , , , weight]) => Number(weight)).sort()).toEqual(
        graph.edges.map(({ attributes }) => attributes.weight).sort(),
      )
    }

    const [smallGraphml, smallGexf, , hostileGexf] = opened
    const stride = of(smallGexf, 'node').find(([id]) => id === 'stridenet')
    expect(stride).toEqual([
      'stridenet',
      'StrideNet',
      'Method',
      '1.5 -20.25',
      '6.93',
      '47 111 214',
      'StrideNet alias|StrideNet',
    ])
    expect(of(smallGexf, 'column')).toContainEqual(['node', 'aliases', 'String[]'])
    expect(of(smallGexf, 'edge').map(([, , , , kind]) => kind)).toContain('COMPARED_WITH')
    expect(of(smallGexf, 'edge')[0]?.at(-1)).toBe('StrideNet outperforms HopNet on sand. [p1 22-59]')
    expect(of(smallGraphml, 'node').find(([id]) => id === 'stridenet')?.[3]).toBe('1.5 -20.25')
    for (const [, label, , , , , aliases] of of(hostileGexf, 'node')) {
      if (aliases !== 'null') expect(aliases).toBe(`${label} alias|${label}`)
    }
  })
})
