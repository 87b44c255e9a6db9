/** Columns that line up, in terminals of any width and with names in any script. */
import stringWidth from 'string-width'

export interface Column {
  title: string
  align?: 'left' | 'right'
}

/** Puts a row into columns that are as wide as these rows need; nothing stands at the end of a line. */
export function rowLayout(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): (cells: readonly string[]) => string {
  const widths = columns.map((column, index) =>
    Math.max(stringWidth(column.title), ...rows.map((row) => stringWidth(row[index] ?? ''))),
  )
  return (cells) =>
    columns
      .map((column, index) => {
        const cell = cells[index] ?? ''
        const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - stringWidth(cell)))
        return column.align === 'right' ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd()
}

/** Rows as lines, two spaces between columns, none at the end of a line. Cells must be printable already. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const layOut = rowLayout(columns, rows)
  const headed = columns.some((column) => column.title !== '')
  return [...(headed ? [layOut(columns.map((column) => column.title))] : []), ...rows.map(layOut)]
}
