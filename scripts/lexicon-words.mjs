#!/usr/bin/env node
/**
 * Writes extract/lexicon/data/words.ts: the commonest words that abstracts write in lower case.
 *
 *   node scripts/lexicon-words.mjs [papers.jsonl.gz]        (default ../shared/corpora/papers.jsonl.gz)
 *
 * Words are runs of lower-case letters, hyphenated words counted by their parts; the 20,000 commonest are kept.
 */
import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

const KEPT = 20_000
const input = process.argv[2] ?? new URL('../../shared/corpora/papers.jsonl.gz', import.meta.url)
const output = new URL('../extract/lexicon/data/words.ts', import.meta.url)

const counts = new Map()
for await (const line of createInterface({ input: createReadStream(input).pipe(createGunzip()) })) {
  if (line.trim() === '') continue
  for (const [word] of (JSON.parse(line).abstract ?? '').matchAll(
    /(?<![\p{L}\p{N}$\\])\p{Ll}{2,24}(?![\p{L}\p{N}$])/gu,
  )) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
}
const byCount = (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)
const rows = [...counts].sort(byCount).slice(0, KEPT)
writeFileSync(
  output,
  `/** Made by scripts/lexicon-words.mjs: word, tab, times it occurs in lower case. */\nexport const WORDS = \`\n${rows
    .map(([word, count]) => `${word}\t${count}`)
    .join('\n')}\n\`\n`,
)
console.log(`${counts.size} words read, ${rows.length} kept, the last one ${rows.at(-1)?.join(' ')}`)
