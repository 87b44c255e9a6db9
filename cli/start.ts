/** `papergraph start`: from papers to the screen in one go; what `npm start` runs. */
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { Command } from 'commander'
import { DEFAULT_MIN_CONFIDENCE } from '../extract/confidence.ts'
import type { ReadSettings } from '../extract/read.ts'
import {
  collectionOption,
  columnsOption,
  fromOption,
  jsonOption,
  lexiconOption,
  minConfidenceOption,
  noOpenOption,
  portOption,
  titlesOption,
  UNSURE,
  workersOption,
} from './options.ts'
import { type ServingOptions, serveGraph } from './serving.ts'
import { tellGraph } from './summary.ts'

interface Options extends ServingOptions, ReadSettings {
  workers: number
  lexicon?: string
  minConfidence?: number
}

export function addStart(program: Command): void {
  program
    .command('start')
    .summary('build and look, in one go')
    .description(
      'Builds the graph into the working folder, as NAME.pg.jsonl, and opens it in the browser. ' +
        'With no papers it takes the example corpus.',
    )
    .argument('[papers...]', 'files or folders of papers or of extractions; - for standard input')
    .addOption(portOption())
    .addOption(noOpenOption())
    .addOption(fromOption())
    .addOption(columnsOption())
    .addOption(collectionOption())
    .addOption(titlesOption())
    .addOption(workersOption())
    .addOption(lexiconOption())
    .addOption(minConfidenceOption(`${UNSURE} (default: ${DEFAULT_MIN_CONFIDENCE})`))
    .addOption(jsonOption('print the address as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  papergraph start
  papergraph start papers.bib --no-open --port 8080`,
    )
    .action(async (papers: string[], options: Options) => {
      const { buildFile, corpusName } = await import('./building.ts')
      const [inputs, name] = papers.length > 0 ? [papers, corpusName(papers)] : [[exampleCorpus()], 'example']
      const output = `${name}.pg.jsonl`
      const { header } = await buildFile(inputs, { ...options, name }, output)
      tellGraph(header, output)
      await serveGraph(output, options)
    })
}

/** The corpus that comes with the package, as a path that is short to read. */
function exampleCorpus(): string {
  const root = dirname(createRequire(import.meta.url).resolve('papergraph/package.json'))
  const path = join(root, 'examples', 'papers.bib')
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}
