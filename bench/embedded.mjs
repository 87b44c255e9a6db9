#!/usr/bin/env node
/**
 * The embedded engine on a graph file: rows a second into the database, and how long the questions of docs/cypher.md
 * and a million rows take.
 *
 *   npm run build:node && node bench/embedded.mjs field.pg.jsonl
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseFolder, openEmbedded } from '../dist/exports/embedded.js'
import { cypherFor, QUESTIONS } from '../dist/exports/questions.js'
import { openGraphSource } from '../dist/graph/file-source.js'

const [given] = process.argv.slice(2)
if (given === undefined) throw new Error('name a graph file')

const seconds = (since) => (performance.now() - since) / 1000
const say = (what, ...figures) => console.log([what.padEnd(24), ...figures].join('  '))

async function rowsOf(graph, query) {
  let rows = 0
  for await (const _ of (await graph.query(query)).rows) rows++
  return rows
}

const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'))
try {
  const file = join(folder, 'field.pg.jsonl')
  await copyFile(given, file)
  const source = await openGraphSource(file)
  const { nodes, edges } = source.header
  await source.close()
  let start = performance.now()
  await (await openEmbedded(file)).close()
  const loading = seconds(start)
  say(
    'load',
    `${nodes + edges} rows`,
    `${loading.toFixed(1)} s`,
    `${Math.round((nodes + edges) / loading)} rows/s`,
  )
  start = performance.now()
  const graph = await openEmbedded(file)
  say('open', databaseFolder('field.pg.jsonl'), `${seconds(start).toFixed(2)} s`)
  for (const question of QUESTIONS) {
    start = performance.now()
    const rows = await rowsOf(graph, cypherFor(question, 'embedded'))
    say(question.id, `${rows} rows`, `${(seconds(start) * 1000).toFixed(0)} ms`)
  }
  for (const rows of [100_000, 1_000_000]) {
    start = performance.now()
    await rowsOf(graph, `UNWIND range(1, ${rows}) AS row RETURN row, 'a text of some length' AS words`)
    say(
      `${rows} rows out`,
      `${seconds(start).toFixed(1)} s`,
      `peak RSS ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    )
  }
  await graph.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}
