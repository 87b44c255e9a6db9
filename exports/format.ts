/** How a format declares itself; `exports/index.ts` lists them, and help, docs and the viewer's menu are made from it. */
import type { GraphSource } from '../graph/source.ts'

export interface ExportOptions {
  /** Write the sentences of evidence too (where the format can hold them). */
  evidence: boolean
  /** Told at the end of each part how many characters were replaced with U+FFFD, if any were. */
  onReplaced?: (count: number) => void
}

export const DEFAULT_EXPORT_OPTIONS: ExportOptions = { evidence: true }

/** One file of an export: most formats have one, CSV has several. */
export interface ExportPart {
  /** What is put before the ending: `''`, or `.nodes`, `.edges`. */
  suffix: string
  /** Pieces of the file, in order. Makes one pass at a time over the source; holds no more than a piece. */
  write(source: GraphSource, options: ExportOptions): AsyncIterable<string>
}

export interface ExportFormat {
  /** What `--format` takes. */
  id: string
  title: string
  /** With its dot: `.graphml`. */
  ending: string
  mediaType: string
  /** Tools that open it, for the help. */
  opensIn: string
  /** What it holds and under which names, for the docs; Markdown. */
  holds: string
  /** How to open it in those tools, for the docs; Markdown, a line each. */
  howToOpen: readonly string[]
  /** Readers, with versions, that the tests open it with. */
  testedWith: readonly string[]
  /** What it cannot hold, one sentence; absent where it holds everything. */
  limits?: string
  parts: readonly ExportPart[]
}
