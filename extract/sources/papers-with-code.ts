/** Dumps of Papers with Code: `papers-with-abstracts.json`. */
import { arxivLine, arxivText } from './arxiv-text.ts'
import type { Fields } from './fields.ts'
import { hasKeys, type JsonObject, keysOf, readJsonRecords, textOf } from './json-records.ts'
import type { Source } from './source.ts'

export const papersWithCode: Source = {
  id: 'papers-with-code',
  title: 'Papers with Code',
  about: 'its dump of papers with abstracts, papers-with-abstracts.json',
  get: "curl -L 'https://web.archive.org/web/2025/https://production-media.paperswithcode.com/about/papers-with-abstracts.json.gz' -o papers.json.gz",
  detect: (sample) => (hasKeys(keysOf(sample), 'url_abs', 'url_pdf', 'abstract') ? 1 : 0),
  read: (input) => readJsonRecords(input, { lists: ['results'], fieldsOf }),
}

function fieldsOf(record: JsonObject): Fields {
  const { title, abstract } = record
  const address = textOf(record.paper_url)
  return {
    id: address?.replace(/^https?:\/\/paperswithcode\.com\/paper\//, 'pwc:') ?? record.id,
    // Most are as arXiv has them.
    title: typeof title === 'string' ? arxivLine(title) : title,
    abstract: typeof abstract === 'string' ? arxivText(abstract) : abstract,
    date: record.date ?? record.published,
    venue: textOf(record.proceeding) ?? textOf(record.conference),
    authors: record.authors,
    keywords: record.tasks,
    arxivId: textOf(record.arxiv_id),
    url: textOf(record.url_abs) ?? address,
  }
}
