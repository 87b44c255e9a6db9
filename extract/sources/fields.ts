/** The names that dumps and tables give to what a paper has. */

/** What a record gives for each part of a paper, before anything is checked. */
export interface Fields {
  id?: unknown
  title?: unknown
  abstract?: unknown
  date?: unknown
  year?: unknown
  venue?: unknown
  authors?: unknown
  keywords?: unknown
  doi?: unknown
  arxivId?: unknown
  url?: unknown
  citekey?: unknown
  sourceKey?: unknown
  codeUrls?: unknown
  addedAt?: unknown
}

export type FieldName = keyof Fields

/** In lower case, letters and digits only; of several in a record the first that has a value counts. */
const NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  id: ['id', 'paperid', 'corpusid', 'arxivid'],
  title: ['title', 'papertitle', 'articletitle', 'documenttitle'],
  abstract: ['abstract', 'summary', 'paperabstract', 'abstracttext', 'abstractnote'],
  date: [
    'date',
    'published',
    'publicationdate',
    'publishedat',
    'publisheddate',
    'datepublished',
    'updatedate',
  ],
  year: ['year', 'publicationyear', 'pubyear', 'publishedyear'],
  venue: ['venue', 'journal', 'booktitle', 'conference', 'publicationtitle', 'journaltitle', 'sourcetitle'],
  authors: ['authors', 'author', 'authornames', 'creators'],
  keywords: ['keywords', 'keyword', 'authorkeywords', 'manualtags'],
  doi: ['doi'],
  arxivId: ['arxivid', 'arxiv', 'eprint'],
  url: ['url', 'link', 'paperurl', 'urls'],
  citekey: ['citekey', 'citationkey'],
  sourceKey: ['sourcekey', 'zoterokey', 'itemkey'],
  codeUrls: ['codeurls'],
  addedAt: ['addedat', 'dateadded'],
}

export const FIELD_NAMES = Object.keys(NAMES) as FieldName[]

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** The parts of a paper that an object gives under any of the usual names. */
export function pickFields(record: Readonly<Record<string, unknown>>): Fields {
  const values = new Map<string, unknown>()
  for (const [name, value] of Object.entries(record)) {
    const key = plain(name)
    if (!isEmpty(value) && !values.has(key)) values.set(key, value)
  }
  const fields: Fields = {}
  for (const field of FIELD_NAMES) {
    const name = NAMES[field].find((candidate) => values.has(candidate))
    if (name !== undefined) fields[field] = values.get(name)
  }
  return fields
}

/**
 * For each part of a paper the column of a table that holds it, where there is one.
 * @param own names that come before the usual ones, in lower case, letters and digits only
 */
export function pickColumns(
  header: readonly string[],
  own: Readonly<Partial<Record<FieldName, readonly string[]>>> = {},
): Map<FieldName, number> {
  const columns = new Map<FieldName, number>()
  const names = header.map(plain)
  for (const field of FIELD_NAMES) {
    const name = [...(own[field] ?? []), ...NAMES[field]].find((candidate) => names.includes(candidate))
    if (name !== undefined) columns.set(field, names.indexOf(name))
  }
  return columns
}
