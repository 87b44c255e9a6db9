/** `papergraph sources`: all kinds of input, and how to get each. */
import type { Command } from 'commander'
import { SOURCES } from '../extract/sources/index.ts'
import { colorsFor } from './colors.ts'
import { jsonOption } from './options.ts'
import { print, printJson } from './output.ts'
import { table } from './table.ts'

export function addSources(program: Command): void {
  program
    .command('sources')
    .summary('list what papers are read from')
    .description('Lists all kinds of input that papers are read from; --get says how each is got.')
    .option('--get', 'the command, or the steps, that get such a file')
    .addOption(jsonOption('the same data as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  papergraph sources
  papergraph sources --get
  papergraph inspect papers.ris`,
    )
    .action(async ({ get, json }: { get?: boolean; json?: boolean }) => {
      if (json) return printJson(sourcesData())
      const { bold } = colorsFor(process.stdout)
      await print(`${(get ? howToGet(bold) : sourceLines()).join('\n')}\n`)
    })
}

export const sourcesData = () =>
  SOURCES.map(({ id, title, about, get }) => ({ id, title, about, ...(get === undefined ? {} : { get }) }))

export const sourceLines = (): string[] =>
  table(
    [{ title: '--from' }, { title: 'what' }],
    SOURCES.map(({ id, about }) => [id, about]),
  )

/** @param bold marks ids */
export const howToGet = (bold: (text: string) => string): string[] =>
  SOURCES.filter(({ get }) => get !== undefined).flatMap(({ id, title, get = '' }) => [
    `${bold(id)}  ${title}`,
    `  ${get}`,
  ])
