#!/usr/bin/env node
// Trains the mention tagger on the annotated papers and writes its weights as data.
//
//   npm run train                                 (builds, trains on all of train*, measures on dev* and seed*)
//   node scripts/train.mjs --gold DIR --out FILE --passes N --seed N --part 0.25
//
// Deterministic: the same papers and seed give the same file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const dist = process.env.PAPERGRAPH_DIST ?? fileURLToPath(new URL('../dist', import.meta.url))
const load = (path) => import(`${dist}/extract/${path}.js`)
const { paperText } = await load('paper')
const { readSentences } = await load('steps/1-sentences')
const { readTaggerPaper } = await load('tagger/features')
const { trainTagger, TRAIN_DEFAULTS } = await load('tagger/training/crf')
const { goldSpans } = await load('tagger/training/gold')
const { measureMentions } = await load('tagger/training/measure')
const { packModel, weightsModule } = await load('tagger/training/pack')
const { readModel } = await load('tagger/model')

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: process.env.PAPERGRAPH_GOLD ?? '../shared/gold' },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../extract/tagger/data/weights.ts', import.meta.url)),
    },
    passes: { type: 'string', default: String(TRAIN_DEFAULTS.passes) },
    seed: { type: 'string', default: String(TRAIN_DEFAULTS.seed) },
    part: { type: 'string', default: '1' },
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
      return { paper: tagger, spans: goldSpans(tagger, entities) }
    })
  })
}

const started = performance.now()
const say = (what) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`)

const all = readAnnotated(/^train\d+\.in\.jsonl$/)
const papers = all.slice(0, Math.round(all.length * Number(options.part)))
say(`${papers.length} papers to learn from`)
const trained = trainTagger(papers, {
  passes: Number(options.passes),
  seed: Number(options.seed),
  onPass: (pass, loss) => say(`pass ${pass}: loss ${loss.toFixed(3)} a sentence`),
})
const data = packModel(trained)
const held = readAnnotated(/^(?:dev|seed)\w+\.in\.jsonl$/)
const accepted = { papers: papers.length, ...measureMentions(readModel(data), held) }
writeFileSync(options.out, weightsModule(data, accepted))
say(`wrote ${options.out}, ${Math.round(data.length / 1024)} KB`)
console.log(JSON.stringify(accepted))
