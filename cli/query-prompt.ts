/** The prompt of `papergraph query`: a query ends with `;` or an empty line, and earlier ones come back with ↑. */
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { EmbeddedGraph, Plain } from '../exports/embedded.ts'
import { LABELS, RELATIONSHIP_TYPES } from '../graph/schema.ts'
import { print, tell } from './output.ts'
import { tellCypherError } from './query-error.ts'
import { type OutputForm, printAnswer } from './query-output.ts'
import { watched } from './query-watchdog.ts'
import { counted, duration, printable } from './text.ts'

interface Settings {
  parameters: Record<string, Plain>
  timeout: number
  form: OutputForm
}

const PROMPT = 'cypher> '
const MORE = '   ...> '
const KEPT = 1000

const HELP = `A query ends with ";" or an empty line; ↑ brings earlier ones back.
:schema  labels and relationship types
:quit    leave (or Ctrl-D); Ctrl-C forgets what was typed`

const SCHEMA = `Labels: ${LABELS.join(', ')}
Relationship types: ${RELATIONSHIP_TYPES.join(', ')}
Properties are in docs/schema.md, questions to start from in docs/cypher.md.`

/** Where the history is kept: the folder that the system has for such things. */
function stateFolder(): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), 'papergraph')
  return join(XDG_STATE_HOME || join(homedir(), '.local/state'), 'papergraph')
}

/** Asks until there is nothing more to ask. Errors in queries are told, others end it. */
export async function prompt(graph: EmbeddedGraph, settings: Settings): Promise<void> {
  const file = join(stateFolder(), 'query-history')
  const lines = await readFile(file, 'utf8').then(
    (text) => text.split('\n').filter((line) => line !== ''),
    () => [],
  )
  const reader = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: PROMPT,
    history: lines.slice(-KEPT).reverse(),
    historySize: KEPT,
    removeHistoryDuplicates: true,
  })
  tell('Cypher; :help says more.')
  try {
    for await (const query of queries(reader)) {
      const line = query.replace(/\s*[\n\r]\s*/g, ' ')
      await remember(file, line)
      if (/^:(q|quit|exit)$/.test(query)) return
      if (query.startsWith(':')) await print(`${query === ':schema' ? SCHEMA : HELP}\n`)
      else await answer(graph, query, settings)
    }
  } finally {
    reader.close()
  }
}

/** Whole queries from the lines that are typed. */
async function* queries(reader: Interface): AsyncGenerator<string> {
  let typed: string[] = []
  const ask = (): void => {
    reader.setPrompt(typed.length === 0 ? PROMPT : MORE)
    reader.prompt()
  }
  reader.on('SIGINT', () => {
    if (typed.length === 0 && reader.line === '') return reader.close()
    typed = []
    process.stdout.write('\n')
    reader.write(null, { ctrl: true, name: 'u' })
    ask()
  })
  ask()
  for await (const line of reader) {
    const command = typed.length === 0 && line.trim().startsWith(':')
    if (line.trim() !== '') typed.push(line)
    const query = typed.join('\n').trim()
    if (query !== '' && (command || line.trim() === '' || query.endsWith(';'))) {
      typed = []
      yield query
    }
    ask()
  }
}

/** A history that cannot be kept is no reason to stop. */
async function remember(file: string, line: string): Promise<void> {
  try {
    await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
    await appendFile(file, `${line}\n`, { mode: 0o600 })
  } catch {
    return
  }
}

async function answer(graph: EmbeddedGraph, query: string, { form, ...settings }: Settings): Promise<void> {
  const started = performance.now()
  try {
    const rows = await printAnswer(await watched(settings.timeout, graph.query(query, settings)), form)
    tell(`${counted(rows, 'row')}, ${duration(performance.now() - started)}`)
  } catch (error) {
    if (tellCypherError(error)) return
    const { PapergraphError } = await import('../extract/io/errors.ts')
    const { StuckError } = await import('../exports/embedded.ts')
    if (!(error instanceof PapergraphError) || error instanceof StuckError) throw error
    tell(`papergraph: ${printable(error.message)}`)
    if (error.hint !== undefined) tell(`  ${error.hint}`)
  }
}
