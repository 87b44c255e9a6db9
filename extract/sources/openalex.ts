/** Works of OpenAlex: pages of its API, lists of works, and its snapshot. */
import { withoutHeading } from './abstract-heading.ts'
import type { Fields } from './fields.ts'
import { findArxivId } from './identifiers.ts'
import { textOfIndex } from './inverted-index.ts'
import {
  at,
  hasKeys,
  isObject,
  type JsonObject,
  keysOf,
  readJsonRecords,
  textOf,
  textsOf,
} from './json-records.ts'
import { NOTE_OF_RETRACTION } from './no-abstract.ts'
import type { Source } from './source.ts'
import { markupLine, markupText } from './xml/markup.ts'

export const openalex: Source = {
  id: 'openalex',
  title: 'OpenAlex works',
  about: 'pages of the OpenAlex API, lists of its works, or files of its snapshot',
  get: "curl 'https://api.openalex.org/works?search=graph+neural+network&per-page=200' -o works.json",
  detect(sample) {
    if (/^[\s\uFEFF]*[[{]/.test(sample) && /"id"\s*:\s*"https:\/\/openalex\.org\/W\d/.test(sample)) return 1
    return hasKeys(keysOf(sample), 'abstract_inverted_index') ? 1 : 0
  },
  read: (input) => readJsonRecords(input, { lists: ['results'], fieldsOf }),
}

/** Kinds of works that say something of another work. */
const NOTES = new Set(['retraction', 'erratum'])

function fieldsOf(record: JsonObject): Fields | { cause: string } {
  if (NOTES.has(textOf(record.type) ?? '')) return { cause: NOTE_OF_RETRACTION }
  const index = record.abstract_inverted_index ?? undefined
  const abstract = index === undefined ? textOf(record.abstract) : textOfIndex(index)
  if (index !== undefined && abstract === undefined) return { cause: 'a malformed abstract_inverted_index' }
  const title = record.title ?? record.display_name
  const locations = Array.isArray(record.locations) ? record.locations : []
  const addresses = [record.primary_location, record.best_oa_location, ...locations]
    .flatMap((location) => [at(location, 'landing_page_url'), at(location, 'pdf_url')])
    .filter((address) => typeof address === 'string')
  return {
    id: textOf(record.id)?.replace(/^https?:\/\/openalex\.org\//i, ''),
    title: typeof title === 'string' ? markupLine(title) : title,
    abstract: abstract === undefined ? undefined : withoutHeading(markupText(abstract)),
    date: record.publication_date,
    year: record.publication_year,
    venue:
      at(record.primary_location, 'source', 'display_name') ??
      at(record.host_venue, 'display_name') ??
      undefined,
    authors: textsOf(
      record.authorships,
      (author) => at(author, 'author', 'display_name') ?? at(author, 'raw_author_name'),
    ),
    keywords: textsOf(record.keywords, (word) =>
      isObject(word) ? (word.display_name ?? word.keyword) : word,
    ),
    doi: record.doi ?? at(record.ids, 'doi'),
    arxivId: addresses.map(findArxivId).find((id) => id !== undefined),
    url: at(record.primary_location, 'landing_page_url') ?? record.doi ?? record.id,
  }
}
