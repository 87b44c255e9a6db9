/** An error in a query, with its place in the text of the query. */
import { PapergraphError } from '../../extract/io/errors.ts'

export class CypherError extends PapergraphError {
  readonly query: string
  /** Where in `query`, in UTF-16 code units; undefined where that is not known. */
  readonly offset: number | undefined

  constructor(
    message: string,
    query: string,
    offset?: number,
    more: { hint?: string; cause?: unknown } = {},
  ) {
    super(message, more)
    this.name = 'CypherError'
    this.query = query
    this.offset = offset
  }

  /** Line and column from 1 (in characters), and the text of that line. */
  get place(): { line: number; column: number; text: string } | undefined {
    if (this.offset === undefined) return undefined
    const before = this.query.slice(0, this.offset).split(/\r\n|[\n\r]/)
    const last = before.at(-1) ?? ''
    const [rest = ''] = this.query.slice(this.offset).split(/[\r\n]/)
    return { line: before.length, column: [...last].length + 1, text: last + rest }
  }
}
