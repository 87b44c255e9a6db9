/** One query on an open database: its time is limited, its rows come one by one (Node.js only). */
import type { Connection, LbugValue, QueryResult } from '@ladybugdb/core'
import { PapergraphError } from '../../extract/io/errors.ts'
import { CypherError } from './cypher-error.ts'
import { readingOnly } from './read-only.ts'
import { type Plain, plain } from './values.ts'

export interface QueryOptions {
  /** Values of `$name`. */
  parameters?: Readonly<Record<string, Plain>>
  /** Milliseconds after which the query is stopped. */
  timeout?: number
  /** Let anything pass, not only what reads. */
  write?: boolean
}

export const DEFAULT_TIMEOUT = 30_000
/** Milliseconds that the engine has to notice that the time is over. */
const GRACE = 2_000

/** The engine did not stop in time: only the end of the process stops it. */
export class StuckError extends PapergraphError {}

export interface Answer {
  columns: string[]
  /** Can be read once. */
  rows: AsyncIterable<Plain[]>
  /** Gives up rows that nobody will read; without it they hold back what the query wrote. Safe to call twice. */
  close(): void
}

/**
 * Runs a query.
 * @throws CypherError for a query that is wrong, or does more than read; PapergraphError for one that takes too long or
 * too much memory; StuckError for one that goes on nevertheless
 */
export async function runQuery(
  connection: Connection,
  query: string,
  { parameters = {}, timeout = DEFAULT_TIMEOUT, write = false }: QueryOptions = {},
): Promise<Answer> {
  const text = write ? query : readingOnly(query)
  connection.setQueryTimeout(timeout)
  const results = await within(timeout, execute(connection, text, parameters, write)).catch(
    (error: unknown) => {
      throw explained(error, query, timeout)
    },
  )
  // Of several statements, the answer of the last counts.
  const result = results.at(-1)
  for (const other of results.slice(0, -1)) other.close()
  if (result === undefined) return { columns: [], rows: noRows(), close: () => {} }
  const columns = await result.getColumnNames()
  const twice = columns.find((name, index) => columns.indexOf(name) !== index)
  if (twice !== undefined) {
    result.close()
    throw new CypherError(`two columns are named ${twice}`, query, undefined, {
      hint: 'Give each its own name with AS.',
    })
  }
  return { columns, rows: readRows(result, columns), close: () => result.close() }
}

async function execute(
  connection: Connection,
  text: string,
  parameters: Readonly<Record<string, Plain>>,
  write: boolean,
): Promise<QueryResult[]> {
  // Several statements cannot be prepared; there may be such where writing is allowed.
  if (write && Object.keys(parameters).length === 0) {
    const results = await connection.query(text)
    return Array.isArray(results) ? results : [results]
  }
  const prepared = await connection.prepare(text)
  if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage())
  if (!write && !prepared.isReadOnly()) throw new Error('the engine says that this query writes')
  const results = await connection.execute(prepared, { ...parameters } as Record<string, LbugValue>)
  return Array.isArray(results) ? results : [results]
}

async function within<T>(timeout: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const stuck = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StuckError(tooLong(timeout))), timeout + GRACE)
  })
  try {
    return await Promise.race([work, stuck])
  } finally {
    clearTimeout(timer)
  }
}

/** Rows that are fetched between two turns of the event loop. */
const TURN = 1024

async function* readRows(result: QueryResult, columns: readonly string[]): AsyncGenerator<Plain[]> {
  try {
    for (let rows = 1; result.hasNext(); rows++) {
      const row = result.getNextSync()
      if (row === null) return
      yield columns.map((name) => plain(row[name]))
      if (rows % TURN === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  } finally {
    result.close()
  }
}

async function* noRows(): AsyncGenerator<Plain[]> {}

const tooLong = (timeout: number): string =>
  `the query was stopped after ${timeout / 1000} s, before it was done`

const SLOW =
  'Make it smaller (a label on every node, LIMIT, a shorter path), or give it more time with --timeout.'

function explained(error: unknown, query: string, timeout: number): Error {
  if (error instanceof StuckError) return new StuckError(error.message, { hint: SLOW })
  const message = error instanceof Error ? error.message : String(error)
  if (/^Interrupted|: Interrupted/.test(message))
    return new PapergraphError(tooLong(timeout), { hint: SLOW, cause: error })
  if (/Buffer manager exception|bad_alloc/.test(message))
    return new PapergraphError('the query needs more memory than there is', { hint: SLOW, cause: error })
  return wrongQuery(message, query, error)
}

/** `Parser exception: Invalid input <...>: expected rule oC_SingleQuery (line: 1, offset: 0)`, then the place drawn. */
function wrongQuery(message: string, query: string, cause: unknown): CypherError {
  const at = /\(line: (\d+), offset: (\d+)\)/.exec(message)
  const [first = ''] = message.split('\n')
  const said = first
    .replace(/^(Parser|Binder|Catalog|Runtime|Conversion) exception: /, '')
    .replace(/ \(line: \d+, offset: \d+\)/, '')
    .trim()
  const words = at === null ? said : parserMessage(said)
  const offset = at === null ? named(said, query) : offsetOf(query, Number(at[1]), Number(at[2]))
  return new CypherError(words, query, offset, { cause })
}

/** The rules of the engine's grammar mean nothing to anybody else. */
function parserMessage(message: string): string {
  const expected = /^(?:mismatched|extraneous) input '(.*)' expecting/s.exec(message)
  if (expected !== null) return `"${expected[1] ?? ''}" is not expected here`
  return /^Invalid input/.test(message) ? 'the query cannot be read from here on' : message
}

/** Offset in UTF-16 code units of a line from 1 and a column from 0 in characters. */
function offsetOf(query: string, line: number, column: number): number {
  const lines = query.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  return Math.min(query.length, before + [...(lines[line - 1] ?? '')].slice(0, column).join('').length)
}

/** Where what a message names stands in the query. */
function named(message: string, query: string): number | undefined {
  const [, name] = /(?:Variable|Table|property|function|Parameter) ([^\s.]+)/.exec(message) ?? []
  if (name === undefined) return undefined
  const literal = name.replace(/[^\p{L}\p{Nd}_]/gu, '\\$&')
  const place = new RegExp(`(?<![\\p{L}\\p{Nd}_])${literal}(?![\\p{L}\\p{Nd}_])`, 'iu').exec(query)
  return place?.index
}
