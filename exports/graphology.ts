import type { GraphSource } from '../graph/source.ts'
import { chunked } from './chunks.ts'
import type { ExportFormat, ExportOptions } from './format.ts'

async function* write(source: GraphSource, options: ExportOptions): AsyncGenerator<string> {
  const { nodes: _nodes, edges: _edges, ...attributes } = source.header
  yield `{"attributes":${JSON.stringify(attributes)},\n` +
    '"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"nodes":['
  let between = '\n'
  yield* chunked(source.nodes(), (node) => {
    const line = `${between}${JSON.stringify({ key: node.id, attributes: node.attributes })}`
    between = ',\n'
    return line
  })
  yield '\n],\n"edges":['
  between = '\n'
  yield* chunked(source.edges(), ({ id, source: from, target, attributes }) => {
    const { evidence, ...rest } = attributes
    const line = JSON.stringify({
      key: id,
      source: from,
      target,
      attributes: options.evidence ? { ...rest, evidence } : rest,
    })
    const text = `${between}${line}`
    between = ',\n'
    return text
  })
  yield '\n]}\n'
}

/** What `graph.import()` and `Graph.from()` of graphology read. */
export const graphology: ExportFormat = {
  id: 'graphology',
  title: 'graphology JSON',
  ending: '.json',
  mediaType: 'application/json',
  opensIn: 'graphology, sigma.js',
  holds:
    'Everything, under the names of the schema: the attributes of the graph, of the nodes and of the edges. `label` is ' +
    'the node label (Method, Paper, ...), `name` the text to show, `type` of an edge its relationship type.',
  howToOpen: [
    "graphology: `MultiDirectedGraph.from(JSON.parse(await readFile('field.json', 'utf8')))`",
    'sigma.js: as above; it draws `x`, `y` and `name` if told so by its reducers',
  ],
  testedWith: ['graphology 0.26.0'],
  parts: [{ suffix: '', write }],
}
