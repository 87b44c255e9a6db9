/**
 * Step 1: a paper's text as sentences and tokens, with offsets into the text as given.
 *
 * Sentences come from the splitter of compromise, called piece by piece so that the time stays linear, and put
 * right where it is known to break (line breaks inside a sentence, "vs.", "et al.", "algorithm A. We ...").
 * Its terms are not used: they break "CIFAR-10" and "GPT-3.5" and keep ")" on the word, so that all would have
 * to be joined and split again.
 */

import nlp from 'compromise/one'
import { type Paper, paperText, type Section, type SentenceSpan } from '../paper.ts'
import { readTokens, type Token } from './tokens.ts'

export interface Sentence extends SentenceSpan {
  tokens: Token[]
}

interface Splitter {
  splitSentences(text: string, world: object): string[]
}

const splitter = (nlp.methods() as { one: { tokenize: Splitter } }).one.tokenize
const world = nlp.world()

/** Longest text given to the splitter at once; parts of it are quadratic in the length of a sentence. */
const PIECE = 4000

/** No sentence ends after these. */
const NEVER_LAST =
  /(?:^|[\s([])(?:e\.g|i\.e|c\.f|cf|vs|figs?|eqs?|secs?|w\.r\.t|a\.k\.a|resp|approx|dr|prof|no|st)\.$/i
/** A sentence that ends so ends only if the next one starts like a sentence. */
const SELDOM_LAST = /(?:\bal|\betc|(?:^|\s)[A-Za-z])\.$/
/** Words that start a sentence and hardly ever follow an abbreviation. */
const OPENER =
  /^(?:We|The|This|These|Our|In|It|To|However|Moreover|Furthermore|Finally|Experiments?|Extensive|Here|For|By|As|On|A|An|Based|Results|Both|Unlike|While|Although|Despite|Such|With|Specifically|Then|There|They|Also|Additionally)\s/
/** Where the splitter joins two sentences because the first ends in one letter, "etc." or "al.". */
const MISSED = new RegExp(`(?<=(?:\\bal|\\betc|\\s[A-Za-z])\\.)\\s+(?=${OPENER.source.slice(1)})`, 'g')

/** Start offsets of the sentences in one piece of text; the first is 0. */
function starts(piece: string): number[] {
  // A line break inside a paragraph is a space; the length stays the same, so offsets hold.
  const flat = piece.replace(/[\r\n]/g, ' ')
  const sentences = splitter.splitSentences(flat, world)
  if (sentences.join('') !== flat) return [0]
  const result: number[] = []
  let at = 0
  let before = ''
  for (const sentence of sentences) {
    if (at === 0 || endsHere(before, sentence)) result.push(at)
    for (const missed of sentence.matchAll(MISSED)) result.push(at + missed.index + missed[0].length)
    at += sentence.length
    before = sentence
  }
  return result
}

function endsHere(before: string, next: string): boolean {
  const tail = before.slice(-40).trimEnd()
  if (NEVER_LAST.test(tail)) return false
  if (SELDOM_LAST.test(tail)) return OPENER.test(next)
  // A lower-case start is a false split, unless the word is a name such as "iPhone" or "mT5".
  return !/^\p{Ll}[\p{Ll},]*\s/u.test(next)
}

/** Cuts text into pieces at blank lines, and longer ones at the last sentence end, space or character. */
function* pieces(text: string): Generator<[start: number, end: number]> {
  const paragraph = /\r?\n[^\S\n]*\r?\n\s*/g
  let start = 0
  while (start < text.length) {
    paragraph.lastIndex = start
    const blank = paragraph.exec(text)
    const stop = blank === null ? text.length : blank.index + blank[0].length
    while (stop - start > PIECE) {
      const window = text.slice(start, start + PIECE)
      const dot = window.lastIndexOf('. ')
      const space = window.lastIndexOf(' ')
      const cut = dot > PIECE / 2 ? dot + 2 : space > PIECE / 2 ? space + 1 : PIECE
      yield [start, start + cut]
      start += cut
    }
    if (stop > start) yield [start, stop]
    start = stop
  }
}

function* sentencesOf(text: string, from: number, to: number, section: Section): Generator<Sentence> {
  const part = text.slice(from, to)
  for (const [pieceStart, pieceEnd] of pieces(part)) {
    const begins = starts(part.slice(pieceStart, pieceEnd))
    for (const [index, begin] of begins.entries()) {
      const start = from + pieceStart + begin
      const end = from + pieceStart + (begins[index + 1] ?? pieceEnd - pieceStart)
      const tokens = readTokens(text, start, end)
      const first = tokens[0]
      const last = tokens.at(-1)
      if (first !== undefined && last !== undefined) {
        yield { start: first.start, end: last.end, section, tokens }
      }
    }
  }
}

/**
 * The sentences of title and abstract in the order of the text, each with its tokens; offsets count UTF-16
 * units in `paperText(paper)`. Every character that is not white space belongs to exactly one token.
 */
export function readSentences(paper: Pick<Paper, 'title' | 'abstract'>): Sentence[] {
  const text = paperText(paper)
  const title = paper.title.length
  return [...sentencesOf(text, 0, title, 'title'), ...sentencesOf(text, title, text.length, 'abstract')]
}
