/**
 * The figures by cross-validation over the training papers, of which there are many more: for the rare things that
 * say more. Each paper is read by a tagger, its judge, role weights and relation weights that were learned without it.
 * What is shared by all folds is small: the names and cues of the lexicon.
 */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pickFigures } from './figures.mjs'
import { distFolder, loadBuilt } from './found.mjs'
import { readAnnotated } from './papers.mjs'

const FOLDS = 3
const SCRIPTS = fileURLToPath(new URL('..', import.meta.url))
/** What lexicon-weights.mjs writes. */
const LEARNED = [
  'role-weights',
  'relation-weights',
  'relation-comparison-weights',
  'relation-trees',
  'relation-comparison-trees',
  'claim-weights',
]

/** @param given what lexicon-folds.mjs wrote, where it was run already */
export async function measureFolds(folder, scorer, given) {
  const place = mkdtempSync(join(tmpdir(), 'papergraph-folds-'))
  try {
    const found = given === undefined ? join(place, 'found.jsonl') : resolve(given)
    if (given === undefined) node(join(SCRIPTS, 'lexicon-folds.mjs'), distFolder(), found, folder)
    const drafts = new Map(
      readFileSync(found, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
        .map((line) => [line.id, line.drafts]),
    )
    const names = readdirSync(folder)
      .filter((file) => /^train\d+\.in\.jsonl$/.test(file))
      .map((file) => file.replace('.in.jsonl', ''))
      .sort()
    const papers = []
    for (let fold = 0; fold < FOLDS; fold++) {
      const held = names.filter((_, index) => index % FOLDS === fold)
      const finish = await learnWithout(held, { folder, found, place: join(place, String(fold)) })
      for (const item of readAnnotated(folder, held))
        papers.push({ ...item, found: finish(item.paper, drafts.get(item.paper.id) ?? []) })
      console.error(`fold ${fold + 1} of ${FOLDS}: ${papers.length} papers`)
    }
    return { papers: papers.length, figures: pickFigures(await scorer.score(papers)) }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const node = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })

/**
 * Learns roles and relations from all training files but `held`.
 * @returns steps 4 to 6 with what was learned
 */
async function learnWithout(held, { folder, found, place }) {
  const gold = join(place, 'gold')
  const data = join(place, 'extract', 'lexicon', 'data')
  for (const made of [gold, data]) mkdirSync(made, { recursive: true })
  for (const file of readdirSync(folder))
    if (!held.includes(file.split('.')[0])) symlinkSync(resolve(folder, file), join(gold, file))
  // The script writes beside itself, so it gets a place of its own.
  cpSync(SCRIPTS, join(place, 'scripts'), { recursive: true })
  const dist = join(place, 'dist')
  cpSync(join(distFolder(), 'extract'), join(dist, 'extract'), { recursive: true })
  symlinkSync(resolve(SCRIPTS, '..', 'node_modules'), join(place, 'node_modules'))
  writeFileSync(join(place, 'package.json'), '{"type":"module"}')
  node(join(place, 'scripts', 'lexicon-weights.mjs'), dist, found, gold)
  for (const name of LEARNED)
    renameSync(join(data, `${name}.ts`), join(dist, 'extract', 'lexicon', 'data', `${name}.js`))
  const load = (module) => loadBuilt(`extract/${module}.js`, dist)
  const { paperText } = await load('paper')
  const { readSentences } = await load('steps/1-sentences')
  const { assignRoles } = await load('steps/4-roles/index')
  const { findRelations } = await load('steps/5-relations/index')
  const { findClaims } = await load('steps/6-claims/index')
  const { outlineOf } = await load('steps/outline')
  return (paper, drafts) => {
    const outline = outlineOf(paperText(paper), readSentences(paper))
    const entities = assignRoles(outline, drafts)
    const [relations, claims] = [findRelations(outline, entities), findClaims(outline, entities)]
    return { id: paper.id, entities, relations, claims }
  }
}
