/** A run over files of papers: read, extract, count, keep what is done. What the commands and scripts call. */
import { fingerprintOf } from './fingerprint.ts'
import { RejectFile } from './io/rejects.ts'
import { Journal } from './journal.ts'
import type { ExtractOptions } from './options.ts'
import { resumeExtraction } from './resume.ts'
import { type InputRecord, readRecords } from './sources/index.ts'
import type { ExtractedLine } from './worker.ts'

export interface RunRequest {
  /** Files as the user named them; `-` for standard input. */
  inputs: readonly string[]
  /** Id of a source, where what is found by content is wrong. */
  from?: string
  /** Threads. */
  workers: number
  /** What is looked for and kept. */
  extract?: ExtractOptions
  /** File in which finished lines are kept until the run is done; without it nothing can be resumed. */
  journal?: string
  /** File for records that cannot be read. */
  rejects: string
  /** Told what a source has to say on an input, and what the run has. */
  onNote?: (note: string) => void
}

export interface RunSummary {
  /** Records that became a line. */
  papers: number
  /** Of these, taken over from a run that was interrupted. */
  resumed: number
  /** Of these, with an id that came before: the graph merges them. */
  repeated: number
  /** Records that could not be read. */
  rejected: number
  /** Where they are; absent where there are none. */
  rejectFile?: string
  entities: number
  relations: number
  claims: number
  /** Papers whose abstract is not in English: nothing was read out of them. */
  notEnglish: number
}

export interface Run {
  /** Counts so far; whole when `lines` has ended. */
  readonly summary: RunSummary
  /** Whether the same run, interrupted, could go on where it stopped. */
  readonly resumable: boolean
  /** The lines in the order of the input; to be read once. */
  lines(): AsyncGenerator<ExtractedLine>
  /** Puts the kept lines in their place, whole. */
  finish(out: string): Promise<void>
  /** Removes the kept lines: they have served. */
  discard(): Promise<void>
  /**
   * The run has failed: keeps what a next run can use.
   * @returns whether there is anything for a next run
   */
  abandon(): Promise<boolean>
}

/**
 * Opens a run. The caller reads its lines and then calls one of `finish`, `discard` and `abandon`.
 * @throws {PapergraphError} if the journal cannot be written
 */
export async function openRun(request: RunRequest): Promise<Run> {
  const { inputs, from, extract = {}, onNote } = request
  const journal = await openJournal(request)
  const rejects = new RejectFile(request.rejects)
  const summary: RunSummary = {
    papers: 0,
    resumed: 0,
    repeated: 0,
    rejected: 0,
    entities: 0,
    relations: 0,
    claims: 0,
    notEnglish: 0,
  }
  return {
    summary,
    async *lines() {
      const ids = new Set<string>()
      const records = noting(
        readRecords(inputs, {
          ...(from === undefined ? {} : { from }),
          onReject: (reject) => {
            rejects.add(reject)
            summary.rejected++
            summary.rejectFile = rejects.path
          },
          onNote: (note) => onNote?.(note),
        }),
        request,
      )
      const extracted = resumeExtraction(records, {
        workers: request.workers,
        extract,
        ...(journal === undefined ? {} : { journal }),
      })
      for await (const line of extracted) {
        summary.papers++
        if (line.kept) summary.resumed++
        if (ids.has(line.id)) summary.repeated++
        ids.add(line.id)
        summary.entities += line.found.entities
        summary.relations += line.found.relations
        summary.claims += line.found.claims
        if (line.found.language !== undefined) summary.notEnglish++
        yield line
      }
      await rejects.close()
    },
    resumable: journal?.resumable ?? false,
    finish: async (out) => journal?.finish(out),
    discard: async () => journal?.discard(),
    abandon: async () => (await journal?.abandon()) ?? false,
  }
}

/** The records; says how many were extracted before, where the lexicon comes too late for them. */
async function* noting(
  records: AsyncGenerator<InputRecord>,
  { extract, onNote }: RunRequest,
): AsyncGenerator<InputRecord> {
  let extracted = 0
  for await (const record of records) {
    if (record.extraction !== undefined) extracted++
    yield record
  }
  if (extract?.lexicon !== undefined && extracted > 0)
    onNote?.(
      extracted === 1
        ? '1 record was extracted before: the lexicon was not used on it'
        : `${extracted} records were extracted before: the lexicon was not used on them`,
    )
}

async function openJournal({
  inputs,
  from,
  extract,
  journal: path,
  onNote,
}: RunRequest): Promise<Journal | undefined> {
  if (path === undefined) return undefined
  const journal = await Journal.open(path, await fingerprintOf(inputs, from, extract))
  if (journal.restarted)
    onNote?.(
      `${path} was of a run with other inputs, options or version: starting again from the first paper`,
    )
  return journal
}
