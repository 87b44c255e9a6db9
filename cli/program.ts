/**
 * The command line: its commands, and how each of them shows help and refuses what it does not know. What reads
 * texts and builds graphs is loaded by the commands that do so, when they do, so that help is there at once.
 */
import { Command, type CommanderError } from 'commander'
import { VERSION } from '../extract/version.ts'
import { addAbout } from './about.ts'
import { addBuild } from './build.ts'
import { wantsColor } from './colors.ts'
import { UsageError } from './errors.ts'
import { addExplain } from './explain.ts'
import { addExport } from './export.ts'
import { addExtract } from './extract.ts'
import { addInspect } from './inspect.ts'
import { addQuery } from './query.ts'
import { addSources } from './sources.ts'
import { addStart } from './start.ts'
import { addStats } from './stats.ts'
import { addView } from './view.ts'
import { addWhy } from './why.ts'

/** The program, ready to parse. It throws instead of leaving the process. */
export function createProgram(): Command {
  const program = new Command('papergraph')
    .description('From paper abstracts to a knowledge graph of methods, models, datasets and baselines.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      outputError: () => {},
      getOutHasColors: () => wantsColor(process.stdout),
      getErrHasColors: () => wantsColor(process.stderr),
    })
    .addHelpText(
      'after',
      `
Examples:
  papergraph build papers.bib -o field.pg.jsonl        from papers to the graph file
  papergraph view field.pg.jsonl                       look at it in the browser
  papergraph export field.pg.jsonl -o field.graphml    hand it to Gephi or NetworkX
  papergraph start papers.bib                          build and view at once

"-" as a file name is standard input. Results go to standard output or to -o, messages to standard error.
Exit codes: 0 done, 1 failed, 2 used wrongly.`,
    )
  for (const add of [
    addExtract,
    addBuild,
    addStats,
    addWhy,
    addExport,
    addQuery,
    addView,
    addStart,
    addSources,
    addInspect,
    addExplain,
    addAbout,
  ])
    add(program)
  for (const command of [program, ...program.commands]) command.exitOverride(refuse(command))
  return program
}

/** Adds to commander's refusals where to read on. */
function refuse(command: Command): (error: CommanderError) => never {
  const help = command.parent === null ? 'papergraph --help' : `papergraph ${command.name()} --help`
  return (error) => {
    if (error.exitCode === 0) throw error
    const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ')
    throw new UsageError(message, `See "${help}".`)
  }
}
