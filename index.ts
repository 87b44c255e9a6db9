/**
 * papergraph as a library: from files of papers to a graph, and from the graph to files of other tools.
 *
 * ```ts
 * import { buildGraph, exportGraph, readPapers, writeText } from 'papergraph'
 *
 * const graph = await buildGraph(readPapers('papers.bib'))
 * for await (const piece of exportGraph(graph, 'graphml')) process.stdout.write(piece)
 * ```
 *
 * Everything that is thrown on purpose is a `PapergraphError`, which says where and what to do next.
 */
import { extract } from './extract/index.ts'
import { PapergraphError } from './extract/io/errors.ts'
import { writeWhole } from './extract/io/whole-file.ts'
import type { Extraction, Paper } from './extract/paper.ts'
import { type ReadOptions, readRecords as readInputs } from './extract/read.ts'
import type { InputRecord } from './extract/sources/index.ts'
import { GENERATOR } from './extract/version.ts'
import { type BuildOptions, buildGraph as buildFromExtractions } from './graph/build.ts'
import { writeGraphFile } from './graph/file.ts'
import { graphSource } from './graph/memory-source.ts'
import type { PaperGraph } from './graph/paper-graph.ts'
import type { GraphSource } from './graph/source.ts'

export type { ExportChoice, ExportedFile, ExportFormat, ExportOptions, ExportPart } from './exports/index.ts'
export { exportGraph, exportParts, FORMATS } from './exports/index.ts'
export { extract } from './extract/index.ts'
export { PapergraphError } from './extract/io/errors.ts'
export { type Lexicon, type LexiconTerm, readLexicon } from './extract/lexicon/user-terms.ts'
export type { ExtractOptions } from './extract/options.ts'
export * from './extract/paper.ts'
export type { ReadOptions } from './extract/read.ts'
export {
  type Columns,
  type InputRecord,
  type Rejected,
  SOURCES,
  type Source,
} from './extract/sources/index.ts'
export { VERSION } from './extract/version.ts'
export type { BuildOptions } from './graph/build.ts'
export { openGraphSource as openGraph } from './graph/file-source.ts'
export { graphSource } from './graph/memory-source.ts'
export type { PaperGraph } from './graph/paper-graph.ts'
export * from './graph/schema.ts'
export { sentenceOf, shownSource } from './graph/shown.ts'
export type { GraphEdge, GraphHeader, GraphNode, GraphSource } from './graph/source.ts'
export { type GraphStats, graphStats } from './graph/stats.ts'

/** A path, or several; `-` is standard input. */
export type Inputs = string | readonly string[]

/**
 * Reads papers out of files; the kind of each file is found by its content.
 * @throws {PapergraphError} if a file cannot be read, or a record where no `onReject` is given
 */
export async function* readPapers(inputs: Inputs, options: ReadOptions = {}): AsyncGenerator<Paper> {
  for await (const { paper } of readRecords(inputs, options)) yield paper
}

/**
 * Reads papers as `readPapers` does, each with its extraction where the input is a file of those.
 * @throws {PapergraphError} if a file cannot be read, or a record where no `onReject` is given
 */
export function readRecords(inputs: Inputs, options: ReadOptions = {}): AsyncGenerator<InputRecord> {
  return readInputs(typeof inputs === 'string' ? [inputs] : inputs, {
    onReject: ({ file, line, cause }) => {
      throw new PapergraphError(cause, {
        file,
        line,
        hint: 'Pass onReject to be told of such records and read on.',
      })
    },
    ...options,
  })
}

/**
 * Builds the graph of papers, of their extractions, or of a mixture; papers are extracted on the way. The order
 * makes no difference to the graph.
 */
export function buildGraph(
  input: Iterable<Paper | Extraction> | AsyncIterable<Paper | Extraction>,
  options: Partial<BuildOptions> = {},
): Promise<PaperGraph> {
  return buildFromExtractions(extractions(input), { generator: GENERATOR, ...options })
}

async function* extractions(
  input: Iterable<Paper | Extraction> | AsyncIterable<Paper | Extraction>,
): AsyncGenerator<Extraction> {
  for await (const item of input) yield 'entities' in item ? item : extract(item)
}

/**
 * Writes the graph file, whole or not at all.
 * @throws {PapergraphError} if it cannot be written
 */
export function writeGraph(path: string, graph: PaperGraph | GraphSource): Promise<void> {
  return writeWhole(path, writeGraphFile('header' in graph ? graph : graphSource(graph)))
}
