/** A run over files of papers: read, extract, count, keep what is done. What the commands and scripts call. */
import { fingerprintOf } from './fingerprint.ts'
import { RejectFile } from './io/rejects.ts'
import { Journal, journalFiles } from './journal.ts'
import type { ExtractOptions } from './options.ts'
import { type ReadSettings, readRecords } from './read.ts'
import { resumeExtraction } from './resume.ts'
import { PaperIndex, type SameBy } from './same-paper.ts'
import type { InputRecord } from './sources/index.ts'
import { NO_ABSTRACT } from './sources/no-abstract.ts'
import type { ExtractedLine } from './worker.ts'

export interface RunRequest {
  /** Files and folders as the user named them; `-` for standard input. */
  inputs: readonly string[]
  /** How they are read. */
  read?: ReadSettings
  /** Files that are not read though they lie in a folder that is: what the run writes. */
  exclude?: readonly string[]
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
  /** Of these, of a paper that was read already: the graph joins them to one. */
  repeated: number
  /** What these were known by. */
  repeatedBy: Partial<Record<SameBy, number>>
  /** Records without an abstract, read by their title. */
  titlesOnly: number
  /** Records that could not be read. */
  rejected: number
  /** Of these, for they have no abstract. */
  noAbstract: number
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
  const { inputs, read = {}, exclude = [], extract = {}, onNote } = request
  const journal = await openJournal(request)
  const rejects = new RejectFile(request.rejects)
  const summary: RunSummary = {
    papers: 0,
    resumed: 0,
    repeated: 0,
    repeatedBy: {},
    titlesOnly: 0,
    rejected: 0,
    noAbstract: 0,
    entities: 0,
    relations: 0,
    claims: 0,
    notEnglish: 0,
  }
  return {
    summary,
    async *lines() {
      const records = noting(
        readRecords(inputs, {
          ...read,
          exclude: [
            request.rejects,
            ...(request.journal === undefined ? [] : journalFiles(request.journal)),
            ...exclude,
          ],
          onReject: (reject) => {
            rejects.add(reject)
            summary.rejected++
            if (reject.cause === NO_ABSTRACT) summary.noAbstract++
            summary.rejectFile = rejects.path
          },
          onNote: (note) => onNote?.(note),
        }),
        request,
        summary,
      )
      const extracted = resumeExtraction(records, {
        workers: request.workers,
        extract,
        ...(journal === undefined ? {} : { journal }),
      })
      for await (const line of extracted) {
        summary.papers++
        if (line.kept) summary.resumed++
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

/**
 * The records, counted where they are of papers that were read already; says how many were extracted before, where the
 * lexicon comes too late for them.
 */
async function* noting(
  records: AsyncGenerator<InputRecord>,
  { extract, onNote }: RunRequest,
  summary: RunSummary,
): AsyncGenerator<InputRecord> {
  let extracted = 0
  const index = new PaperIndex()
  for await (const record of records) {
    for (const by of index.see(record.paper)) {
      summary.repeated++
      summary.repeatedBy[by] = (summary.repeatedBy[by] ?? 0) + 1
    }
    if (record.paper.abstract === '') summary.titlesOnly++
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
  read,
  exclude = [],
  rejects,
  extract,
  journal: path,
  onNote,
}: RunRequest): Promise<Journal | undefined> {
  if (path === undefined) return undefined
  const journal = await Journal.open(
    path,
    await fingerprintOf(inputs, { read, extract, exclude: [rejects, ...journalFiles(path), ...exclude] }),
  )
  if (journal.restarted)
    onNote?.(
      `${path} was of a run with other inputs, options or version: starting again from the first paper`,
    )
  return journal
}
