/** An object of JSON to a record. */
import { isExtraction, readExtraction } from './extraction-line.ts'
import { pickFields } from './fields.ts'
import { reject, type SourceInput, type SourceItem } from './source.ts'
import { toPaper } from './to-paper.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The paper, or the extraction, that a value from JSON holds.
 * @param line on which it starts
 * @param text the value as the file has it
 */
export function objectRecord(value: unknown, line: number, text: string, input: SourceInput): SourceItem {
  if (!isObject(value)) return reject(input.file, line, 'not an object', text)
  if (isExtraction(value)) {
    const read = readExtraction(value)
    if ('cause' in read) return reject(input.file, line, read.cause, text)
    return { paper: read.extraction.paper, extraction: read.extraction }
  }
  const fields = pickFields(value)
  const read = toPaper(fields, line, input)
  if (!('cause' in read)) return { paper: read.paper }
  const answer = fields.title === undefined ? answerIn(value) : undefined
  return reject(input.file, line, answer ?? read.cause, text)
}

/** What a service says where it gives no papers: too many questions, a wrong one. */
function answerIn({ message, error, detail }: Record<string, unknown>): string | undefined {
  const said = [message, error, detail].find((text) => typeof text === 'string' && text.trim() !== '')
  return said === undefined ? undefined : `no paper but an answer: ${String(said).trim().slice(0, 100)}`
}
