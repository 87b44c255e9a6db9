/** Rows of an answer as a table, JSON lines or CSV, written as they come. */
import { csvCell } from '../exports/csv.ts'
import type { Answer, Plain } from '../exports/embedded.ts'
import { print } from './output.ts'
import { type Column, rowLayout } from './table.ts'
import { printable, shortened } from './text.ts'

export type OutputForm = 'table' | 'json' | 'csv'

/** Characters gathered before they are written. */
const PIECE = 1 << 16
/** Rows that decide how wide the columns of a table are; the rest keeps to that. */
const MEASURED = 1000
/** Columns of a terminal that does not say how wide it is. */
const WIDTH = 100
/** Least width to which a cell is cut. */
const NARROWEST = 12

/** Prints an answer, and says how many rows it had. */
export async function printAnswer(answer: Answer, form: OutputForm): Promise<number> {
  if (form === 'table') return printTable(answer)
  let rows = 0
  let waiting = form === 'csv' ? `${answer.columns.map((name) => csvCell(name, true)).join(',')}\r\n` : ''
  for await (const row of answer.rows) {
    rows++
    waiting += form === 'json' ? jsonLine(answer.columns, row) : csvLine(row)
    if (waiting.length < PIECE) continue
    await print(waiting)
    waiting = ''
  }
  await print(waiting)
  return rows
}

// By hand, since an object would put columns with names like "1" first.
const jsonLine = (columns: readonly string[], row: readonly Plain[]): string =>
  `{${columns.map((name, index) => `${JSON.stringify(name)}:${JSON.stringify(row[index] ?? null)}`).join(',')}}\n`

const csvLine = (row: readonly Plain[]): string =>
  `${row.map((value) => csvCell(value === null ? undefined : cellText(value), typeof value !== 'number')).join(',')}\r\n`

const cellText = (value: Plain): string =>
  value === null
    ? ''
    : typeof value === 'string'
      ? value
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)

async function printTable({ columns, rows }: Answer): Promise<number> {
  const most = process.stdout.isTTY ? cellWidth(columns.length) : Number.POSITIVE_INFINITY
  const cells = (row: readonly Plain[]): string[] =>
    row.map((value) => shortened(printable(cellText(value)), most))
  let all = 0
  let first: Plain[][] | undefined = []
  let layOut = (row: readonly string[]): string => row.join('  ')
  const begin = async (measured: readonly Plain[][]): Promise<void> => {
    const titles = columns.map((title, index) => column(shortened(printable(title), most), measured, index))
    const texts = measured.map(cells)
    layOut = rowLayout(titles, texts)
    await print(`${[titles.map(({ title }) => title), ...texts].map((row) => `${layOut(row)}\n`).join('')}`)
  }
  let waiting = ''
  for await (const row of rows) {
    all++
    if (first !== undefined) {
      first.push(row)
      if (first.length < MEASURED) continue
      await begin(first)
      first = undefined
      continue
    }
    waiting += `${layOut(cells(row))}\n`
    if (waiting.length < PIECE) continue
    await print(waiting)
    waiting = ''
  }
  if (first !== undefined && columns.length > 0) await begin(first)
  await print(waiting)
  return all
}

/** Numbers stand at the right. */
function column(title: string, rows: readonly Plain[][], index: number): Column {
  const values = rows.map((row) => row[index] ?? null)
  const numbers = values.every((value) => value === null || typeof value === 'number')
  return numbers && values.some((value) => value !== null) ? { title, align: 'right' } : { title }
}

/** What a cell may take on a terminal, where long ones are cut. */
const cellWidth = (columns: number): number =>
  Math.max(
    NARROWEST,
    Math.floor((process.stdout.columns ?? WIDTH) / Math.max(1, columns)) * (columns > 1 ? 1.5 : 1) - 2,
  )
