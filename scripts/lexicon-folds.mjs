#!/usr/bin/env node
/**
 * What steps 1 to 3 find in the training papers when the tagger has not seen them: input of lexicon-weights.mjs,
 * so that roles and relations are learned on mentions as wrong as they will be on new papers.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-folds.mjs OUT FOUND.jsonl [GOLD_DIR]
 *
 * The judge of candidates is the shipped one: it was learned on taggers that had not seen the papers either.
 * Trains three taggers, each on two thirds of GOLD_DIR/train*.jsonl (minutes), and writes a line a paper:
 * {id, drafts: [{name, type, mentions, confidence, generic?, by}]}.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [outDir = 'dist', target = 'found.jsonl', goldDir = '../shared/gold'] = process.argv.slice(2)
const FOLDS = 3
const from = (dir, file) => import(pathToFileURL(join(dir, file)).href)
const out = resolve(outDir)
const { paperText } = await from(out, 'extract/paper.js')
const { readSentences } = await from(out, 'extract/steps/1-sentences.js')
const { readTaggerPaper } = await from(out, 'extract/tagger/features.js')
const { trainTagger, TRAIN_DEFAULTS } = await from(out, 'extract/tagger/training/crf.js')
const { goldSpans } = await from(out, 'extract/tagger/training/gold.js')
const { WEIGHTS } = await from(out, 'extract/tagger/data/weights.js')
const { packModel, weightsModule } = await from(out, 'extract/tagger/training/pack.js')

const lines = (file) => readFileSync(join(goldDir, file), 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const items = readdirSync(goldDir)
  .filter((file) => /^train\d+\.in\.jsonl$/.test(file))
  .sort()
  .flatMap((file) => {
    const golds = new Map(lines(file.replace('.in.', '.gold.')).map((gold) => [gold.id, gold]))
    return lines(file).flatMap((paper) => {
      const gold = golds.get(paper.id)
      const tagged = readTaggerPaper(paperText(paper), readSentences(paper))
      return gold ? [{ paper, example: { paper: tagged, spans: goldSpans(tagged, gold.entities) } }] : []
    })
  })

const found = []
for (let fold = 0; fold < FOLDS; fold++) {
  const learn = items.filter((_, index) => index % FOLDS !== fold).map((item) => item.example)
  const data = packModel(trainTagger(learn, { passes: TRAIN_DEFAULTS.passes, seed: TRAIN_DEFAULTS.seed }))
  // A copy of the library with these weights, as its modules keep theirs.
  const copy = mkdtempSync(join(tmpdir(), 'papergraph-fold-'))
  cpSync(join(out, 'extract'), join(copy, 'extract'), { recursive: true })
  writeFileSync(join(copy, 'package.json'), '{"type":"module"}')
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  writeFileSync(
    join(copy, 'extract/tagger/data/weights.js'),
    weightsModule({ ...WEIGHTS, tagger: data }, { papers: learn.length }),
  )
  const { findMentions } = await from(copy, 'extract/steps/2-mentions/index.js')
  const { groupEntities } = await from(copy, 'extract/steps/3-entities.js')
  items.forEach(({ paper }, index) => {
    if (index % FOLDS !== fold) return
    const { mentions, context } = findMentions(paperText(paper), readSentences(paper))
    found[index] = JSON.stringify({ id: paper.id, drafts: groupEntities(context, mentions) })
  })
  rmSync(copy, { recursive: true })
  console.log(`fold ${fold + 1} of ${FOLDS} done`)
}
writeFileSync(target, `${found.join('\n')}\n`)
