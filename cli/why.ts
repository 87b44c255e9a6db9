/** `papergraph why`: whether two names are one node, and the reason. */
import type { Command } from 'commander'
import { colorsFor } from './colors.ts'
import { UsageError } from './errors.ts'
import { jsonOption } from './options.ts'
import { print, printJson } from './output.ts'
import { counted } from './text.ts'

interface Options {
  pairs?: string
  json?: boolean
}

export function addWhy(program: Command): void {
  program
    .command('why')
    .summary('whether two names are one node, and why')
    .description(
      'Says whether two names are one node and gives the reason: by the rules alone, and with a graph file as it is there.',
    )
    .argument('[a]', 'a name')
    .argument('[b]', 'another name')
    .argument('[file]', 'graph file that "papergraph build" made; - for standard input')
    .option(
      '--pairs <file>',
      'pairs to decide, a JSON object a line: {id, a, b, context_a?, context_b?}; - for standard input',
    )
    .addOption(jsonOption('the same as JSON; with --pairs a line a pair: {id, same, reason}'))
    .addHelpText(
      'after',
      `
Examples:
  papergraph why "GNN" "graph neural network"
  papergraph why "GNN" "graph neural network" field.pg.jsonl
  papergraph why --pairs pairs.jsonl --json > decided.jsonl`,
    )
    .action((a: string | undefined, b: string | undefined, file: string | undefined, options: Options) => {
      if (options.pairs !== undefined) {
        if (a !== undefined) throw new UsageError('--pairs takes no names', 'Leave the names out.')
        return decidePairs(options.pairs, options.json === true)
      }
      if (a === undefined || b === undefined || a.trim() === '' || b.trim() === '')
        throw new UsageError(
          'two names are needed',
          'Give them in quotes: papergraph why "GNN" "graph neural network".',
        )
      return file === undefined ? decideTwo(a, b, options) : lookUp(a, b, file, options)
    })
}

async function decideTwo(a: string, b: string, { json }: Options): Promise<void> {
  const { decideNames } = await import('../graph/resolution/decide.ts')
  const decision = decideNames({ name: a }, { name: b })
  if (json) return printJson({ a, b, ...decision })
  return print(`${verdict(decision.same)}: ${decision.reason}\n`)
}

async function lookUp(a: string, b: string, file: string, { json }: Options): Promise<void> {
  const { openGraphSource } = await import('../graph/file-source.ts')
  const { whyInGraph } = await import('../graph/resolution/why.ts')
  const source = await openGraphSource(file)
  try {
    const found = await whyInGraph(source, a, b)
    if (json) return await printJson({ a, b, ...found })
    const lines = [`${verdict(found.same)}: ${found.reason}`]
    for (const { name, nodes } of found.names) {
      if (nodes.length === 0) lines.push(`"${name}" is no node of ${file}`)
      for (const { id, label, shown, papers } of nodes)
        lines.push(`"${name}": ${label} "${shown}" in ${counted(papers, 'paper')} (${id})`)
    }
    if (found.papers.length > 0)
      lines.push(
        `${counted(found.saying, 'paper')} with both names:`,
        ...found.papers.map(({ id, title }) => `  ${id}  ${title}`),
      )
    return await print(`${lines.join('\n')}\n`)
  } finally {
    await source.close()
  }
}

const verdict = (same: boolean): string => {
  const { bold } = colorsFor(process.stdout)
  return bold(same ? 'one node' : 'two nodes')
}

async function decidePairs(path: string, json: boolean): Promise<void> {
  const { decideNames } = await import('../graph/resolution/decide.ts')
  const { readPairs } = await import('../graph/resolution/pairs.ts')
  const { openText } = await import('../extract/io/text.ts')
  const { file, chunks } = await openText(path)
  for await (const { id, a, b } of readPairs(chunks, file)) {
    const decision = decideNames(a, b)
    await print(
      json
        ? `${JSON.stringify({ id, ...decision })}\n`
        : `${verdict(decision.same)}: ${a.name} | ${b.name}: ${decision.reason}\n`,
    )
  }
}
