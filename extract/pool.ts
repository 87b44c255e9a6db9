/**
 * Extraction of a stream of papers on several threads. What comes out is in the order of what went in, whatever
 * the number of threads, and never more than a few chunks are under way.
 */
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { PapergraphError } from './io/errors.ts'
import { narrowTo } from './narrow.ts'
import type { ExtractOptions } from './options.ts'
import type { Extraction, Paper } from './paper.ts'
import extractChunk, { type ExtractedLine, extractionLine, type FailedPaper } from './worker.ts'

/** What a source gives: a paper, and its extraction where the input was one already. */
export interface PoolRecord {
  paper: Paper
  extraction?: Extraction
}

export interface PoolOptions {
  /** Threads; with 1, all is done in the calling thread. */
  workers: number
  /** Module whose default export does a chunk. Default: `worker.js` of the built package. */
  file?: string
  /** What is looked for and kept. Of what is an extraction already, `types` keeps what it keeps of others. */
  extract?: ExtractOptions
}

/** Papers in a chunk: enough that passing them on costs nothing, few enough that progress is smooth. */
const CHUNK = 16
/** Characters after which a chunk is closed though it holds fewer papers. */
const CHUNK_CHARACTERS = 200_000
/** Below this number of papers, starting threads takes longer than the work. */
const WORTH_THREADS = 64
/** Chunks under way for each thread: one being worked on, one waiting. */
const AHEAD = 2

/** Node runs threads from JavaScript only; from the TypeScript source everything stays in one thread. */
const builtWorker = (): string | undefined =>
  import.meta.url.endsWith('.js') ? fileURLToPath(new URL('./worker.js', import.meta.url)) : undefined

/**
 * Extracts every record; those that carry an extraction are passed through.
 * @throws {PapergraphError} naming the paper that extraction failed on
 */
export async function* extractAll(
  records: AsyncIterable<PoolRecord>,
  options: PoolOptions,
): AsyncGenerator<ExtractedLine> {
  const file = options.file ?? builtWorker()
  const { extract = {} } = options
  const threads = file === undefined ? 1 : options.workers
  const chunks = inChunks(records)
  const waiting: Promise<ExtractedLine[]>[] = []
  let pool: Piscina | undefined
  let seen = 0
  try {
    for await (const chunk of chunks) {
      seen += chunk.length
      if (threads > 1 && seen > WORTH_THREADS && chunk.some((record) => record.extraction === undefined))
        pool ??= new Piscina({
          filename: file ?? null,
          minThreads: threads,
          maxThreads: threads,
          workerData: extract,
        })
      const lines = runChunk(chunk, extract, pool)
      // The error is met when the chunk's turn comes; until then Node must not take it for one that nobody handles.
      lines.catch(() => {})
      waiting.push(lines)
      while (waiting.length > (pool === undefined ? 0 : threads * AHEAD)) yield* (await waiting.shift()) ?? []
    }
    for (let lines = waiting.shift(); lines !== undefined; lines = waiting.shift()) yield* await lines
  } finally {
    // Threads that are ended in the middle of a chunk would still answer, with nobody there to take it.
    await Promise.allSettled(waiting)
    await pool?.destroy()
  }
}

async function* inChunks(records: AsyncIterable<PoolRecord>): AsyncGenerator<PoolRecord[]> {
  let chunk: PoolRecord[] = []
  let characters = 0
  for await (const record of records) {
    chunk.push(record)
    characters += record.paper.title.length + record.paper.abstract.length
    if (chunk.length < CHUNK && characters < CHUNK_CHARACTERS) continue
    yield chunk
    chunk = []
    characters = 0
  }
  if (chunk.length > 0) yield chunk
}

async function runChunk(
  chunk: PoolRecord[],
  options: ExtractOptions,
  pool: Piscina | undefined,
): Promise<ExtractedLine[]> {
  const papers = chunk.filter((record) => record.extraction === undefined).map((record) => record.paper)
  const extracted = (await extractPapers(papers, options, pool)).values()
  const lines: ExtractedLine[] = []
  for (const { extraction } of chunk) {
    const line = extraction === undefined ? extracted.next().value : extractionLine(kept(extraction, options))
    if (line !== undefined) lines.push(line)
  }
  return lines
}

const kept = (extraction: Extraction, { types }: ExtractOptions): Extraction =>
  types === undefined ? extraction : narrowTo(types, extraction)

async function extractPapers(
  papers: Paper[],
  options: ExtractOptions,
  pool: Piscina | undefined,
): Promise<ExtractedLine[]> {
  if (papers.length === 0) return []
  if (pool === undefined) {
    // Lets signals and progress in: nothing else here waits for more than a promise.
    await setImmediate()
    return unlessFailed(papers, extractChunk(papers, { options }))
  }
  try {
    return unlessFailed(papers, await pool.run(papers))
  } catch (error) {
    if (error instanceof PapergraphError) throw error
    return oneByOne(papers, pool)
  }
}

/** After a thread died: finds the paper that kills it, so that the error can name it. */
async function oneByOne(papers: Paper[], pool: Piscina): Promise<ExtractedLine[]> {
  const lines: ExtractedLine[] = []
  for (const paper of papers) {
    try {
      lines.push(...unlessFailed([paper], await pool.run([paper])))
    } catch (error) {
      if (error instanceof PapergraphError) throw error
      throw failure(paper, error instanceof Error ? error.message : String(error), error)
    }
  }
  return lines
}

function unlessFailed(papers: Paper[], result: ExtractedLine[] | FailedPaper): ExtractedLine[] {
  if (Array.isArray(result)) return result
  const paper = papers[result.failed]
  if (paper === undefined) throw new Error(result.stack)
  throw failure(paper, result.message, result.stack)
}

const failure = (paper: Paper, message: string, cause: unknown): PapergraphError =>
  new PapergraphError(`extraction failed on paper ${paper.id}: ${message}`, {
    file: paper.source.file,
    line: paper.source.line,
    hint: 'This is a bug in papergraph: please report it with this record. Without the record the rest can be read.',
    cause,
  })
