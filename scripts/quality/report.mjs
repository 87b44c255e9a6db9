/** Figures as tables: plain for the terminal, Markdown for docs/quality.md. */
import { FIGURES } from './figures.mjs'

const one = (value) => (value === undefined || value === null ? '' : value.toFixed(1))

/** Rows of cells, the first of them the heads, as lines that line up. */
export function plainTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The first column on the left, the others on the right, as a formatter would lay them out. */
export function markdownTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => String(row[column]).length)))
  const line = (cells) =>
    `| ${cells.map((cell, column) => pad(String(cell), widths[column], column)).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(rows[0]), line(rule), ...rows.slice(1).map(line)].join('\n')
}

const pad = (cell, width, column) => (column === 0 ? cell.padEnd(width) : cell.padStart(width))

export const figureRows = (figures, accepted) => [
  [
    'figure',
    'precision',
    'recall',
    'F1',
    'annotated',
    'found',
    'prototype F1',
    'at least',
    'aim',
    ...(accepted ? ['accepted'] : []),
  ],
  ...FIGURES.map(({ id, title, prototype, least, aim }) => {
    const { precision, recall, f1, gold, predicted } = figures[id]
    const now = [precision, recall, f1].map(one)
    const before = accepted ? [one(accepted[id]?.f1)] : []
    return [title, ...now, gold, predicted, one(prototype), least, aim, ...before]
  }),
]

/** Without what the measured papers alone are held to. */
export const crossedRows = (figures) => figureRows(figures).map((row) => row.slice(0, 6))

const SHOWN_IN_GROUPS = ['core', 'named', 'proposed', 'relations', 'claims']

/** Precision and recall apart, for the figures that most depend on who wrote an abstract, and when. */
export function groupRows(head, groups) {
  const titles = SHOWN_IN_GROUPS.map((id) => FIGURES.find((figure) => figure.id === id).title)
  const short = (title) => title.replace(/ \(.*/, '')
  return [
    [head, 'papers', ...titles.map((title) => `${short(title)}: P / R`)],
    ...Object.entries(groups).map(([name, group]) => [
      name,
      group.papers,
      ...SHOWN_IN_GROUPS.map((id) => {
        const { precision, recall, gold } = group[id]
        return gold === 0 ? 'none' : `${one(precision)} / ${one(recall)} of ${gold}`
      }),
    ]),
  ]
}

export const bandRows = (bands) => [
  ['confidence', 'number', 'right, %'],
  ...bands.map(({ from, to, predicted, right }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    predicted,
    one(right),
  ]),
]

export const thresholdRows = (thresholds) => [
  ['at least', 'shown', 'precision', 'recall', 'F1'],
  ...thresholds.map(({ least, predicted, precision, recall, f1 }) => [
    least.toFixed(2),
    predicted,
    one(precision),
    one(recall),
    one(f1),
  ]),
]

/** What can be shown as fact, in a sentence. */
export function sureText(sure, what) {
  if (sure === null) return `At no threshold with ten or more ${what} left are nine in ten of them annotated.`
  const { least, precision, recall, predicted } = sure
  return `From a confidence of ${least.toFixed(2)} on, ${one(precision)} % of the ${predicted} ${what} shown are annotated, at a recall of ${one(recall)} %.`
}
