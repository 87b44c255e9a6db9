/** Class words that a name does without: "Adam optimizer" is Adam, "BLEU score" is BLEU. */
import { isOrdinaryWord } from '../../extract/lexicon/words.ts'
import { namesAction } from './word-forms.ts'

/** After what has a name of its own. */
const AFTER_NAMES: ReadonlySet<string> = new Set(
  `algorithm approach architecture benchmark challenge classifier corpus dataset estimator framework method metric
  model network optimizer package platform score simulator suite system technique tool toolkit`.split(/\s+/),
)
/** After an acronym of ordinary words: a dataset for a task is not the task. */
const AFTER_ACRONYMS: ReadonlySet<string> = new Set(
  'algorithm approach architecture classifier method metric model network optimizer problem score task technique'.split(
    ' ',
  ),
)
/** After words that say what is done: "object detection method". */
const AFTER_ACTIONS: ReadonlySet<string> = new Set(
  'algorithm approach method problem task technique'.split(' '),
)
/** After two words or more. */
const AFTER_WORDS: ReadonlySet<string> = new Set(['problem', 'task'])

/** Said of a thing as it is known, before its name. */
const VERDICTS: ReadonlySet<string> = new Set(['vanilla', 'conventional', 'existing', 'proposed'])

/** Words that two-word names in -problem need: "inverse problem", "matching problem". */
const NO_NAME_ALONE = /^(?:inverse|linear|nonlinear|hard|combinatorial|multi|dual|primal|min|max)$/

/**
 * The words without verdicts before and class words after.
 *
 * @param surface the words of the name as written, as many as `words`, or fewer where they are not known
 * @param isField whether a word is an acronym of ordinary words ("GAN")
 */
export function withoutClassWords(
  words: readonly string[],
  surface: readonly string[],
  isField: (word: string) => boolean,
): string[] {
  let kept = [...words]
  let written = surface.length === words.length ? [...surface] : [...words]
  while (kept.length > 1 && VERDICTS.has(kept[0] ?? '')) {
    kept = kept.slice(1)
    written = written.slice(1)
  }
  while (kept.length > 1) {
    const last = kept.at(-1) ?? ''
    const before = written.at(-2) ?? ''
    if (!isDropped(last, before, kept.slice(0, -1), isField)) break
    kept = kept.slice(0, -1)
    written = written.slice(0, -1)
  }
  return kept
}

function isDropped(
  last: string,
  before: string,
  rest: readonly string[],
  isField: (word: string) => boolean,
): boolean {
  if (rest.length >= 2 && AFTER_WORDS.has(last) && !NO_NAME_ALONE.test(rest.at(-1) ?? '')) return true
  if (rest.length >= 2 && AFTER_ACTIONS.has(last) && namesAction(rest.at(-1) ?? '')) return true
  if (isField(before)) return AFTER_ACRONYMS.has(last)
  if (before.toLowerCase() === 'transformer' && rest.length === 1)
    return last === 'architecture' || last === 'model' || last === 'network'
  return AFTER_NAMES.has(last) && isProperName(before, rest.length)
}

/** An invented word: two capitals or a capital with a digit, or one that no running text writes in lower case. */
function isProperName(word: string, words: number): boolean {
  if (/\p{Lu}.*\p{Lu}|\p{Lu}.*\p{N}|\p{Ll}\p{Lu}/u.test(word)) return true
  return words === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isOrdinaryWord(word)
}
