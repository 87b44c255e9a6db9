/** Reads tables whose first row names the columns: parted by commas, semicolons or tabs. */
import { parse } from 'csv-parse/sync'
import { PapergraphError } from '../io/errors.ts'
import { type Line, readLines } from '../io/lines.ts'
import { type RawRow, readRows } from './csv-records.ts'
import { type FieldName, type Fields, pickColumns } from './fields.ts'
import { type Columns, reject, type SourceInput, type SourceItem } from './source.ts'
import { toPaper } from './to-paper.ts'

const DELIMITERS = [',', ';', '\t'] as const

export interface TableShape {
  /** Names of columns beside the usual ones, in lower case, letters and digits only. */
  columns?: Readonly<Partial<Record<FieldName, readonly string[]>>>
  /** False where a quote is a character like any other, and a row is a line. */
  quotes?: false
  /** What a row gives for each part of a paper, or why it is none. */
  fieldsOf?(row: TableRow): Fields | { cause: string }
}

export interface TableRow {
  /** What the columns that are known give. */
  fields: Fields
  /** The value in a column, by the name that the header has; nothing where it is blank. */
  value(column: string): string | undefined
}

export interface Header {
  delimiter: string
  names: string[]
  columns: Map<FieldName, number>
}

/** The header that a text begins with. */
export function headerOf(sample: string, shape: TableShape = {}, given: Columns = {}): Header {
  const lines = sample.split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== '')
  return readHeader((isHint(lines[0] ?? '') ? lines[1] : lines[0]) ?? '', shape, given)
}

/** Whether a text begins with a header that has all these columns. */
export const hasColumns = (sample: string, given: Columns): boolean => {
  const { names } = headerOf(sample, {}, given)
  return names.length > 1 && Object.values(given).every((name) => indexOf(names, name) !== -1)
}

/** The line that tells Excel how a table is parted. */
const isHint = (line: string): boolean => /^\uFEFF?"?sep=.?"?$/i.test(line.trimEnd() || line)

/** The delimiter is the one with which most columns have a name that is known, or else the one with most columns. */
function readHeader(line: string, { columns: own, quotes }: TableShape, given: Columns): Header {
  const headers = DELIMITERS.map((delimiter): Header => {
    const names = quotes === false ? line.replace(/^\uFEFF/, '').split(delimiter) : parseRow(line, delimiter)
    const columns = pickColumns(names, own)
    for (const [field, name] of Object.entries(given)) {
      const column = indexOf(names, name)
      if (column !== -1) columns.set(field as FieldName, column)
    }
    return { delimiter, names, columns }
  })
  headers.sort((a, b) => b.columns.size - a.columns.size || b.names.length - a.names.length)
  return headers[0] ?? { delimiter: ',', names: [], columns: new Map() }
}

/** The column of this name; in other letters where none has just these. */
function indexOf(names: readonly string[], wanted: string): number {
  const exact = names.findIndex((name) => name.trim() === wanted.trim())
  if (exact !== -1) return exact
  return names.findIndex((name) => name.trim().toLowerCase() === wanted.trim().toLowerCase())
}

function parseRow(text: string, delimiter: string): string[] {
  try {
    return parse(text, { delimiter, relax_quotes: true, record_delimiter: ['\n'], bom: true })[0] ?? []
  } catch {
    return []
  }
}

/**
 * The records of a table, in order.
 * @throws {PapergraphError} if it has no column with abstracts (or, where titles will do, with titles), or none of a
 * name that the user gives
 */
export async function* readTable(input: SourceInput, shape: TableShape = {}): AsyncGenerator<SourceItem> {
  const header = headerOf(input.sample, shape, input.columns)
  checkHeader(header, input)
  let before = true
  const lines = readLines(input.chunks)
  const rows = shape.quotes === false ? plainRows(lines) : readRows(lines, header.delimiter)
  for await (const row of rows) {
    if (!before) yield readRow(row, header, input, shape)
    else if (!isHint(row.text)) before = false
  }
}

function checkHeader(
  { names, columns }: Header,
  { file, columns: given = {}, titles = false }: SourceInput,
): void {
  const known = `The table has: ${names.map((name) => name.trim()).join(', ')}.`
  for (const [field, name] of Object.entries(given))
    if (indexOf(names, name) === -1)
      throw new PapergraphError(`no column "${name}", which --columns names for ${field}`, {
        file,
        line: 1,
        hint: known,
      })
  if (columns.has('abstract') || (titles && columns.has('title'))) return
  throw new PapergraphError('no column with abstracts', {
    file,
    line: 1,
    hint: `Say which it is with --columns "abstract=...,title=...". ${known}`,
  })
}

async function* plainRows(lines: AsyncIterable<Line>): AsyncGenerator<RawRow> {
  for await (const { line, text, tooLong } of lines) {
    if (tooLong) yield { line, text, fault: 'the line is too long' }
    else if (text.trim() !== '') yield { line, text }
  }
}

function readRow(
  { line, text, fault }: RawRow,
  { delimiter, names, columns }: Header,
  input: SourceInput,
  { quotes, fieldsOf }: TableShape,
): SourceItem {
  if (fault !== undefined) return reject(input.file, line, fault, text)
  const values = quotes === false ? text.split(delimiter) : parseRow(text, delimiter)
  // Some programs end each row, and not the header, with a delimiter.
  while (values.length > names.length && values.at(-1)?.trim() === '') values.pop()
  if (values.length !== names.length)
    return reject(input.file, line, `${values.length} fields where the header has ${names.length}`, text)
  const at = (column: number): string | undefined => values[column]?.trim() || undefined
  const fields: Fields = {}
  for (const [field, column] of columns) {
    const value = at(column)
    if (value !== undefined) fields[field] = field === 'codeUrls' ? [value] : value
  }
  const read = fieldsOf?.({ fields, value: (name) => at(indexOf(names, name)) }) ?? fields
  const result = 'cause' in read ? read : toPaper(read, line, input)
  return 'cause' in result ? reject(input.file, line, result.cause, text) : { paper: result.paper }
}
