/** What a file is, before anything is made of it: its kind, how many papers, what they have, what is rejected. */
import { PapergraphError } from './io/errors.ts'
import { compareText } from './order.ts'
import type { Paper } from './paper.ts'
import { type ReadOptions, readRecords } from './read.ts'
import { PaperIndex } from './same-paper.ts'
import type { Rejected } from './sources/index.ts'

/** Parts of a paper that are counted, in the order in which they are shown. */
export const INSPECTED = [
  'title',
  'abstract',
  'year',
  'date',
  'venue',
  'authors',
  'keywords',
  'doi',
  'arxivId',
  'url',
  'citekey',
  'sourceKey',
  'codeUrls',
] as const satisfies readonly (keyof Paper)[]

export interface Inspection {
  file: string
  /** Ids of the sources that its files are read as, with the number of files. */
  sources: { id: string; title: string; files: number }[]
  /** Records, read and rejected. */
  records: number
  papers: number
  rejected: number
  /** Papers that are lines of `extract`. */
  extracted: number
  /** Records of a paper that came before. */
  repeated: number
  /** How many papers have it. */
  fields: Record<(typeof INSPECTED)[number], number>
  /** Why records are rejected, most frequent first, with the first place. */
  causes: { cause: string; records: number; first: { file: string; line: number } }[]
  notes: string[]
  /** Why it cannot be used as it is. */
  fault?: string
  /** The first papers. */
  examples: Paper[]
}

/**
 * Reads a file or a folder to its end.
 * @param examples papers that are kept to show
 * @throws {PapergraphError} if it cannot be opened or is of no known kind
 */
export async function inspect(
  file: string,
  options: Omit<ReadOptions, 'onReject' | 'onNote' | 'onSource'> = {},
  examples = 2,
): Promise<Inspection> {
  const causes = new Map<string, Inspection['causes'][number]>()
  const sources = new Map<string, Inspection['sources'][number]>()
  const index = new PaperIndex()
  const found: Inspection = {
    file,
    sources: [],
    records: 0,
    papers: 0,
    rejected: 0,
    extracted: 0,
    repeated: 0,
    fields: Object.fromEntries(INSPECTED.map((field) => [field, 0])) as Inspection['fields'],
    causes: [],
    notes: [],
    examples: [],
  }
  const onReject = (rejected: Rejected): void => {
    found.rejected++
    const same = causes.get(rejected.cause)
    if (same !== undefined) same.records++
    else {
      const first = { file: rejected.file, line: rejected.line }
      causes.set(rejected.cause, { cause: rejected.cause, records: 1, first })
    }
  }
  const records = readRecords([file], {
    ...options,
    onReject,
    onNote: (note) => found.notes.push(note),
    onSource: (_, { id, title }) => {
      const same = sources.get(id)
      if (same !== undefined) same.files++
      else sources.set(id, { id, title, files: 1 })
    },
  })
  try {
    for await (const { paper, extraction } of records) {
      found.papers++
      if (extraction !== undefined) found.extracted++
      found.repeated += index.see(paper).length
      for (const field of INSPECTED) if (hasValue(paper[field])) found.fields[field]++
      if (found.examples.length < examples) found.examples.push(paper)
    }
  } catch (error) {
    // What is known of a file that no run would take is what the user asks for here.
    if (!(error instanceof PapergraphError) || sources.size === 0) throw error
    found.fault = error.message
  }
  found.records = found.papers + found.rejected
  found.sources = [...sources.values()]
  found.causes = [...causes.values()].sort((a, b) => b.records - a.records || compareText(a.cause, b.cause))
  return found
}

const hasValue = (value: unknown): boolean => value !== undefined && value !== ''
