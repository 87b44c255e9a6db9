/**
 * Puts what was measured into docs/quality.md: each block between `<!-- NAME -->` and `<!-- /NAME -->` is written
 * anew, what stands around them is prose and stays.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import {
  bandRows,
  crossedRows,
  figureRows,
  groupRows,
  markdownTable,
  sureText,
  thresholdRows,
} from './report.mjs'

const FILE = new URL('../../docs/quality.md', import.meta.url)
const SPEED = new URL('../../bench/extract.json', import.meta.url)

export function writeDocs(result) {
  const text = readFileSync(FILE, 'utf8')
  writeFileSync(FILE, fillBlocks(text, blocksOf(result)))
}

/** @throws {Error} naming the first block that the text lacks */
export function fillBlocks(text, blocks) {
  return Object.entries(blocks).reduce((filled, [name, block]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [from, to] = [filled.indexOf(begin), filled.indexOf(end)]
    if (from === -1 || to < from) throw new Error(`docs/quality.md has no ${begin} ... ${end}`)
    return `${filled.slice(0, from)}${begin}\n\n${block}\n\n${filled.slice(to)}`
  }, text)
}

function blocksOf({ papers, figures, period, field, calibration, folds, curve }) {
  const blocks = {
    figures: `On ${papers} papers:\n\n${markdownTable(figureRows(figures))}`,
    period: markdownTable(groupRows('year', period)),
    field: markdownTable(groupRows('field', field)),
  }
  if (folds)
    blocks.folds = `On ${folds.papers} training papers:\n\n${markdownTable(crossedRows(folds.figures))}`
  if (curve) blocks.curve = markdownTable(curveRows(curve))
  for (const [what, { bands, thresholds, sure }] of Object.entries(calibration)) {
    const parts = [
      markdownTable(bandRows(bands)),
      markdownTable(thresholdRows(thresholds)),
      sureText(sure, what),
    ]
    blocks[`confidence-${what}`] = parts.join('\n\n')
  }
  if (existsSync(SPEED)) blocks.speed = speedText(JSON.parse(readFileSync(SPEED, 'utf8')))
  return blocks
}

const curveRows = (curve) => [
  ['papers learned from', 'core entities', 'with a proper name', 'type ignored', 'all entities'],
  ...curve.map(({ part, core, named, untyped, entities }) => [
    `${part * 100} %`,
    ...[core, named, untyped, entities].map((f1) => f1.toFixed(1)),
  ]),
]

const speedText = ({ papers, cpu, runs, compromise, sameBytes }) =>
  `${papers} abstracts, ${cpu}:\n\n${markdownTable([
    ['', 'abstracts a second', 'ratio', 'a second of a core', 'ratio', 'peak memory, MB'],
    ['compromise, one thread', compromise.perSecond, '1.00', compromise.perCoreSecond, '1.00', ''],
    ...runs.map(({ workers, perSecond, ratio, perCoreSecond, coreRatio, peak }) => [
      `papergraph, ${workers === 1 ? '1 worker' : `${workers} workers`}`,
      perSecond,
      ratio.toFixed(2),
      perCoreSecond,
      coreRatio.toFixed(2),
      peak,
    ]),
  ])}\n\nThe bytes were ${sameBytes ? 'the same' : 'NOT the same'} with ${runs.map(({ workers }) => workers).join(', ')} workers.`
