#!/usr/bin/env node
/**
 * Writes extract/lexicon/data/{tokens,heads,names,cues}.ts from annotated papers.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-phrases.mjs OUT [GOLD_DIR]
 *
 * OUT holds the compiled library (its sentence reader and its way of growing phrases are used here, so that
 * the figures fit); GOLD_DIR is ../shared/gold by default, and only its train*.jsonl are read.
 *
 * tokens  word or class of words -> how often it is part of a mention, %; how often it belongs to the mention
 *         that starts right after it, %; ... that ends right before it, %
 * heads   last word of a grown phrase -> times seen, % that is a mention, % of those generic, type counts
 * names   phrase -> the same, wherever it stands
 * cues    what stands around a mention -> counts of the types
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readGold } from './lexicon-gold.mjs'

const [outDir = 'dist', goldDir = '../shared/gold'] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(resolve(outDir), file)).href)
const { readSentences } = await load('extract/steps/1-sentences.js')
const { wordKeys, phraseKey, looksInvented } = await load('extract/lexicon/shape.js')
const { cueKeys } = await load('extract/steps/2-mentions/cues.js')
const { growPhrases, startsSentence } = await load('extract/steps/2-mentions/phrases.js')

const TYPES = ['Method', 'Model', 'Dataset', 'Task', 'Metric']
const dataDir = new URL('../extract/lexicon/data/', import.meta.url)
const write = (name, comment, rows) => {
  const body = [...rows]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([key, values]) => `${key}\t${values.join(' ')}`)
  const escaped = body.join('\n').replace(/[\\`$]/g, '\\$&')
  writeFileSync(
    new URL(`${name}.ts`, dataDir),
    `/** Made by scripts/lexicon-phrases.mjs: ${comment}. */\nexport const ${name.toUpperCase()} = \`\n${escaped}\n\`\n`,
  )
  console.log(`${name}: ${body.length} rows, ${escaped.length} bytes`)
}
const percent = (part, whole) => Math.round((100 * part) / whole)

const papers = readGold(goldDir, readSentences, phraseKey)
console.log(`${papers.length} papers`)

const tokens = new Map()
const bump = (table, key, at, size) => {
  const row = table.get(key) ?? table.set(key, new Array(size).fill(0)).get(key)
  row[at]++
}
for (const { sentences } of papers) {
  for (const sentence of sentences) {
    const inside = new Array(sentence.tokens.length).fill(-1)
    sentence.spans.forEach((span, index) => {
      for (let i = span.from; i < span.to; i++) inside[i] = index
    })
    sentence.tokens.forEach((token, i) => {
      const next = inside[i + 1] ?? -1
      const before = inside[i - 1] ?? -1
      for (const key of wordKeys(token.text, startsSentence(sentence, i), sentence.section === 'title')) {
        bump(tokens, key, 0, 6)
        if (inside[i] >= 0) bump(tokens, key, 1, 6)
        if (next >= 0) {
          bump(tokens, key, 2, 6)
          if (next === inside[i]) bump(tokens, key, 3, 6)
        }
        if (before >= 0) {
          bump(tokens, key, 4, 6)
          if (before === inside[i]) bump(tokens, key, 5, 6)
        }
      }
    })
  }
}
const tokenRows = []
for (const [key, [n, within, left, leftIn, right, rightIn]] of tokens) {
  if (n < (key.startsWith('$') ? 30 : 5)) continue
  // A prior of two occurrences keeps rare contexts off the ends of the scale.
  const share = (part, whole, prior) => Math.round((100 * (part + 2 * prior)) / (whole + 2))
  tokenRows.push([
    key,
    [percent(within, n), share(leftIn, left, within / n), share(rightIn, right, within / n)],
  ])
}
write('tokens', 'word, tab, per cent in a mention, joins the one after, joins the one before', tokenRows)

const lookup = new Map(tokenRows)
const heads = new Map()
const note = (table, key, entity) => {
  const row =
    table.get(key) ??
    table.set(key, { n: 0, hit: 0, generic: 0, types: [0, 0, 0, 0, 0], ids: new Set() }).get(key)
  row.n++
  if (entity) {
    row.hit++
    row.types[TYPES.indexOf(entity.type)]++
    if (entity.generic) row.generic++
  }
  return row
}
for (const { sentences } of papers) {
  for (const sentence of sentences) {
    const title = sentence.section === 'title'
    for (const { from, to } of growPhrases(sentence, lookup)) {
      const entity = sentence.spans.find((span) => span.from === from && span.to === to)?.entity
      const words = sentence.tokens.slice(from, to).map((t) => t.text)
      const head = phraseKey(words.slice(-1))
      const kind = words.length === 1 ? (looksInvented(words[0]) ? 'N' : '1') : words.length === 2 ? '2' : '3'
      const place = title ? 't' : 'a'
      for (const key of [
        `${kind}${place} ${head}`,
        `${kind}${place}`,
        ...(words.length > 1 ? [`m${place} ${head}`] : []),
      ])
        note(heads, key, entity)
    }
  }
}
const statistics = ({ n, hit, generic, types }) => [
  n,
  percent(hit, n),
  hit ? percent(generic, hit) : 0,
  ...types,
]
write(
  'heads',
  'kind, place and last word, tab, times seen, per cent mentions, per cent of those generic, type counts',
  [...heads]
    .filter(([key, row]) => row.n >= 4 || !key.includes(' '))
    .map(([key, row]) => [key, statistics(row)]),
)

// Names: every form annotated in two papers (or once, if nobody can take it for ordinary words), and how often
// the same words are a mention wherever they stand.
const names = new Map()
for (const { sentences, gold } of papers) {
  for (const sentence of sentences)
    for (const { from, to, entity } of sentence.spans) {
      const words = sentence.tokens.slice(from, to).map((t) => t.text)
      const key = phraseKey(words)
      const row =
        names.get(key) ??
        names
          .set(key, { n: 0, hit: 0, generic: 0, types: [0, 0, 0, 0, 0], ids: new Set(), known: false })
          .get(key)
      row.ids.add(gold.id)
      row.known ||= entity.role !== 'proposed' && looksInvented(words.join(' '))
    }
}
for (const [key, row] of names) if (row.ids.size < 2 && !row.known) names.delete(key)
for (const { sentences } of papers) {
  for (const sentence of sentences) {
    const words = sentence.tokens.map((t) => t.text)
    for (let from = 0; from < words.length; from++) {
      for (let to = Math.min(words.length, from + 8); to > from; to--) {
        const key = phraseKey(words.slice(from, to))
        if (!names.has(key)) continue
        // Inside a longer mention the words are not on their own; that says nothing about them.
        if (sentence.spans.some((s) => s.from <= from && s.to >= to && s.to - s.from > to - from)) continue
        note(names, key, sentence.spans.find((s) => s.from === from && s.to === to)?.entity)
      }
    }
  }
}
write(
  'names',
  'phrase, tab, times seen, per cent mentions, per cent of those generic, type counts',
  [...names]
    .filter(([, row]) => row.hit > 0 && row.hit / row.n > 0.2)
    .map(([key, row]) => [key, statistics(row)]),
)

const cues = new Map()
for (const { sentences } of papers) {
  for (const sentence of sentences)
    for (const { from, to, entity } of sentence.spans) {
      for (const key of ['*', ...cueKeys(sentence, from, to)]) bump(cues, key, TYPES.indexOf(entity.type), 5)
    }
}
write(
  'cues',
  'cue, tab, counts of the types',
  [...cues].filter(([, row]) => row.reduce((a, b) => a + b, 0) >= 4),
)
