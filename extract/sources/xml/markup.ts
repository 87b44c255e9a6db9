/**
 * Text that publishers have put markup into (JATS, HTML, MathML; escaped, escaped twice, in CDATA) to plain text.
 * Such texts are rarely well-formed: what is no tag of these languages is text, and a parser reads the rest.
 */
import { SaxesParser } from 'saxes'
import { foldBlanks } from '../blanks.ts'
import { partTitle } from '../part-title.ts'

/** Names without a prefix that are surely tags: `<mask>` and `<s>` are tokens that papers write about. */
const INLINE = [
  'a|alternatives|annotation|annotation-xml|b|bold|em|ext-link|font|i|inline-formula|inline-graphic|italic|math',
  'merror|mfenced|mfrac|mi|mmultiscripts|mn|mo|mover|mpadded|mphantom|mprescripts|mroot|mrow|mspace|msqrt|mstyle',
  'msub|msubsup|msup|mtable|mtd|mtext|mtr|munder|munderover|monospace|named-content|sc|scp|semantics|small|span',
  'strong|styled-content|sub|sup|tex-math|tt|u|underline|xref',
].join('|')
/** Elements that stand in paragraphs of their own. */
const BLOCK =
  'abstract|blockquote|body|br|disp-formula|div|h[1-6]|html|li|list|list-item|ol|p|sec|table|tbody|td|title|tr|ul'
const TAG = `</?(?:(?:jats|mml|m):[a-z][\\w.-]{0,40}|${INLINE}|${BLOCK})(?:\\s[^<>]{0,2000})?/?>`
const IS_BLOCK = new RegExp(`^(?:${BLOCK})$`)
const ENTITY = '&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z][a-z\\d]{1,30});'
/** Comments, what is for the parser, and what only looks like it. */
const PIECE = new RegExp(`(<!--[^]{0,2000}?-->)|(${TAG}|<!\\[CDATA\\[|${ENTITY})|[<&]`, 'gi')
/** Times that text is escaped over itself at most. */
const MOST_LAYERS = 4
/** Titles that name the field and no part of it. */
const FIELD = /^(?:abstract|summary|zusammenfassung|résumé|resumen)[\s:.]*$/i

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  micro: 'µ',
  le: '≤',
  ge: '≥',
  ne: '≠',
  asymp: '≈',
  infin: '∞',
  rarr: '→',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  euro: '€',
  pound: '£',
  szlig: 'ß',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  Auml: 'Ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  Eacute: 'É',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  Ouml: 'Ö',
  oslash: 'ø',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  Uuml: 'Ü',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  Delta: 'Δ',
  epsilon: 'ε',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
}

/** Plain text, its paragraphs parted by blank lines; titles of parts as `Title: text`. Never throws. */
export function markupText(text: string): string {
  let result = text
  for (let layer = 0; layer < MOST_LAYERS && /[<&]/.test(result); layer++) {
    const read = readLayer(escapeRest(result))
    if (read === result) break
    result = read
  }
  return result.trim()
}

/** The same on one line, for titles. */
export const markupLine = (text: string): string => foldBlanks(markupText(text))

/** Escapes what is no tag, no entity and no CDATA: `p < 0.05`, `R&D`, `<mask>`. */
const escapeRest = (text: string): string =>
  text.replace(PIECE, (piece, comment?: string, markup?: string) => {
    if (comment !== undefined) return ''
    if (markup === undefined) return piece === '<' ? '&lt;' : '&amp;'
    // Attributes say nothing of the text, and often are no XML.
    return markup.endsWith('>') ? markup.replace(/\s[\s\S]*?(\/?>)$/, '$1') : markup
  })

/** Takes one layer of markup off. */
function readLayer(text: string): string {
  const parser = new SaxesParser({ fragment: true })
  Object.assign(parser.ENTITIES, ENTITIES)
  const writer = new ParagraphWriter()
  parser.on('opentag', ({ name }) => writer.open(localName(name)))
  parser.on('closetag', ({ name }) => writer.close(localName(name)))
  parser.on('text', (piece) => writer.write(piece))
  parser.on('cdata', (piece) => writer.write(piece))
  // The parser goes on behind a fault; the end of what never started it takes for text.
  parser.on('error', ({ message }) => {
    const name = /unmatched closing tag: (.+)\.$/.exec(message)?.[1]
    if (name !== undefined) writer.strayEnds.add(`</${name}>`)
  })
  parser.write(text).close()
  return writer.end()
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

class ParagraphWriter {
  readonly strayEnds = new Set<string>()
  readonly #paragraphs: string[] = []
  #text = ''
  #title: string | undefined
  /** For each group of alternatives that is open, whether it has given its TeX. */
  readonly #alternatives: boolean[] = []
  /** Elements that are open in one whose text is left out. */
  #skipped = 0

  open(name: string): void {
    if (this.#skipped > 0 || this.#isLeftOut(name)) {
      this.#skipped++
      return
    }
    if (name === 'alternatives') this.#alternatives.push(false)
    if (name === 'tex-math' && this.#alternatives.length > 0)
      this.#alternatives[this.#alternatives.length - 1] = true
    if (IS_BLOCK.test(name)) this.#endParagraph()
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--
      return
    }
    if (name === 'alternatives') this.#alternatives.pop()
    if (name === 'title') this.#endTitle()
    else if (IS_BLOCK.test(name)) this.#endParagraph()
  }

  write(piece: string): void {
    if (this.#skipped > 0) return
    let text = piece
    for (const end of this.strayEnds) text = text.replaceAll(end, '')
    const [head = '', ...rest] = text.split(/\n[ \t\r]*\n/)
    this.#text += head
    for (const part of rest) {
      this.#endParagraph()
      this.#text += part
    }
  }

  end(): string {
    this.#endParagraph()
    if (this.#title !== undefined) this.#paragraphs.push(this.#title)
    return this.#paragraphs.join('\n\n')
  }

  /** Formulas come in several forms, one of them is enough. */
  #isLeftOut(name: string): boolean {
    return (name === 'math' && this.#alternatives.at(-1) === true) || name.startsWith('annotation')
  }

  #take(): string {
    const text = foldBlanks(this.#text)
    this.#text = ''
    return text
  }

  #endTitle(): void {
    const title = this.#take()
    if (title === '' || FIELD.test(title)) return
    if (this.#title !== undefined) this.#paragraphs.push(this.#title)
    this.#title = title
  }

  #endParagraph(): void {
    const text = this.#take()
    if (text === '') return
    const title = this.#title
    this.#title = undefined
    this.#paragraphs.push(title === undefined ? text : `${partTitle(title)} ${text}`)
  }
}
