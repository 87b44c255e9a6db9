/** LaTeX as bibliographies have it to plain text. Mathematics stays as it is. */

/** Accents to the combining characters that Unicode puts after the letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
}

const SYMBOLS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
  textunderscore: '_',
  textbraceleft: '{',
  textbraceright: '}',
  textdollar: '$',
  textpercent: '%',
  textdegree: '°',
  textmu: 'µ',
  textregistered: '®',
  texttrademark: '™',
  copyright: '©',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  S: '§',
  P: '¶',
  quad: ' ',
  qquad: ' ',
  newline: ' ',
  par: '\n\n',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
}

/** Commands that only say how their text looks, with or without braces. */
const LOOKS = new Set([
  ...['emph', 'textit', 'textbf', 'texttt', 'textsc', 'textrm', 'textsf', 'textsl', 'textup', 'text', 'mbox'],
  ...[
    'it',
    'bf',
    'tt',
    'sc',
    'rm',
    'sf',
    'sl',
    'em',
    'itshape',
    'bfseries',
    'ttfamily',
    'underline',
    'uppercase',
  ],
  ...[
    'url',
    'path',
    'nolinkurl',
    'mkbibquote',
    'mkbibemph',
    'mkbibbold',
    'enquote',
    'textnormal',
    'normalfont',
  ],
])

const MATHS = /\$\$[^$]*\$\$|\$(?:\\.|[^$\\])*\$|\\\([\s\S]{0,2000}?\\\)|\\\[[\s\S]{0,2000}?\\\]/g

/** Plain text of a field that may hold LaTeX. */
export function plainText(latex: string): string {
  // Without a dollar sign and a backslash there is no mathematics.
  if (!/[$\\]/.test(latex)) return composed(withoutCommands(latex))
  let result = ''
  let at = 0
  for (const maths of latex.matchAll(MATHS)) {
    if (latex[maths.index - 1] === '\\' && maths[0].startsWith('$')) continue
    if (maths.index < at) continue
    result += withoutCommands(latex.slice(at, maths.index)) + maths[0]
    at = maths.index + maths[0].length
  }
  return composed(result + withoutCommands(latex.slice(at)))
}

/** Letters and their accents as one character each; most texts have nothing to put together. */
const composed = (text: string): string => (/[^\0-\x7F]/.test(text) ? text.normalize('NFC') : text)

const ACCENT =
  /\\(?:([`'^~=."])\s*|([uvHckrdb])(?:\s+|(?=\{)))(?:\{\s*(\\[ij]|[^{}\\]|)\s*\}|(\\[ij](?![A-Za-z])|[^{}\\\s]))/gu
const HREF = /\\href\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g
const COMMAND = /\\([A-Za-z]+)\*?(?:\s*\{\}|\s+|(?![A-Za-z]))/g
const CONTROL = /\\([%&_#${} ,;:!/-])/g

function withoutCommands(text: string): string {
  if (!/[\\{}~`]|''|--/.test(text)) return text
  return (
    text
      .replace(HREF, (_, address: string, shown: string) =>
        shown === address ? address : `${shown} (${address})`,
      )
      .replace(ACCENT, (_, sign?: string, letter?: string, braced?: string, bare?: string) =>
        accented(sign ?? letter ?? '', braced ?? bare ?? ''),
      )
      .replace(/\\\\/g, ' ')
      // Braces and the like that are meant are kept out of the way of those that group.
      .replace(CONTROL, (_, character: string) => kept(character))
      .replace(
        COMMAND,
        (command, name: string, at: number, all: string) =>
          symbolOf(name) ?? (LOOKS.has(name) || all[at + command.length] === '{' ? '' : command),
      )
      .replace(/[{}]/g, '')
      .replace(/~/g, ' ')
      .replace(/---/g, '—')
      .replace(/--/g, '–')
      .replace(/``/g, '“')
      .replace(/''/g, '”')
      .replace(/[\uE000-\uE00F]/g, (character) => PROTECTED.charAt(character.charCodeAt(0) - 0xe000))
  )
}

/** A symbol that would be taken for LaTeX is kept out of its way. */
function symbolOf(name: string): string | undefined {
  const symbol = Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : undefined
  return symbol !== undefined && PROTECTED.includes(symbol) ? kept(symbol) : symbol
}

/** Characters that would be taken for LaTeX, in the order of their stand-ins from U+E000. */
const PROTECTED = '{}-~'

function kept(character: string): string {
  if (character === '/' || character === '!' || character === '-') return ''
  if (character === ',' || character === ';' || character === ':') return ' '
  const place = PROTECTED.indexOf(character)
  return place === -1 ? character : String.fromCharCode(0xe000 + place)
}

function accented(sign: string, letter: string): string {
  const accent = ACCENTS[sign] ?? ''
  const base = letter === '\\i' ? 'i' : letter === '\\j' ? 'j' : letter
  if (base === '') return sign === '~' ? String.fromCharCode(0xe000 + PROTECTED.indexOf('~')) : sign
  return base + accent
}
