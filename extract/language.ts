/**
 * Tells whether a text is in English, cheaply: by its letters' scripts, and for Latin letters by the short words
 * that make up a good third of any running text in a language. Character n-grams would tell more languages apart,
 * but what is asked here is English or not, and the other's name only for the summary.
 */
import { hashA, hashB, withA, withB } from './lexicon/features.ts'
import { HashTable } from './lexicon/hash-table.ts'
import { isOrdinaryWord } from './lexicon/words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Function words of English; no language listed below has them often. */
const ENGLISH = set(`the of and to is that for with this we are by from which be it as on at has have our can
  these an or not but also been their its was were than between both such into in using based show results`)

/** Function words by language; those that English running text has as well are left out. */
const FUNCTION_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'de',
    set(`der die das und ist den von zu mit sich des auf für nicht ein eine einer eines einem einen dem auch als wir
      werden wird durch sind bei wie aus oder zur zum dass kann können über nach diese dieser dieses sowie im`),
  ],
  [
    'fr',
    set(`le la les de des du et est une un dans pour par sur que qui nous avec sont au aux ce cette ces plus
      ou pas ne se être leur notre nos entre comme `),
  ],
  [
    'es',
    set(`el la los las de del en que un una para con por se es su al lo como más este esta estos son ha han
      sobre entre nos muy ser sus nuestro desde también`),
  ],
  [
    'pt',
    set(`os as de do da dos das em que um uma para com por se no na nos nas ao são mais este esta foi
      como não sobre entre ou ser seu sua pelo pela também`),
  ],
  [
    'it',
    set(`il lo la gli le di del della dei delle un una che per con in da dal nel nella si sono come più
      questo questa su tra al alla ai non anche`),
  ],
  [
    'nl',
    set(`de het een en van is dat op te met voor zijn niet aan er ook als door bij uit naar wordt worden deze dit
      kan tot om over wij we hun maar`),
  ],
  ['pl', set('na do że się jest nie to jak dla od po przez oraz są ich za może być który które która')],
  ['sv', set('och att det som en ett på är av för med till den de inte om har kan från vi eller')],
  ['da', set('og at det som en et på er af for med til den de ikke om har kan fra vi eller ved')],
  ['fi', set('ja on ei että se oli ovat myös tai sekä kun joka jotka voidaan tämä tässä ne mutta')],
  ['cs', set('na je se že do pro jsou jako které která který byl nebo jeho při tak této')],
  ['ro', set('și în de la cu pe care din este un pentru sunt mai că se sau prin ale fi')],
  ['hu', set('az és hogy egy nem is van ez meg csak mint de vagy azt el volt amely ezt')],
  ['tr', set('ve bir bu için ile da de olarak olan gibi daha çok en ise ya veya göre kadar sonra')],
  ['id', set('yang dan di dengan untuk dari ini pada dalam adalah ke tidak dapat oleh sebagai itu atau')],
  ['vi', set('và của các là được cho trong một có với này không để những từ trên đã')],
  ['ca', set('el la els les de del en que un una per amb és als dels seva aquest aquesta són més')],
]

/** Scripts other than Latin, each with the language that its letters speak for; the first that fits is taken. */
const SCRIPTS: readonly (readonly [language: string, letter: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]
/** Letters that several languages share are its language's only where others of its own stand among them. */
const MARKED = new Map([
  ['ja', 0.1],
  ['uk', 0.03],
  ['fa', 0.01],
])

/** Code units looked at: a language shows in its first few hundred words. */
const LOOKED_AT = 6000
/** Words below which Latin text counts as English: a name or two may be of any language. */
const FEWEST_WORDS = 12
/** Different function words that a language is told from. */
const FEWEST_DISTINCT = 3
/** Letters of other scripts below which nothing is said; a Chinese text of ten characters is a sentence. */
const FEWEST_LETTERS = 10
/** Share of function words that only running text reaches; in English it is about 0.35, with this list. */
const RUNNING = 0.12
/** Share of them above which a text is English in part. */
const SOME_ENGLISH = 0.08
/** Share of words that the field's English knows, below which running text in no known language is no English. */
const KNOWN = 0.3

/**
 * The language of a text where it is not English: its ISO 639-1 code, or `other`. Undefined for English, for
 * texts too short to tell, for lists of names, and for texts of which a good part is English.
 */
export function foreignLanguage(text: string): string | undefined {
  const looked = text.slice(0, LOOKED_AT)
  if (isPlainEnglish(looked)) return undefined
  // Single letters are variables more often than words.
  const words = looked.match(/\p{Script=Latin}{2,}/gu) ?? []
  const lower = words.map((word) => word.toLowerCase())
  const english = shareIn(lower, ENGLISH)
  if (english >= RUNNING && !/[^\p{ASCII}\p{Script=Latin}\p{P}\p{S}\p{Z}]/u.test(looked)) return undefined
  return languageOfScript(looked, words) ?? languageOfWords(words, lower, english)
}

const OTHER_LETTER = /[^\p{ASCII}\p{P}\p{S}\p{Z}]/u

const ENGLISH_HASHES = new HashTable(ENGLISH.size)
for (const word of ENGLISH) ENGLISH_HASHES.set(hashA(word), hashB(word), 1)

/** Whether a text with no letters but those of ASCII is English by its function words: what most texts are. */
function isPlainEnglish(text: string): boolean {
  let words = 0
  let english = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127 && OTHER_LETTER.test(text.charAt(i))) return false
    if (!isAsciiLetter(code)) continue
    const start = i
    let a = 0
    let b = 0
    for (let lower = code | 32; lower > 0; lower = lowerLetter(text, i)) {
      a = withA(a, lower)
      b = withB(b, lower)
      i++
    }
    // The character after the word is looked at next.
    i--
    if (i === start) continue
    words++
    english += ENGLISH_HASHES.get(a, b)
  }
  return words > 0 && english / words >= RUNNING
}

const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** The letter at an offset in lower case; 0 where there is none. */
function lowerLetter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return isAsciiLetter(code) ? code | 32 : 0
}

/** The language where most letters are not Latin. */
function languageOfScript(text: string, latin: readonly string[]): string | undefined {
  const others = text.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0
  const letters = others + latin.reduce((sum, word) => sum + word.length, 0)
  // A Chinese character says as much as a word of several letters: Latin names in between count as words.
  if (others < FEWEST_LETTERS || others < 0.5 * letters) {
    const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
    if (dense < FEWEST_LETTERS || dense < latin.length) return undefined
  }
  let best = 'other'
  let most = 0
  for (const [language, letter] of SCRIPTS) {
    const count = text.match(letter)?.length ?? 0
    const marked = MARKED.get(language)
    if (marked !== undefined) {
      if (count >= marked * others) return language
    } else if (count > most) {
      best = language
      most = count
    }
  }
  return most >= 0.5 * others ? best : 'other'
}

/** The language of running text in Latin letters. */
function languageOfWords(
  words: readonly string[],
  lower: readonly string[],
  english: number,
): string | undefined {
  if (words.length < FEWEST_WORDS) return undefined
  let best: string | undefined
  let most = Math.max(RUNNING, 2 * english)
  for (const [language, functionWords] of FUNCTION_WORDS) {
    const share = shareIn(lower, functionWords)
    if (share > most && distinctIn(lower, functionWords) >= FEWEST_DISTINCT) [best, most] = [language, share]
  }
  if (best !== undefined) return best
  // Some other language: running text, which names are not, without what English has.
  const running = words.filter((word) => /^\p{Ll}/u.test(word))
  if (english > SOME_ENGLISH || running.length < Math.max(3 * FEWEST_WORDS, 0.6 * words.length))
    return undefined
  const known = running.filter((word) => isOrdinaryWord(word)).length
  return known < KNOWN * running.length ? 'other' : undefined
}

function shareIn(words: readonly string[], set: ReadonlySet<string>): number {
  if (words.length === 0) return 0
  let count = 0
  for (const word of words) if (set.has(word)) count++
  return count / words.length
}

const distinctIn = (words: readonly string[], set: ReadonlySet<string>): number =>
  new Set(words.filter((word) => set.has(word))).size
