/** How much more annotated papers would help: figures with taggers that learned from parts of them. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pickFigures } from './figures.mjs'
import { distFolder, findAll, loadBuilt } from './found.mjs'

const PARTS = [0.25, 0.5]
const REPO = fileURLToPath(new URL('../..', import.meta.url))
const SHOWN = ['core', 'named', 'untyped', 'entities']

/** The parts, then the whole, whose figures are `whole`. Roles and relations keep the weights of all papers. */
export async function measureCurve(folder, papers, scorer, whole) {
  const curve = []
  for (const part of PARTS) {
    const place = mkdtempSync(join(tmpdir(), 'papergraph-curve-'))
    try {
      cpSync(join(distFolder(), 'extract'), join(place, 'extract'), { recursive: true })
      symlinkSync(resolve(REPO, 'node_modules'), join(place, 'node_modules'))
      writeFileSync(join(place, 'package.json'), '{"type":"module"}')
      const out = join(place, 'extract', 'tagger', 'data', 'weights.js')
      const script = join(REPO, 'scripts', 'train.mjs')
      execFileSync(process.execPath, [script, '--gold', folder, '--part', String(part), '--out', out], {
        env: { ...process.env, PAPERGRAPH_DIST: distFolder() },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      const { extract } = await loadBuilt('extract/index.js', place)
      const figures = pickFigures(await scorer.score(findAll(papers, extract)))
      curve.push({ part, ...pick(figures) })
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  }
  return [...curve, { part: 1, ...pick(whole) }]
}

const pick = (figures) => Object.fromEntries(SHOWN.map((id) => [id, figures[id].f1]))
