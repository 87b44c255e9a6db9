/** `papergraph explain`: one paper with its mentions marked, and what was read out of it, step by step. */
import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { readLexicon } from '../extract/lexicon/user-terms.ts'
import type { ExtractOptions } from '../extract/options.ts'
import type { EntityType, Extraction, Paper } from '../extract/paper.ts'
import type { ReadSettings } from '../extract/read.ts'
import { colorsFor } from './colors.ts'
import { UsageError } from './errors.ts'
import { explanation } from './explain-text.ts'
import {
  collectionOption,
  columnsOption,
  fromOption,
  jsonOption,
  lexiconOption,
  readSettings,
  titlesOption,
  typesOption,
} from './options.ts'
import { print, tell } from './output.ts'

interface Options extends ReadSettings {
  json?: boolean
  lexicon?: string
  types?: readonly EntityType[]
}

export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('what is read out of an abstract, and which step said so')
    .description(
      'Prints papers with their mentions marked, and what was read out of them: entities with type, role and\n' +
        'confidence, relations with their sentences, claims, each with the step that found it.',
    )
    .argument('<text|file>', 'an abstract, or a file of papers; - for standard input')
    .addOption(fromOption())
    .addOption(columnsOption())
    .addOption(collectionOption())
    .addOption(titlesOption())
    .addOption(lexiconOption())
    .addOption(typesOption())
    .addOption(jsonOption('the extractions as a JSON array'))
    .addHelpText(
      'after',
      `
In a text given as argument the first line is the title if a blank line follows it.

Examples:
  papergraph explain "We propose LeafNet, which outperforms BERT on GLUE."
  papergraph explain papers.bib | less
  papergraph explain papers.bib --lexicon terms.csv --types Method
  pbpaste | papergraph explain -`,
    )
    .action((input: string, options: Options) => explainPapers(input, options))
}

async function explainPapers(input: string, settings: Options): Promise<void> {
  const { json, lexicon, types } = settings
  const options: ExtractOptions = {
    ...(lexicon === undefined ? {} : { lexicon: await readLexicon(lexicon) }),
    ...(types === undefined ? {} : { types }),
  }
  const colors = colorsFor(process.stdout)
  let papers = 0
  for await (const extraction of extractions(input, readSettings(settings), options)) {
    const before = papers++ === 0 ? (json ? '[\n' : '') : json ? ',\n' : '\n\n'
    const body = json
      ? JSON.stringify(extraction, null, 2)
      : `${explanation(extraction, colors).join('\n')}\n`
    await print(before + body)
  }
  if (json) await print('\n]\n')
}

async function* extractions(
  input: string,
  read: ReadSettings,
  options: ExtractOptions,
): AsyncGenerator<Extraction> {
  const { extract } = await import('../extract/index.ts')
  if (input !== '-' && !(await isFile(input))) {
    yield extract(paperOfText(input), options)
    return
  }
  const { readRecords } = await import('../extract/read.ts')
  const records = readRecords([input], {
    ...read,
    onReject: ({ file, line, cause }) => tell(`papergraph: ${file}:${line}: not read: ${cause}`),
    onNote: (note) => tell(`papergraph: ${note}`),
  })
  for await (const { paper, extraction } of records) yield extraction ?? extract(paper, options)
}

/** Whether the argument names something on the disk; a text is too long to be a path, or is not there. */
async function isFile(input: string): Promise<boolean> {
  const found = await stat(input).catch(() => undefined)
  if (found !== undefined) return true
  if (!/\s/.test(input.trim()))
    throw new UsageError(
      input.trim() === '' ? 'there is no text to explain' : `${input}: no such file, and one word is no text`,
      'Give a text in quotes, a file, or - for standard input.',
    )
  return false
}

/** A text as a paper: the first line is the title if a blank line follows it. */
export function paperOfText(text: string): Paper {
  const [, title = '', abstract = text] =
    /^\s*(\S[^\r\n]*)\r?\n[^\S\r\n]*\r?\n\s*(\S[\s\S]*)$/.exec(text) ?? []
  return {
    id: 'text',
    title: title.trimEnd(),
    abstract: abstract.trim(),
    source: { file: 'text', line: 1 },
  }
}
