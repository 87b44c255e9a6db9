/** Options that several commands share, said once. */
import { InvalidArgumentError, Option } from 'commander'
import { ENTITY_TYPES, type EntityType } from '../extract/paper.ts'
import type { ReadSettings } from '../extract/read.ts'
import { FIELD_NAMES, type FieldName } from '../extract/sources/fields.ts'
import { type Columns, SOURCES } from '../extract/sources/index.ts'
import { defaultWorkers } from '../extract/threads.ts'

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
    return value
  }
}

function confidence(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return value
}

/** Types as a user writes them, `Method,dataset`, in the order in which all are listed. */
function entityTypes(text: string): EntityType[] {
  const given = text.split(',').map((name) => name.trim().toLowerCase())
  const unknown = given.find((name) => !ENTITY_TYPES.some((type) => type.toLowerCase() === name))
  if (unknown !== undefined) throw new InvalidArgumentError(`The types are ${ENTITY_TYPES.join(', ')}.`)
  return ENTITY_TYPES.filter((type) => given.includes(type.toLowerCase()))
}

export const typesOption = (): Option =>
  new Option('--types <types>', 'types of entities to keep, parted by commas (default: all)').argParser(
    entityTypes,
  )

function lexiconFile(path: string): string {
  if (path === '-') throw new InvalidArgumentError('A lexicon is read from a file.')
  return path
}

export const lexiconOption = (): Option =>
  new Option('--lexicon <file>', 'names of your own: a table with columns name, type, aliases').argParser(
    lexiconFile,
  )

export const fromOption = (): Option =>
  new Option('--from <source>', 'kind of input, where what is found by content is wrong').choices(
    SOURCES.map((source) => source.id),
  )

/** `title=Paper title,abstract=Text`: a comma parts where the name of a part of a paper follows. */
function columns(text: string, before: Columns = {}): Columns {
  const given: Partial<Record<FieldName, string>> = { ...before }
  for (const pair of text.split(/,(?=\s*\w+\s*=)/)) {
    const [, name = '', column = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(pair) ?? []
    const field = FIELD_NAMES.find((candidate) => candidate.toLowerCase() === name.toLowerCase())
    if (field === undefined || column === '')
      throw new InvalidArgumentError(
        `Write title=NAME,abstract=NAME with names of columns; the parts of a paper are ${FIELD_NAMES.join(', ')}.`,
      )
    given[field] = column
  }
  return given
}

export const columnsOption = (): Option =>
  new Option(
    '--columns <names>',
    'columns of tables with names of their own: title=NAME,abstract=NAME,...',
  ).argParser(columns)

export const collectionOption = (): Option =>
  new Option('--collection <name>', 'collection of a Zotero library: NAME or OUTER/NAME')

export const titlesOption = (): Option =>
  new Option('--titles', 'read records that have no abstract by their title')

/** What was asked of reading, without the rest of a command's options. */
export const readSettings = ({ from, columns, collection, titles }: ReadSettings): ReadSettings => ({
  ...(from === undefined ? {} : { from }),
  ...(columns === undefined ? {} : { columns }),
  ...(collection === undefined ? {} : { collection }),
  ...(titles === undefined ? {} : { titles }),
})

export const workersOption = (): Option =>
  new Option('--workers <n>', 'threads to extract with')
    .argParser(wholeNumber(1, 64))
    .default(defaultWorkers(), 'one a core, at most 8')

/** What building does with edges below the threshold. */
export const UNSURE = 'edges that are less sure are kept, but hidden until asked for'

export const minConfidenceOption = (about: string): Option =>
  new Option('--min-confidence <x>', about).argParser(confidence)

export const portOption = (): Option =>
  new Option('--port <n>', 'port to serve on (a free one if left out)').argParser(wholeNumber(0, 65_535))

export const noOpenOption = (): Option => new Option('--no-open', 'print the address, open no browser')

export const jsonOption = (about: string): Option => new Option('--json', about)

export const topOption = (): Option =>
  new Option('--top <n>', 'names in each list').argParser(wholeNumber(1, 100_000)).default(10)
