/** `papergraph export`: the graph file in a format of other tools. */
import { type Command, Option } from 'commander'
import { type ExportFormat, FORMATS, findFormat } from '../exports/index.ts'
import { checkOutput } from '../extract/io/output-place.ts'
import { writeWhole } from '../extract/io/whole-file.ts'
import { openGraphSource } from '../graph/file-source.ts'
import { shownSource } from '../graph/shown.ts'
import { UsageError } from './errors.ts'
import { jsonOption, minConfidenceOption } from './options.ts'
import { print, printJson, tell } from './output.ts'
import { startProgress } from './progress.ts'
import { table } from './table.ts'
import { count, counted } from './text.ts'

interface Options {
  output?: string
  format?: string
  list?: boolean
  json?: boolean
  minConfidence?: number
  all?: boolean
  evidence: boolean
}

const FORMAT_LIST = FORMATS.map(({ id, ending }) => `${id} (${ending})`).join(', ')

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .summary('write the graph in a format of other tools')
    .description('Writes a graph file in a format that other tools open.')
    .argument('[file]', 'graph file that "papergraph build" made; - for standard input')
    .option('-o, --output <file>', 'where to write; - for standard output')
    .option('-f, --format <id>', 'format, where the ending of the output does not say it')
    .option('-l, --list', 'list the formats')
    .addOption(minConfidenceOption('leave out edges that are less sure (default: what the file says)'))
    .addOption(new Option('--all', 'the unsure edges too').conflicts('minConfidence'))
    .option('--no-evidence', 'leave the sentences out')
    .addOption(jsonOption('with --list: the formats as JSON'))
    .addHelpText(
      'after',
      `
Formats: ${FORMAT_LIST}
A format of several parts writes each beside the other: -o field.csv gives field.nodes.csv and field.edges.csv.

Examples:
  papergraph export field.pg.jsonl -o field.graphml
  papergraph export field.pg.jsonl --format gexf -o - | gzip > field.gexf.gz
  papergraph export --list`,
    )
  command.action(async (file: string | undefined, options: Options) => {
    if (options.list) return listFormats(options.json === true)
    if (file === undefined) return command.error("missing required argument 'file'")
    if (options.output === undefined)
      throw new UsageError(
        'where should it be written?',
        'Name a file with -o, say -o field.graphml; -o - is standard output.',
      )
    return writeExport(file, options.output, options)
  })
}

async function listFormats(json: boolean): Promise<void> {
  if (json)
    return printJson(
      FORMATS.map(({ id, title, ending, mediaType, opensIn, limits, parts }) => ({
        id,
        title,
        ending,
        mediaType,
        opensIn,
        ...(limits === undefined ? {} : { limits }),
        files: parts.map(({ suffix }) => `NAME${suffix}${ending}`),
      })),
    )
  const rows = FORMATS.map(({ id, ending, title, opensIn }) => [id, ending, title, opensIn])
  const columns = ['format', 'ending', 'name', 'opens in'].map((title) => ({ title }))
  await print(`${table(columns, rows).join('\n')}\n`)
}

/** The format that the options name, or that the ending of the output asks for. */
function formatFor(output: string, options: Options): ExportFormat {
  const format = findFormat(options.format ?? output)
  if (format !== undefined) return format
  const hint = `The formats are ${FORMAT_LIST}; "papergraph export --list" says more.`
  if (options.format !== undefined) throw new UsageError(`unknown format "${options.format}"`, hint)
  throw new UsageError(
    output === '-' ? 'which format?' : `${output}: the ending names no format`,
    `Name one with --format. ${hint}`,
  )
}

async function writeExport(file: string, output: string, options: Options): Promise<void> {
  const format = formatFor(output, options)
  if (output === '-' && format.parts.length > 1)
    throw new UsageError(
      `${format.id} writes several files, which do not fit into standard output`,
      'Name a file with -o.',
    )
  const base = output.toLowerCase().endsWith(format.ending) ? output.slice(0, -format.ending.length) : output
  if (output !== '-') await checkOutput(output, [file])
  const whole = await openGraphSource(file)
  const progress = await startProgress(`reading ${file}`)
  try {
    const source = options.all ? whole : await shownSource(whole, options.minConfidence)
    for (const { suffix, write } of format.parts) {
      let replaced = 0
      const pieces = write(source, {
        evidence: options.evidence,
        onReplaced: (number) => {
          replaced = number
        },
      })
      if (output === '-') {
        progress.stop()
        for await (const piece of pieces) await print(piece)
      } else {
        const name = format.parts.length > 1 ? `${base}${suffix}${format.ending}` : output
        progress.say(`writing ${name}`)
        await writeWhole(name, pieces)
        progress.stop()
        tell(`wrote ${name}`)
      }
      if (replaced > 0) tell(`  ${counted(replaced, 'character')} that no file can hold became U+FFFD`)
    }
    const { nodes, edges } = source.header
    tell(`${counted(nodes, 'node')}, ${counted(edges, 'edge')}${hidden(whole.header.edges - edges)}`)
  } finally {
    progress.stop()
    await whole.close()
  }
}

const hidden = (unsure: number): string =>
  unsure > 0 ? `; ${count(unsure)} unsure left out, --all brings them` : ''
