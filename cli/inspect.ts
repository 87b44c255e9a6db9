/** `papergraph inspect`: what a file is, how many papers it has, what they have, and what is rejected. */
import type { Command } from 'commander'
import { INSPECTED, type Inspection, inspect } from '../extract/inspect.ts'
import type { ReadSettings } from '../extract/read.ts'
import { colorsFor } from './colors.ts'
import {
  collectionOption,
  columnsOption,
  fromOption,
  jsonOption,
  readSettings,
  titlesOption,
} from './options.ts'
import { print, printJson } from './output.ts'
import { table } from './table.ts'
import { count, counted, printable, shortened } from './text.ts'

interface Options extends ReadSettings {
  json?: boolean
}

export function addInspect(program: Command): void {
  program
    .command('inspect')
    .summary('what a file is, and what would be read of it')
    .description(
      'Says as what a file or folder is read, how many papers it has, which fields they have, what would be\n' +
        'rejected and why, and shows the first two papers. It writes nothing.',
    )
    .argument('<papers>', 'a file or folder of papers; - for standard input')
    .addOption(fromOption())
    .addOption(columnsOption())
    .addOption(collectionOption())
    .addOption(titlesOption())
    .addOption(jsonOption('the same data as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  papergraph inspect papers.ris
  papergraph inspect table.csv --columns "title=Paper,abstract=Text"
  papergraph inspect library.sqlite --collection RLHF`,
    )
    .action(async (file: string, { json, ...options }: Options) => {
      const inspection = await inspect(file, readSettings(options))
      if (json) return printJson(inspection)
      const { bold } = colorsFor(process.stdout)
      await print(`${inspectionLines(inspection, bold).join('\n')}\n`)
    })
}

/** Causes that are listed; files can be wrong in very many ways. */
const MOST_CAUSES = 10
/** Characters of an abstract that are shown. */
const SHOWN = 200

/** @param bold marks headings */
export function inspectionLines(found: Inspection, bold: (text: string) => string): string[] {
  const { sources, records, papers, rejected, extracted, repeated, notes, fault } = found
  return [
    `${printable(found.file)}: ${sources.map(named).join(', ')}`,
    `  ${counted(records, 'record')}: ${counted(papers, 'paper')}, ${count(rejected)} rejected`,
    ...(extracted > 0 ? [`  ${count(extracted)} of them extracted already`] : []),
    ...(repeated > 0 ? [`  ${counted(repeated, 'record')} of a paper that came before`] : []),
    ...(fault === undefined ? [] : [`  a run would stop: ${printable(fault)}`]),
    ...notes.map((note) => `  ${printable(note)}`),
    ...(papers > 0 ? section(bold('Filled'), fieldLines(found)) : []),
    ...(rejected > 0 ? section(bold('Rejected'), causeLines(found)) : []),
    ...found.examples.flatMap((paper) =>
      section(bold(printable(paper.title) || '(no title)'), exampleLines(paper)),
    ),
  ]
}

const named = ({ id, title, files }: Inspection['sources'][number]): string =>
  `${title} (${id})${files > 1 ? `, ${count(files)} files` : ''}`

const section = (title: string, lines: readonly string[]): string[] => [
  '',
  title,
  ...lines.map((line) => `  ${line}`),
]

const fieldLines = ({ papers, fields }: Inspection): string[] =>
  table(
    [{ title: '' }, { title: '', align: 'right' }, { title: '', align: 'right' }],
    INSPECTED.map((field) => [field, `${percent(fields[field], papers)} %`, count(fields[field])]),
  )

/** Whole per cent; 0 and 100 only where it is none and all. */
function percent(part: number, whole: number): number {
  if (part === 0 || part === whole) return part === 0 ? 0 : 100
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)))
}

function causeLines({ causes }: Inspection): string[] {
  const lines = causes
    .slice(0, MOST_CAUSES)
    .map(
      ({ cause, records, first }) =>
        `${count(records)}  ${printable(cause)} (first at ${printable(first.file)}:${first.line})`,
    )
  return causes.length > MOST_CAUSES
    ? [...lines, `and ${count(causes.length - MOST_CAUSES)} other causes`]
    : lines
}

const exampleLines = ({ id, authors = [], year, venue, abstract, source }: Inspection['examples'][number]) =>
  [
    [authors.slice(0, 3).join(', ') + (authors.length > 3 ? ', ...' : ''), venue, year]
      .filter((part) => part !== undefined && part !== '')
      .join(' · '),
    shortened(abstract.replace(/\s+/g, ' '), SHOWN),
    `${id}, ${source.file}:${source.line}`,
  ]
    .filter((line) => line !== '')
    .map(printable)
