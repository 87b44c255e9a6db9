/** From papers to the graph file: what `build` and `start` share. */
import { basename } from 'node:path'
import { writeWhole } from '../extract/io/whole-file.ts'
import type { Extraction } from '../extract/paper.ts'
import type { RunSummary } from '../extract/run.ts'
import { GENERATOR } from '../extract/version.ts'
import type { ExtractedLine } from '../extract/worker.ts'
import { buildGraph } from '../graph/build.ts'
import { writeGraphFile } from '../graph/file.ts'
import { graphSource } from '../graph/memory-source.ts'
import type { GraphHeader } from '../graph/source.ts'
import { type RunSettings, rejectsOf, runPapers } from './run.ts'
import { count } from './text.ts'

export interface BuildSettings extends RunSettings {
  /** Name of the corpus, for titles. Default: the first input's. */
  name?: string
  minConfidence?: number
}

export interface Built {
  summary: RunSummary
  header: GraphHeader
}

/** Builds the graph of the papers and writes it to `output`, whole or not at all. */
export async function buildFile(
  inputs: readonly string[],
  settings: BuildSettings,
  output: string,
): Promise<Built> {
  const { minConfidence } = settings
  const files = { output, journal: `${output}.extractions.partial`, rejects: rejectsOf(output) }
  let header: GraphHeader | undefined
  const summary = await runPapers(inputs, settings, files, async (run, progress) => {
    const graph = await buildGraph(extractions(run.lines()), {
      name: settings.name ?? corpusName(inputs),
      sources: inputs,
      generator: GENERATOR,
      ...(minConfidence === undefined ? {} : { minConfidence }),
    })
    const source = graphSource(graph)
    header = source.header
    progress.say(`writing ${count(header.nodes)} nodes and ${count(header.edges)} edges`)
    await writeWhole(output, writeGraphFile(source))
    await run.discard()
  })
  if (header === undefined) throw new Error('the run ended without a graph')
  return { summary, header }
}

async function* extractions(lines: AsyncIterable<ExtractedLine>): AsyncGenerator<Extraction> {
  for await (const { line } of lines) yield JSON.parse(line) as Extraction
}

/** Name of a corpus: the first input's file name without its endings; `papers` for standard input. */
export function corpusName(inputs: readonly string[]): string {
  const first = inputs[0] ?? '-'
  if (first === '-') return 'papers'
  return basename(first).replace(/(?<=[^.])(\.[A-Za-z0-9]{1,8}){1,2}$/, '') || 'papers'
}
