/** `papergraph extract`: papers to extractions, one a line. */
import type { Command } from 'commander'
import type { EntityType } from '../extract/paper.ts'
import type { ReadSettings } from '../extract/read.ts'
import { UsageError } from './errors.ts'
import {
  collectionOption,
  columnsOption,
  fromOption,
  jsonOption,
  lexiconOption,
  titlesOption,
  typesOption,
  workersOption,
} from './options.ts'
import { print, printJson, tell } from './output.ts'

interface Options extends ReadSettings {
  output?: string
  workers: number
  lexicon?: string
  types?: EntityType[]
  json?: boolean
}

export function addExtract(program: Command): void {
  program
    .command('extract')
    .summary('write what each paper says, one JSON object a line')
    .description(
      'Reads papers and writes what each says: entities, relations and claims, one JSON object a line.',
    )
    .argument('<papers...>', 'files or folders of papers; - for standard input')
    .option('-o, --output <file>', 'where to write (default: standard output)')
    .addOption(fromOption())
    .addOption(columnsOption())
    .addOption(collectionOption())
    .addOption(titlesOption())
    .addOption(workersOption())
    .addOption(lexiconOption())
    .addOption(typesOption())
    .addOption(jsonOption('with -o: print a summary as JSON'))
    .addHelpText(
      'after',
      `
With -o, a run that was interrupted goes on where it stopped when the same command is given again.
Records that cannot be read are kept in OUTPUT.rejected.jsonl, or papergraph.rejected.jsonl without -o.

Examples:
  papergraph extract papers.bib -o papers.jsonl
  papergraph extract page.txt more.csv --workers 4 -o papers.jsonl
  papergraph extract papers.bib --types Method,Dataset --lexicon terms.csv -o papers.jsonl
  zcat dump.jsonl.gz | papergraph extract - | head`,
    )
    .action((papers: string[], options: Options) => extractPapers(papers, options))
}

async function extractPapers(papers: string[], options: Options): Promise<void> {
  const output = options.output === '-' ? undefined : options.output
  if (output === undefined && options.json)
    throw new UsageError(
      '--json prints a summary, and needs a file for the extractions',
      'Name a file with -o.',
    )
  const { rejectsOf, runPapers } = await import('./run.ts')
  const files = {
    rejects: rejectsOf(output),
    ...(output === undefined ? {} : { output, journal: `${output}.partial` }),
  }
  const summary = await runPapers(papers, options, files, async (run, progress) => {
    for await (const { line } of run.lines()) {
      if (output !== undefined) continue
      progress.stop()
      await print(`${line}\n`)
    }
    if (output !== undefined) await run.finish(output)
  })
  if (output !== undefined) tell(`wrote ${output}`)
  if (options.json) await printJson({ file: output, ...summary })
}
