/** Class words that a name does without: "Adam optimizer" is Adam, "BLEU score" is BLEU. */
import { isOrdinaryWord, wordCount } from '../../extract/lexicon/words.ts'
import { looksLikeAcronym } from '../names.ts'
import { namesAction } from './word-forms.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** After what has a name of its own. */
const AFTER_NAMES = set(
  `algorithm approach architecture benchmark challenge corpus dataset estimator framework method metric model network
  optimizer package platform simulator suite technique tool toolkit`,
)
/** After a word with one capital: the Adam optimizer is Adam, a Hopfield network is not Hopfield. */
const AFTER_CAPITALISED = set(
  'benchmark challenge corpus dataset optimizer package platform simulator suite tool toolkit',
)
/** After words that say what is done, and acronyms of such words: "gradient descent algorithm", "EM algorithm". */
const AFTER_ACTIONS = set('algorithm approach method problem task technique')
/** After acronyms of what is a network or a model itself: "CNN model". */
const AFTER_MODELS = set('algorithm approach architecture framework method model network')
/** After two words or more. */
const AFTER_WORDS = set('problem task')
/** What is one thing in the singular ("gradient descent method") and a class in the plural. */
const ONE = set('algorithm approach method technique')

/** Last words of what is a network or a model. */
const MODELS =
  /(?:autoencoder|encoder|field|forest|machine|memory|model|network|perceptron|process|transformer|unit)$/
/** Metrics that are also called scores. */
const SCORES = set('bleu rouge meteor f1 bertscore cider spice comet chrf fid')

/** Which one of a family, after the family's name: "GPT-4 model", "BERT base model". */
const VERSION = /^(?:v?\d+(?:\.\d+)?[bkm]?|base|large|small|tiny|mini|nano|medium|huge|x{1,3}l)$/i

/** Said of a thing as it is known, before its name. */
const VERDICTS = set('vanilla')

/** Last words that do not stand without "problem". */
const NO_NAME_ALONE = /^(?:inverse|linear|nonlinear|hard|combinatorial|multi|dual|primal|min|max|word)$/

/** What an acronym stands for, in normal words. */
type Reader = (word: string) => readonly string[] | undefined

/**
 * The words without verdicts before and class words after.
 *
 * @param surface the words of the name as written, as many as `words`; fewer where they are not known
 */
export function withoutClassWords(
  words: readonly string[],
  surface: readonly string[],
  reader: Reader,
): string[] {
  let kept = [...words]
  let written = surface.length === words.length ? [...surface] : [...words]
  while (kept.length > 1 && VERDICTS.has(kept[0] ?? '')) {
    kept = kept.slice(1)
    written = written.slice(1)
  }
  while (kept.length > 1) {
    const rest = kept.slice(0, -1)
    const last = written.at(-1) ?? ''
    if (!isDropped(kept.at(-1) ?? '', last.toLowerCase(), written.slice(0, -1), rest, reader)) break
    kept = rest
    written = written.slice(0, -1)
  }
  return kept
}

function isDropped(
  last: string,
  written: string,
  surface: readonly string[],
  rest: readonly string[],
  reader: Reader,
): boolean {
  const before = surface.at(-1) ?? ''
  const several = ONE.has(last) && written !== last
  const previous = rest.at(-1) ?? ''
  if (last === 'score') return SCORES.has(previous)
  if (rest.length >= 2 && AFTER_WORDS.has(last) && !NO_NAME_ALONE.test(previous)) return true
  if (rest.length >= 2 && AFTER_ACTIONS.has(last) && namesAction(previous)) return !several
  const long = looksLikeAcronym(before) ? reader(before) : undefined
  if (long !== undefined) {
    if (MODELS.test(long.at(-1) ?? '')) return AFTER_MODELS.has(last)
    return AFTER_ACTIONS.has(last) && !several
  }
  if (before.toLowerCase() === 'transformer' && rest.length === 1) return AFTER_MODELS.has(last)
  if (!AFTER_NAMES.has(last) || several) return false
  if (surface.length >= 2 && VERSION.test(before)) {
    const name = surface.at(-2) ?? ''
    return /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(name) || isCapitalised(name)
  }
  return isInvented(before) || (AFTER_CAPITALISED.has(last) && rest.length === 1 && isCapitalised(before))
}

/** Times that running text writes a common word in lower case. */
const COMMON = 100

/** Two capitals, or a capital with a digit, but not a common word. */
const isInvented = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}|\p{Lu}.*\p{N}|\p{Ll}\p{Lu}/u.test(word) &&
  !/^\p{Lu}{1,2}s?$/u.test(word) &&
  wordCount(word) < COMMON

/** A word with a capital that no running text writes in lower case. */
const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isOrdinaryWord(word)
