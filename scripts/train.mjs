#!/usr/bin/env node
// Trains the mention tagger on the annotated papers and writes its weights as data.
//
//   npm run train                                 (builds, trains on all of train*, measures on dev* and seed*)
//   node scripts/train.mjs --share 0.25           (learns from a part of the papers, prints figures, writes nothing)
//   node scripts/train.mjs --gold DIR --corpus FILE --out FILE --passes N --folds N --seed N
//
// Deterministic: the same papers and seed give the same file.
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'

const dist = process.env.PAPERGRAPH_DIST ?? fileURLToPath(new URL('../dist', import.meta.url))
const load = (path) => import(`${dist}/extract/${path}.js`)
const { paperText } = await load('paper')
const { readSentences } = await load('steps/1-sentences')
const { readTaggerPaper } = await load('tagger/features')
const { trainTagger, TRAIN_DEFAULTS } = await load('tagger/training/crf')
const { goldSpans } = await load('tagger/training/gold')
const { measureMentions } = await load('tagger/training/measure')
const { trainGate } = await load('tagger/training/gate')
const { judgeExamples, trainJudge } = await load('tagger/training/judge')
const { PhraseMiner } = await load('tagger/training/mine')
const { packJudge, packModel, weightsModule } = await load('tagger/training/pack')
const { candidatesOf, readTagger } = await load('tagger/spans')
const { readKnown } = await load('tagger/known')

const { values: options } = parseArgs({
  options: {
    gold: {
      type: 'string',
      default: process.env.PAPERGRAPH_GOLD ?? fileURLToPath(new URL('../../shared/gold', import.meta.url)),
    },
    corpus: {
      type: 'string',
      default: join(
        process.env.PAPERGRAPH_CORPUS ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url)),
        'papers.jsonl.gz',
      ),
    },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../extract/tagger/data/weights.ts', import.meta.url)),
    },
    passes: { type: 'string', default: String(TRAIN_DEFAULTS.passes) },
    seed: { type: 'string', default: String(TRAIN_DEFAULTS.seed) },
    folds: { type: 'string', default: '3' },
    share: { type: 'string', default: '1' },
  },
})

const readLines = (file) =>
  readFileSync(join(options.gold, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

function readAnnotated(pattern) {
  const files = readdirSync(options.gold)
    .filter((f) => pattern.test(f))
    .sort()
  return files.flatMap((file) => {
    const gold = new Map(readLines(file.replace('.in.', '.gold.')).map((g) => [g.id, g]))
    return readLines(file).map((paper) => {
      const { entities } = gold.get(paper.id)
      const read = { title: paper.title, abstract: paper.abstract ?? '' }
      const tagger = readTaggerPaper(paperText(read), readSentences(read))
      return { paper: tagger, spans: goldSpans(tagger, entities), entities }
    })
  })
}

const started = performance.now()
const say = (what) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`)

const all = readAnnotated(/^train\d+\.in\.jsonl$/)
const share = Number(options.share)
const papers = all.slice(0, Math.round(all.length * share))
say(`${papers.length} papers to learn from`)

// One in so many papers of the corpus, without those that are annotated.
const STRIDE = 8
const annotated = new Set(
  readdirSync(options.gold)
    .filter((f) => f.endsWith('.in.jsonl'))
    .flatMap((f) => readLines(f).map((paper) => paper.title.toLowerCase())),
)
const texts = []
let line = 0
for await (const json of createInterface({ input: createReadStream(options.corpus).pipe(createGunzip()) })) {
  if (line++ % STRIDE !== 0 || json.trim() === '') continue
  const { title, abstract } = JSON.parse(json)
  if (!annotated.has(title.toLowerCase())) texts.push({ title, abstract: abstract ?? '' })
}
say(`${texts.length} papers without annotation`)

/** Papers from which the gate learns what the tagger need not look at. */
function* gatePapers() {
  for (const [i, text] of texts.entries())
    if (i % 4 === 0) yield readTaggerPaper(paperText(text), readSentences(text))
}

const noJudge = packJudge(new Map())
const noPhrases = new PhraseMiner().pack()

/** A tagger without its judge, and the phrases that it knows from the corpus. */
function learn(from, what) {
  const trained = trainTagger(from, {
    passes: Number(options.passes),
    seed: Number(options.seed),
    onPass: (pass, loss) => say(`${what}, pass ${pass}: loss ${loss.toFixed(3)} a sentence`),
  })
  const tagger = packModel(trained)
  const reader = readTagger({ tagger, judge: noJudge, phrases: noPhrases })
  const miner = new PhraseMiner()
  for (const text of texts) {
    miner.add(candidatesOf(reader, readTaggerPaper(paperText(text), readSentences(text))))
  }
  const phrases = miner.pack()
  say(`${what}: ${readKnown(phrases).size} phrases known from the corpus`)
  return { trained, tagger, phrases }
}

// The judge learns from taggers that have not seen the paper.
const folds = Number(options.folds)
const examples = []
for (let fold = 0; fold < folds; fold++) {
  const kept = papers.filter((_, i) => i % folds !== fold)
  const tagger = readTagger({ ...learn(kept, `fold ${fold + 1} of ${folds}`), judge: noJudge })
  for (const [i, { paper, entities }] of papers.entries()) {
    if (i % folds !== fold) continue
    examples.push(...judgeExamples(paper, candidatesOf(tagger, paper), entities, tagger.phrases))
  }
}
const judge = packJudge(trainJudge(examples, { seed: Number(options.seed) }))
say(`${examples.length} candidates judged`)

// Judge and phrases learn without the gate: what they see is what the gate learns to leave alone.
const { trained, tagger: ungated, phrases } = learn(papers, 'all')
const gate = trainGate(ungated, gatePapers())
say(`gate: ${gate.weights.size} weights`)
const packed = { tagger: packModel(trained, gate), judge, phrases }
const held = readAnnotated(/^(?:dev|seed)\w+\.in\.jsonl$/)
const accepted = { papers: papers.length, ...measureMentions(readTagger(packed), held) }
if (share === 1) {
  const module = weightsModule(packed, accepted)
  writeFileSync(options.out, module)
  say(`wrote ${options.out}, ${Math.round(module.length / 1024)} KB`)
}
console.log(JSON.stringify(accepted))
