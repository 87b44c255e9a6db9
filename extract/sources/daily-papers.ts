/** Daily papers of Hugging Face: what its API answers. */
import { arxivLine, arxivText } from './arxiv-text.ts'
import type { Fields } from './fields.ts'
import { readArxivId } from './identifiers.ts'
import { at, hasKeys, isObject, type JsonObject, keysOf, readJsonRecords, textOf } from './json-records.ts'
import type { Source } from './source.ts'

export const dailyPapers: Source = {
  id: 'daily-papers',
  title: 'Hugging Face daily papers',
  about: 'what the API for daily papers answers (the page saved as text is trending-page)',
  get: "curl 'https://huggingface.co/api/daily_papers?date=2025-06-26' -o daily.json",
  detect(sample) {
    const keys = keysOf(sample)
    return hasKeys(keys, 'summary', 'title', 'publishedAt') && (keys.has('upvotes') || keys.has('paper'))
      ? 1
      : 0
  },
  read: (input) => readJsonRecords(input, { fieldsOf }),
}

function fieldsOf(record: JsonObject): Fields {
  const paper = isObject(record.paper) ? record.paper : record
  const id = textOf(paper.id)
  const code = textOf(paper.githubRepo)
  // Both are as arXiv has them.
  const title = textOf(paper.title) ?? textOf(record.title)
  const summary = textOf(paper.summary) ?? textOf(record.summary)
  return {
    id: paper.id,
    title: title === undefined ? paper.title : arxivLine(title),
    abstract: summary === undefined ? paper.summary : arxivText(summary),
    date: paper.publishedAt ?? record.publishedAt,
    authors: Array.isArray(paper.authors)
      ? paper.authors.filter((author) => at(author, 'name') !== '')
      : undefined,
    keywords: paper.ai_keywords,
    arxivId: id === undefined ? undefined : readArxivId(id),
    url: id === undefined ? undefined : `https://huggingface.co/papers/${id}`,
    codeUrls: code === undefined ? undefined : [code],
    addedAt: paper.submittedOnDailyAt ?? record.submittedOnDailyAt,
  }
}
