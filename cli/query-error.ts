/** An error in a query, with the line that it is in and a mark under the place. */
import stringWidth from 'string-width'
import { CypherError } from '../exports/embedded/cypher-error.ts'
import { tell } from './output.ts'
import { printable } from './text.ts'

/** Characters of a line that are shown around the place. */
const AROUND = 50

/** Lines for standard error. */
export function cypherErrorLines(error: CypherError): string[] {
  const { place, hint } = error
  const lines =
    place === undefined
      ? [`papergraph: ${printable(error.message)}`]
      : [
          `papergraph: line ${place.line}, column ${place.column} of the query: ${printable(error.message)}`,
          ...drawn(place),
        ]
  return hint === undefined ? lines : [...lines, `  ${printable(hint)}`]
}

function drawn({ column, text }: { column: number; text: string }): string[] {
  const characters = [...text]
  const start = Math.max(0, column - 1 - AROUND)
  const end = Math.min(characters.length, column - 1 + AROUND)
  const before = printable((start > 0 ? '…' : '') + characters.slice(start, column - 1).join(''))
  const after = printable(characters.slice(column - 1, end).join('') + (end < characters.length ? '…' : ''))
  return [`  ${before}${after}`, `  ${' '.repeat(stringWidth(before))}^`]
}

/** Prints an error that is one of the query; false for any other. */
export function tellCypherError(error: unknown): boolean {
  if (!(error instanceof CypherError)) return false
  for (const line of cypherErrorLines(error)) tell(line)
  return true
}
