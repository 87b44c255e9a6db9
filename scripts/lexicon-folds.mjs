#!/usr/bin/env node
/**
 * What steps 1 to 3 find in the training papers when nothing of the tagger has seen them: input of
 * lexicon-weights.mjs, so that roles and relations are learned on mentions as wrong as they will be on new papers.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-folds.mjs OUT FOUND.jsonl [GOLD_DIR]
 *
 * Trains three taggers, each on two thirds of GOLD_DIR/train*.jsonl (minutes), finds what each knows of the corpus in
 * PAPERGRAPH_CORPUS (default: ../shared/corpora; without it, the phrases are the shipped ones), and judges each third
 * by a judge that learned from the other two. Writes a line a paper:
 * {id, drafts: [{name, type, mentions, confidence, generic?, by}]}.
 */
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { createGunzip } from 'node:zlib'

const [outDir = 'dist', target = 'found.jsonl', goldDir = '../shared/gold'] = process.argv.slice(2)
const corpus = join(process.env.PAPERGRAPH_CORPUS ?? '../shared/corpora', 'papers.jsonl.gz')
const FOLDS = 3
/** One in so many papers of the corpus, as scripts/train.mjs takes them. */
const STRIDE = 8
const from = (dir, file) => import(pathToFileURL(join(dir, file)).href)
const out = resolve(outDir)
const { paperText } = await from(out, 'extract/paper.js')
const { readSentences } = await from(out, 'extract/steps/1-sentences.js')
const { readTaggerPaper } = await from(out, 'extract/tagger/features.js')
const { trainTagger, TRAIN_DEFAULTS } = await from(out, 'extract/tagger/training/crf.js')
const { goldSpans } = await from(out, 'extract/tagger/training/gold.js')
const { judgeExamples, trainJudge } = await from(out, 'extract/tagger/training/judge.js')
const { PhraseMiner } = await from(out, 'extract/tagger/training/mine.js')
const { candidatesOf, readTagger } = await from(out, 'extract/tagger/spans.js')
const { WEIGHTS } = await from(out, 'extract/tagger/data/weights.js')
const { packJudge, packModel, weightsModule } = await from(out, 'extract/tagger/training/pack.js')

const lines = (file) => readFileSync(join(goldDir, file), 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const items = readdirSync(goldDir)
  .filter((file) => /^train\d+\.in\.jsonl$/.test(file))
  .sort()
  .flatMap((file) => {
    const golds = new Map(lines(file.replace('.in.', '.gold.')).map((gold) => [gold.id, gold]))
    return lines(file).flatMap((paper) => {
      const gold = golds.get(paper.id)
      if (!gold) return []
      const { entities } = gold
      const tagged = readTaggerPaper(paperText(paper), readSentences(paper))
      return [{ paper, entities, example: { paper: tagged, spans: goldSpans(tagged, entities) } }]
    })
  })

/** Papers of the corpus that are not annotated, as the tagger reads them. */
async function* unannotated() {
  const annotated = new Set(
    readdirSync(goldDir)
      .filter((file) => file.endsWith('.in.jsonl'))
      .flatMap((file) => lines(file).map(({ title }) => title.toLowerCase())),
  )
  let line = 0
  for await (const json of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
    if (line++ % STRIDE !== 0 || json.trim() === '') continue
    const { title, abstract } = JSON.parse(json)
    const text = { title, abstract: abstract ?? '' }
    if (!annotated.has(title.toLowerCase())) yield readTaggerPaper(paperText(text), readSentences(text))
  }
}

async function minedPhrases(reader) {
  if (!existsSync(corpus)) return WEIGHTS.phrases
  const miner = new PhraseMiner()
  for await (const paper of unannotated()) miner.add(candidatesOf(reader, paper))
  return miner.pack()
}

const noJudge = packJudge(new Map())
const noPhrases = new PhraseMiner().pack()
const folds = []
for (let fold = 0; fold < FOLDS; fold++) {
  const learn = items.filter((_, index) => index % FOLDS !== fold).map((item) => item.example)
  const tagger = packModel(trainTagger(learn, { passes: TRAIN_DEFAULTS.passes, seed: TRAIN_DEFAULTS.seed }))
  const phrases = await minedPhrases(readTagger({ tagger, judge: noJudge, phrases: noPhrases }))
  const reader = readTagger({ tagger, judge: noJudge, phrases })
  const examples = items.flatMap(({ example: { paper }, entities }, index) =>
    index % FOLDS === fold ? judgeExamples(paper, candidatesOf(reader, paper), entities, reader.phrases) : [],
  )
  folds.push({ tagger, phrases, examples, papers: learn.length })
  console.log(`fold ${fold + 1} of ${FOLDS} trained`)
}

const found = []
for (const [fold, { tagger, phrases, papers }] of folds.entries()) {
  const examples = folds.flatMap((other, index) => (index === fold ? [] : other.examples))
  const judge = packJudge(trainJudge(examples, { seed: TRAIN_DEFAULTS.seed }))
  // A copy of the library with these weights, as its modules keep theirs.
  const copy = mkdtempSync(join(tmpdir(), 'papergraph-fold-'))
  cpSync(join(out, 'extract'), join(copy, 'extract'), { recursive: true })
  writeFileSync(join(copy, 'package.json'), '{"type":"module"}')
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  writeFileSync(
    join(copy, 'extract/tagger/data/weights.js'),
    weightsModule({ tagger, phrases, judge }, { papers }),
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
