/** `papergraph stats`: what is in a graph, in numbers. */
import type { Command } from 'commander'
import { openGraphSource } from '../graph/file-source.ts'
import { shownSource } from '../graph/shown.ts'
import type { GraphHeader, GraphSource } from '../graph/source.ts'
import { type GraphStats, graphStats } from '../graph/stats.ts'
import { colorsFor } from './colors.ts'
import { jsonOption, minConfidenceOption, topOption } from './options.ts'
import { print, printJson } from './output.ts'
import { startProgress } from './progress.ts'
import { statsSections } from './stats-text.ts'

interface Options {
  top: number
  minConfidence?: number
  json?: boolean
}

export function addStats(program: Command): void {
  program
    .command('stats')
    .summary('counts, top methods, datasets, baselines, communities')
    .description(
      'Says what is in a graph file: counts, the names that most papers share, communities, coverage.',
    )
    .argument('<file>', 'graph file that "papergraph build" made; - for standard input')
    .addOption(topOption())
    .addOption(minConfidenceOption('count edges that are less sure as unsure (default: what the file says)'))
    .addOption(jsonOption('the same data as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  papergraph stats field.pg.jsonl
  papergraph stats field.pg.jsonl --top 25 | less
  papergraph stats field.pg.jsonl --json > field.stats.json`,
    )
    .action(async (file: string, options: Options) => {
      const stats = await readStats(file, options)
      if (options.json) return printJson(stats)
      const { bold } = colorsFor(process.stdout)
      const sections = statsSections(stats).map(({ title, lines }) =>
        [...(title === undefined ? [] : [bold(title)]), ...lines].join('\n'),
      )
      return print(`${sections.join('\n\n')}\n`)
    })
}

async function readStats(file: string, { top, minConfidence }: Options): Promise<GraphStats> {
  const progress = await startProgress(`reading ${file}`)
  try {
    const source = await openGraphSource(file)
    try {
      return await graphStats({ ...source, header: await headerFor(source, minConfidence) }, { top })
    } finally {
      await source.close()
    }
  } finally {
    progress.stop()
  }
}

/** The header with the counts of another threshold, of the whole graph still. */
async function headerFor(source: GraphSource, minConfidence: number | undefined): Promise<GraphHeader> {
  const { header } = await shownSource(source, minConfidence)
  return { ...header, edges: source.header.edges }
}
