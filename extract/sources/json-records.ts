/** Records of a provider's JSON: lines, an array, or pages of an API, which put an object around the array. */
import { MAX_LINE, readLines } from '../io/lines.ts'
import type { Fields } from './fields.ts'
import { JsonElements } from './json-elements.ts'
import { jsonFault } from './json-fault.ts'
import { reject, type SourceInput, type SourceItem } from './source.ts'
import { toPaper } from './to-paper.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export interface JsonShape {
  /** Ways to the array of records in an object around it: `results`, `message.items`. */
  lists?: readonly string[]
  /** What a record gives for each part of a paper, or why it is none. */
  fieldsOf(record: JsonObject): Fields | { cause: string }
  /** The text of a record as JSON, where the provider writes something else. */
  repair?(text: string): string
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text, and nothing where the value is of another type or blank. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** The property of an object; nothing where the value is none. */
export const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((inner: unknown, key) => (isObject(inner) ? inner[key] : undefined), value)

/** The texts that a function finds in the items of a list; nothing where the value is no list. */
export const textsOf = (
  value: unknown,
  textOfItem: (item: unknown) => unknown = (item) => item,
): string[] | undefined =>
  Array.isArray(value)
    ? value.map((item) => textOf(textOfItem(item))).filter((text) => text !== undefined)
    : undefined

/** The records of a text, in order. */
export async function* readJsonRecords(input: SourceInput, shape: JsonShape): AsyncGenerator<SourceItem> {
  const elements = isLines(input.sample, shape) ? lines(input) : pieces(input, shape)
  for await (const { line, text, tooLong } of elements) {
    if (tooLong) yield reject(input.file, line, 'the record is too long', text)
    else yield readRecord(text, line, input, shape)
  }
}

interface Piece {
  line: number
  text: string
  tooLong?: true
}

async function* lines(input: SourceInput): AsyncGenerator<Piece> {
  for await (const line of readLines(input.chunks)) if (line.tooLong || line.text.trim() !== '') yield line
}

async function* pieces(input: SourceInput, { lists = [] }: JsonShape): AsyncGenerator<Piece> {
  const elements = new JsonElements(MAX_LINE, lists)
  for await (const chunk of input.chunks) yield* elements.push(chunk)
  if (elements.breaksOff) input.onNote(`${input.file}: breaks off before its end`)
  yield* elements.end()
}

/** Whether the first line is a record, whole: lines are read faster than anything else. */
function isLines(sample: string, { lists = [], repair }: JsonShape): boolean {
  const end = sample.search(/[\r\n]/)
  if (end === -1 || repair !== undefined) return false
  try {
    const value: unknown = JSON.parse(sample.slice(0, end))
    return isObject(value) && !lists.some((list) => Array.isArray(at(value, ...list.split('.'))))
  } catch {
    return false
  }
}

function readRecord(text: string, line: number, input: SourceInput, shape: JsonShape): SourceItem {
  const json = shape.repair?.(text) ?? text
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    const fault = jsonFault(json)
    const place = `line ${line + fault.line - 1}, column ${fault.column}`
    return reject(input.file, line, `broken JSON at ${place}`, text)
  }
  if (!isObject(value)) return reject(input.file, line, 'not an object', text)
  const fields = shape.fieldsOf(value)
  const read = 'cause' in fields ? fields : toPaper(fields, line, input)
  return 'cause' in read ? reject(input.file, line, read.cause, text) : { paper: read.paper }
}

const KEY = /(?<!\\)"([\w.:-]{1,40})"\s*:/g

/** The keys of the objects that a text begins with; none where it is no JSON. */
export function keysOf(sample: string): ReadonlySet<string> {
  if (!/^[\s\uFEFF]*[[{]/.test(sample)) return new Set()
  return new Set(Array.from(sample.matchAll(KEY), ([, key = '']) => key))
}

/** Whether all keys are there. */
export const hasKeys = (keys: ReadonlySet<string>, ...names: readonly string[]): boolean =>
  names.every((name) => keys.has(name))
