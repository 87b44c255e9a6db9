/** A page of papers saved as text: a frame of navigation, then title, blank line, abstract, and so on. */
import { readLines } from '../io/lines.ts'
import { readBlocks } from './blocks.ts'
import { readGrouped } from './read-grouped.ts'
import type { Source, SourceInput, SourceItem } from './source.ts'
import { isFrame, isStrongProse, looksLikeTitle } from './title-lines.ts'
import { groupBlocks } from './titled-blocks.ts'

export const trendingPage: Source = {
  id: 'trending-page',
  title: 'Page of papers',
  about: 'a page of a paper site saved as text: navigation, then title, blank line, abstract, ...',
  get: 'https://huggingface.co/papers/trending, select all, copy into a file',
  detect,
  read,
}

const MOST_HEADER = 40

function detect(sample: string): number {
  const blocks = sample.split(/(?:\r\n|\n|\r)\s*(?:\r\n|\n|\r)/).map((text) => text.trim())
  const filled = blocks.filter((text) => text !== '')
  const frame = filled.slice(0, MOST_HEADER).filter(isFrame).length
  const abstracts = filled.filter(
    (text, at) => at > 0 && isStrongProse(text) && looksLikeTitle(filled[at - 1] ?? ''),
  ).length
  if (frame >= 2 && abstracts > 0) return 0.8
  if (frame >= 3 && frame * 2 >= filled.length) return 0.5
  return abstracts > 1 ? 0.3 : 0
}

function read(input: SourceInput): AsyncGenerator<SourceItem> {
  const blocks = readBlocks(readLines(input.chunks))
  const grouped = groupBlocks(blocks, {
    page: true,
    onSkipped: (count) =>
      input.onNote(`${input.file}: ${count} ${count === 1 ? 'line' : 'lines'} of the page's frame skipped`),
  })
  return readGrouped(grouped, input)
}
