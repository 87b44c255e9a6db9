#!/usr/bin/env node
/**
 * Writes extract/lexicon/data/abbreviations.ts: acronyms of the field with the long forms that abstracts give them.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-abbreviations.mjs OUT [papers.jsonl.gz]
 *
 * OUT holds the compiled library; the corpus is ../shared/corpora/papers.jsonl.gz by default. Definitions are found
 * as in extraction ("convolutional neural network (CNN)"). A row holds an acronym without the plural s, a tab, and
 * its long forms in normal form with the number of papers that give them, most papers first. Long forms of one
 * paper alone are counted together as "*", so that the share of each stays right; acronyms without a long form
 * that three papers give are left out.
 */
import { createReadStream, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { createGunzip } from 'node:zlib'

const LEAST = 3
const [outDir = 'dist', input] = process.argv.slice(2)
const corpus = input ?? new URL('../../shared/corpora/papers.jsonl.gz', import.meta.url)
const load = (file) => import(pathToFileURL(join(resolve(outDir), file)).href)
const { readSentences } = await load('extract/steps/1-sentences.js')
const { findAbbreviations } = await load('extract/steps/2-mentions/abbreviations.js')
const { paperText } = await load('extract/paper.js')
const { nameWords, matchKey, spellsOut } = await load('graph/names.js')

/** acronym -> key of long form -> [papers, words of the long form] */
const found = new Map()
for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
  if (line.trim() === '') continue
  const { title = '', abstract = '' } = JSON.parse(line)
  if (!abstract.includes('(')) continue
  const paper = { title, abstract }
  const text = paperText(paper)
  const defined = new Map()
  for (const { short, long } of findAbbreviations(readSentences(paper))) {
    const acronym = text.slice(short.start, short.end).replace(/(?<=\p{Lu})s$/u, '')
    const name = text.slice(long.start, long.end)
    if (!/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(acronym) || !spellsOut(name, acronym)) continue
    const words = nameWords(name)
    defined.set(`${acronym}\t${matchKey(words)}`, words)
  }
  for (const [pair, words] of defined) {
    const [acronym, key] = pair.split('\t')
    const forms = found.get(acronym) ?? found.set(acronym, new Map()).get(acronym)
    const form = forms.get(key) ?? forms.set(key, [0, words.join(' ')]).get(key)
    form[0]++
  }
}

const rows = []
for (const [acronym, forms] of found) {
  const often = [...forms.values()].filter(([papers]) => papers > 1)
  if (!often.some(([papers]) => papers >= LEAST)) continue
  often.sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1))
  const rare = forms.size - often.length
  rows.push(
    `${acronym}\t${[...often.map(([papers, words]) => `${words} ${papers}`), ...(rare > 0 ? [`* ${rare}`] : [])].join(';')}`,
  )
}
rows.sort((a, b) => (a < b ? -1 : 1))
const body = rows.join('\n').replace(/[\\`$]/g, '\\$&')
writeFileSync(
  new URL('../extract/lexicon/data/abbreviations.ts', import.meta.url),
  `/** Made by scripts/lexicon-abbreviations.mjs: acronym, tab, long forms with the papers that give them. */\nexport const ABBREVIATIONS = \`\n${body}\n\`\n`,
)
console.log(`${found.size} acronyms read, ${rows.length} kept, ${body.length} bytes`)
