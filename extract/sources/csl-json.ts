/** CSL-JSON, which Zotero, Mendeley and Pandoc exchange. */
import type { Fields } from './fields.ts'
import { at, hasKeys, type JsonObject, keysOf, readJsonRecords, textOf, textsOf } from './json-records.ts'
import type { Source } from './source.ts'
import { markupText } from './xml/markup.ts'
import { zoteroExtra } from './zotero-extra.ts'

export const cslJson: Source = {
  id: 'csl-json',
  title: 'CSL-JSON',
  about: 'a bibliography for citation processors, as Zotero and Mendeley export it; keys are kept',
  get: 'in Zotero (https://www.zotero.org): File > Export Library, format CSL JSON',
  detect(sample) {
    const keys = keysOf(sample)
    // Crossref answers with nearly the same fields, and counts what it knows of each work.
    if (keys.has('indexed') || keys.has('reference-count') || keys.has('message')) return 0
    if (!hasKeys(keys, 'id', 'type')) return 0
    if (keys.has('citation-key')) return 0.99
    return keys.has('issued') || keys.has('container-title') || keys.has('date-parts') ? 0.98 : 0
  },
  read: (input) => readJsonRecords(input, { lists: ['items'], fieldsOf }),
}

function fieldsOf(record: JsonObject): Fields {
  const { id, abstract, title, note } = record
  const key = typeof id === 'number' ? String(id) : textOf(id)
  const item = /zotero\.org\/(?:users|groups)\/[^/]+(?:\/[^/]+)?\/items\/(\w+)/.exec(key ?? '')?.[1]
  const extra = zoteroExtra(textOf(note))
  const keyword = record.keyword ?? record.keywords
  return {
    title: typeof title === 'string' ? markupText(title) : title,
    abstract: typeof abstract === 'string' ? markupText(abstract) : abstract,
    date: dateOf(record.issued),
    venue: record['container-title'] ?? record['collection-title'] ?? record['event-title'],
    authors: Array.isArray(record.author) ? textsOf(record.author, nameOf) : record.author,
    keywords: keyword,
    doi: record.DOI,
    arxivId: extra.arxivId ?? arxivIn(textOf(record.number)),
    url: record.URL,
    citekey: record['citation-key'] ?? extra.citekey ?? (item === undefined ? key : undefined),
    sourceKey: item,
  }
}

const arxivIn = (number: string | undefined): string | undefined => /^arxiv:(\S+)/i.exec(number ?? '')?.[1]

function nameOf(author: unknown): string | undefined {
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix']
  const name = parts.map((part) => textOf(at(author, part))).filter((part) => part !== undefined)
  return name.length > 0 ? name.join(' ') : (textOf(at(author, 'literal')) ?? textOf(author))
}

/** `{"date-parts": [["2024", 6, 26]]}`, or a text in `raw` or `literal`. */
function dateOf(issued: unknown): unknown {
  const parts = at(issued, 'date-parts')
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined
  if (Array.isArray(first) && first.length > 0) return first.slice(0, 3).join('-')
  return at(issued, 'raw') ?? at(issued, 'literal') ?? (typeof issued === 'string' ? issued : undefined)
}
