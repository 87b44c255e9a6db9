/** Scopus, exported as CSV. */
import { withoutCopyright } from './copyright.ts'
import type { Fields } from './fields.ts'
import { namesFirst } from './names.ts'
import type { Source } from './source.ts'
import { headerOf, readTable, type TableRow } from './table.ts'

export const scopus: Source = {
  id: 'scopus',
  title: 'Scopus CSV',
  about: 'documents of Scopus, exported as CSV with abstracts; EIDs are kept',
  get: 'on https://www.scopus.com: search, select all, Export > CSV, with "Abstract" ticked',
  detect(sample) {
    const { names } = headerOf(sample)
    return ['EID', 'Title', 'Abstract'].every((name) => names.includes(name)) ? 1 : 0
  },
  read: (input) => readTable(input, { fieldsOf }),
}

function fieldsOf({ fields, value }: TableRow): Fields {
  const abstract = value('Abstract')
  const keywords = value('Author Keywords') ?? value('Index Keywords')
  return {
    ...fields,
    id: value('EID'),
    sourceKey: value('EID'),
    abstract: abstract === undefined ? undefined : withoutCopyright(abstract),
    authors: authorsOf(value('Author full names')) ?? namesFirst(value('Authors')),
    keywords: keywords?.split(';'),
    url: value('Link'),
  }
}

/** `Roe, Ada (57211); López, Bo (57212)` */
const authorsOf = (names: string | undefined): string[] | undefined =>
  namesFirst(names?.replace(/\s*\(\d+\)/g, ''))
