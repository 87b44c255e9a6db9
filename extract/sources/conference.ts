/** Lists of the papers of a conference: those behind virtual conferences, and lists made from them. */
import { type Fields, pickFields } from './fields.ts'
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
import { markupText } from './xml/markup.ts'

export const conference: Source = {
  id: 'conference',
  title: 'Conference list',
  about: 'the papers of a conference as its virtual site lists them, in JSON',
  get: 'curl -O https://neurips.cc/static/virtual/data/neurips-2025-orals-posters.json',
  detect(sample) {
    const keys = keysOf(sample)
    if (hasKeys(keys, 'name', 'abstract') && (keys.has('virtualsite_url') || keys.has('eventtype'))) return 1
    if (hasKeys(keys, 'content', 'title', 'abstract') && !keys.has('invitation') && !keys.has('invitations'))
      return 0.97
    return hasKeys(keys, 'title', 'abstract', 'status') && (keys.has('track') || keys.has('primary_area'))
      ? 0.97
      : 0
  },
  read: (input) => readJsonRecords(input, { lists: ['results', 'papers'], fieldsOf }),
}

function fieldsOf(record: JsonObject): Fields {
  // Some lists keep what describes the paper in an object of its own.
  const paper = isObject(record.content) ? { ...record, ...record.content } : record
  const { id: _, ...fields } = pickFields(paper)
  const title = fields.title ?? paper.name
  const address = [paper.paper_url, paper.url, paper.site, paper.pdf_url, paper.virtualsite_url]
    .map(textOf)
    .find((url) => url?.startsWith('http'))
  const forum = /openreview\.net\/(?:forum|pdf)\?id=([\w-]+)/.exec(address ?? '')?.[1]
  const abstract = fields.abstract
  return {
    ...fields,
    // Ids count from 1 in each list: a paper is known by its forum or its title.
    id: forum,
    title: typeof title === 'string' ? title : undefined,
    abstract: typeof abstract === 'string' ? markupText(abstract) : abstract,
    date: fields.date ?? textOf(paper.starttime),
    authors:
      textsOf(paper.authors, (author) => at(author, 'fullname') ?? at(author, 'name') ?? author) ??
      fields.authors,
    keywords: isEmpty(fields.keywords) ? textOf(paper.topic)?.split('->') : fields.keywords,
    url: address,
  }
}

const isEmpty = (list: unknown): boolean => list === undefined || (Array.isArray(list) && list.length === 0)
