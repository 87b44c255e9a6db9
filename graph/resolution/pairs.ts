/** Pairs of names to decide, a JSON object a line. */
import { PapergraphError } from '../../extract/io/errors.ts'
import { readLines } from '../../extract/io/lines.ts'
import type { NameInContext } from './decide.ts'

export interface Pair {
  /** As the line has it; the number of the line where it has none. */
  id: string | number
  a: NameInContext
  b: NameInContext
}

/**
 * The pairs of a text: `{"id", "a", "b", "context_a", "context_b"}`, contexts and id may be missing.
 *
 * @throws PapergraphError if a line is no such object.
 */
export async function* readPairs(chunks: AsyncIterable<string>, file: string): AsyncGenerator<Pair> {
  for await (const { text, line } of readLines(chunks)) {
    if (text.trim() !== '') yield pairOf(text, file, line)
  }
}

function pairOf(text: string, file: string, line: number): Pair {
  const fail = (message: string, cause?: unknown): PapergraphError =>
    new PapergraphError(message, {
      file,
      line,
      cause,
      hint: 'Give a line a pair: {"id": 1, "a": "GNN", "b": "graph neural network", "context_a": "…"}.',
    })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw fail('this line is no JSON', cause)
  }
  if (typeof value !== 'object' || value === null) throw fail('this line is no pair')
  const fields = new Map<string, unknown>(Object.entries(value))
  const side = (name: string): NameInContext => {
    const [said, context] = [fields.get(name), fields.get(`context_${name}`)]
    if (typeof said !== 'string' || said.trim() === '') throw fail(`this pair has no name "${name}"`)
    return typeof context === 'string' ? { name: said, context } : { name: said }
  }
  const id = fields.get('id')
  return { id: typeof id === 'string' || typeof id === 'number' ? id : line, a: side('a'), b: side('b') }
}
