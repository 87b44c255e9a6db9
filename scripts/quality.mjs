#!/usr/bin/env node
/**
 * Measures extraction on annotated papers that nothing was learned from, and compares with the accepted figures.
 *
 *   npm run quality                 figures; exit code 1 where one is worse than accepted by more than its tolerance
 *   npm run quality -- --json       the same as JSON
 *   npm run quality -- --accept     accept what is measured: scripts/quality/accepted.json, cli/figures.ts
 *   npm run quality -- --write      write docs/quality.md anew
 *   npm run quality -- --errors 60  errors to read, with their sentences
 *   npm run quality -- --folds      all figures by cross-validation over the training papers as well (minutes)
 *                                   with --found FILE: from what lexicon-folds.mjs wrote, if it was run already
 *   npm run quality -- --curve      measure with taggers trained on a quarter and on half of the papers too (minutes)
 *
 * The papers are found in PAPERGRAPH_GOLD (default: ../shared/gold); where they are absent, it says so and ends well.
 * It measures the built library (`npm run build:node`) in dist, or in PAPERGRAPH_DIST.
 */
import { parseArgs } from 'node:util'
import { readAccepted, writeAccepted } from './quality/accepted.mjs'
import { measureCurve } from './quality/curve.mjs'
import { writeDocs } from './quality/docs.mjs'
import { someErrors } from './quality/errors.mjs'
import { belowFloor, worseThan } from './quality/figures.mjs'
import { measureFolds } from './quality/folds.mjs'
import { findAll, loadBuilt } from './quality/found.mjs'
import { measure } from './quality/measure.mjs'
import { goldFolder, hasGold, MEASURED, readAnnotated } from './quality/papers.mjs'
import {
  bandRows,
  crossedRows,
  figureRows,
  groupRows,
  plainTable,
  sureText,
  thresholdRows,
} from './quality/report.mjs'
import { openScorer } from './quality/scorer.mjs'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    errors: { type: 'string' },
    folds: { type: 'boolean', default: false },
    found: { type: 'string' },
    curve: { type: 'boolean', default: false },
  },
})

const folder = goldFolder()
if (!hasGold(folder)) {
  console.log(`quality: not measured, as there are no annotated papers in ${folder} (set PAPERGRAPH_GOLD)`)
  process.exit(0)
}
const built = await loadBuilt('extract/index.js')
if (built === undefined) {
  console.error('quality: the library is not built: run "npm run build:node" first')
  process.exit(1)
}
const papers = findAll(readAnnotated(folder, MEASURED), built.extract)

if (options.errors !== undefined) {
  const { counts, picked } = someErrors(papers, Number(options.errors))
  console.log(counts)
  for (const { paper, kind, what, sentence } of picked)
    console.log(`\n${paper}  ${kind}\n  ${what}\n  ${sentence.replace(/\s+/g, ' ')}`)
  process.exit(0)
}

const accepted = readAccepted()
const scorer = openScorer(folder)
const measured = await measure(papers, scorer)
// What takes minutes is measured when asked for, and kept until then.
const folds = options.folds ? await measureFolds(folder, scorer, options.found) : accepted?.folds
const curve = options.curve ? await measureCurve(folder, papers, scorer, measured.figures) : accepted?.curve
scorer.close()
const result = { ...measured, ...(folds ? { folds } : {}), ...(curve ? { curve } : {}) }

if (options.json) console.log(JSON.stringify(result, null, 1))
else print(result)
if (options.accept) writeAccepted(result)
if (options.write) writeDocs(result)

const below = belowFloor(result.figures)
const worse = options.accept || accepted === undefined ? [] : worseThan(accepted.figures, result.figures)
for (const line of below) console.error(`below what it must reach: ${line}`)
for (const line of worse) console.error(`worse than accepted: ${line}`)
if (worse.length > 0) process.exitCode = 1

function print({ papers: number, figures, period, field, calibration, folds: crossed }) {
  const say = (title, rows) => console.log(`\n${title}\n${plainTable(rows)}`)
  say(`${number} papers (${MEASURED.join(', ')})`, figureRows(figures, accepted?.figures))
  if (crossed) say(`${crossed.papers} training papers, cross-validated`, crossedRows(crossed.figures))
  say('By year', groupRows('year', period))
  say('By field of the venue', groupRows('field', field))
  for (const [what, { bands, thresholds, sure }] of Object.entries(calibration)) {
    say(`Confidence of ${what}`, bandRows(bands))
    say(`Shown ${what} from a confidence on`, thresholdRows(thresholds))
    console.log(sureText(sure, what))
  }
}
