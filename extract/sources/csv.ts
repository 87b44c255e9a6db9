/** Tables of any making: comma-, semicolon- or tab-separated, the first row naming the columns. */
import type { Source } from './source.ts'
import { headerOf, readTable } from './table.ts'

export const csv: Source = {
  id: 'csv',
  title: 'CSV',
  about: 'a table with columns for title and abstract, parted by commas, semicolons or tabs',
  detect,
  read: (input) => readTable(input),
}

function detect(sample: string): number {
  const { columns, names } = headerOf(sample)
  if (names.length < 2) return 0
  if (columns.has('abstract')) return columns.has('title') || columns.has('id') ? 0.95 : 0.8
  return columns.has('title') && columns.size > 1 ? 0.5 : 0
}
