/** Daily papers of Hugging Face: what its API answers. */
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
  return {
    id: paper.id,
    title: paper.title ?? record.title,
    abstract: textOf(paper.summary) ?? record.summary,
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
