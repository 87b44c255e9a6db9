/** Works of Crossref: pages of its REST API, and its public data file. */
import { withoutHeading } from './abstract-heading.ts'
import type { Fields } from './fields.ts'
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
import type { Source } from './source.ts'
import { markupLine, markupText } from './xml/markup.ts'

export const crossref: Source = {
  id: 'crossref',
  title: 'Crossref works',
  about: 'pages of the Crossref REST API, or files of its public data; JATS in abstracts is read',
  get: "curl 'https://api.crossref.org/works?query=leaf+counting&filter=has-abstract:true&rows=200' -o works.json",
  detect(sample) {
    const keys = keysOf(sample)
    if (hasKeys(keys, 'message-type', 'message')) return 1
    return keys.has('DOI') && (keys.has('is-referenced-by-count') || /"title"\s*:\s*\[/.test(sample)) ? 1 : 0
  },
  read: (input) => readJsonRecords(input, { lists: ['message.items', 'items'], fieldsOf }),
}

const DATES = ['published', 'issued', 'published-print', 'published-online', 'posted', 'created']

function fieldsOf(record: JsonObject): Fields {
  // The answer to the question for one DOI.
  const work = isObject(record.message) ? record.message : record
  const abstract = work.abstract
  return {
    id: textOf(work.DOI)?.toLowerCase(),
    title: titleOf(work),
    abstract: typeof abstract === 'string' ? withoutHeading(markupText(abstract)) : abstract,
    date: DATES.map((name) => dateOf(at(work, name, 'date-parts'))).find((date) => date !== undefined),
    venue: (textsOf(work['container-title']) ?? [work['container-title']])
      .map((name) => (typeof name === 'string' ? markupLine(name) : undefined))
      .find((name) => name !== undefined),
    authors: textsOf(work.author, nameOf),
    keywords: work.subject,
    doi: work.DOI,
    url: textOf(at(work.resource, 'primary', 'URL')) ?? work.URL,
  }
}

/** The title with its subtitle, which stands apart. */
function titleOf(work: JsonObject): unknown {
  const [title] = textsOf(work.title) ?? [textOf(work.title)]
  if (title === undefined) return Array.isArray(work.title) ? undefined : work.title
  const main = markupLine(title)
  const [subtitle] = textsOf(work.subtitle) ?? []
  const sub = subtitle === undefined ? '' : markupLine(subtitle)
  return sub === '' || main.toLowerCase().includes(sub.toLowerCase()) ? main : `${main}: ${sub}`
}

/** `[[2020, 5, 1]]`, of which the month and the day can be missing, or all. */
function dateOf(parts: unknown): string | undefined {
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined
  if (!Array.isArray(first) || typeof first[0] !== 'number') return undefined
  return first.filter((part) => typeof part === 'number').join('-')
}

const nameOf = (author: unknown): unknown =>
  textOf(at(author, 'name')) ??
  [at(author, 'given'), at(author, 'family'), at(author, 'suffix')].map(textOf).filter(Boolean).join(' ')
