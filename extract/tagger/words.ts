/**
 * Words as the tagger sees them: runs of letters and digits, and single marks of punctuation. A hyphen, slash
 * and the like inside a compound is no word but the glue before the next one ("GPT-4": `GPT`, then `4` glued
 * by `-`), so that a compound can be cut at any place and two words either side are two words.
 */

export interface Word {
  text: string
  /** UTF-16 offsets into the text that was read. */
  start: number
  end: number
  /** What parts it from the word before: ' ' for any white space, '' for nothing, else the glue itself. */
  glue: string
}

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const SPACE = 3
const GLUE = 4

const ASCII_KIND = new Uint8Array(128)
for (let c = 0; c < 128; c++) {
  const ch = String.fromCharCode(c)
  if (/[A-Za-z]/.test(ch)) ASCII_KIND[c] = LETTER
  else if (/[0-9]/.test(ch)) ASCII_KIND[c] = DIGIT
  else if (c <= 32 || c === 127) ASCII_KIND[c] = SPACE
  else if (/[-/_@&]/.test(ch)) ASCII_KIND[c] = GLUE
}

function kindAt(text: string, i: number): number {
  const c = text.charCodeAt(i)
  if (c < 128) return ASCII_KIND[c] ?? OTHER
  if (c >= 0x2010 && c <= 0x2015) return GLUE
  // Half a surrogate pair stands for a letter, so that a pair is never cut.
  if (c >= 0xd800 && c <= 0xdfff) return LETTER
  const ch = text.charAt(i)
  if (/[\p{L}\p{M}]/u.test(ch)) return LETTER
  if (/\p{N}/u.test(ch)) return DIGIT
  return /\s/.test(ch) ? SPACE : OTHER
}

const isWordKind = (kind: number) => kind === LETTER || kind === DIGIT

/** Whether the point or comma at `i` belongs to a number ("3.5", "10,000"). */
function insideNumber(text: string, i: number): boolean {
  return kindAt(text, i - 1) === DIGIT && i + 1 < text.length && kindAt(text, i + 1) === DIGIT
}

/** Whether the point at `i` holds a name together ("Node.js", "e.g"), rather than ends a sentence. */
function pointInName(text: string, i: number, wordStart: number): boolean {
  if (i + 1 >= text.length || !isWordKind(kindAt(text, i + 1))) return false
  const next = text.charAt(i + 1)
  return i - wordStart === 1 || next === next.toLowerCase()
}

/** Words of `text` between `from` and `to`, in order. Linear in the length of that range. */
export function readWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  let glue = ' '
  let i = from
  while (i < to) {
    const kind = kindAt(text, i)
    if (kind === SPACE) {
      glue = ' '
      i++
      continue
    }
    if (kind === GLUE && glue !== ' ' && i + 1 < to && kindAt(text, i + 1) !== SPACE) {
      glue = text.charAt(i)
      if (glue >= '\u2010') glue = '-'
      i++
      continue
    }
    const start = i
    i++
    if (isWordKind(kind)) {
      while (i < to) {
        const k = kindAt(text, i)
        if (isWordKind(k)) i++
        else if ((text[i] === '.' || text[i] === ',') && i + 1 < to && insideNumber(text, i)) i++
        else break
      }
      while (i < to && (text[i] === '+' || text[i] === '*' || text[i] === '#')) i++
    } else if ((text[i - 1] === "'" || text[i - 1] === '\u2019') && glue !== ' ') {
      while (i < to && kindAt(text, i) === LETTER) i++
    }
    words.push({ text: text.slice(start, i), start, end: i, glue })
    glue = ''
    if (i < to && text[i] === '.' && isWordKind(kind) && i + 1 < to && pointInName(text, i, start)) {
      glue = '.'
      i++
    }
  }
  return words
}
