/** HTML and JATS left in a text: tags, and characters by name or number. */
import type { Cut, CutFinder } from './cuts.ts'

const INLINE =
  'a|abbr|b|big|bold|code|em|font|i|inline-formula|italic|kbd|mark|monospace|q|s|sc|small|span|strike|strong|sub|sup|tt|u|underline|var'
/** Tags that part words. */
const BLOCK =
  'article|blockquote|body|br|center|dd|div|dl|dt|figure|h[1-6]|head|hr|html|img|li|list|list-item|ol|p|pre|script|sec|section|style|table|tbody|td|th|title|tr|ul'
const ATTRIBUTES = String.raw`(?:\s{1,9}[\w:-]{1,40}\s?=\s?(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\s<>"']{1,400})){0,20}\s{0,9}`
const TAG = new RegExp(
  String.raw`<(\/?)(?:jats:|mml:)?(?:(${INLINE})|(?:${BLOCK}))${ATTRIBUTES}\/?>|<!--[^>]{0,2000}-->`,
  'gi',
)

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  times: '×',
  plusmn: '±',
  deg: '°',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  le: '≤',
  ge: '≥',
}
const CHARACTER = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi

/** Characters that a number may stand for: no control character, no half of a pair. */
function characterOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  if (!(code >= 32 && code <= 0x10ffff) || (code >= 127 && code < 160)) return undefined
  return code >= 0xd800 && code <= 0xdfff ? undefined : String.fromCodePoint(code)
}

export const html: CutFinder = {
  gate: /<[a-z/!]|&[#a-z]/i,
  find(text) {
    const cuts: Cut[] = []
    for (const match of text.matchAll(TAG)) {
      const [whole, close, inline] = match
      const cut = { start: match.index, end: match.index + whole.length, by: inline === undefined ? ' ' : '' }
      cuts.push(
        inline === undefined || whole.endsWith('/>') ? cut : { ...cut, opens: close === '/' ? -1 : 1 },
      )
    }
    for (const match of text.matchAll(CHARACTER)) {
      const [whole, decimal, hex, name] = match
      const by = name === undefined ? characterOf(decimal, hex) : NAMED[name]
      if (by !== undefined) cuts.push({ start: match.index, end: match.index + whole.length, by })
    }
    return cuts
  },
}
