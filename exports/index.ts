/** Graph to file: the list of formats, and the two ways to write one. */
import { PapergraphError } from '../extract/io/errors.ts'
import { graphSource } from '../graph/memory-source.ts'
import type { PaperGraph } from '../graph/paper-graph.ts'
import { shownSource } from '../graph/shown.ts'
import type { GraphSource } from '../graph/source.ts'
import { csv } from './csv.ts'
import { DEFAULT_EXPORT_OPTIONS, type ExportFormat, type ExportOptions, type ExportPart } from './format.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { graphology } from './graphology.ts'

export { DEFAULT_EXPORT_OPTIONS, type ExportFormat, type ExportOptions, type ExportPart } from './format.ts'
export { NO_REGION_COLOR, REGION_COLORS, regionColor, type Theme } from './palette.ts'

/** All formats, in the order of the help. */
export const FORMATS: readonly ExportFormat[] = [graphml, gexf, csv, graphology]

/** The format with this id, or the one that the ending of a file name asks for; undefined where there is none. */
export function findFormat(idOrFileName: string): ExportFormat | undefined {
  const wanted = idOrFileName.toLowerCase()
  return (
    FORMATS.find(({ id }) => id === wanted) ??
    FORMATS.filter(({ ending }) => wanted.endsWith(ending)).sort(
      (a, b) => b.ending.length - a.ending.length,
    )[0]
  )
}

/** @throws PapergraphError that lists the formats, where there is none by this id or ending */
export function requireFormat(idOrFileName: string): ExportFormat {
  const format = findFormat(idOrFileName)
  if (format !== undefined) return format
  throw new PapergraphError(`There is no export format for "${idOrFileName}"`, {
    hint: `The formats are ${FORMATS.map(({ id, ending }) => `${id} (${ending})`).join(', ')}.`,
  })
}

/** One file of an export. */
export interface ExportedFile {
  /** `field.nodes.csv` */
  name: string
  chunks: AsyncIterable<string>
}

export interface ExportChoice extends ExportOptions {
  /** Edges with less confidence are left out; 0 writes all. Default: the threshold of the graph. */
  minConfidence: number
}

async function* writePart(
  graph: PaperGraph | GraphSource,
  part: ExportPart,
  { minConfidence, ...options }: Partial<ExportChoice>,
): AsyncGenerator<string> {
  const source = await shownSource('header' in graph ? graph : graphSource(graph), minConfidence)
  yield* part.write(source, { ...DEFAULT_EXPORT_OPTIONS, ...options })
}

/**
 * All files of an export; each is made as its chunks are read.
 * @param formatId id of a format, or a file name with its ending
 * @param baseName name of the files without ending; default: the name of the corpus
 * @throws PapergraphError where there is no such format
 */
export function exportParts(
  graph: PaperGraph | GraphSource,
  formatId: string,
  options: Partial<ExportChoice> = {},
  baseName?: string,
): ExportedFile[] {
  const { ending, parts } = requireFormat(formatId)
  const base = baseName ?? ('header' in graph ? graph.header.name : graph.getAttribute('name'))
  return parts.map((part) => ({
    name: `${base}${part.suffix}${ending}`,
    chunks: writePart(graph, part, options),
  }))
}

/**
 * The one file of an export, in pieces.
 * @param formatId id of a format, or a file name with its ending
 * @throws PapergraphError where there is no such format, or where it has several files
 */
export function exportGraph(
  graph: PaperGraph | GraphSource,
  formatId: string,
  options: Partial<ExportChoice> = {},
): AsyncIterable<string> {
  const [file, ...others] = exportParts(graph, formatId, options)
  if (file === undefined || others.length > 0) {
    throw new PapergraphError(`${requireFormat(formatId).title} is written to several files`, {
      hint: 'Call exportParts, which gives all of them.',
    })
  }
  return file.chunks
}
