/** The tokens of a text, with offsets: words, numbers, marks of punctuation. */
import { type Word, wordAt } from '../lexicon/vocabulary.ts'

/** A word, number, or mark of punctuation: `text === whole.slice(start, end)`. */
export interface Token {
  text: string
  start: number
  end: number
  /** What the vocabulary has of it. */
  word: Word
}

/**
 * One token, in order of precedence: link, LaTeX command, abbreviation with its full stop, word or number, run
 * of dots, any other character. A word is made of letters, digits and inline math, joined by hyphens and the
 * like ("state-of-the-art", "GPT-3.5", "12,000", "1.4-11.2x", "$\beta$-VAE", "mAP@0.5", "k-means++").
 * A slash parts words, so that "CIFAR-10/100" is three tokens. Quantifiers are bounded or deterministic.
 */
const MATH = String.raw`\$[^$\s]{1,60}\$|\$[^$\n]{0,60}[\\^_{}][^$\n]{0,60}\$`
const UNIT = String.raw`(?:[\p{L}\p{N}\p{M}]|${MATH})`
/** "-based" is a token of its own: the name before it is what one looks for. */
const SUFFIX = String.raw`[-‐‑](?:[Bb]ased|[Ll]ike|[Ss]tyle)(?![\p{L}\p{N}])`
const JOINER = String.raw`(?:(?!${SUFFIX})[-‐‑–_&@×](?=[\p{L}\p{N}$])|['’](?!s(?![\p{L}\p{N}]))(?=\p{L})|\.(?=\p{N})|(?<=\p{N})\.(?=\p{Ll})|(?<=\p{L})\.(?=\p{Ll}{1,3}(?![\p{L}\p{N}]))|(?<=\p{N}),(?=\p{N}{3}(?!\p{N})))`
const TAIL = String.raw`(?:(?<=\p{N})(?:\\?%|[×°‰])|\+{1,2}(?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])\p{Lu}{1,4})[*#](?![\p{L}\p{N}*])|-(?=\s))`
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"{}]*[^\s<>"{}.,;:!?)\]']`,
    String.raw`\\[A-Za-z]+`,
    String.raw`(?:e\.g|i\.e|c\.f|w\.r\.t|a\.k\.a|vs|cf|al|etc|[Ff]igs?|[Ee]qs?|[Rr]esp)\.(?![\p{L}\p{N}])`,
    SUFFIX,
    String.raw`(?:(?<=\s|^|\()-(?=[\p{L}\p{N}]))?${UNIT}+(?:${JOINER}${UNIT}+)*${TAIL}?`,
    String.raw`['’]s(?![\p{L}\p{N}])`,
    String.raw`\.{2,}`,
    String.raw`\S`,
  ].join('|'),
  'uy',
)

/** What an ASCII character is to the expression. */
const OTHER = 0
const SPACE = 1
const LETTER = 2
const DIGIT = 3
/** A token of its own wherever it begins one; a word ends before it. */
const MARK = 4
/** The same, but it may go on or end a word. */
const JOINING_MARK = 5
const KINDS = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code)
  if (/\s/.test(character)) KINDS[code] = SPACE
  else if (/[A-Za-z]/.test(character)) KINDS[code] = LETTER
  else if (/\d/.test(character)) KINDS[code] = DIGIT
  else if (/[()[\]{};:!?"/<>=|~^`]/.test(character)) KINDS[code] = MARK
  else if (/[,_&@%+*#]/.test(character)) KINDS[code] = JOINING_MARK
}
const COMMA = 44
const HYPHEN = 45
const STOP = 46
const SLASH = 47
const COLON = 58

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? OTHER

/**
 * End of the token that begins at `at`, found without the expression: of plain words and marks, which most tokens
 * are. -1 where only the expression can tell.
 */
function plainEnd(text: string, at: number): number {
  const kind = kindAt(text, at)
  if (kind === MARK || kind === JOINING_MARK) return at + 1
  if (kind !== LETTER && kind !== DIGIT)
    return text.charCodeAt(at) === STOP && text.charCodeAt(at + 1) !== STOP ? at + 1 : -1
  let end = at + 1
  for (; end < text.length; end++) {
    const next = kindAt(text, end)
    if (next === LETTER || next === DIGIT) continue
    if (next === SPACE) return end
    const code = text.charCodeAt(end)
    if (next === MARK) return code === COLON && text.charCodeAt(end + 1) === SLASH ? -1 : end
    if (code !== HYPHEN) return endsBefore(text, at, end, code) ? end : -1
    // "-based" and the like are tokens; what only begins so is left to the expression.
    const after = kindAt(text, end + 1)
    if ((after !== LETTER && after !== DIGIT) || /[bls]/i.test(text.charAt(end + 1))) return -1
  }
  return end
}

/** Whether a word surely ends before the comma or full stop at `end`. */
function endsBefore(text: string, start: number, end: number, code: number): boolean {
  const next = end + 1 < text.length ? kindAt(text, end + 1) : SPACE
  if (code === COMMA) return next === SPACE || next === LETTER || next === MARK
  // Words of up to four letters may be abbreviations.
  return code === STOP && next === SPACE && end - start > 4
}

/** The tokens of a part of a text. */
export function readTokens(text: string, start: number, end: number): Token[] {
  const part = text.slice(start, end)
  const tokens: Token[] = []
  let at = 0
  while (at < part.length) {
    if (kindAt(part, at) === SPACE) {
      at++
      continue
    }
    let stop = plainEnd(part, at)
    if (stop < 0) {
      TOKEN.lastIndex = at
      // White space beyond ASCII.
      if (!TOKEN.test(part)) {
        at++
        continue
      }
      stop = TOKEN.lastIndex
    }
    const word = wordAt(part, at, stop)
    tokens.push({ text: word.text, start: start + at, end: start + stop, word })
    at = stop
  }
  return tokens
}
