#!/usr/bin/env node
// Learns what the unannotated corpus knows of words (clusters, frequency, capitals) and writes it as data of the
// tagger.
//
//   npm run build:node && node scripts/clusters.mjs [CORPUS.jsonl.gz]
//
// Deterministic: the same corpus gives the same file. About three minutes, 2 GB.
import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'

const dist = process.env.PAPERGRAPH_DIST ?? fileURLToPath(new URL('../dist', import.meta.url))
const load = (path) => import(`${dist}/extract/tagger/${path}.js`)
const { readWords } = await load('words')
const { foldWord } = await load('corpus')
const { PairCounts, toPositivePmi, embed } = await load('training/vectors')
const { kmeans, normaliseRows } = await load('training/kmeans')
const { packCorpus } = await load('training/pack')

const [given] = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const folder =
  process.env.PAPERGRAPH_CORPUS ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url))
const corpus = given ?? join(folder, 'papers.jsonl.gz')
const out =
  process.env.PAPERGRAPH_OUT ?? fileURLToPath(new URL('../extract/tagger/data/clusters.ts', import.meta.url))
const VOCABULARY = 40_000
const CONTEXTS = 10_000
const SIZE = 100
const SEED = 17

const started = process.hrtime.bigint()
const say = (what) =>
  console.error(`${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(0)} s  ${what}`)

async function* papers() {
  const lines = createInterface({ input: createReadStream(corpus).pipe(createGunzip()), crlfDelay: Infinity })
  for await (const line of lines) if (line.trim() !== '') yield JSON.parse(line)
}

// First pass: words, how often, how often with a capital where no sentence starts. Texts as numbers.
const ids = new Map()
const names = []
const count = []
const capital = []
const inner = []
const texts = []
for await (const paper of papers()) {
  for (const text of [paper.title, paper.abstract]) {
    if (typeof text !== 'string') continue
    const title = text === paper.title
    const line = []
    let first = true
    for (const word of readWords(text)) {
      const fold = foldWord(word.text)
      let id = ids.get(fold)
      if (id === undefined) {
        id = names.length
        ids.set(fold, id)
        names.push(fold)
        count.push(0)
        capital.push(0)
        inner.push(0)
      }
      count[id]++
      if (!first && !title) {
        inner[id]++
        if (word.text !== word.text.toLowerCase()) capital[id]++
      }
      first = word.text === '.' || word.text === ':' || word.text === '?' || word.text === '"'
      line.push(id)
    }
    texts.push(Int32Array.from(line))
  }
}
say(`${texts.length} texts, ${names.length} words`)

const order = [...names.keys()].sort((a, b) => count[b] - count[a] || (names[a] < names[b] ? -1 : 1))
const rank = new Int32Array(names.length)
order.forEach((id, r) => {
  rank[id] = r
})
const vocabulary = Math.min(VOCABULARY, order.length)

// Second pass: which words stand one and two to the left and to the right.
const pairs = new PairCounts(CONTEXTS * 4, 1 << 24)
for (const text of texts) {
  for (let i = 0; i < text.length; i++) {
    const word = rank[text[i]]
    if (word >= vocabulary) continue
    for (let d = -2; d <= 2; d++) {
      const j = i + d
      if (d === 0 || j < 0 || j >= text.length) continue
      const context = rank[text[j]]
      if (context < CONTEXTS) pairs.add(word, context * 4 + (d < 0 ? d + 2 : d + 1))
    }
  }
}
const matrix = pairs.toMatrix(vocabulary, 2)
say(`${matrix.column.length} pairs`)
toPositivePmi(matrix)
const vectors = embed(matrix, SIZE, SEED)
normaliseRows(vectors, SIZE)
say('vectors')
const fine = kmeans(vectors, SIZE, 1000, SEED)
say('1000 clusters')
const middle = kmeans(vectors, SIZE, 256, SEED + 2)
const coarse = kmeans(fine.centres, SIZE, 64, SEED + 1, 40)
say('256 and 64 clusters')
const words = order.slice(0, vocabulary).map((id, r) => ({
  word: names[id],
  count: count[id],
  capital: inner[id] === 0 ? 1 : capital[id] / inner[id],
  clusters: [fine.cluster[r], middle.cluster[r], coarse.cluster[fine.cluster[r]]],
}))
if (process.argv.includes('--show')) {
  for (let c = 0; c < 40; c++) {
    console.error(
      c,
      words
        .filter((w) => w.clusters[0] === c)
        .slice(0, 25)
        .map((w) => w.word)
        .join(' '),
    )
  }
}
writeFileSync(out, packCorpus(words))
say(`wrote ${out}`)
