/** Records whose lines begin with a tag: cuts them apart, as RIS, Web of Science and EndNote write them. */
import { type Line, MAX_LINE, readLines } from '../io/lines.ts'
import type { Fields } from './fields.ts'
import { reject, type SourceInput, type SourceItem } from './source.ts'
import { toPaper } from './to-paper.ts'

interface TaggedRecord {
  /** Line on which it starts, counted from 1. */
  line: number
  /** How it begins, for those who look at why it was rejected. */
  text: string
  values: ReadonlyMap<string, readonly string[]>
  /** Why it is none. */
  fault?: string
}

export interface Tags {
  /** A line with a tag and its value, each a group; other lines go on with the value before. */
  line: RegExp
  /** Tags that a record starts with. */
  starts: ReadonlySet<string>
  /** The tag that ends it. */
  end: string
  /** Tags that stand outside of records and say nothing of papers. */
  outside?: ReadonlySet<string>
}

/** What a record has under its tags. */
export type TaggedValues = TaggedRecord['values']

/** How much is kept of the text of a record. */
const KEPT = 200

interface Open {
  line: number
  text: string
  length: number
  values: Map<string, string[]>
  last: string[] | undefined
  fault?: string
}

/** Reads a text of tagged records to papers; tells of lines that are in none. */
export async function* readTaggedPapers(
  input: SourceInput,
  tags: Tags,
  fieldsOf: (values: TaggedValues) => Fields,
): AsyncGenerator<SourceItem> {
  let outside = 0
  const records = readTagged(input.chunks, tags, () => {
    outside++
  })
  for await (const { line, text, values, fault } of records) {
    const result = fault === undefined ? toPaper(fieldsOf(values), line, input) : { cause: fault }
    yield 'cause' in result ? reject(input.file, line, result.cause, text) : { paper: result.paper }
  }
  if (outside > 0)
    input.onNote(`${input.file}: ${outside} ${outside === 1 ? 'line' : 'lines'} outside of records skipped`)
}

/**
 * The records of a text, in order. A record that is not ended ends where the next one starts.
 * @param onOutside told of each line that is in no record and no known frame
 */
async function* readTagged(
  chunks: AsyncIterable<string>,
  { line: tagged, starts, end, outside = new Set() }: Tags,
  onOutside: (line: Line) => void,
): AsyncGenerator<TaggedRecord> {
  let record: Open | undefined
  let first = true
  for await (const line of readLines(chunks)) {
    const text: string = first ? line.text.replace(/^\uFEFF/, '') : line.text
    first = false
    const [, tag, value = ''] = tagged.exec(text.trimEnd()) ?? []
    if (record !== undefined && tag !== undefined && starts.has(tag)) {
      yield finished(record)
      record = undefined
    }
    if (record === undefined) {
      if (text.trim() === '' && !line.tooLong) continue
      if (tag === undefined || tag === end || outside.has(tag)) {
        if (tag === undefined) onOutside(line)
        continue
      }
      record = { line: line.line, text: '', length: 0, values: new Map(), last: undefined }
    }
    if (tag === end) {
      yield finished(record)
      record = undefined
      continue
    }
    add(record, { ...line, text }, tag, value)
  }
  if (record !== undefined) yield finished(record)
}

function add(record: Open, { text, tooLong }: Line, tag: string | undefined, value: string): void {
  if (record.text.length < KEPT) record.text += `${text.slice(0, KEPT)}\n`
  record.length += text.length
  if (tooLong || record.length > MAX_LINE) record.fault ??= 'the record is too long'
  if (record.fault !== undefined) return
  if (tag === undefined) {
    record.last?.push(`${record.last.pop() ?? ''}\n${text.trim()}`)
    return
  }
  record.last = record.values.get(tag) ?? []
  record.last.push(value)
  record.values.set(tag, record.last)
}

const finished = ({ line, text, values, fault }: Open): TaggedRecord => ({
  line,
  text,
  values,
  ...(fault === undefined ? {} : { fault }),
})
