import type { PropertyType } from '../graph/schema.ts'
import type { GraphEdge, GraphNode, GraphSource } from '../graph/source.ts'
import { chunked } from './chunks.ts'
import { type Column, cellText, type EdgeRow, edgeColumns, edgeRow, nodeColumns } from './columns.ts'
import type { ExportFormat, ExportOptions } from './format.ts'
import { idText, utf8Texts } from './utf8.ts'

/** What a spreadsheet would run as a formula; what looks like our own mark before one is marked too. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/

/**
 * One cell, after RFC 4180: quoted where it must be, and where a text is empty, so that it differs from an absent one.
 * Own lines rather than csv-stringify, whose build for browsers is 81 KB, most of it a copy of Node's Buffer.
 * @param text whether a formula in it is to be disarmed with an apostrophe; numbers stay numbers
 */
export function csvCell(value: string | undefined, text: boolean): string {
  if (value === undefined) return ''
  const safe = text && FORMULA.test(value) ? `'${value}` : value
  return safe === '' || NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A value as text. Within JSON, quotes and backslashes are written `\u0022` and `\u005c`, which means the same: readers
 * that take a backslash for an escape (Gephi, Neo4j) would lose their place at one before a quote.
 */
function valueText(type: PropertyType, value: unknown): string | undefined {
  const text = cellText(type, value)
  return type === 'string'
    ? text
    : text?.replace(/\\(["\\])/g, (_, escaped: string) => (escaped === '"' ? '\\u0022' : '\\u005c'))
}

const isText = (type: PropertyType): boolean => type !== 'integer' && type !== 'double' && type !== 'boolean'

function rowWriter<T>(columns: readonly Column<T>[]) {
  const { valid, replaced } = utf8Texts()
  return {
    header: `${columns.map(({ name }) => csvCell(name, true)).join(',')}\r\n`,
    row(item: T): string {
      const cells = columns.map(({ type, read }) => {
        const value = valueText(type, read(item))
        return value !== undefined && isText(type) ? csvCell(valid(value), true) : csvCell(value, false)
      })
      return `${cells.join(',')}\r\n`
    },
    tell: (options: ExportOptions): void => {
      if (replaced() > 0) options.onReplaced?.(replaced())
    },
  }
}

const NODE_ID: Column<GraphNode> = {
  name: 'id',
  type: 'string',
  about: 'Id of the node',
  read: ({ id }) => idText(id),
}

const EDGE_ENDS: readonly Column<GraphEdge>[] = [
  { name: 'id', type: 'string', about: 'Id of the edge', read: ({ id }) => idText(id) },
  { name: 'source', type: 'string', about: 'Id of the source', read: ({ source }) => idText(source) },
  { name: 'target', type: 'string', about: 'Id of the target', read: ({ target }) => idText(target) },
  // Not `type`: Gephi reads that as directed or undirected, and `kind` as what keeps parallel edges apart.
  { name: 'kind', type: 'string', about: 'Relationship type', read: ({ attributes }) => attributes.type },
]

async function* writeNodes(source: GraphSource, options: ExportOptions): AsyncGenerator<string> {
  const rows = rowWriter([NODE_ID, ...nodeColumns(source.header)])
  yield rows.header
  yield* chunked(source.nodes(), rows.row)
  rows.tell(options)
}

async function* writeEdges(source: GraphSource, options: ExportOptions): AsyncGenerator<string> {
  const rows = rowWriter<EdgeRow>([...EDGE_ENDS, ...edgeColumns(options)])
  yield rows.header
  yield* chunked(source.edges(), async (edge) => rows.row(await edgeRow(source, edge, options)))
  rows.tell(options)
}

/** Two tables, nodes and edges, after RFC 4180: commas, CRLF, UTF-8, a header line. */
export const csv: ExportFormat = {
  id: 'csv',
  title: 'CSV',
  ending: '.csv',
  mediaType: 'text/csv',
  opensIn: 'spreadsheets, pandas, R',
  holds:
    'Two files, `.nodes.csv` and `.edges.csv`, a row each, all properties in columns. `label` is the name of a node, ' +
    '`labels` its node label (Method, Paper, ...), `kind` the relationship type of an edge. Lists and evidence are ' +
    'JSON; `sentences` has the evidence in words. An empty text is `""`, an absent one nothing.',
  limits:
    'No types; a text that a spreadsheet would run as a formula (it starts with = + - @, tab or a line break) has an ' +
    'apostrophe before it, and so has one that starts with apostrophes and then one of these; lone surrogates become U+FFFD, in ids _xHHHH_',
  howToOpen: [
    'Excel: Data > From Text/CSV, with 65001: Unicode (UTF-8) as the origin',
    "pandas: `pd.read_csv('field.nodes.csv')`; lists with `json.loads`",
    'Gephi and Neo4j take a backslash before a quotation mark for an escape, and may stop at one: give them GEXF or GraphML',
  ],
  testedWith: ['csv-parse 7.0.3', 'Python 3 csv'],
  parts: [
    { suffix: '.nodes', write: writeNodes },
    { suffix: '.edges', write: writeEdges },
  ],
}
