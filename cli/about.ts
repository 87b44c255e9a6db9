/** `papergraph about`: what this is, how well it reads, and where it fails. */
import type { Command } from 'commander'
import { DEFAULT_MIN_CONFIDENCE } from '../extract/confidence.ts'
import { VERSION } from '../extract/version.ts'
import { colorsFor } from './colors.ts'
import { ACCEPTED, type Figure, type Part, type Sure } from './figures.ts'
import { jsonOption } from './options.ts'
import { print, printJson } from './output.ts'
import { type Column, table } from './table.ts'

const EXTRACTION = [
  'A conditional random field over words and a judge of whole phrases find the mentions; linear classifiers',
  'tell roles and relations, patterns the numbers. All were learned from annotated abstracts of conferences',
  'on machine learning, language, vision and robotics. It runs on this machine, asks no network, and gives',
  'the same bytes for the same input.',
]

const LIMITS = [
  'It reads titles and abstracts in English, no full papers.',
  'Phrases of ordinary words ("adaptive feature fusion") are told from names less well than names proper.',
  'A relation is read from one sentence or two neighbours; what a whole abstract implies is left out.',
  'A relation that is not annotated counts as wrong here, though one in five that a text states is missing there.',
  'Figures for the oldest papers, and for claims, rest on few examples.',
]

export function addAbout(program: Command): void {
  program
    .command('about')
    .summary('version, how well it reads, its limits')
    .description(
      'Says what version this is, how well it reads abstracts, measured on annotated ones, and its limits.',
    )
    .addOption(jsonOption('the same data as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  papergraph about
  papergraph about --json`,
    )
    .action(async ({ json }: { json?: boolean }) => {
      if (json) return printJson(aboutData())
      const { bold } = colorsFor(process.stdout)
      await print(`${aboutLines(bold).join('\n')}\n`)
    })
}

export const aboutData = () => ({
  version: VERSION,
  extraction: EXTRACTION.join(' '),
  minConfidence: DEFAULT_MIN_CONFIDENCE,
  measured: ACCEPTED,
  limits: LIMITS,
})

/** @param bold marks headings */
export function aboutLines(bold: (text: string) => string): string[] {
  const { papers, figures, byYear, byField, sure } = ACCEPTED
  const section = (title: string, lines: readonly string[]) => [
    '',
    bold(title),
    ...lines.map((line) => `  ${line}`),
  ]
  return [
    `papergraph ${VERSION}`,
    ...section('Extraction', EXTRACTION),
    ...section(
      `Measured on ${papers} annotated papers that nothing was learned from (per cent)`,
      table(
        [{ title: '' }, ...numbers('precision', 'recall', 'F1', 'annotated', 'found')],
        figures.map(({ title, precision, recall, f1, gold, predicted }) => [
          title,
          ...[precision, recall, f1].map(one),
          String(gold),
          String(predicted),
        ]),
      ),
    ),
    ...section('By year: precision / recall', partLines(byYear)),
    ...section('By field of the venue: precision / recall', partLines(byField)),
    ...section('Confidence', [
      `Relations are shown as fact from a confidence of ${DEFAULT_MIN_CONFIDENCE} on, unless --min-confidence says otherwise.`,
      sureLine('relations', sure.relations),
      sureLine('proposed systems', sure.proposed),
    ]),
    ...section('Limits', LIMITS),
  ]
}

const one = (value: number): string => value.toFixed(1)

const numbers = (...titles: string[]): Column[] => titles.map((title) => ({ title, align: 'right' }))

const partLines = (parts: readonly Part[]): string[] =>
  table(
    [{ title: '' }, ...numbers('papers', 'methods, models, datasets', 'proposed', 'relations')],
    parts.map(({ name, papers, core, proposed, relations }) => [
      name,
      String(papers),
      ...[core, proposed, relations].map(both),
    ]),
  )

const both = ({ precision, recall, gold }: Figure): string =>
  gold === 0 ? 'none' : `${one(precision)} / ${one(recall)}`

const sureLine = (what: string, sure: Sure | null): string =>
  sure === null
    ? `At no confidence are nine in ten of the ${what} found also annotated.`
    : `From ${sure.least} on, ${one(sure.precision)} % of the ${what} are annotated, at a recall of ${one(sure.recall)} %.`
