/** The citation network of DBLP with abstracts in the text format of its early versions. */
import { type Line, readLines } from '../io/lines.ts'
import { type Block, readBlocks } from './blocks.ts'
import type { Fields } from './fields.ts'
import { reject, type Source, type SourceInput, type SourceItem } from './source.ts'
import { toPaper } from './to-paper.ts'

export const dblpText: Source = {
  id: 'dblp-text',
  title: 'DBLP with abstracts, as text',
  about: 'the DBLP citation network of AMiner as text: lines that start with #*, #@, #t, #c, #!',
  get: 'on https://www.aminer.org/citation: DBLP-Citation-network V1 to V9, unpacked',
  detect: (sample) => (/^(?:\s*\d+\s*\n)?\s*#(?:\*|index)/.test(sample) && /^#[*@!]/m.test(sample) ? 1 : 0),
  read,
}

/** Tags to what they say, the longer ones first. */
const TAGS = ['index', 'year', 'conf', '*', '@', 't', 'c', 'o', '%', '!'] as const
type Tag = (typeof TAGS)[number]

async function* read(input: SourceInput): AsyncGenerator<SourceItem> {
  for await (const block of readBlocks(parted(readLines(input.chunks)))) {
    const text = block.lines.join('\n')
    if (block.tooLong) yield reject(input.file, block.line, 'the record is too long', text)
    // The file can start with the number of its records.
    else if (!/^\s*\d+\s*$/.test(text)) yield readBlock(block, text, input)
  }
}

/** The lines with a blank one before each record, as some versions have none. */
async function* parted(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  let hasTitle = false
  for await (const line of lines) {
    const isBlank = line.text.trim() === ''
    const isTitle = line.text.startsWith('#*')
    if (isTitle && hasTitle) yield { line: line.line, text: '' }
    hasTitle = isTitle || (hasTitle && !isBlank)
    yield line
  }
}

function readBlock({ line, lines }: Block, text: string, input: SourceInput): SourceItem {
  const values = new Map<Tag, string>()
  let last: Tag | undefined
  for (const [at, content] of lines.entries()) {
    const tag = TAGS.find((candidate) => content.startsWith(`#${candidate}`))
    if (tag !== undefined) {
      last = tag
      if (!values.has(tag)) values.set(tag, content.slice(tag.length + 1).trim())
    } else if (last !== undefined) values.set(last, `${values.get(last)} ${content.trim()}`)
    else if (!/^\s*\d+\s*$/.test(content))
      return reject(input.file, line, `line ${line + at} has no tag`, text)
  }
  const result = toPaper(fieldsOf(values), line, input)
  return 'cause' in result ? reject(input.file, line, result.cause, text) : { paper: result.paper }
}

function fieldsOf(values: ReadonlyMap<Tag, string>): Fields {
  const value = (...tags: Tag[]): string | undefined =>
    tags.map((tag) => values.get(tag)).find((text) => text)
  const id = value('index')
  return {
    id: id === undefined ? undefined : `dblp:${id}`,
    title: value('*'),
    abstract: value('!'),
    year: value('year', 't'),
    venue: value('conf', 'c'),
    authors: value('@'),
  }
}
