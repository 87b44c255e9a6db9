/** All sources, and reading papers from any of them. */
import { PapergraphError } from '../io/errors.ts'
import { openText } from '../io/text.ts'
import type { Paper } from '../paper.ts'
import { aclAnthology } from './acl-anthology.ts'
import { arxiv } from './arxiv.ts'
import { arxivApi } from './arxiv-api.ts'
import { bibtex } from './bibtex.ts'
import { conference } from './conference.ts'
import { crossref } from './crossref.ts'
import { csv } from './csv.ts'
import { dailyPapers } from './daily-papers.ts'
import { dblpCitations } from './dblp-citations.ts'
import { dblpText } from './dblp-text.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { medline } from './medline.ts'
import { openalex } from './openalex.ts'
import { openreview } from './openreview.ts'
import { papersWithCode } from './papers-with-code.ts'
import { pubmed } from './pubmed.ts'
import { semanticScholar } from './semantic-scholar.ts'
import type { InputRecord, Rejected, Source } from './source.ts'
import { text as plainText } from './text.ts'
import { trendingPage } from './trending-page.ts'
import { Twins } from './twins.ts'

export type { InputRecord, Rejected, Source, SourceInput, SourceItem } from './source.ts'

/** In the order of help; of two that find a text equally theirs, the first reads it. */
export const SOURCES: readonly Source[] = [
  bibtex,
  csv,
  trendingPage,
  arxiv,
  arxivApi,
  openalex,
  semanticScholar,
  crossref,
  openreview,
  dailyPapers,
  conference,
  papersWithCode,
  pubmed,
  medline,
  aclAnthology,
  dblpCitations,
  dblpText,
  jsonl,
  json,
  plainText,
]

export interface ReadOptions {
  /** Id of a source; told from the text where it is left out. */
  from?: string
  /** Told of each record that cannot be read. */
  onReject?: (rejected: Rejected) => void
  /** Told what is worth knowing of an input as a whole. */
  onNote?: (note: string) => void
}

/**
 * The papers of several inputs, in order; `-` is standard input.
 * @throws {PapergraphError} as `readRecords` does
 */
export async function* readPapers(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Paper> {
  for await (const { paper } of readRecords(inputs, options)) yield paper
}

/**
 * The records of several inputs, in order; `-` is standard input. A record that cannot be read is told to
 * `onReject`, and reading goes on.
 * @throws {PapergraphError} if `from` is no source, an input cannot be opened, is of no known kind, or holds no
 * paper at all
 */
export async function* readRecords(
  inputs: readonly string[],
  { from, onReject, onNote }: ReadOptions = {},
): AsyncGenerator<InputRecord> {
  const forced = from === undefined ? undefined : sourceOf(from)
  for (const file of inputs) yield* readFile(file, forced, onReject, onNote)
}

async function* readFile(
  file: string,
  forced: Source | undefined,
  onReject: ReadOptions['onReject'],
  onNote: (note: string) => void = () => {},
): AsyncGenerator<InputRecord> {
  const text = await openText(file, { onNote })
  try {
    const source = forced ?? detectSource(text.sample)
    if (source === undefined) throw notRecognised(file)
    const doubts = new Map<string, number>()
    const twins = new Twins()
    let papers = 0
    let firstReject: Rejected | undefined
    let rejects = 0
    const items = source.read({
      file,
      chunks: text.chunks,
      sample: text.sample,
      onNote,
      onDoubt: (field) => doubts.set(field, (doubts.get(field) ?? 0) + 1),
    })
    for await (const item of items) {
      if ('rejected' in item) {
        firstReject ??= item.rejected
        rejects++
        onReject?.(item.rejected)
        continue
      }
      papers++
      twins.see(item.paper)
      yield item
    }
    for (const [field, count] of doubts)
      onNote(
        `${file}: ${field} of ${count} ${count === 1 ? 'record' : 'records'} could not be used and is left out`,
      )
    const twinNote = twins.note(file)
    if (twinNote !== undefined) onNote(twinNote)
    if (papers === 0) throw noAbstracts(file, source, rejects, firstReject, forced !== undefined)
  } finally {
    await text.close()
  }
}

/** The source that a text that begins like this is most of; undefined where it is of none. */
export function detectSource(sample: string): Source | undefined {
  let best: Source | undefined
  let most = 0
  for (const source of SOURCES) {
    const score = source.detect(sample)
    if (score > most) {
      best = source
      most = score
    }
  }
  return best
}

const ids = (): string => SOURCES.map(({ id }) => id).join(', ')

function sourceOf(id: string): Source {
  const source = SOURCES.find((candidate) => candidate.id === id)
  if (source !== undefined) return source
  throw new PapergraphError(`there is no source "${id}"`, { hint: `--from takes one of: ${ids()}.` })
}

const notRecognised = (file: string): PapergraphError =>
  new PapergraphError('it is of no kind that papers are read from', {
    file,
    hint: `If it is, say which with --from: ${ids()}.`,
  })

function noAbstracts(
  file: string,
  source: Source,
  rejects: number,
  first: Rejected | undefined,
  forced: boolean,
): PapergraphError {
  const why =
    first === undefined
      ? 'it has no record'
      : rejects === 1
        ? `its only record, on line ${first.line}, was rejected (${first.cause})`
        : `all of its ${rejects} records were rejected, the first on line ${first.line} (${first.cause})`
  const kind = forced ? `read as ${source.id}` : `it looked like ${source.id}`
  return new PapergraphError(`no abstracts found: ${why}; ${kind}`, {
    file,
    ...(first === undefined ? {} : { line: first.line }),
    hint: forced
      ? `Leave --from out, or try another: ${ids()}.`
      : `If it is of another kind, say --from: ${ids()}.`,
  })
}
