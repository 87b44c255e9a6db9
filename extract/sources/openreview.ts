/** Notes of OpenReview: pages of both versions of its API. */
import type { Fields } from './fields.ts'
import { at, hasKeys, isObject, type JsonObject, keysOf, readJsonRecords, textOf } from './json-records.ts'
import type { Source } from './source.ts'

export const openreview: Source = {
  id: 'openreview',
  title: 'OpenReview notes',
  about: 'submissions of a conference as the OpenReview API gives them (version 1 or 2)',
  get: "curl 'https://api2.openreview.net/notes?content.venueid=ICLR.cc/2025/Conference&limit=1000' -o notes.json",
  detect(sample) {
    const keys = keysOf(sample)
    if (hasKeys(keys, 'content') && /"(?:title|abstract)"\s*:\s*\{\s*"value"\s*:/.test(sample)) return 1
    return hasKeys(keys, 'content', 'forum') && (keys.has('invitation') || keys.has('invitations')) ? 1 : 0
  },
  read: (input) => readJsonRecords(input, { lists: ['notes'], fieldsOf }),
}

function fieldsOf(note: JsonObject): Fields {
  const content = isObject(note.content) ? note.content : {}
  /** Version 2 puts each value into an object. */
  const field = (name: string): unknown =>
    at(content[name], 'value') ?? (isObject(content[name]) ? undefined : content[name])
  const forum = textOf(note.forum) ?? textOf(note.id)
  const venue = textOf(field('venue'))
  const code = textOf(field('code'))
  return {
    id: note.id,
    title: field('title'),
    abstract: field('abstract'),
    date: dateOf(note.pdate ?? note.odate ?? note.cdate ?? note.tcdate),
    year: /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(textOf(field('venueid')) ?? venue ?? '')?.[0],
    venue,
    authors: field('authors'),
    keywords: field('keywords'),
    url: forum === undefined ? undefined : `https://openreview.net/forum?id=${forum}`,
    codeUrls: code?.startsWith('http') ? [code] : undefined,
  }
}

/** Days are what matters of milliseconds since 1970. */
function dateOf(milliseconds: unknown): string | undefined {
  if (typeof milliseconds !== 'number') return undefined
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10)
}
