/** Papers out of whatever the user names: files, folders, standard input. */
import { DATABASE, isDatabase } from './io/database.ts'
import { PapergraphError } from './io/errors.ts'
import { type InputFile, listInputs } from './io/inputs.ts'
import { openText } from './io/text.ts'
import type { Paper } from './paper.ts'
import { csv } from './sources/csv.ts'
import { type Columns, detectSource, SOURCES, type Source } from './sources/index.ts'
import { NO_ABSTRACT } from './sources/no-abstract.ts'
import type { InputRecord, Rejected } from './sources/source.ts'
import { hasColumns } from './sources/table.ts'
import { Twins } from './sources/twins.ts'

/** How inputs are read; what changes the papers that come out. */
export interface ReadSettings {
  /** Id of a source; told from the text where it is left out. */
  from?: string
  /** Columns of tables that do not have one of the usual names. */
  columns?: Columns
  /** The collection of a library, by its name or `outer/inner`; what is in those inside it is read as well. */
  collection?: string
  /** Whether a record that has a title and no abstract is a paper. */
  titles?: boolean
}

export interface ReadOptions extends ReadSettings {
  /** Told of each record that cannot be read, and of each file of a folder that is of no kind that is read. */
  onReject?: (rejected: Rejected) => void
  /** Told what is worth knowing of an input as a whole. */
  onNote?: (note: string) => void
  /** Told as what a file is read. */
  onSource?: (file: string, source: Source) => void
  /** Files that are not read though they lie in a folder that is. */
  exclude?: readonly string[]
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
 * The records of several inputs, in order; `-` is standard input. Folders are walked. A record that cannot be read is
 * told to `onReject`, and reading goes on.
 * @throws {PapergraphError} if `from` is no source, an input cannot be opened, is of no known kind, or holds no
 * paper at all; of what lies in a folder, only if nothing in it holds any
 */
export async function* readRecords(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<InputRecord> {
  const forced = options.from === undefined ? undefined : sourceOf(options.from)
  const twins = new Twins()
  const folders = new FoundFiles(options)
  const onReject = (rejected: Rejected): void => {
    folders.rejects++
    options.onReject?.(rejected)
  }
  const files = await listInputs(inputs, options.exclude)
  if (options.collection !== undefined) await checkForLibrary(files)
  for (const input of files) {
    const records = readFile(input.file, forced, { ...options, onReject }, twins)
    yield* input.found ? folders.read(input, records) : records
  }
  folders.finish()
}

async function checkForLibrary(files: readonly InputFile[]): Promise<void> {
  for (const { file } of files) if (await isDatabase(file)) return
  throw new PapergraphError('none of the inputs has collections', {
    hint: 'A collection is read out of a Zotero library: name a copy of zotero.sqlite.',
  })
}

/** Files that were found in folders: what is none of papers is told of, and does not end the run. */
class FoundFiles {
  /** Records that were rejected so far, in any file. */
  rejects = 0
  readonly #options: ReadOptions
  readonly #left: string[] = []
  #papers = 0
  #files = 0

  constructor(options: ReadOptions) {
    this.#options = options
  }

  async *read({ file }: InputFile, records: AsyncGenerator<InputRecord>): AsyncGenerator<InputRecord> {
    let papers = 0
    const rejectsBefore = this.rejects
    this.#files++
    try {
      for await (const record of records) {
        papers++
        yield record
      }
    } catch (error) {
      if (!(error instanceof PapergraphError) || papers > 0) throw error
      this.#left.push(file)
      if (this.rejects === rejectsBefore)
        this.#options.onReject?.({ file, line: error.line ?? 1, cause: error.message, text: '' })
    }
    this.#papers += papers
  }

  /** @throws {PapergraphError} if there were files and no paper in any */
  finish(): void {
    if (this.#left.length === 0) return
    const named = this.#left.slice(0, MOST_NAMED).join(', ')
    const more = this.#left.length > MOST_NAMED ? ', ...' : ''
    if (this.#papers === 0)
      throw new PapergraphError(
        this.#files === 1
          ? `the only file in the folder holds no paper: ${named}`
          : `none of the ${this.#files} files in the folder holds a paper: ${named}${more}`,
        { hint: 'Name one of the files to see why.' },
      )
    this.#options.onNote?.(
      this.#left.length === 1
        ? `1 file holds no papers: ${named}`
        : `${this.#left.length} files hold no papers: ${named}${more}`,
    )
  }
}

/** Files that a note names; all of them are told to `onReject`. */
const MOST_NAMED = 5

async function* readFile(
  file: string,
  forced: Source | undefined,
  options: ReadOptions,
  twins: Twins,
): AsyncGenerator<InputRecord> {
  const { onReject, onNote = () => {}, columns, collection, titles } = options
  const text = await openInput(file, onNote)
  try {
    const source = forced ?? (columns && hasColumns(text.sample, columns) ? csv : detectSource(text.sample))
    if (source === undefined) throw notRecognised(file)
    options.onSource?.(file, source)
    const doubts = new Map<string, number>()
    const rejects: { first?: Rejected; count: number } = { count: 0 }
    let papers = 0
    const items = source.read({
      file,
      chunks: text.chunks,
      sample: text.sample,
      ...(titles === undefined ? {} : { titles }),
      ...(columns === undefined ? {} : { columns }),
      ...(collection === undefined ? {} : { collection }),
      onNote,
      onDoubt: (field) => doubts.set(field, (doubts.get(field) ?? 0) + 1),
    })
    for await (const item of items) {
      if ('rejected' in item) {
        rejects.first ??= item.rejected
        rejects.count++
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
    if (papers === 0) throw noAbstracts(file, source, rejects, forced !== undefined)
  } finally {
    await text.close()
  }
}

interface OpenInput {
  sample: string
  chunks: AsyncIterable<string>
  close(): Promise<void>
}

/** A text; of a database, which is no text, only the mark that it begins with. */
async function openInput(file: string, onNote: (note: string) => void): Promise<OpenInput> {
  if (!(await isDatabase(file))) return openText(file, { onNote })
  return { sample: DATABASE, chunks: nothing(), close: async () => {} }
}

async function* nothing(): AsyncGenerator<string> {}

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
  { first, count }: { first?: Rejected; count: number },
  forced: boolean,
): PapergraphError {
  const why =
    first === undefined
      ? 'it has no record'
      : count === 1
        ? `its only record, on line ${first.line}, was rejected (${first.cause})`
        : `all of its ${count} records were rejected, the first on line ${first.line} (${first.cause})`
  const kind = forced ? `read as ${source.id}` : `it looked like ${source.id}`
  return new PapergraphError(`no abstracts found: ${why}; ${kind}`, {
    file,
    ...(first === undefined ? {} : { line: first.line }),
    hint:
      first?.cause === NO_ABSTRACT
        ? 'Titles alone are read with --titles; if it is of another kind, say --from.'
        : forced
          ? `Leave --from out, or try another: ${ids()}.`
          : `If it is of another kind, say --from: ${ids()}.`,
  })
}
