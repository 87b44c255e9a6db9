/** BibTeX and BibLaTeX, entry by entry. */
import { type Entry, type Options, parse } from '@retorquere/bibtex-parser'
import { readLines } from '../io/lines.ts'
import { ENTRY_START, type RawEntry, readEntries } from './bibtex-entries.ts'
import { packProse } from './bibtex-prose.ts'
import { monthNumber, readDate } from './dates.ts'
import type { Fields } from './fields.ts'
import { plainText } from './latex.ts'
import { reject, type Source, type SourceInput, type SourceItem } from './source.ts'
import { toPaper } from './to-paper.ts'

export const bibtex: Source = {
  id: 'bibtex',
  title: 'BibTeX',
  about: 'a bibliography whose entries have abstracts (.bib)',
  get: 'curl -LO https://aclanthology.org/anthology+abstracts.bib.gz',
  detect,
  read,
}

/** Text as it stands in the file: what the parser makes of LaTeX is HTML, and abstracts are to stay plain. */
const OPTIONS: Options = { raw: true, english: false, sentenceCase: false, applyCrossRef: false }

/** Entries that are no papers. */
const NO_PAPER = new Set(['comment', 'preamble', 'string'])

function detect(sample: string): number {
  const lines = sample.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '' && !line.startsWith('%'))
  if (ENTRY_START.test(lines[0] ?? '')) return 0.95
  return lines.some((line) => /^\s*@\s*[A-Za-z]+\s*[{(]\s*[^\s,{}]+\s*,/.test(line)) ? 0.7 : 0
}

async function* read(input: SourceInput): AsyncGenerator<SourceItem> {
  const strings: Record<string, string> = {}
  for await (const entry of readEntries(readLines(input.chunks))) {
    if (entry.tooLong) yield reject(input.file, entry.line, 'the entry is too long', entry.text)
    else if (entry.type === 'string') {
      const fault = addStrings(entry, strings)
      if (fault !== undefined) yield reject(input.file, entry.line, fault, entry.text)
    } else if (!NO_PAPER.has(entry.type)) yield readEntry(entry, strings, input)
  }
}

/** Takes in a definition; returns why it cannot. */
function addStrings(entry: RawEntry, strings: Record<string, string>): string | undefined {
  const parsed = parsedBy(entry.text, strings)
  if ('fault' in parsed) return `broken @string: ${parsed.fault}`
  Object.assign(strings, parsed.strings)
  return undefined
}

function readEntry(
  { line, text }: RawEntry,
  strings: Record<string, string>,
  input: SourceInput,
): SourceItem {
  const parsed = parsedBy(text, strings)
  const fault = 'fault' in parsed ? parsed.fault : parsed.entry === undefined ? 'no entry' : undefined
  if (fault !== undefined || 'fault' in parsed || parsed.entry === undefined)
    return reject(input.file, line, `broken entry: ${fault}`, text)
  const result = toPaper(fieldsOf(parsed.entry), line, input)
  return 'cause' in result ? reject(input.file, line, result.cause, text) : { paper: result.paper }
}

type Parsed = { entry: Entry | undefined; strings: Record<string, string> } | { fault: string }

function parsedBy(text: string, strings: Record<string, string>): Parsed {
  const { text: packed, unpack } = packProse(text)
  try {
    const { entries, errors, strings: all } = parse(packed, { ...OPTIONS, strings: { ...strings } })
    const fault = errors.find(({ error }) => !error.startsWith('Unresolved @string'))
    if (fault !== undefined) return { fault: shorten(unpack(fault.error)) }
    const [entry] = entries
    for (const [field, value] of Object.entries(entry?.fields ?? {}))
      if (entry !== undefined && typeof value === 'string')
        Object.assign(entry.fields, { [field]: unpack(value) })
    return { entry, strings: all }
  } catch (error) {
    return { fault: shorten(error instanceof Error ? error.message : String(error)) }
  }
}

/** The parser's message without the rest of the entry and a place that counts from the entry. */
const shorten = (message: string): string =>
  message
    .split('\n', 1)[0]
    ?.replace(/,? (?:found "|at line \d|in ").*$/, '')
    .slice(0, 100) ?? ''

function fieldsOf({ key, fields }: Entry): Fields {
  const field = (name: string): string | undefined => {
    const value: unknown = fields[name]
    if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join('; ')
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const plain = (...names: string[]): string | undefined => {
    const value = names.map(field).find((text) => text !== undefined)
    return value === undefined ? undefined : plainText(value)
  }
  const verbatim = (name: string): string | undefined => field(name)?.replace(/\\([_%#&~])/g, '$1')
  const eprint = verbatim('eprint')
  const archive = field('archiveprefix') ?? field('eprinttype')
  return {
    title: plain('title'),
    abstract: plain('abstract'),
    date: dateOf(plain('date'), plain('year'), field('month'), field('day')),
    year: plain('year')?.trim(),
    venue: plain('booktitle', 'journal', 'journaltitle', 'eventtitle')?.replace(/\s+/g, ' '),
    authors: authorsOf(fields.author),
    keywords: keywordsOf(fields.keywords ?? fields.keyword),
    doi: verbatim('doi'),
    arxivId: archive === undefined || /arxiv/i.test(archive) ? eprint : undefined,
    url: verbatim('url'),
    citekey: key === '' ? undefined : key,
  }
}

function dateOf(date?: string, year?: string, month?: string, day?: string): string | undefined {
  if (date !== undefined) return date
  const known = year === undefined ? undefined : readDate(year)
  if (known === undefined || month === undefined) return undefined
  const number = monthNumber(month)
  return number === 0
    ? undefined
    : [known.slice(0, 4), number, ...(day === undefined ? [] : [day.trim()])].join('-')
}

function authorsOf(authors: Entry['fields']['author']): string[] | undefined {
  return authors
    ?.map(({ name, firstName, prefix, lastName, suffix }) =>
      plainText(
        name ??
          [firstName, prefix, lastName, suffix].filter((part) => part !== undefined && part !== '').join(' '),
      )
        .trim()
        .replace(/\s+/g, ' '),
    )
    .filter((name) => name !== '' && name !== 'others')
}

function keywordsOf(keywords: unknown): unknown {
  // The parser sorts them by the machine's locale; here the order is the same everywhere.
  if (Array.isArray(keywords))
    return keywords.map((word) => (typeof word === 'string' ? plainText(word) : word)).sort()
  return typeof keywords === 'string' ? plainText(keywords) : keywords
}
