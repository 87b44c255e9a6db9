import type { PropertyType } from '../graph/schema.ts'
import type { GraphSource } from '../graph/source.ts'
import { chunked } from './chunks.ts'
import { type Column, cellText, edgeColumns, edgeRow, nodeColumns } from './columns.ts'
import type { ExportFormat, ExportOptions } from './format.ts'
import { type XmlEscaper, xmlEscaper } from './xml.ts'

/** GraphML has no lists: they are written as JSON. `long`, since readers refuse an `int` above 2^31. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
  'string[]': 'string',
  'integer[]': 'string',
  json: 'string',
}

interface Key<T> extends Column<T> {
  id: string
}

/**
 * Ids are unique over the whole file. Node keys are called what they hold, since Gephi takes the id for its columns;
 * `label` is the edge's, since APOC finds the relationship type by that id.
 */
function keys(source: GraphSource, options: ExportOptions) {
  const node = nodeColumns(source.header).map((column) => ({
    ...column,
    id: column.name === 'label' ? 'node_label' : column.name,
  }))
  const taken = new Set(node.map(({ id }) => id))
  const edge = edgeColumns(options).map((column) => ({
    ...column,
    id: taken.has(column.name) ? `edge_${column.name}` : column.name,
  }))
  return { node, edge }
}

function declare<T>(owner: 'node' | 'edge', columns: readonly Key<T>[], xml: XmlEscaper): string {
  return columns
    .map(
      ({ id, name, type, about }) =>
        `<key id="${id}" for="${owner}" attr.name="${name}" attr.type="${TYPES[type]}"><desc>${xml.text(about)}</desc></key>\n`,
    )
    .join('')
}

function data<T>(columns: readonly Key<T>[], item: T, xml: XmlEscaper): string {
  let text = ''
  for (const { id, type, read } of columns) {
    const value = cellText(type, read(item))
    if (value !== undefined) text += `<data key="${id}">${xml.text(value)}</data>`
  }
  return text
}

async function* write(source: GraphSource, options: ExportOptions): AsyncGenerator<string> {
  const xml = xmlEscaper()
  const { node, edge } = keys(source, options)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
    // As a description, since Gephi warns of each attribute that the graph as a whole has.
    `<desc>${xml.text(`${source.header.name}, by ${source.header.generator}`)}</desc>\n` +
    declare('node', node, xml) +
    '<key id="label" for="edge" attr.name="label" attr.type="string"><desc>Relationship type</desc></key>\n' +
    declare('edge', edge, xml) +
    `<graph id="G" edgedefault="directed">\n`
  yield* chunked(source.nodes(), (item) => `<node id="${xml.id(item.id)}">${data(node, item, xml)}</node>\n`)
  yield* chunked(source.edges(), async (item) => {
    const { id, source: from, target: to, attributes } = item
    const row = await edgeRow(source, item, options)
    return (
      `<edge id="${xml.id(id)}" source="${xml.id(from)}" target="${xml.id(to)}">` +
      `<data key="label">${attributes.type}</data>${data(edge, row, xml)}</edge>\n`
    )
  })
  yield '</graph>\n</graphml>\n'
  if (xml.replaced() > 0) options.onReplaced?.(xml.replaced())
}

/** GraphML 1.0 with typed attributes. */
export const graphml: ExportFormat = {
  id: 'graphml',
  title: 'GraphML',
  ending: '.graphml',
  mediaType: 'application/graphml+xml',
  opensIn: 'Gephi, NetworkX, igraph, Neo4j (APOC)',
  holds:
    'Nodes, edges and all their properties with types. `label` is the name of a node and the relationship type of an ' +
    'edge, `labels` the node label (Method, Paper, ...). Lists and evidence are JSON in a string; `sentences` has the ' +
    'evidence in words.',
  limits:
    'All edges are directed, those of CO_OCCURS_WITH too, which have no direction; no lists (they are JSON text), no ' +
    'colours; characters that XML 1.0 cannot hold (control characters, lone surrogates) become U+FFFD, in ids _xHHHH_',
  howToOpen: [
    'Gephi: File > Open; choose the merge strategy "Don\'t merge" to keep edges of several types between two nodes apart',
    "NetworkX: `nx.read_graphml('field.graphml')` gives a MultiDiGraph where two nodes have several edges",
    "Neo4j: `CALL apoc.import.graphml('field.graphml', {readLabels: true})`",
  ],
  testedWith: ['NetworkX 3.6.1', 'Gephi Toolkit 0.10.1', 'graphology-graphml 0.5.2', 'saxes 6.0.0'],
  parts: [{ suffix: '', write }],
}
