/**
 * Records a second and memory of reading arXiv's snapshot from standard input, on lines of its shape that are made on
 * the fly. A first run reads a quarter: memory that does not grow with the file is the same in both. What is kept is
 * measured behind a collection of garbage every 20,000 records; the peak has garbage in it.
 *
 *   npm run build:node && node bench/sources.mjs [--megabytes 1000]
 *
 * PAPERGRAPH_DIST: another build than dist.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** Lines that differ in more than their id. */
const TEMPLATES = 3000
/** Records after which what is kept in memory is measured. */
const KEPT_EVERY = 20_000
const WORDS =
  'leaf root stem bark tree forest model network method dataset graph attention layer training loss sample error rate bound proof kernel field energy spectrum matrix operator'.split(
    ' ',
  )

const { values: options } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    // A part of a run, a process of its own.
    read: { type: 'boolean', default: false },
  },
})

if (options.read) await read()
else {
  const templates = Array.from({ length: TEMPLATES }, (_, number) => template(number))
  for (const megabytes of [Number(options.megabytes) / 4, Number(options.megabytes)]) {
    const { papers, rejected, source, seconds, cpuSeconds, kept, peak } = await measure(megabytes, templates)
    if (rejected > 0 || source !== 'arxiv') throw new Error(`${rejected} records rejected, read as ${source}`)
    console.log(
      `${megabytes} MB, ${papers} records: ${Math.round(papers / seconds)} records/s ` +
        `(${Math.round(papers / cpuSeconds)} per second of a core), ${Math.round(megabytes / seconds)} MB/s, ` +
        `${kept} MB kept, peak ${peak} MB`,
    )
  }
}

/** Pipes so many megabytes into a process that reads them. */
async function measure(megabytes, templates) {
  const child = spawn(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--read'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  Readable.from(pieces(megabytes * 1e6, templates), { highWaterMark: 4 }).pipe(child.stdin)
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')])
  return JSON.parse(output)
}

/** The lines, each with an id of its own, in pieces of some 256 KiB. */
function* pieces(size, templates) {
  let given = 0
  for (let number = 0; given < size; ) {
    let piece = ''
    while (piece.length < 1 << 18) {
      const id = `${1000 + (Math.floor(number / 100_000) % 9000)}.${String(number % 100_000).padStart(5, '0')}`
      piece += `{"id":"${id}"${templates[number % templates.length]}`
      number++
    }
    given += piece.length
    yield Buffer.from(piece)
  }
}

/** Reads standard input, and prints what it took. */
async function read() {
  const dist = process.env.PAPERGRAPH_DIST ?? fileURLToPath(new URL('../dist', import.meta.url))
  const { readRecords } = await import(resolve(dist, 'index.js'))
  let papers = 0
  let rejected = 0
  let source
  let started = 0
  let before = process.cpuUsage()
  let kept = 0
  let collecting = 0
  for await (const { paper } of readRecords('-', { onReject: () => rejected++ })) {
    if (papers === 0) {
      started = performance.now()
      before = process.cpuUsage()
      source = paper.arxivId === paper.id ? 'arxiv' : 'another source'
    }
    if (++papers % KEPT_EVERY !== 0) continue
    const start = performance.now()
    globalThis.gc()
    const { heapUsed, external } = process.memoryUsage()
    kept = Math.max(kept, Math.round((heapUsed + external) / 1e6))
    collecting += (performance.now() - start) / 1000
  }
  const seconds = (performance.now() - started) / 1000 - collecting
  const { user, system } = process.cpuUsage(before)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  const cpuSeconds = (user + system) / 1e6 - collecting
  console.log(JSON.stringify({ papers, rejected, source, seconds, cpuSeconds, kept, peak }))
}

/**
 * A line as the snapshot has it, without its id: an abstract of some 1,100 characters in lines of 80, LaTeX in one of
 * three.
 */
function template(number) {
  const word = (at) => WORDS[(number * 7919 + at * 104_729 + ((number * at) >> 3)) % WORDS.length]
  const latex = number % 3 === 0
  let abstract = '  '
  let column = 2
  for (let at = 0; at < 170; at++) {
    const next = latex && at % 40 === 1 ? '$O(n^2)$' : latex && at % 55 === 1 ? 'K\\"onig\'s' : word(at)
    column += next.length + 1
    abstract += column > 80 ? `\n${next}` : `${at === 0 ? '' : ' '}${next}`
    if (column > 80) column = next.length
  }
  const record = {
    submitter: 'Ada Roe',
    authors: "Ada Roe, Bo L\\'opez and Cy Wu",
    title: `The ${word(1)} of the ${word(2)}:\n  a ${word(3)} for ${word(4)} ${number}`,
    comments: '12 pages, 3 figures',
    'journal-ref': null,
    doi: number % 2 === 0 ? `10.1234/leaf.${number}` : null,
    'report-no': null,
    categories: 'cs.LG stat.ML',
    license: 'http://arxiv.org/licenses/nonexclusive-distrib/1.0/',
    abstract: `${abstract}.\n`,
    versions: [{ version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' }],
    update_date: '2008-11-26',
    authors_parsed: [
      ['Roe', 'Ada', ''],
      ["L\\'opez", 'Bo', ''],
      ['Wu', 'Cy', ''],
    ],
  }
  return `,${JSON.stringify(record).slice(1)}\n`
}
