/** The metadata snapshot of arXiv: JSON lines. */
import { arxivLine, arxivText } from './arxiv-text.ts'
import { findCodeUrls } from './code-urls.ts'
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

export const arxiv: Source = {
  id: 'arxiv',
  title: 'arXiv metadata snapshot',
  about: 'the metadata of all papers on arXiv, one JSON object a line',
  get: 'curl -L -o arxiv.zip https://www.kaggle.com/api/v1/datasets/download/Cornell-University/arxiv && unzip arxiv.zip',
  detect(sample) {
    const keys = keysOf(sample)
    const known = hasKeys(keys, 'authors_parsed') || hasKeys(keys, 'versions', 'update_date', 'categories')
    return known && hasKeys(keys, 'id', 'abstract') ? 1 : 0
  },
  read: (input) => readJsonRecords(input, { fieldsOf }),
}

function fieldsOf(record: JsonObject): Fields {
  const { id, title, abstract, authors, comments, categories, doi } = record
  const versions = Array.isArray(record.versions) ? record.versions : []
  const journal = textOf(record['journal-ref'])
  return {
    id,
    title: typeof title === 'string' ? arxivLine(title) : title,
    abstract: typeof abstract === 'string' ? arxivText(abstract) : abstract,
    date: at(versions[0], 'created') ?? record.update_date,
    venue: journal === undefined ? undefined : arxivLine(journal),
    authors:
      textsOf(record.authors_parsed, nameOf) ?? (typeof authors === 'string' ? arxivLine(authors) : authors),
    keywords: textOf(categories)?.trim().split(/\s+/) ?? categories,
    doi,
    arxivId: id,
    url: typeof id === 'string' ? `https://arxiv.org/abs/${id}` : undefined,
    codeUrls: findCodeUrls(textOf(comments) ?? ''),
  }
}

/** `["Roe", "Ada", "Jr."]` */
function nameOf(parts: unknown): string | undefined {
  if (!Array.isArray(parts)) return isObject(parts) ? undefined : textOf(parts)
  const [last, first, suffix] = parts
  const name = [first, last, suffix].map(textOf).filter((part) => part !== undefined)
  return name.length === 0 ? undefined : arxivLine(name.join(' '))
}
