/** The citation network of DBLP with abstracts, as AMiner gives it out: versions 10 to 14, in JSON. */
import type { Fields } from './fields.ts'
import { textOfIndex } from './inverted-index.ts'
import { at, hasKeys, isObject, type JsonObject, keysOf, readJsonRecords, textOf } from './json-records.ts'
import type { Source } from './source.ts'

export const dblpCitations: Source = {
  id: 'dblp-citations',
  title: 'DBLP with abstracts',
  about: 'the DBLP citation network of AMiner, in JSON (versions 10 to 14)',
  get: 'on https://www.aminer.org/citation: DBLP-Citation-network V10 to V14, unpacked',
  detect(sample) {
    const keys = keysOf(sample)
    const known = keys.has('indexed_abstract') || hasKeys(keys, 'n_citation', 'abstract')
    return known && (keys.has('id') || keys.has('_id')) ? 1 : 0
  },
  read: (input) => readJsonRecords(input, { fieldsOf, repair }),
}

/** Numbers as its database writes them, which are no JSON: `NumberInt(2009)`. */
const repair = (text: string): string => text.replace(/(:\s*)Number(?:Int|Long)\("?(-?\d+)"?\)/g, '$1$2')

function fieldsOf(record: JsonObject): Fields | { cause: string } {
  const index = record.indexed_abstract ?? undefined
  const abstract = textOf(record.abstract) ?? (index === undefined ? undefined : abstractOf(index))
  if (index !== undefined && abstract === undefined) return { cause: 'a malformed indexed_abstract' }
  const id = record.id ?? record._id
  return {
    id: typeof id === 'number' ? `dblp:${id}` : id,
    title: record.title,
    abstract,
    year: record.year,
    venue: textOf(record.venue) ?? at(record.venue, 'raw') ?? at(record.venue, 'name_d'),
    authors: Array.isArray(record.authors)
      ? record.authors.filter((author) => !isObject(author) || textOf(author.name) !== undefined)
      : undefined,
    keywords: record.keywords,
    doi: textOf(record.doi),
    url: record.url,
  }
}

/** An index, or the text of one. */
function abstractOf(index: unknown): string | undefined {
  if (typeof index !== 'string') return textOfIndex(at(index, 'InvertedIndex'))
  if (index.trim() === '') return ''
  try {
    return textOfIndex(at(JSON.parse(index), 'InvertedIndex'))
  } catch {
    return undefined
  }
}
