/** A user's own words: names of another field with their types, from a table. */
import { parse } from 'csv-parse/sync'
import { PapergraphError } from '../io/errors.ts'
import { readLines } from '../io/lines.ts'
import { openText } from '../io/text.ts'
import { ENTITY_TYPES, type EntityType } from '../paper.ts'
import { readRows } from '../sources/csv-records.ts'

/** One thing: its name, its type, and other names of it. */
export interface LexiconTerm {
  name: string
  type: EntityType
  aliases?: readonly string[]
}

export type Lexicon = readonly LexiconTerm[]

const COLUMNS = ['name', 'type', 'aliases'] as const
type Column = (typeof COLUMNS)[number]

const FORM = 'A lexicon is a table with the columns name, type and aliases; aliases are parted by semicolons.'
const TYPES = `A type is one of ${ENTITY_TYPES.join(', ')}.`

/**
 * Reads a lexicon: a table parted by commas, tabs or semicolons, whose first row names the columns `name`, `type`
 * and, if need be, `aliases`.
 * @throws {PapergraphError} with the line, if the file cannot be read, its header is missing, or a row has no
 * name, an unknown type, or a name that another row has
 */
export async function readLexicon(file: string): Promise<Lexicon> {
  const text = await openText(file).catch((error) => {
    if (error instanceof PapergraphError && error.message === 'the file is empty')
      throw new PapergraphError(error.message, { file, hint: FORM })
    throw error
  })
  const terms: LexiconTerm[] = []
  const lineOf = new Map<string, number>()
  let header: Header | undefined
  try {
    for await (const { line, text: row, fault } of readRows(
      readLines(text.chunks),
      delimiterOf(text.sample),
    )) {
      const refuse: Refuse = (message, hint) => new PapergraphError(message, { file, line, hint })
      if (fault !== undefined) throw refuse(fault, FORM)
      if (header === undefined) header = readHeader(row, refuse)
      else terms.push(readTerm(row, header, line, lineOf, refuse))
    }
  } finally {
    await text.close()
  }
  if (terms.length === 0) throw new PapergraphError('the lexicon has no names', { file, line: 1, hint: FORM })
  return terms
}

type Refuse = (message: string, hint: string) => PapergraphError

interface Header {
  delimiter: string
  width: number
  columns: ReadonlyMap<Column, number>
}

/** Of the signs in the first line, the one that parts `name` from `type`. */
function delimiterOf(sample: string): string {
  const first = sample.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? ''
  return [',', '\t', ';'].find((sign) => first.split(sign).length > 1) ?? ','
}

function cells(row: string, delimiter: string, refuse: Refuse): string[] {
  try {
    const [values = []] = parse(row, {
      delimiter,
      bom: true,
      trim: true,
      record_delimiter: ['\n'],
    }) as string[][]
    return values
  } catch {
    throw refuse(
      'this row is no row of a table',
      'Put names that have a quote in them in double quotes, the quote twice.',
    )
  }
}

function readHeader(row: string, refuse: Refuse): Header {
  const delimiter = delimiterOf(row)
  const names = cells(row, delimiter, refuse).map((name) => name.toLowerCase())
  const unknown = names.find((name) => !COLUMNS.some((column) => column === name))
  if (!names.includes('name') || !names.includes('type'))
    throw refuse('the first row does not name the columns name and type', FORM)
  if (unknown !== undefined) throw refuse(`unknown column "${unknown}"`, FORM)
  const columns = new Map(COLUMNS.map((column) => [column, names.indexOf(column)]))
  if (names.length > columns.size || new Set(names).size < names.length)
    throw refuse('a column is named twice', FORM)
  return { delimiter, width: names.length, columns }
}

function readTerm(
  row: string,
  { delimiter, width, columns }: Header,
  line: number,
  lineOf: Map<string, number>,
  refuse: Refuse,
): LexiconTerm {
  const values = cells(row, delimiter, refuse)
  if (values.length !== width)
    throw refuse(
      `${values.length} fields where the header has ${width}`,
      'Put a name that has a comma in double quotes.',
    )
  const cell = (column: Column): string => values[columns.get(column) ?? -1] ?? ''
  const name = cell('name')
  if (name === '') throw refuse('this row has no name', FORM)
  const given = cell('type').toLowerCase()
  const type = ENTITY_TYPES.find((known) => known.toLowerCase() === given)
  if (type === undefined)
    throw refuse(given === '' ? `"${name}" has no type` : `unknown type "${cell('type')}"`, TYPES)
  const aliases = cell('aliases')
    .split(';')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '' && alias !== name)
  for (const form of new Set([name, ...aliases])) {
    if (!/[\p{L}\p{N}]/u.test(form))
      throw refuse(`"${form}" is no name: it has neither letter nor digit`, FORM)
    const before = lineOf.get(form)
    if (before !== undefined)
      throw refuse(
        `"${form}" is in line ${before} already`,
        'Give each name once; other names of one thing are its aliases.',
      )
    lineOf.set(form, line)
  }
  return aliases.length === 0 ? { name, type } : { name, type, aliases }
}
