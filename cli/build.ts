/** `papergraph build`: papers, or their extractions, to the graph file. */
import type { Command } from 'commander'
import { DEFAULT_MIN_CONFIDENCE } from '../extract/confidence.ts'
import type { EntityType } from '../extract/paper.ts'
import type { ReadSettings } from '../extract/read.ts'
import { UsageError } from './errors.ts'
import {
  collectionOption,
  columnsOption,
  fromOption,
  jsonOption,
  lexiconOption,
  minConfidenceOption,
  titlesOption,
  typesOption,
  UNSURE,
  workersOption,
} from './options.ts'
import { printJson } from './output.ts'
import { tellGraph } from './summary.ts'

interface Options extends ReadSettings {
  output: string
  workers: number
  lexicon?: string
  types?: EntityType[]
  minConfidence?: number
  json?: boolean
}

export function addBuild(program: Command): void {
  program
    .command('build')
    .summary('build the graph file')
    .description('Builds the graph file from papers, or from the lines that "papergraph extract" wrote.')
    .argument('<papers...>', 'files or folders of papers or of extractions; - for standard input')
    .requiredOption('-o, --output <file>', 'the graph file to write, say field.pg.jsonl')
    .addOption(fromOption())
    .addOption(columnsOption())
    .addOption(collectionOption())
    .addOption(titlesOption())
    .addOption(workersOption())
    .addOption(lexiconOption())
    .addOption(typesOption())
    .addOption(minConfidenceOption(`${UNSURE} (default: ${DEFAULT_MIN_CONFIDENCE})`))
    .addOption(jsonOption('print a summary as JSON'))
    .addHelpText(
      'after',
      `
A run that was interrupted goes on where it stopped when the same command is given again.
Records that cannot be read are kept in OUTPUT.rejected.jsonl.

Examples:
  papergraph build papers.bib -o field.pg.jsonl
  papergraph build page.txt papers.jsonl --workers 4 -o field.pg.jsonl
  papergraph build papers.bib --lexicon terms.csv -o field.pg.jsonl`,
    )
    .action(async (papers: string[], options: Options) => {
      if (options.output === '-')
        throw new UsageError('the graph is written to a file, not to standard output', 'Name one with -o.')
      const { buildFile } = await import('./building.ts')
      const { summary, header } = await buildFile(papers, options, options.output)
      tellGraph(header, options.output)
      if (options.json) {
        const { nodes, edges, shownEdges, unsureEdges, communities } = header
        await printJson({
          file: options.output,
          ...summary,
          graph: { nodes, edges, shownEdges, unsureEdges, communities: communities.length },
        })
      }
    })
}
