/** The accepted figures: accepted.json for comparing, cli/figures.ts so that the installed command knows them. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FIGURES } from './figures.mjs'

const FILE = new URL('./accepted.json', import.meta.url)
const MODULE = new URL('../../cli/figures.ts', import.meta.url)

/** Undefined where none were accepted yet. */
export const readAccepted = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : undefined)

export function writeAccepted(result) {
  writeFileSync(FILE, `${JSON.stringify(result, null, 2)}\n`)
  writeFileSync(MODULE, figuresModule(result))
  execFileSync('npx', ['biome', 'check', '--write', fileURLToPath(FILE), fileURLToPath(MODULE)], {
    stdio: 'ignore',
  })
}

/** Source of cli/figures.ts. */
function figuresModule({ papers, figures, period, field, calibration }) {
  const data = {
    papers,
    figures: FIGURES.map(({ id, title }) => ({ id, title, ...figures[id] })),
    byYear: parts(period),
    byField: parts(field),
    sure: Object.fromEntries(Object.entries(calibration).map(([kind, { sure }]) => [kind, sure])),
  }
  return `/** Written by scripts/quality.mjs --accept: what extraction was measured at. Figures are per cent. */
export const ACCEPTED: Accepted = ${JSON.stringify(data)}

export interface Figure {
  precision: number
  recall: number
  f1: number
  /** How many are annotated, and how many were found. */
  gold: number
  predicted: number
}

/** The lowest confidence from which nine in ten are annotated. */
export interface Sure {
  least: number
  precision: number
  recall: number
  f1: number
  predicted: number
}

export interface Part {
  name: string
  papers: number
  core: Figure
  proposed: Figure
  relations: Figure
}

export interface Accepted {
  papers: number
  figures: ({ id: string; title: string } & Figure)[]
  byYear: Part[]
  byField: Part[]
  sure: { relations: Sure | null; proposed: Sure | null }
}
`
}

const parts = (groups) =>
  Object.entries(groups).map(([name, { papers, core, proposed, relations }]) => ({
    name,
    papers,
    core,
    proposed,
    relations,
  }))
