/** Word forms: what the features of a word draw on, worked out once for each form. */
import { wordKnowledge } from './corpus.ts'
import { hashString, mix } from './hash.ts'

/** What is known of a word form wherever it stands. All hashes are different for different kinds. */
export interface Form {
  text: string
  lower: string
  /** Hashes of: lower case, shape, fine, middle and coarse cluster, frequency with capitals. */
  lowerHash: number
  shape: number
  fine: number
  middle: number
  coarse: number
  use: number
  /** Hash of the last three letters. */
  tail: number
  isWord: boolean
  isCapital: boolean
  /** A capital or digit inside: "GRPO", "iPhone", "mT5". */
  isName: boolean
  isFunction: boolean
  /** Room for a model to note that it keeps what it has worked out for this form, and where. */
  keptBy: object | undefined
  keptAt: number
}

/** Distances at which a word's own features count. */
export const REACH = 3

/** Words that end a noun phrase or start one: prepositions, conjunctions, determiners, common verbs. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this these that those our its their we it they which who of in on for to from with without by as at ' +
    'into over under between among via using through and or but nor both either is are was were be been being has ' +
    'have had can could may might will would should do does did not no than then such while when where whether if ' +
    'because since although however thus also based called named propose proposes proposed present presents ' +
    'introduce introduces introducing develop develops show shows demonstrate demonstrates use uses used outperforms ' +
    'outperform achieves achieve improves improve apply applied compared trained evaluated e g i'
  ).split(' '),
)

const SALT = {
  exact: 1,
  lower: 2,
  shape: 3,
  prefix: 4,
  suffix: 5,
  fine: 6,
  middle: 7,
  coarse: 8,
  use: 9,
  stem: 10,
}

/** Letters of a word that are looked at one by one. */
const MOST_LETTERS = 40

function kindOf(ch: string): string {
  if (ch >= 'a' && ch <= 'z') return 'x'
  if (ch >= 'A' && ch <= 'Z') return 'X'
  if (ch >= '0' && ch <= '9') return '0'
  return /\p{Lu}/u.test(ch) ? 'X' : /\p{L}/u.test(ch) ? 'x' : /\p{N}/u.test(ch) ? '0' : ch
}

function shapeOf(text: string): string {
  let shape = ''
  for (const ch of text) {
    const kind = kindOf(ch)
    if (shape.length > 12) break
    if (!shape.endsWith(kind + kind)) shape += kind
  }
  return shape
}

export function makeForm(text: string): Form {
  const lower = text.toLowerCase()
  const cut = text.length > MOST_LETTERS ? text.slice(0, MOST_LETTERS) : text
  const knowledge = wordKnowledge(text)
  const lowerHash = mix(hashString(lower), SALT.lower)
  const shape = mix(hashString(shapeOf(cut)), SALT.shape)
  const fine = mix(knowledge?.fine ?? -1, SALT.fine)
  const middle = mix(knowledge?.middle ?? -1, SALT.middle)
  const coarse = mix(knowledge?.coarse ?? -1, SALT.coarse)
  const capital = /\p{Lu}/u.test(text) ? 1 : 0
  const use = mix(
    ((knowledge?.frequency ?? 0) >> 1) * 64 + (knowledge?.capital ?? 15) * 2 + capital,
    SALT.use,
  )
  const tail = mix(hashString(lower.slice(0, MOST_LETTERS).slice(-3)), SALT.suffix)
  return {
    text,
    lower,
    lowerHash,
    shape,
    fine,
    middle,
    coarse,
    use,
    tail,
    isWord: /[\p{L}\p{N}]/u.test(text),
    isCapital: capital === 1,
    isName: /\p{L}.*\p{Lu}|\p{Lu}.*\d/u.test(cut),
    isFunction: FUNCTION_WORDS.has(lower),
    keptBy: undefined,
    keptAt: 0,
  }
}

/** Most features that `writeUnigrams` writes. */
export const MOST_UNIGRAMS = 48

/**
 * Writes the features of a form at the distances -3 to 3, a group each, and where each group starts; after the
 * last start comes the end.
 */
export function writeUnigrams(form: Form, out: Int32Array, starts: Int32Array): void {
  const { lowerHash, shape, fine, middle, coarse, use, tail } = form
  const near = [lowerHash, shape, fine, middle, coarse, use, tail]
  const far = [lowerHash, shape, fine, coarse, use]
  const farther = [lowerHash, middle, coarse]
  const groups = [farther, far, near, ownOf(form), near, far, farther]
  let n = 0
  groups.forEach((group, d) => {
    starts[d] = n
    for (const hash of group) out[n++] = mix(hash, 100 + d)
  })
  starts[groups.length] = n
}

/** Features of a word that count at itself alone: its letters too. */
function ownOf({ text, lower, lowerHash, shape, fine, middle, coarse, use }: Form): number[] {
  const own = [mix(hashString(text), SALT.exact), lowerHash, shape, fine, middle, coarse, use]
  const folded = lower.slice(0, MOST_LETTERS)
  for (let n = 2; n <= 5 && n <= folded.length; n++) {
    own.push(mix(hashString(folded.slice(0, n)), SALT.prefix))
    own.push(mix(hashString(folded.slice(-n)), SALT.suffix))
  }
  if (folded.length > 3) own.push(mix(hashString(folded.replace(/(?:es|s)$/, '')), SALT.stem))
  return own
}

/** Forms seen lately; emptied when full, so that memory is bounded whatever is read. */
const forms = new Map<string, Form>()
const MOST_FORMS = 40_000

export function formOf(text: string): Form {
  let form = forms.get(text)
  if (form === undefined) {
    if (forms.size >= MOST_FORMS) forms.clear()
    form = makeForm(text)
    forms.set(text, form)
  }
  return form
}
