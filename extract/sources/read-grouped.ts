/** Titles and abstracts found in plain text to records. */
import { reject, type SourceInput, type SourceItem } from './source.ts'
import type { Grouped } from './titled-blocks.ts'
import { toPaper } from './to-paper.ts'

/** The records; paragraphs of an abstract are parted by a blank line. */
export async function* readGrouped(
  grouped: AsyncIterable<Grouped>,
  input: SourceInput,
): AsyncGenerator<SourceItem> {
  for await (const item of grouped) {
    if ('rejected' in item) {
      yield reject(input.file, item.rejected.line, item.rejected.cause, item.rejected.text)
      continue
    }
    const { line, title, paragraphs } = item.paper
    const abstract = paragraphs.join('\n\n')
    const result = toPaper({ title, abstract }, line, input)
    yield 'cause' in result ? reject(input.file, line, result.cause, abstract) : { paper: result.paper }
  }
}
