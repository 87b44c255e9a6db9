/** Extraction that goes on where an earlier run was interrupted. */
import type { Journal } from './journal.ts'
import type { ExtractOptions } from './options.ts'
import type { Extraction } from './paper.ts'
import { extractAll, type PoolRecord } from './pool.ts'
import { countFound, type ExtractedLine } from './worker.ts'

export interface ResumeOptions {
  workers: number
  /** Keeps the lines; without it nothing can be resumed. */
  journal?: Journal
  /** What is looked for and kept. */
  extract?: ExtractOptions
}

/**
 * The lines of a run in the order of its records: first those that the journal kept of an earlier run, as far as
 * they are of the same papers, then those of the rest, which the journal keeps in turn.
 * @throws {PapergraphError} naming the paper that extraction failed on, or the journal that cannot be written
 */
export async function* resumeExtraction(
  records: AsyncGenerator<PoolRecord>,
  { workers, journal, extract = {} }: ResumeOptions,
): AsyncGenerator<ExtractedLine & { kept: boolean }> {
  try {
    let ahead: PoolRecord[] = []
    if (journal !== undefined) {
      for await (const line of journal.kept()) {
        // Read by hand, as the rest goes on from where the kept lines end.
        const { value: record, done } = await records.next()
        if (done) break
        const extracted = keptLine(line, record)
        if (extracted === undefined) {
          ahead = [record]
          break
        }
        journal.keep(line)
        yield { ...extracted, kept: true }
      }
      await journal.begin()
    }
    for await (const extracted of extractAll(following(ahead, records), { workers, extract })) {
      await journal?.append(extracted.line)
      yield { ...extracted, kept: false }
    }
  } finally {
    await records.return(undefined)
  }
}

async function* following(
  ahead: PoolRecord[],
  records: AsyncIterable<PoolRecord>,
): AsyncGenerator<PoolRecord> {
  yield* ahead
  yield* records
}

/** The kept line as an extraction of this record; undefined where it is torn or of another paper. */
function keptLine(line: string, record: PoolRecord): ExtractedLine | undefined {
  let extraction: Extraction
  try {
    extraction = JSON.parse(line) as Extraction
  } catch {
    return undefined
  }
  if (JSON.stringify(extraction.paper) !== JSON.stringify(record.paper)) return undefined
  return { id: extraction.id, line, found: countFound(extraction) }
}
