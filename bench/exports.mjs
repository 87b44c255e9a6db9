/**
 * Writes a synthetic graph of a million edges in each format and prints speed and peak memory, each format in a
 * process of its own; then a tenth of it, to show that memory does not grow with the graph.
 *
 *   npm run build:node && node bench/exports.mjs [EDGES]
 */
import { fork } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { exportParts, FORMATS } from '../dist/exports/index.js'

const TYPES = ['USES', 'OUTPERFORMS', 'EVALUATED_ON', 'MENTIONS', 'CO_OCCURS_WITH']
const SENTENCE = 'We compare "Method A" & <Method B> on three sets, and the first is better on each of them. '

/** A graph that is made as it is read: a node for ten edges, a fifth of them papers; nothing is kept. */
function syntheticSource(edges) {
  const nodes = Math.max(10, Math.floor(edges / 10))
  const papers = Math.floor(nodes / 5)
  return {
    header: {
      name: 'synthetic',
      generator: 'papergraph bench',
      communities: [],
      nodes,
      edges,
      minConfidence: 0.5,
      shownEdges: edges,
      unsureEdges: 0,
    },
    async *nodes() {
      for (let i = 0; i < nodes; i++) {
        const map = { degree: i % 90, pagerank: 1 / (i + 2), community: i % 40, x: i * 0.37, y: -i * 0.11 }
        yield i < papers
          ? {
              id: `paper:${i}`,
              attributes: {
                label: 'Paper',
                name: `Paper number ${i}`,
                paperId: `${i}`,
                abstract: SENTENCE.repeat(12),
                year: 2000 + (i % 25),
                authors: ['Ann Other', 'Bee Cee'],
                sourceFile: 'bench.jsonl',
                sourceLine: i + 1,
                ...map,
              },
            }
          : {
              id: `entity:${i}`,
              attributes: {
                label: 'Method',
                name: `Method ${i}`,
                aliases: [`M${i}`, `method-${i}`],
                types: ['Method', 'Model'],
                typePapers: [4, 1],
                papers: 5,
                proposedIn: 1,
                baselineIn: 2,
                usedIn: 1,
                mentionedIn: 1,
                confidence: 0.9,
                ...map,
              },
            }
      }
    },
    async *edges() {
      for (let i = 0; i < edges; i++) {
        const start = 20 + (i % 11) * SENTENCE.length
        const place = {
          start,
          end: start + SENTENCE.length,
          section: 'abstract',
          confidence: 0.75,
          by: 'bench',
        }
        yield {
          id: `e${i}`,
          source: `entity:${papers + (i % (nodes - papers))}`,
          target: `entity:${papers + ((i * 7 + 1) % (nodes - papers))}`,
          attributes: {
            type: TYPES[i % TYPES.length],
            weight: 1 + (i % 2),
            confidence: 0.75,
            evidence: Array.from({ length: 1 + (i % 2) }, (_, k) => ({
              paper: `paper:${(i + k) % papers}`,
              ...place,
            })),
          },
        }
      }
    },
    text: async (paper) => `${paper.padEnd(18)}\n\n${SENTENCE.repeat(12)}`,
  }
}

async function measure(format, edges) {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'))
  try {
    const begin = process.hrtime.bigint()
    let bytes = 0
    for (const { name, chunks } of exportParts(syntheticSource(edges), format)) {
      const path = join(folder, name)
      await pipeline(Readable.from(chunks), createWriteStream(path))
      bytes += (await stat(path)).size
    }
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9
    const { header } = syntheticSource(edges)
    const rows = header.nodes + header.edges
    console.log(
      [
        format.padEnd(12),
        `${header.edges} edges`.padStart(15),
        `${(bytes / 1e6).toFixed(0)} MB`.padStart(9),
        `${seconds.toFixed(1)} s`.padStart(8),
        `${Math.round(rows / seconds)} rows/s`.padStart(15),
        `peak RSS ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`.padStart(19),
      ].join(' '),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

const [first, second] = process.argv.slice(2)
if (second !== undefined) {
  await measure(first, Number(second))
} else {
  const edges = Number(first ?? 1_000_000)
  for (const count of [Math.floor(edges / 10), edges]) {
    for (const { id } of FORMATS) {
      await new Promise((resolve, reject) => {
        fork(fileURLToPath(import.meta.url), [id, String(count)]).on('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`${id} ended with ${code}`)),
        )
      })
    }
  }
}
