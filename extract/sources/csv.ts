/** Tables: comma-, semicolon- or tab-separated, the first row naming the columns. */
import { parse } from 'csv-parse/sync'
import { PapergraphError } from '../io/errors.ts'
import { readLines } from '../io/lines.ts'
import { type RawRow, readRows } from './csv-records.ts'
import { type FieldName, type Fields, pickColumns } from './fields.ts'
import { reject, type Source, type SourceInput, type SourceItem } from './source.ts'
import { toPaper } from './to-paper.ts'

const DELIMITERS = [',', ';', '\t'] as const

export const csv: Source = {
  id: 'csv',
  title: 'CSV',
  about: 'a table with columns for title and abstract, parted by commas, semicolons or tabs',
  detect,
  read,
}

interface Header {
  delimiter: string
  width: number
  columns: Map<FieldName, number>
}

function detect(sample: string): number {
  const { columns, width } = readHeader(firstLine(sample))
  if (width < 2) return 0
  if (columns.has('abstract')) return columns.has('title') || columns.has('id') ? 0.95 : 0.8
  return columns.has('title') && columns.size > 1 ? 0.5 : 0
}

const firstLine = (sample: string): string =>
  sample.split(/\r\n|\n|\r/, 20).find((line) => line.trim() !== '') ?? ''

/** The delimiter is the one with which most columns have a name that is known, or else the one with most columns. */
function readHeader(line: string): Header {
  const headers = DELIMITERS.map((delimiter): Header => {
    const names = parseRow(line, delimiter)
    return { delimiter, width: names.length, columns: pickColumns(names) }
  })
  headers.sort((a, b) => b.columns.size - a.columns.size || b.width - a.width)
  return headers[0] ?? { delimiter: ',', width: 0, columns: new Map() }
}

function parseRow(text: string, delimiter: string): string[] {
  try {
    return parse(text, { delimiter, relax_quotes: true, record_delimiter: ['\n'], bom: true })[0] ?? []
  } catch {
    return []
  }
}

async function* read(input: SourceInput): AsyncGenerator<SourceItem> {
  const header = readHeader(firstLine(input.sample))
  if (!header.columns.has('abstract'))
    throw new PapergraphError('no column with abstracts', {
      file: input.file,
      line: 1,
      hint: 'Name the column "abstract", and that with titles "title".',
    })
  let first = true
  for await (const row of readRows(readLines(input.chunks), header.delimiter)) {
    if (!first) yield readRow(row, header, input)
    first = false
  }
}

function readRow(
  { line, text, fault }: RawRow,
  { delimiter, width, columns }: Header,
  input: SourceInput,
): SourceItem {
  if (fault !== undefined) return reject(input.file, line, fault, text)
  const values = parseRow(text, delimiter)
  if (values.length !== width)
    return reject(input.file, line, `${values.length} fields where the header has ${width}`, text)
  const fields: Fields = {}
  for (const [field, column] of columns) {
    const value = values[column]?.trim()
    if (value !== undefined && value !== '') fields[field] = field === 'codeUrls' ? [value] : value
  }
  const result = toPaper(fields, line, input)
  return 'cause' in result ? reject(input.file, line, result.cause, text) : { paper: result.paper }
}
