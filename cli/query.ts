/** `papergraph query`: Cypher over a graph file, without a server. */
import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { EmbeddedGraph, Plain } from '../exports/embedded.ts'
import { decoderOf, guessEncoding } from '../extract/io/encoding.ts'
import { notReadable } from '../extract/io/not-readable.ts'
import { UsageError } from './errors.ts'
import { jsonOption } from './options.ts'
import { tell } from './output.ts'
import { startProgress } from './progress.ts'
import { tellCypherError } from './query-error.ts'
import { type OutputForm, printAnswer } from './query-output.ts'
import { watched } from './query-watchdog.ts'
import { count } from './text.ts'

interface Options {
  file?: string
  json?: boolean
  csv?: boolean
  param: Record<string, Plain>
  params: Record<string, Plain>
  timeout: number
  write?: boolean
}

const DEFAULT_SECONDS = 30

export function addQuery(program: Command): void {
  program
    .command('query')
    .summary('ask the graph in Cypher, without a server')
    .description(
      'Asks a graph file in Cypher. The graph is loaded into a database beside it (field.pg.lbug), which is made ' +
        'again whenever the graph file has changed. Without a query, a prompt on a terminal, else standard input is read.',
    )
    .argument('<file>', 'graph file that "papergraph build" made; - for standard input')
    .argument('[cypher]', 'the query; - for standard input')
    .option('-f, --file <file>', 'read the query from a file')
    .addOption(jsonOption('a JSON object a line').conflicts('csv'))
    .option('--csv', 'CSV with a header')
    .addOption(
      new Option('--param <name=value>', 'value of $name: JSON, or else a text; can be repeated')
        .argParser(parameter)
        .default({}, 'none'),
    )
    .addOption(
      new Option('--params <json>', 'values as one JSON object').argParser(parameters).default({}, 'none'),
    )
    .addOption(
      new Option('--timeout <seconds>', 'stop a query after so long')
        .argParser(seconds)
        .default(DEFAULT_SECONDS),
    )
    .option('--write', 'let queries write: into the database, never into the graph file')
    .addHelpText(
      'after',
      `
Only reading is allowed: MATCH, WHERE, WITH, RETURN, ORDER BY, SKIP, LIMIT, UNWIND, UNION, and CALL of what tells of
the database. With --write anything is, files and settings included; what is written is lost when the graph file
changes. Twenty questions to start from are in docs/cypher.md.

Examples:
  papergraph query field.pg.jsonl "MATCH (p:Paper)-[:COMPARED_WITH]->(m) RETURN m.name AS name, count(*) AS papers ORDER BY papers DESC, name LIMIT 10"
  papergraph query field.pg.jsonl --file question.cypher --param year=2020 --csv > answer.csv
  papergraph query field.pg.jsonl "MATCH (d:Dataset) RETURN d.name AS name" --json | jq -r .name
  papergraph query field.pg.jsonl`,
    )
    .action(query)
}

async function query(file: string, argument: string | undefined, options: Options): Promise<void> {
  const text = await queryText(file, argument, options)
  const { openEmbedded, StuckError } = await import('../exports/embedded.ts')
  const graph = await open(openEmbedded, file, options)
  const settings = {
    parameters: { ...options.params, ...options.param },
    timeout: options.timeout * 1000,
  }
  const form: OutputForm = options.json ? 'json' : options.csv ? 'csv' : 'table'
  try {
    if (text === undefined) {
      const { prompt } = await import('./query-prompt.ts')
      await prompt(graph, { ...settings, form })
    } else await printAnswer(await watched(settings.timeout, graph.query(text, settings)), form)
  } catch (error) {
    // Nothing else stops the engine then; it would hold up an orderly exit as well.
    if (error instanceof StuckError) {
      tell(`papergraph: ${error.message}; papergraph was ended with it`)
      process.kill(process.pid, 'SIGKILL')
    }
    if (!tellCypherError(error)) throw error
    process.exitCode = 1
  } finally {
    await graph.close()
  }
}

async function open(
  openEmbedded: typeof import('../exports/embedded.ts').openEmbedded,
  file: string,
  { write }: Options,
): Promise<EmbeddedGraph> {
  const progress = await startProgress(`opening ${file}`)
  try {
    return await openEmbedded(file, {
      write: write === true,
      onNote: (note) => {
        progress.stop()
        tell(`papergraph: ${note}`)
      },
      onProgress: (rows) => progress.say(`loading: ${count(rows)} nodes and edges`),
    })
  } finally {
    progress.stop()
  }
}

/** The query that the arguments give; undefined where there is none and somebody can type one. */
async function queryText(
  graphFile: string,
  argument: string | undefined,
  { file }: Options,
): Promise<string | undefined> {
  if (file !== undefined && argument !== undefined)
    throw new UsageError('a query and --file', 'Give one of the two.')
  if (file !== undefined && file !== '-') {
    const bytes = await readFile(file).catch((error: unknown) => {
      throw notReadable(file, error)
    })
    return decoderOf(guessEncoding(bytes)).next(bytes)
  }
  if (file === undefined && argument !== undefined && argument !== '-') return argument
  const asked = file === '-' || argument === '-'
  if (graphFile === '-')
    throw new UsageError(
      'standard input holds the graph, so the query must come from elsewhere',
      'Name a query, or a file with --file.',
    )
  if (!asked && process.stdin.isTTY && process.stdout.isTTY) return undefined
  return textOf(process.stdin)
}

function parameter(text: string, before: Record<string, Plain>): Record<string, Plain> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('It must be name=value.')
  return { ...before, [text.slice(0, at).replace(/^\$/, '')]: parsedValue(text.slice(at + 1)) }
}

/** JSON where it is such, else the text itself: `year=2020` is a number, `name=BERT` a text. */
function parsedValue(text: string): Plain {
  try {
    return JSON.parse(text) as Plain
  } catch {
    return text
  }
}

function parameters(text: string): Record<string, Plain> {
  const value = parsedValue(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidArgumentError('It must be a JSON object.')
  return value
}

function seconds(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value > 0 && value <= 86_400))
    throw new InvalidArgumentError('It must be a number of seconds, more than 0, at most 86400.')
  return value
}
