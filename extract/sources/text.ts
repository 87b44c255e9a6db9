/** Plain text: one abstract, or several parted by blank lines, each with a line for its title. */
import { readLines } from '../io/lines.ts'
import { readBlocks } from './blocks.ts'
import { readGrouped } from './read-grouped.ts'
import type { Source, SourceInput, SourceItem } from './source.ts'
import { groupBlocks } from './titled-blocks.ts'

export const text: Source = {
  id: 'text',
  title: 'Text',
  about: 'one abstract, or several parted by blank lines, each with a line for its title',
  detect,
  read,
}

/** How texts of other kinds begin: HTML and XML, JSON, RIS, MEDLINE. */
const OTHERS = /^\s*(?:<[!?a-zA-Z]|[{[]\s*["{[]|TY {2}- |PMID- )/

function detect(sample: string): number {
  if (sample.trim() === '' || OTHERS.test(sample)) return 0
  return 0.4
}

function read(input: SourceInput): AsyncGenerator<SourceItem> {
  return readGrouped(groupBlocks(readBlocks(readLines(input.chunks)), { page: false }), input)
}
