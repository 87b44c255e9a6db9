/** `papergraph view`: the viewer on this machine, until Ctrl-C. */
import type { Command } from 'commander'
import { openGraphSource } from '../graph/file-source.ts'
import { jsonOption, noOpenOption, portOption } from './options.ts'
import { serveGraph } from './serving.ts'

interface Options {
  port?: number
  open: boolean
  json?: boolean
}

export function addView(program: Command): void {
  program
    .command('view')
    .summary('look at the graph in the browser')
    .description('Opens a graph file in the browser. The server listens on this machine only, until Ctrl-C.')
    .argument('<file>', 'graph file that "papergraph build" made')
    .addOption(portOption())
    .addOption(noOpenOption())
    .addOption(jsonOption('print the address as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  papergraph view field.pg.jsonl
  papergraph view field.pg.jsonl --port 8080 --no-open`,
    )
    .action(async (file: string, options: Options) => {
      // Says what is wrong with a file here, where it was named, rather than in the browser.
      const source = await openGraphSource(file)
      await source.close()
      await serveGraph(file, options)
    })
}
