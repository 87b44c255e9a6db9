import type { NodeAttributes, PropertyType } from '../graph/schema.ts'
import type { GraphNode, GraphSource } from '../graph/source.ts'
import { chunked } from './chunks.ts'
import { type Column, cellText, edgeColumns, edgeRow, nodeColumns } from './columns.ts'
import type { ExportFormat, ExportOptions } from './format.ts'
import { regionColor } from './palette.ts'
import { type XmlEscaper, xmlEscaper } from './xml.ts'

/** Lists are all `liststring`: NetworkX knows no other and refuses a file that has one. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
  'string[]': 'liststring',
  'integer[]': 'liststring',
  json: 'string',
}

/** What GEXF has its own places for. */
const OWN_NODE_PLACES: ReadonlySet<string> = new Set(['label', 'x', 'y'])
const OWN_EDGE_PLACES: ReadonlySet<string> = new Set(['weight'])

function declare<T>(owner: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const lines = columns.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  )
  return `<attributes class="${owner}" mode="static">\n${lines.join('')}</attributes>\n`
}

/**
 * `["a", "b"]`. Gephi undoes a backslash before any character and nothing else, so line breaks stay as they are.
 * What XML cannot hold is replaced first.
 */
function listText(items: readonly unknown[], xml: XmlEscaper): string {
  const quoted = items.map((item) => `"${xml.valid(String(item)).replace(/["\\]/g, '\\$&')}"`)
  return `[${quoted.join(', ')}]`
}

function attvalues<T>(columns: readonly Column<T>[], item: T, xml: XmlEscaper): string {
  let text = ''
  for (const { name, type, read } of columns) {
    const raw = read(item)
    const value =
      Array.isArray(raw) && TYPES[type] === 'liststring' ? listText(raw, xml) : cellText(type, raw)
    if (value !== undefined) text += `<attvalue for="${name}" value="${xml.attribute(value)}"/>`
  }
  return text === '' ? '' : `<attvalues>${text}</attvalues>`
}

/** Diameter on the map: the area grows with the number of papers. */
function size(attributes: NodeAttributes): number {
  if (!('papers' in attributes)) return attributes.label === 'Paper' ? 4 : 2
  return Math.round(400 * Math.sqrt(Math.max(1, attributes.papers))) / 100
}

function viz({ attributes }: GraphNode): string {
  const community = 'community' in attributes ? attributes.community : undefined
  const color = Number.parseInt(regionColor(community).slice(1), 16)
  const position =
    'x' in attributes && Number.isFinite(attributes.x) && Number.isFinite(attributes.y)
      ? `<viz:position x="${attributes.x}" y="${attributes.y}" z="0"/>`
      : ''
  return (
    `<viz:color r="${color >> 16}" g="${(color >> 8) & 255}" b="${color & 255}"/>` +
    `${position}<viz:size value="${size(attributes)}"/>`
  )
}

async function* write(source: GraphSource, options: ExportOptions): AsyncGenerator<string> {
  const xml = xmlEscaper()
  const node = nodeColumns(source.header).filter(({ name }) => !OWN_NODE_PLACES.has(name))
  const edge = edgeColumns(options).filter(({ name }) => !OWN_EDGE_PLACES.has(name))
  yield '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n' +
    `<meta>\n<creator>${xml.text(source.header.generator)}</creator>\n` +
    `<description>${xml.text(source.header.name)}</description>\n</meta>\n` +
    '<graph mode="static" defaultedgetype="directed" idtype="string">\n' +
    `${declare('node', node)}${declare('edge', edge)}<nodes>\n`
  yield* chunked(
    source.nodes(),
    (item) =>
      `<node id="${xml.id(item.id)}" label="${xml.attribute(item.attributes.name)}">` +
      `${attvalues(node, item, xml)}${viz(item)}</node>\n`,
  )
  yield '</nodes>\n<edges>\n'
  yield* chunked(source.edges(), async (item) => {
    const { id, source: from, target: to, attributes } = item
    const row = await edgeRow(source, item, options)
    return (
      `<edge id="${xml.id(id)}" source="${xml.id(from)}" target="${xml.id(to)}" kind="${attributes.type}" ` +
      `label="${attributes.type}" weight="${attributes.weight}">${attvalues(edge, row, xml)}</edge>\n`
    )
  })
  yield '</edges>\n</graph>\n</gexf>\n'
  if (xml.replaced() > 0) options.onReplaced?.(xml.replaced())
}

/** GEXF 1.3 with typed attributes and the look of the map. */
export const gexf: ExportFormat = {
  id: 'gexf',
  title: 'GEXF',
  ending: '.gexf',
  mediaType: 'application/gexf+xml',
  opensIn: 'Gephi, Gephi Lite, NetworkX, sigma.js',
  holds:
    'Nodes, edges and all their properties with types, the positions of the map, the colours of the communities, sizes ' +
    'by papers. `label` is the name of a node, `labels` its node label (Method, Paper, ...); the relationship type of ' +
    'an edge is its `kind` and its `label`. Lists are lists of strings; evidence is JSON in a string, and `sentences` ' +
    'has it in words.',
  limits:
    'All edges are directed, those of CO_OCCURS_WITH too, which have no direction; lists of numbers are lists of ' +
    'strings; characters that XML 1.0 cannot hold (control characters, lone surrogates) become U+FFFD, in ids _xHHHH_',
  howToOpen: [
    'Gephi: File > Open; the map is as the viewer shows it, and edges of several types between two nodes stay apart',
    'Gephi Lite: Open > local file',
    "NetworkX: `nx.read_gexf('field.gexf', version='1.3')`",
  ],
  testedWith: ['Gephi Toolkit 0.10.1', 'NetworkX 3.6.1', 'graphology-gexf 0.13.2', 'saxes 6.0.0'],
  parts: [{ suffix: '', write }],
}
