/** The text of a web page: its blocks, each a line with a blank line behind, and what its head says of a paper. */
import { Parser } from 'htmlparser2'
import { type Line, MAX_LINE } from '../io/lines.ts'
import { foldBlanks } from './blanks.ts'

/** Elements that text runs through; all others part it. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span
  strike strong sub sup time tt u var wbr math mi mo mn mrow msub msup mtext semantics`.split(/\s+/),
)
/** Elements whose text is none of the page's, or is its frame. */
const SKIPPED = new Set(
  'script style noscript template svg canvas iframe object select textarea button nav footer dialog annotation'.split(
    ' ',
  ),
)

export type HtmlPart =
  | { kind: 'line'; line: Line }
  | { kind: 'meta'; name: string; content: string; line: number }

/** Takes a page in pieces, gives its parts as soon as they are whole. */
export class HtmlBlocks {
  readonly #parser: Parser
  #parts: HtmlPart[] = []
  /** Elements around the place that is read whose text is left out. */
  #skipped = 0
  #text = ''
  #line = 1
  #breaks = 0
  #read = 0
  /** Offsets of line ends that are still ahead of what was parsed, and the line at it. */
  #ends: number[] = []
  #at = 0
  #lines = 1

  constructor() {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        onclosetag: (name) => this.#close(name),
        ontext: (text) => this.#take(text),
      },
      { decodeEntities: true, lowerCaseTags: true },
    )
  }

  push(chunk: string): HtmlPart[] {
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', end + 1))
      this.#ends.push(this.#read + end)
    this.#read += chunk.length
    this.#parser.write(chunk)
    return this.#ready()
  }

  end(): HtmlPart[] {
    this.#parser.end()
    this.#finishBlock()
    return this.#ready()
  }

  #ready(): HtmlPart[] {
    const parts = this.#parts
    this.#parts = []
    this.#ends = this.#ends.slice(this.#at)
    this.#at = 0
    return parts
  }

  #lineAt(offset: number): number {
    for (;;) {
      const end = this.#ends[this.#at]
      if (end === undefined || end >= offset) return this.#lines
      this.#at++
      this.#lines++
    }
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta') this.#meta(attributes)
    if (name === 'br') this.#break()
    else if (!INLINE.has(name)) this.#finishBlock()
    if (SKIPPED.has(name)) this.#skipped++
  }

  #close(name: string): void {
    if (SKIPPED.has(name)) this.#skipped = Math.max(0, this.#skipped - 1)
    if (name !== 'br' && !INLINE.has(name)) this.#finishBlock()
  }

  #meta(attributes: Readonly<Record<string, string>>): void {
    const name = attributes.name ?? attributes.property
    const { content } = attributes
    if (name === undefined || content === undefined || content.trim() === '') return
    const line = this.#lineAt(this.#parser.startIndex)
    this.#parts.push({ kind: 'meta', name: name.toLowerCase(), content, line })
  }

  #take(text: string): void {
    if (this.#skipped > 0) return
    if (this.#text === '') {
      const start = text.search(/\S/)
      if (start === -1) return
      this.#line = this.#lineAt(this.#parser.startIndex + start)
      this.#text = text.slice(start)
    } else this.#text += text
    if (/\S/.test(text)) this.#breaks = 0
    if (this.#text.length > MAX_LINE) this.#finishBlock()
  }

  /** Two line breaks part paragraphs, one does not. */
  #break(): void {
    if (this.#text === '') return
    this.#text += ' '
    if (++this.#breaks > 1) this.#finishBlock()
  }

  #finishBlock(): void {
    this.#breaks = 0
    const text = foldBlanks(this.#text)
    this.#text = ''
    if (text === '') return
    const tooLong = text.length > MAX_LINE - 1
    this.#parts.push({
      kind: 'line',
      line: tooLong ? { line: this.#line, text: text.slice(0, 200), tooLong } : { line: this.#line, text },
    })
    this.#parts.push({ kind: 'line', line: { line: this.#line, text: '' } })
  }
}
