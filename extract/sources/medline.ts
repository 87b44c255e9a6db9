/** PubMed in its text format, MEDLINE (.nbib): a tag, a dash and a value a line. */
import { type Line, MAX_LINE, readLines } from '../io/lines.ts'
import { foldBlanks } from './blanks.ts'
import type { Fields } from './fields.ts'
import { partTitlesInText } from './part-title.ts'
import { medlineDate, pubmedTitle } from './pubmed.ts'
import { reject, type Source, type SourceInput, type SourceItem } from './source.ts'
import { toPaper } from './to-paper.ts'

export const medline: Source = {
  id: 'medline',
  title: 'MEDLINE',
  about: 'articles of PubMed in its text format (.nbib, or saved in the format "PubMed")',
  get: "curl 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&id=38504018&rettype=medline&retmode=text' -o pubmed.nbib",
  detect: (sample) => (/^\s*PMID- ?\d/.test(sample) ? 1 : /^PMID- \d/m.test(sample) ? 0.9 : 0),
  read,
}

interface TaggedRecord {
  line: number
  text: string
  values: Map<string, string[]>
  fault?: string
  length: number
}

const TAGGED = /^([A-Z][A-Z0-9]{0,3}) *- ?(.*)$/
/** How much is kept of a record for those who look at why it was rejected. */
const KEPT = 200

async function* read(input: SourceInput): AsyncGenerator<SourceItem> {
  let record: TaggedRecord | undefined
  for await (const line of readLines(input.chunks)) {
    const isBlank = line.text.trim() === '' && !line.tooLong
    const startsNext = line.text.startsWith('PMID') && record?.values.has('PMID')
    if (record !== undefined && (isBlank || startsNext)) {
      yield readRecord(record, input)
      record = undefined
    }
    if (isBlank) continue
    record ??= { line: line.line, text: '', values: new Map(), length: 0 }
    addLine(record, line)
  }
  if (record !== undefined) yield readRecord(record, input)
}

function addLine(record: TaggedRecord, { line, text, tooLong }: Line): void {
  if (record.text.length < KEPT) record.text += `${text.slice(0, KEPT)}\n`
  record.length += text.length
  if (tooLong || record.length > MAX_LINE) record.fault ??= 'the record is too long'
  if (record.fault !== undefined) return
  const [, tag, value] = TAGGED.exec(text) ?? []
  const last = [...record.values.values()].at(-1)
  if (tag !== undefined && value !== undefined) {
    const values = record.values.get(tag) ?? []
    values.push(value)
    // The tag that a line goes on with is the last one in the map.
    record.values.delete(tag)
    record.values.set(tag, values)
  } else if (/^\s/.test(text) && last !== undefined) last.push(`${last.pop() ?? ''} ${text.trim()}`)
  else record.fault = `line ${line} has no tag`
}

function readRecord({ line, text, values, fault }: TaggedRecord, input: SourceInput): SourceItem {
  if (fault !== undefined) return reject(input.file, line, fault, text)
  const result = toPaper(fieldsOf(values), line, input)
  return 'cause' in result ? reject(input.file, line, result.cause, text) : { paper: result.paper }
}

function fieldsOf(values: ReadonlyMap<string, readonly string[]>): Fields {
  const all = (tag: string): string[] =>
    (values.get(tag) ?? []).map(foldBlanks).filter((value) => value !== '')
  const one = (tag: string): string | undefined => all(tag)[0]
  const pmid = one('PMID')
  const full = all('FAU')
  const doi = [...all('LID'), ...all('AID')].find((id) => id.endsWith('[doi]'))
  return {
    id: pmid === undefined ? undefined : `PMID:${pmid}`,
    title: pubmedTitle(one('TI') ?? one('BTI') ?? ''),
    abstract: all('AB').map(partTitlesInText).join('\n\n'),
    date: medlineDate(one('DP') ?? ''),
    venue: one('JT') ?? one('TA'),
    authors: (full.length > 0 ? full : all('AU')).map((name) => name.replace(/^([^,]+), (.+)$/, '$2 $1')),
    keywords: all('OT').map((word) => word.replace(/^\*/, '')),
    doi: doi?.replace(/\s*\[doi\]$/, ''),
    url: pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
  }
}
