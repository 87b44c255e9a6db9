/**
 * Abstracts a second, end to end: reading a dump, extraction with all steps, writing. Each number of workers runs in
 * a process of its own, for its speed and peak memory, and all must write the same bytes. In the same run compromise
 * alone reads the same texts, so that the ratio holds on any machine.
 *
 *   npm run build:node && node bench/extract.mjs [--papers 5000] [--workers 1,2,4] [--keep]
 *
 * The dump is PAPERGRAPH_CORPUS/papers.jsonl.gz (default: ../shared/corpora). --keep writes bench/extract.json, from
 * which `npm run quality -- --write` takes the numbers for docs/quality.md. PAPERGRAPH_DIST: another build than dist.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createGunzip, createGzip } from 'node:zlib'

const { values: options } = parseArgs({
  options: {
    papers: { type: 'string', default: '5000' },
    workers: { type: 'string', default: '1,2,4' },
    keep: { type: 'boolean', default: false },
    // Parts of a run, each a process.
    extract: { type: 'string' },
    compromise: { type: 'boolean', default: false },
    input: { type: 'string' },
  },
})
const dist = process.env.PAPERGRAPH_DIST ?? fileURLToPath(new URL('../dist', import.meta.url))

if (options.extract !== undefined) await extractInput(options.input, Number(options.extract))
else if (options.compromise) await readWithCompromise(options.input)
else await main()

async function main() {
  const corpus = join(process.env.PAPERGRAPH_CORPUS ?? '../shared/corpora', 'papers.jsonl.gz')
  if (!existsSync(corpus)) {
    console.log(`bench: no corpus at ${corpus} (set PAPERGRAPH_CORPUS)`)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-bench-'))
  try {
    const input = join(folder, 'papers.jsonl.gz')
    const papers = await sample(corpus, Number(options.papers), input)
    const compromise = part('--compromise', '--input', input)
    const runs = options.workers.split(',').map((workers) => {
      const { seconds, cpuSeconds, peak, hash } = part('--extract', workers, '--input', input)
      return {
        workers: Number(workers),
        perSecond: Math.round(papers / seconds),
        perCoreSecond: Math.round(papers / cpuSeconds),
        ratio: compromise.seconds / seconds,
        coreRatio: compromise.cpuSeconds / cpuSeconds,
        peak,
        hash,
      }
    })
    const sameBytes = runs.every(({ hash }) => hash === runs[0].hash)
    const cpu = `${cpus()[0]?.model.trim() || 'unknown processor'}, ${availableParallelism()} cores`
    const result = {
      papers,
      cpu,
      compromise: {
        perSecond: Math.round(papers / compromise.seconds),
        perCoreSecond: Math.round(papers / compromise.cpuSeconds),
      },
      runs: runs.map(({ hash: _, ...run }) => run),
      sameBytes,
    }
    console.log(`${papers} abstracts, ${cpu}`)
    const { perSecond, perCoreSecond } = result.compromise
    console.log(`compromise alone, 1 thread: ${perSecond} abstracts/s, ${perCoreSecond} per second of a core`)
    for (const run of result.runs)
      console.log(
        `${run.workers} workers: ${run.perSecond} abstracts/s (${run.ratio.toFixed(2)} times compromise), ` +
          `${run.perCoreSecond} per second of a core (${run.coreRatio.toFixed(2)} times), peak ${run.peak} MB`,
      )
    console.log(sameBytes ? 'the same bytes from all' : 'DIFFERENT BYTES')
    if (options.keep)
      writeFileSync(new URL('./extract.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
    if (!sameBytes) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs this file again as a part; its last line is JSON. */
function part(...words) {
  const stdout = execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...words], {
    encoding: 'utf8',
  })
  return JSON.parse(stdout)
}

/** Writes papers taken evenly over the dump, so that all venues and years are in. */
async function sample(corpus, number, target) {
  let total = 0
  for await (const line of linesOf(corpus)) if (line !== '') total++
  const step = Math.max(1, total / number)
  let [index, next, papers] = [0, 0, 0]
  await pipeline(
    async function* () {
      for await (const line of linesOf(corpus)) {
        if (line === '' || index++ < Math.floor(next) || papers >= number) continue
        next += step
        papers++
        yield `${line}\n`
      }
    },
    createGzip(),
    createWriteStream(target),
  )
  return papers
}

function linesOf(file) {
  return createInterface({
    input: createReadStream(file).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
}

async function extractInput(input, workers) {
  const { openRun } = await import(resolve(dist, 'extract/run.js'))
  const out = join(mkdtempSync(join(tmpdir(), 'papergraph-bench-')), 'out.jsonl')
  const started = performance.now()
  const run = await openRun({ inputs: [input], workers, rejects: `${out}.rejected` })
  await pipeline(async function* () {
    for await (const { line } of run.lines()) yield `${line}\n`
  }, createWriteStream(out))
  const seconds = (performance.now() - started) / 1000
  const cpuSeconds = coreSeconds()
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(out)) hash.update(chunk)
  if (statSync(out).size === 0) throw new Error('nothing was written')
  rmSync(join(out, '..'), { recursive: true })
  console.log(JSON.stringify({ seconds, cpuSeconds, peak, hash: hash.digest('hex') }))
}

async function readWithCompromise(input) {
  const { default: nlp } = await import('compromise')
  const texts = []
  for await (const line of linesOf(input)) {
    const { title, abstract } = JSON.parse(line)
    texts.push(`${title}\n\n${abstract}`)
  }
  const [started, before] = [performance.now(), coreSeconds()]
  let sentences = 0
  for (const text of texts) sentences += nlp(text).json().length
  const seconds = (performance.now() - started) / 1000
  console.log(JSON.stringify({ seconds, cpuSeconds: coreSeconds() - before, sentences }))
}

/** Time of all threads on a core, in seconds: what is left of speed where others use the machine too. */
function coreSeconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
