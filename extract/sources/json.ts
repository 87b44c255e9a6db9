/** JSON: an array of objects, each a paper or an extraction. */
import { MAX_LINE } from '../io/lines.ts'
import { type JsonElement, JsonElements } from './json-elements.ts'
import { jsonFault } from './json-fault.ts'
import { objectRecord } from './object-record.ts'
import { reject, type Source, type SourceInput, type SourceItem } from './source.ts'

export const json: Source = {
  id: 'json',
  title: 'JSON',
  about: 'an array of objects with title and abstract',
  detect,
  read,
}

function detect(sample: string): number {
  if (/^\s*\[\s*\{/.test(sample)) return 0.9
  // An object over several lines; on one line it is JSON lines as well.
  return /^\s*\{\s*"/.test(sample) ? 0.4 : 0
}

async function* read(input: SourceInput): AsyncGenerator<SourceItem> {
  const elements = new JsonElements(MAX_LINE)
  for await (const chunk of input.chunks) {
    for (const element of elements.push(chunk)) yield readElement(element, input)
  }
  for (const element of elements.end()) yield readElement(element, input)
}

function readElement({ line, text, tooLong }: JsonElement, input: SourceInput): SourceItem {
  if (tooLong) return reject(input.file, line, 'the object is too long', text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const fault = jsonFault(text)
    return reject(
      input.file,
      line,
      `broken JSON at line ${line + fault.line - 1}, column ${fault.column}`,
      text,
    )
  }
  return objectRecord(value, line, text, input)
}
