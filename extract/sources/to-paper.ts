/** A record's fields to a paper, each checked: what comes from outside can be of any type. */
import type { Paper } from '../paper.ts'
import { foldBlanks } from './blanks.ts'
import { findCodeUrls } from './code-urls.ts'
import { readDate, readYear } from './dates.ts'
import type { FieldName, Fields } from './fields.ts'
import { findArxivId, findDoi, idFromTitle, readArxivId } from './identifiers.ts'
import { readAuthors, readKeywords } from './lists.ts'
import { NO_ABSTRACT, whyNoAbstract } from './no-abstract.ts'
import type { SourceInput } from './source.ts'

/**
 * The paper, or why it is none. What the fields do not give is absent.
 * @param line on which the record starts
 */
export function toPaper(
  fields: Fields,
  line: number,
  { file, onDoubt, titles = false }: Pick<SourceInput, 'file' | 'onDoubt' | 'titles'>,
): { paper: Paper } | { cause: string } {
  const givenTitle = fields.title ?? ''
  const givenAbstract = fields.abstract ?? ''
  if (typeof givenTitle !== 'string') return { cause: 'its title is no text' }
  if (typeof givenAbstract !== 'string') return { cause: 'its abstract is no text' }
  const title = foldBlanks(givenTitle)
  const why = whyNoAbstract(title, givenAbstract.trim())
  const byTitle = titles && why === NO_ABSTRACT && title !== ''
  if (why !== undefined && !byTitle) return { cause: why }
  const abstract = byTitle ? '' : givenAbstract.trim()

  function use<T>(field: FieldName, read: (value: unknown) => T | undefined): T | undefined {
    const value = fields[field] ?? undefined
    if (value === undefined) return undefined
    const known = read(value)
    if (known === undefined) onDoubt(field)
    return known
  }
  const date = use('date', dateOf)
  const url = use('url', firstText)
  const codeUrls = new Set([
    ...(use('codeUrls', readTexts) ?? []),
    ...findCodeUrls(`${title}\n\n${abstract}`),
  ])
  return {
    paper: {
      id: use('id', oneText) ?? idFromTitle(title, abstract),
      title,
      abstract,
      ...given('date', date),
      ...given('year', use('year', yearOf) ?? (date === undefined ? undefined : yearOf(date))),
      ...given('venue', use('venue', firstText)),
      ...given('authors', filled(use('authors', readAuthors))),
      ...given('keywords', filled(use('keywords', readKeywords))),
      ...given('doi', use('doi', doiOf) ?? (url === undefined ? undefined : findDoi(url))),
      ...given(
        'arxivId',
        use('arxivId', (value) => map(oneText(value), readArxivId)) ??
          map(url, findArxivId) ??
          map(firstText(fields.doi), findArxivId),
      ),
      ...given('url', url),
      ...given('citekey', use('citekey', oneText)),
      ...given('sourceKey', use('sourceKey', oneText)),
      ...given('codeUrls', filled([...codeUrls])),
      source: { file, line },
      ...given('addedAt', use('addedAt', dateOf)),
    },
  }
}

/** The property where there is a value, nothing where there is none. */
const given = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T }

const map = <T, U>(value: T | undefined, by: (value: T) => U | undefined): U | undefined =>
  value === undefined ? undefined : by(value)

const filled = (list: string[] | undefined): string[] | undefined => (list?.length ? list : undefined)

/** A text, or a number as one. */
function oneText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A text, or the first in a list of them. */
const firstText = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.map(oneText).find((item) => item !== undefined) : oneText(value)

const readTexts = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined

const dateOf = (value: unknown): string | undefined => map(oneText(value), readDate)

const yearOf = (value: unknown): number | undefined =>
  map(dateOf(value), (date) => readYear(date.slice(0, 4)))

const doiOf = (value: unknown): string | undefined => map(firstText(value), findDoi)
