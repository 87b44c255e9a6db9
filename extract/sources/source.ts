/** What a source of papers is. */
import type { Rejected } from '../io/rejects.ts'
import type { Extraction, Paper } from '../paper.ts'
import type { FieldName } from './fields.ts'

export type { Rejected } from '../io/rejects.ts'

/** For parts of a paper the column that holds it, as the header of the table names it. */
export type Columns = Readonly<Partial<Record<FieldName, string>>>

/** A paper as read; with its extraction where the record is a line that `extract` wrote. */
export interface InputRecord {
  paper: Paper
  extraction?: Extraction
}

export type SourceItem = InputRecord | { rejected: Rejected }

export interface SourceInput {
  /** As the user named it. */
  file: string
  /** The text, read once. */
  chunks: AsyncIterable<string>
  /** How the text begins; part of `chunks` as well. */
  sample: string
  /** Whether a record that has a title and no abstract is a paper. */
  titles?: boolean
  /** Names of columns that the user gives, for tables. */
  columns?: Columns
  /** Name of the collection that is read, for libraries that have some. */
  collection?: string
  /** Told what the user should know of the file as a whole. */
  onNote: (note: string) => void
  /** Told the name of a field whose value could not be used and is left out. */
  onDoubt: (field: string) => void
}

/** A kind of file that papers are read from. */
export interface Source {
  /** What `--from` takes. */
  id: string
  title: string
  /** One line for help. */
  about: string
  /** The command, or the steps, that get such a file; absent where it is what people have anyway. */
  get?: string
  /** How much a text that begins like this is of this kind: 0 (not at all) to 1. */
  detect(sample: string): number
  /** The records of a text, in order. Never throws on what a text holds: a record is read or rejected. */
  read(input: SourceInput): AsyncGenerator<SourceItem>
}

/** How much of a rejected record is kept. */
const KEPT = 200

/** A record that could not be read. */
export function reject(file: string, line: number, cause: string, text: string): SourceItem {
  return { rejected: { file, line, cause, text: text.slice(0, KEPT) } }
}
