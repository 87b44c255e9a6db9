/** Web of Science, exported as plain text or as a table parted by tabs: both have the same two-letter tags. */
import { foldBlanks } from './blanks.ts'
import { withoutCopyright } from './copyright.ts'
import type { Fields } from './fields.ts'
import { givenFirst } from './names.ts'
import type { Source, SourceInput, SourceItem } from './source.ts'
import { headerOf, readTable, type TableShape } from './table.ts'
import { readTaggedPapers, type Tags } from './tagged.ts'

export const webOfScience: Source = {
  id: 'web-of-science',
  title: 'Web of Science',
  about: 'records of Web of Science, as plain text or as a table parted by tabs; accession numbers are kept',
  get: 'on https://www.webofscience.com: search, Export > Plain text file (or Tab delimited file), Full Record',
  detect(sample) {
    if (/^[\s\uFEFF]*FN [^\n]*[\r\n]+VR \d/.test(sample)) return 1
    if (/^[\s\uFEFF]*PT [A-Z][\r\n]+(?:AU|BA|GP|CA|AF) /.test(sample)) return 0.97
    return isTable(sample) ? 1 : 0
  },
  read: (input) => (isTable(input.sample) ? readTable(input, TABLE) : readText(input)),
}

/** Names are parted by semicolons in the table; in the text each has a line. */
const TABLE: TableShape = {
  quotes: false,
  columns: { title: ['ti'], abstract: ['ab'] },
  fieldsOf: ({ value }) => fieldsOf((tag) => value(tag), /;/),
}

function isTable(sample: string): boolean {
  const { names, delimiter } = headerOf(sample, TABLE)
  return delimiter === '\t' && ['PT', 'TI', 'AB', 'UT'].every((tag) => names.includes(tag))
}

const TAGS: Tags = {
  line: /^([A-Z][A-Z0-9])(?: (.*))?$/,
  starts: new Set(['PT']),
  end: 'ER',
  outside: new Set(['FN', 'VR', 'EF']),
}

const readText = (input: SourceInput): AsyncGenerator<SourceItem> =>
  readTaggedPapers(input, TAGS, (values) => fieldsOf((tag) => values.get(tag)?.join('\n'), /\n/))

const MONTHS = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\b/

/** @param names what stands between two names */
function fieldsOf(value: (tag: string) => string | undefined, names: RegExp): Fields {
  const line = (tag: string): string | undefined => {
    const text = value(tag)
    return text === undefined || text.trim() === '' ? undefined : foldBlanks(text)
  }
  const year = line('PY')
  const month = line('PD')
  const people = value('AF') ?? value('AU')
  const accession = line('UT')
  return {
    id: accession,
    sourceKey: accession,
    title: line('TI'),
    abstract: withoutCopyright(line('AB') ?? ''),
    date: year === undefined || month === undefined || !MONTHS.test(month) ? year : dateOf(month, year),
    year,
    venue: line('SO') ?? line('CT'),
    authors: people
      ?.split(names)
      .map((name) => givenFirst(foldBlanks(name)))
      .filter((name) => name !== ''),
    keywords: (line('DE') ?? line('ID'))?.split(';'),
    doi: line('DI') ?? line('D2'),
  }
}

/** `JUN 26`, `JUN`, `MAY-JUN`: the first month, and the day where there is one. */
function dateOf(month: string, year: string): string {
  const [, name = '', day] = /^([A-Z]{3})(?:-[A-Z]{3})?(?: (\d{1,2}))?/.exec(month) ?? []
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`
}
