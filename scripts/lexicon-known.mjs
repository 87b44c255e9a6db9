#!/usr/bin/env node
/**
 * Writes extract/lexicon/data/known-names.ts: invented names and pairs of neighbouring words that abstracts use, and
 * in how many. The annotated papers are left out, so that nothing measured on them comes from themselves.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-known.mjs OUT [papers.jsonl.gz] [GOLD_DIR]
 */
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { createGunzip } from 'node:zlib'
import { writePacked } from './lexicon-packed.mjs'

const [outDir = 'dist', corpus = '../shared/corpora/papers.jsonl.gz', goldDir = '../shared/gold'] =
  process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(resolve(outDir), file)).href)
const { nameKey } = await load('extract/steps/3-entities.js')
const { pairWords } = await load('extract/lexicon/known-names.js')

/** Fewest abstracts of a name and of a pair of words that is kept. */
const [NAME_LEAST, PAIR_LEAST] = [3, 30]

const ids = new Set()
const titles = new Set()
for (const file of readdirSync(goldDir).filter((name) => name.endsWith('.in.jsonl'))) {
  for (const line of readFileSync(join(goldDir, file), 'utf8').split('\n').filter(Boolean)) {
    const { id, title } = JSON.parse(line)
    ids.add(id)
    titles.add(title.toLowerCase())
  }
}

const names = new Map()
const pairs = new Map()
const count = (table, key) => table.set(key, (table.get(key) ?? 0) + 1)
for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
  if (line.trim() === '') continue
  const { id, title, abstract } = JSON.parse(line)
  if (ids.has(id) || titles.has((title ?? '').toLowerCase())) continue
  const text = `${title ?? ''}\n${abstract ?? ''}`
  const [namesHere, pairsHere] = [new Set(), new Set()]
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:[-'.@+][\p{L}\p{N}]+)*/gu)) {
    if (/[\p{Lu}\d].*[\p{Lu}\d]|\p{Ll}\p{Lu}/u.test(word) && /\p{Lu}/u.test(word))
      namesHere.add(nameKey(word))
  }
  for (const run of text.split(/[^\p{L}\p{N} -]+|\s{2,}|\n/u)) {
    const words = pairWords(run)
    for (let i = 1; i < words.length; i++) pairsHere.add(`${words[i - 1]} ${words[i]}`)
  }
  for (const key of namesHere) count(names, key)
  for (const key of pairsHere) count(pairs, key)
}

const letter = (papers) => String.fromCharCode(65 + Math.floor(Math.log2(papers)))
const lines = new Map([['', []]])
for (const [key, papers] of names) if (papers >= NAME_LEAST) lines.get('').push(`${key}${letter(papers)}`)
for (const [pair, papers] of pairs) {
  if (papers < PAIR_LEAST) continue
  const [first, second] = pair.split(' ')
  lines.set(first, [...(lines.get(first) ?? []), `${second}${letter(papers)}`])
}
const text = [...lines]
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(([first, cells]) => `${first}\t${cells.sort().join(' ')}`)
  .join('\n')
writePacked(
  'known-names',
  text,
  'first word or nothing, tab, names or second words each with the logarithm of its papers as a letter',
  'lexicon-known.mjs',
)
