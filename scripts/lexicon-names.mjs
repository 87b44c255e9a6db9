#!/usr/bin/env node
/**
 * Writes extract/lexicon/data/{names,cues}.ts from annotated papers.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-names.mjs OUT [GOLD_DIR]
 *
 * OUT holds the compiled library; GOLD_DIR is ../shared/gold by default, and only its train*.jsonl are read.
 *
 * names   invented names ("GPT-4") that a paper uses and did not propose -> how often it is of each type
 * cues    what stands around a mention -> counts of the types
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readGold } from './lexicon-gold.mjs'

const [outDir = 'dist', goldDir = '../shared/gold'] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(resolve(outDir), file)).href)
const { readSentences } = await load('extract/steps/1-sentences.js')
const { phraseKey, looksInvented } = await load('extract/lexicon/shape.js')
const { cueKeys } = await load('extract/steps/2-mentions/types.js')
const { ENTITY_TYPES } = await load('extract/paper.js')

function write(name, comment, rows) {
  const body = [...rows]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([key, values]) => `${key}\t${values.join(' ')}`)
    .join('\n')
    .replace(/[\\`$]/g, '\\$&')
  writeFileSync(
    new URL(`../extract/lexicon/data/${name}.ts`, import.meta.url),
    `/** Made by scripts/lexicon-names.mjs: ${comment}. */\nexport const ${name.toUpperCase()} = \`\n${body}\n\`\n`,
  )
  console.log(`${name}: ${rows.length} rows, ${body.length} bytes`)
}

const names = new Map()
const cues = new Map()
function count(table, key, type) {
  const row = table.get(key) ?? table.set(key, [0, 0, 0, 0, 0]).get(key)
  row[ENTITY_TYPES.indexOf(type)]++
}

for (const { sentences } of readGold(goldDir, readSentences, phraseKey)) {
  for (const sentence of sentences) {
    for (const { from, to, entity } of sentence.spans) {
      const words = sentence.tokens.slice(from, to).map((token) => token.text)
      if (entity.role !== 'proposed' && looksInvented(words.join(' ')))
        count(names, phraseKey(words), entity.type)
      for (const key of ['*', ...cueKeys(sentence, from, to)]) count(cues, key, entity.type)
    }
  }
}
const often = ([, row]) => row.reduce((a, b) => a + b, 0) >= 4
write('names', 'name, tab, counts of Method, Model, Dataset, Task, Metric', [...names])
write(
  'cues',
  'what stands around a mention, tab, counts of Method, Model, Dataset, Task, Metric',
  [...cues].filter(often),
)
