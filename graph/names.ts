/**
 * When two names are written differently and are one: case, hyphens, diacritics, plural, LaTeX, articles,
 * British spelling. Versions stay apart ("GPT-3", "GPT-4"): every digit is kept.
 */

const GREEK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    δ: 'delta',
    ε: 'epsilon',
    ζ: 'zeta',
    η: 'eta',
    θ: 'theta',
    κ: 'kappa',
    λ: 'lambda',
    μ: 'mu',
    ν: 'nu',
    ξ: 'xi',
    π: 'pi',
    ρ: 'rho',
    σ: 'sigma',
    τ: 'tau',
    φ: 'phi',
    χ: 'chi',
    ψ: 'psi',
    ω: 'omega',
  }),
)

/** British spellings that are common in names of methods and tasks, and the American ones. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(?=s?$)/, 'ization'],
  [/(?<=[a-z]{3}(?:[lmn]|(?<!p)r|t))is(?=(?:ing|ed|er)s?$)/, 'iz'],
  [/^modell(?=ing$|ed$)/, 'model'],
  [/^labell(?=ing$|ed$)/, 'label'],
  [/our(?=al$|$)(?<=behaviour|colour|neighbour)/, 'or'],
  [/^neighbour(?=hood|s)/, 'neighbor'],
  [/^grey/, 'gray'],
  [/^dialogue(?=s?$)/, 'dialog'],
  [/^centre$/, 'center'],
  [/^artefact/, 'artifact'],
]

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    analyses: 'analysis',
    bases: 'base',
    corpora: 'corpus',
    hypotheses: 'hypothesis',
    indices: 'index',
    matrices: 'matrix',
    vertices: 'vertex',
  }),
)

/** Endings of words that are no plurals although they end in s. */
const NO_PLURAL = /(?:ss|us|is|ous|ics|'s)$/
/** Whole words that are none. */
const SINGULAR: ReadonlySet<string> = new Set(
  'adams atlas bayes bias canvas chaos gas kudos lens news series species various versus'.split(' '),
)

/** The singular of an English noun in lower case; other words as they are. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 3 || !word.endsWith('s') || NO_PLURAL.test(word) || SINGULAR.has(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Takes LaTeX away: `$\beta$-VAE` is `β-VAE` or `beta-VAE`, `\textit{Foo}` is `Foo`. */
function withoutLatex(text: string): string {
  if (!/[\\${}]/.test(text)) return text
  return text
    .replace(/\\(?:text|math)[a-z]*\b|\\(?:emph|operatorname|ensuremath|bf|it|rm|tt|sc)\b/g, '')
    .replace(/\\([A-Za-z]+)/g, '$1')
    .replace(/[\\${}^_]/g, (mark) => (mark === '_' ? ' ' : ''))
}

/** Soft hyphens, and what some tools that read PDF write in their place. */
const SOFT_HYPHEN = /\u00AD\s*|\(cid:173\)\s*/g

/**
 * The words of a name in normal form. Never empty: a name without letters and digits is spelled by its code
 * points ("u2207").
 */
export function nameWords(name: string): string[] {
  const plain = withoutLatex(name.replace(SOFT_HYPHEN, ''))
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/['’`]s?(?=\W|$)|['’`]/g, '')
    .replace(/(?<=[\p{L}\p{N}])\+\+/gu, ' plus plus ')
    .replace(/(?<=[\p{L}\p{N}])\+/gu, ' plus ')
    .replace(/(?<=\p{L})\*/gu, ' star ')
    .replace(/(?<=\p{L})#/gu, ' sharp ')
    .replace(/&/g, ' and ')
    .replace(/(?<!\p{N})\.(?=\p{L})|\.(?!\p{N})/gu, '')
  const words = plain.match(/\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:(?<=\p{N})\.\p{N}+)*/gu) ?? []
  const last = words.length - 1
  const normal = words.map((word, index) => normalWord(word, index === last))
  const start = normal.length > 1 && ARTICLES.has(normal[0] ?? '') ? 1 : 0
  if (normal.length > 0) return normal.slice(start)
  return [[...name].map((char) => `u${(char.codePointAt(0) ?? 0).toString(16)}`).join('') || 'u0']
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our'])

function normalWord(word: string, last: boolean): string {
  // "GPS" is no plural, "GNNs" is one.
  const capitals = /^[\p{Lu}\p{N}]+$/u.test(word)
  let normal = word.toLowerCase().replace(/[α-ω]/g, (letter) => GREEK.get(letter) ?? letter)
  if (last && !capitals) normal = singular(normal)
  for (const [british, american] of SPELLINGS) normal = normal.replace(british, american)
  return normal
}

/** Readable form of the normal words, for ids: letters and digits of any script, `-` and `.` only. */
export const readableKey = (words: readonly string[]): string => words.join('-')

/**
 * What is equal for two spellings of one name: the words without the spaces between them, so that "pre-training"
 * and "pretraining" are one; a space stays between two digits ("1-2" is not "12").
 */
export function matchKey(words: readonly string[]): string {
  let key = ''
  for (const word of words) {
    key += key !== '' && /\p{N}$/u.test(key) && /^\p{N}/u.test(word) ? ` ${word}` : word
  }
  return key
}

/** A surface form for the eye: one line, no quotation marks around it. */
export function displayName(surface: string): string {
  const line = surface.replace(SOFT_HYPHEN, '').replace(/\s+/g, ' ').trim()
  const bare = line.replace(/^["“”'‘’]+|["“”'‘’]+$/g, '').trim()
  return bare === '' ? line || surface : bare
}

/** One word with two capitals or more, or a capital and a digit ("GRPO", "MuZero", "R1"). */
export function looksLikeAcronym(surface: string): boolean {
  if (/\s/.test(surface) || surface.length > 15) return false
  const capitals = surface.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 || (capitals === 1 && surface.length <= 6 && /\p{N}/u.test(surface))
}

/**
 * Whether `long` spells out `short`: the letters of the acronym stand in the words of the long form in order, the
 * first at the start of the first word (after Schwartz and Hearst, A simple algorithm for identifying
 * abbreviation definitions in biomedical text, 2003), and two thirds of the long words give their first letter
 * ("policy optimization" is not PPO).
 */
export function spellsOut(long: string, short: string): boolean {
  const words = nameWords(long)
  const letters = nameWords(short).join('')
  const text = words.join(' ')
  // "BERT-base" has BERT in it and "CIFAR-10/100" has CIFAR in it: nothing is spelled out.
  const stem = letters.replace(/\p{N}+/gu, '')
  if (
    words.length < 2 ||
    letters.length < 2 ||
    words.some((word) => word === letters || (letters.length > 3 && word.includes(letters)))
  )
    return false
  const versioned = stem.length > 2 && stem !== letters
  if (stem.length > 1 && words.some((word) => word === stem || (versioned && word.startsWith(stem))))
    return false
  if (letters.length >= words.join('').length || text[0] !== letters[0]) return false
  let at = 0
  let initials = 1
  for (const letter of letters.slice(1)) {
    const initial = text.indexOf(` ${letter}`, at)
    const inside = text.indexOf(letter, at + 1)
    if (inside === -1) return false
    at = initial === -1 ? inside : initial + 1
    if (initial !== -1) initials++
  }
  const long4 = words.filter((word) => word.length > 3).length
  return initials * 3 >= Math.max(2, long4) * 2
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for from in into of on over the through to under using via with'.split(' '),
)

/** The words of a long form that give an acronym its letters: "learning from feedback", "learning with feedback". */
export const contentWords = (words: readonly string[]): string[] =>
  words.filter((word) => !FUNCTION_WORDS.has(word))
