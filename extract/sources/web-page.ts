/** A web page saved as HTML: a list of papers, or the page of one paper, whose head says what it is. */
import type { Line } from '../io/lines.ts'
import { withoutHeading } from './abstract-heading.ts'
import { readBlocks } from './blocks.ts'
import type { Fields } from './fields.ts'
import { HtmlBlocks, type HtmlPart } from './html-blocks.ts'
import { givenFirst } from './names.ts'
import { readGrouped } from './read-grouped.ts'
import { reject, type Source, type SourceInput, type SourceItem } from './source.ts'
import { isStrongProse } from './title-lines.ts'
import { groupBlocks } from './titled-blocks.ts'
import { toPaper } from './to-paper.ts'
import { markupText } from './xml/markup.ts'

export const webPage: Source = {
  id: 'web-page',
  title: 'Web page',
  about: 'a page saved as HTML: of one paper, or with the titles and abstracts of several',
  get: "curl -L 'https://arxiv.org/abs/1706.03762' -o paper.html",
  detect: (sample) =>
    /^[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(sample)
      ? 0.9
      : /^\s*<(?:head|body|div|main|article|section|h[1-6]|p|ul|ol|dl|table)\b[^>]*>/i.test(sample)
        ? 0.5
        : 0,
  read,
}

interface Meta {
  line: number
  values: Map<string, string[]>
}

async function* read(input: SourceInput): AsyncGenerator<SourceItem> {
  const parts = partsOf(input.chunks)
  const meta: Meta = { line: 1, values: new Map() }
  const begun: Line[] = []
  // By hand, as the lines go on where the head ends.
  for (let step = await parts.next(); !step.done && begun.length <= HEAD_LINES; ) {
    const part = step.value
    if (part.kind === 'line') begun.push(part.line)
    else {
      if (meta.values.size === 0) meta.line = part.line
      meta.values.set(part.name, [...(meta.values.get(part.name) ?? []), part.content])
    }
    if (begun.length <= HEAD_LINES) step = await parts.next()
  }
  const lines = following(begun, parts)
  if (one(meta, 'citation_title') !== undefined) yield await readPaper(meta, lines, input)
  else yield* readList(lines, input)
}

/** Lines of the head: its title, and a blank line. What a page says of itself stands before all others. */
const HEAD_LINES = 2

function readList(lines: AsyncIterable<Line>, input: SourceInput): AsyncGenerator<SourceItem> {
  const grouped = groupBlocks(readBlocks(lines), {
    page: true,
    onSkipped: (count) =>
      input.onNote(`${input.file}: ${count} ${count === 1 ? 'line' : 'lines'} of the page's frame skipped`),
  })
  return readGrouped(grouped, input)
}

/** The page of one paper, as it tells search engines; many leave the abstract to the page itself. */
async function readPaper(meta: Meta, lines: AsyncIterable<Line>, input: SourceInput): Promise<SourceItem> {
  const given = one(meta, 'citation_abstract', 'dc.description', 'dcterms.abstract')
  const abstract = given === undefined ? await abstractIn(lines) : withoutHeading(markupText(given))
  const fields = fieldsOf(meta, abstract)
  const result = toPaper(fields, meta.line, input)
  if (!('cause' in result)) return { paper: result.paper }
  return reject(input.file, meta.line, result.cause, String(fields.title))
}

function fieldsOf(meta: Meta, abstract: string | undefined): Fields {
  const title = one(meta, 'citation_title')
  return {
    title: title === undefined ? undefined : markupText(title),
    abstract,
    date: one(meta, 'citation_publication_date', 'citation_date', 'citation_online_date', 'dc.date'),
    venue: one(meta, 'citation_journal_title', 'citation_conference_title', 'citation_inbook_title'),
    authors: (meta.values.get('citation_author') ?? meta.values.get('dc.creator'))?.map(givenFirst),
    keywords: meta.values.get('citation_keywords')?.flatMap((words) => words.split(';')),
    doi: one(meta, 'citation_doi'),
    arxivId: one(meta, 'citation_arxiv_id'),
    url: one(meta, 'citation_abstract_html_url', 'og:url', 'citation_public_url'),
  }
}

const one = ({ values }: Meta, ...names: string[]): string | undefined =>
  names.map((name) => values.get(name)?.[0]).find((value) => value !== undefined)

/** What follows the heading "Abstract", or the first paragraph that begins with it. */
async function abstractIn(lines: AsyncIterable<Line>): Promise<string | undefined> {
  let announced = false
  let found: string | undefined
  for await (const { text } of lines) {
    if (found !== undefined || text === '') continue
    if (announced || (/^abstract\b/i.test(text) && isStrongProse(withoutHeading(text))))
      found = withoutHeading(text)
    announced = /^abstract\s*[:.]?$/i.test(text)
  }
  return found
}

async function* partsOf(chunks: AsyncIterable<string>): AsyncGenerator<HtmlPart> {
  const blocks = new HtmlBlocks()
  for await (const chunk of chunks) yield* blocks.push(chunk)
  yield* blocks.end()
}

/** The lines that were read, and the rest. */
async function* following(begun: readonly Line[], parts: AsyncGenerator<HtmlPart>): AsyncGenerator<Line> {
  yield* begun
  for (let step = await parts.next(); !step.done; step = await parts.next())
    if (step.value.kind === 'line') yield step.value.line
}
