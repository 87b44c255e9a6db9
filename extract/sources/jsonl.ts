/** JSON lines: one object a line, a paper or an extraction. */
import { readLines } from '../io/lines.ts'
import { jsonFault } from './json-fault.ts'
import { objectRecord } from './object-record.ts'
import { reject, type Source, type SourceInput, type SourceItem } from './source.ts'

const LINES_LOOKED_AT = 20

export const jsonl: Source = {
  id: 'jsonl',
  title: 'JSON lines',
  about: 'one object a line, with title and abstract, or a line that "papergraph extract" wrote; gzip or not',
  detect,
  read,
}

function detect(sample: string): number {
  const lines = sample.split(/\r\n|\n|\r/)
  const cut = lines.length > 1 ? lines.pop() : undefined
  const filled = lines.filter((line) => line.trim() !== '').slice(0, LINES_LOOKED_AT)
  if (filled.length === 0) return cut !== undefined && looksLikeObject(cut) ? 0.6 : 0
  const objects = filled.filter(isObjectText).length
  if (objects > 0) return 0.5 + 0.5 * (objects / filled.length)
  if (!looksLikeObject(filled[0] ?? '')) return 0
  // A first line that goes on beyond the sample, or one that is broken.
  return lines.length === 1 && cut === undefined ? 0.6 : 0.3
}

const looksLikeObject = (line: string): boolean => /^\s*\{\s*"/.test(line)

function isObjectText(line: string): boolean {
  if (!looksLikeObject(line)) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

async function* read(input: SourceInput): AsyncGenerator<SourceItem> {
  for await (const { line, text, tooLong } of readLines(input.chunks)) {
    if (text.trim() === '' && !tooLong) continue
    if (tooLong) yield reject(input.file, line, 'the line is too long', text)
    else yield readLine(text, line, input)
  }
}

function readLine(text: string, line: number, input: SourceInput): SourceItem {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return reject(input.file, line, `broken JSON at line ${line}, column ${jsonFault(text).column}`, text)
  }
  return objectRecord(value, line, text, input)
}
