import { describe, expect, it } from 'vitest'
import { exportGraph, exportParts } from '../../exports/index.ts'
import { asXmlHolds, hostileGraph, smallGraph, sourceOf, textOf } from './helpers.ts'
import { hasNetworkx, hasPython, python, withFiles } from './readers.ts'

type Graph = ReturnType<typeof smallGraph>
const write = ({ nodes, edges }: Graph, format: string) => textOf(exportGraph(sourceOf(nodes, edges), format))

const READ = `
import json, sys
import networkx as nx
def read(path):
    graph = nx.read_gexf(path, version='1.3') if path.endswith('.gexf') else nx.read_graphml(path)
    types = {}
    for _, data in graph.nodes(data=True):
        for key, value in data.items():
            types.setdefault('node ' + key, type(value).__name__)
    for _, _, data in graph.edges(data=True):
        for key, value in data.items():
            types.setdefault('edge ' + key, type(value).__name__)
    return dict(
        directed=graph.is_directed(),
        types=types,
        nodes={id: data for id, data in graph.nodes(data=True)},
        edges=[[source, target, data] for source, target, data in graph.edges(data=True)],
    )
print(json.dumps([read(path) for path in sys.argv[1:]]))
`

interface Read {
  directed: boolean
  types: Record<string, string>
  nodes: Record<string, Record<string, unknown>>
  edges: [string, string, Record<string, unknown>][]
}

describe.skipIf(!hasNetworkx())('read by NetworkX (needs python3 with networkx)', () => {
  it('GraphML and GEXF have the same counts, types and values there', async () => {
    const small = smallGraph()
    const hostile = hostileGraph()
    const files = {
      'small.graphml': await write(small, 'graphml'),
      'small.gexf': await write(small, 'gexf'),
      'hostile.graphml': await write(hostile, 'graphml'),
      'hostile.gexf': await write(hostile, 'gexf'),
    }
    const read = withFiles(files, (paths) => python(READ, paths)) as Read[]
    expect(read).toHaveLength(4)
    for (const [index, graph] of [small, small, hostile, hostile].entries()) {
      const { directed, nodes, edges } = read[index] as Read
      expect(directed).toBe(true)
      expect(Object.values(nodes).map(({ label }) => label)).toEqual(
        graph.nodes.map(({ attributes }) => asXmlHolds(attributes.name)),
      )
      expect(edges.length).toBe(graph.edges.length)
      expect(edges.map(([, , { label, weight }]) => `${label} ${Number(weight)}`).sort()).toEqual(
        graph.edges.map(({ attributes }) => `${attributes.type} ${attributes.weight}`).sort(),
      )
    }
    const [graphml, gexf] = read
    expect(graphml?.types).toMatchObject({
      'node label': 'str',
      'node papers': 'int',
      'node pagerank': 'float',
      'node aliases': 'str',
      'edge weight': 'int',
      'edge confidence': 'float',
      'edge sentences': 'str',
    })
    expect(gexf?.types).toMatchObject({
      'node papers': 'int',
      'node pagerank': 'float',
      'node viz': 'dict',
      'edge weight': 'float',
      'edge confidence': 'float',
    })
    expect(graphml?.nodes.hopnet).toMatchObject({ labels: 'Model', papers: 3, firstYear: 2019, y: -20.25 })
    expect(gexf?.nodes.hopnet).toMatchObject({
      labels: 'Model',
      papers: 3,
      firstYear: 2019,
      viz: { position: { x: 1.5, y: -20.25 }, color: { r: 47, g: 111, b: 214 } },
    })
    const evidence = graphml?.edges.find(([, , { label }]) => label === 'OUTPERFORMS')?.[2].evidence
    expect(JSON.parse(String(evidence))).toEqual(small.edges[0]?.attributes.evidence)
  })
})

const READ_CSV = `
import csv, json, sys
print(json.dumps([list(csv.DictReader(open(path, newline='', encoding='utf-8'))) for path in sys.argv[1:]]))
`

describe.skipIf(!hasPython())("read by Python's csv module (needs python3)", () => {
  it('CSV has the same rows there', async () => {
    const { nodes, edges } = hostileGraph()
    const files: Record<string, string> = {}
    for (const { name, chunks } of exportParts(sourceOf(nodes, edges), 'csv', {}, 'field')) {
      files[name] = await textOf(chunks)
    }
    const read = withFiles(files, (paths) => python(READ_CSV, paths)) as Record<string, string>[][]
    expect(read.map((rows) => rows.length)).toEqual([nodes.length, edges.length])
    const names = nodes.map(({ attributes }) => attributes.name.replace(/[\ud800-\udfff]/gu, '\ufffd'))
    for (const [index, row] of (read[0] ?? []).entries()) {
      expect([names[index], `'${names[index]}`]).toContain(row.label)
    }
  })
})
