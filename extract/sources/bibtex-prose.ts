/**
 * Takes plain words out of an abstract before the parser sees it. The parser spends some ten microseconds on every
 * character, nearly all of them in abstracts, where most are words that mean nothing to BibTeX or LaTeX.
 */

export interface Packed {
  text: string
  /** Puts the words back into what the parser made of the text. */
  unpack(text: string): string
}

const ABSTRACT = /\babstract\s*=\s*[{"]/i
/** The end of a value and the start of the next field. */
const NEXT_FIELD = /[}"]\s*,\s*[\w-]+\s*=/
/** Words that single blanks part, without anything that BibTeX or LaTeX reads. */
const WORDS = /[A-Za-z0-9.,;:()]+(?: [A-Za-z0-9.,;:()]+)+/g
/** The private use area of Unicode: each character stands for a run of words. */
const FIRST = 0xe000
const LAST = 0xf8ff
const PRIVATE = /[\uE000-\uF8FF]/g

/** The text with one private character for each run of words in its abstract. */
export function packProse(text: string): Packed {
  const start = ABSTRACT.exec(text)
  if (start === null || text.search(PRIVATE) !== -1) return { text, unpack: (parsed) => parsed }
  const from = start.index + start[0].length
  const rest = text.slice(from)
  const end = NEXT_FIELD.exec(rest)?.index ?? rest.length
  const runs: string[] = []
  const prose = rest.slice(0, end).replace(WORDS, (run) => {
    if (FIRST + runs.length > LAST) return run
    runs.push(run)
    return String.fromCharCode(FIRST + runs.length - 1)
  })
  return {
    text: text.slice(0, from) + prose + rest.slice(end),
    unpack: (parsed) => parsed.replace(PRIVATE, (mark) => runs[mark.charCodeAt(0) - FIRST] ?? mark),
  }
}
