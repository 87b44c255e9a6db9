/** Forms of one word, and phrases that say one thing in another order of words. */
import { singular } from '../names.ts'

/** Verbs of tasks: "classifying images" is image classification. The regular ones are made in `noun`. */
const VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    detecting: 'detection',
    recognizing: 'recognition',
    predicting: 'prediction',
    reconstructing: 'reconstruction',
    retrieving: 'retrieval',
    extracting: 'extraction',
    compressing: 'compression',
    completing: 'completion',
    adapting: 'adaptation',
    optimizing: 'optimization',
    localizing: 'localization',
    summarizing: 'summarization',
    categorizing: 'categorization',
    classifying: 'classification',
    verifying: 'verification',
    identifying: 'identification',
    estimating: 'estimation',
    generating: 'generation',
    translating: 'translation',
    navigating: 'navigation',
    manipulating: 'manipulation',
    validating: 'validation',
    annotating: 'annotation',
    segmenting: 'segmentation',
  }),
)

/** Words that join or open parts of a phrase: what they stand between is no compound. */
const JOINING: ReadonlySet<string> = new Set(
  `a an and as at between by for from in into of on or over the their through to towards under using via
  with without vs versus than non not beyond`.split(/\s+/),
)

export const isJoining = (word: string): boolean => JOINING.has(word)

/** Names of what is done: nouns made from verbs. */
const ACTION = /(?:[^s]tion|sion|ing|lysis|retrieval|removal|transfer|control|search|descent|learning)$/
/** Nouns in -ing, -tion and -ment that take "of" and mean something else than their compound would. */
const NO_ACTION =
  /^(?:combination|collection|function|king|ring|string|composition|distribution|expression|section|version|element|moment|environment|fraction|proportion|concatenation|direction|position|union|permutation|convolution|superposition|generation|dimension|junction|intersection|notion|question|region|nothing|setting|embedding|measurement)$/

export const namesAction = (word: string): boolean => ACTION.test(word) && !NO_ACTION.test(word)

/**
 * The words of a name in the usual order: "classification of images" and "classifying images" are "image
 * classification"; "cross-validating" is "cross validation".
 */
export function usualOrder(words: readonly string[]): string[] {
  return lastAsNoun(firstVerb(compound(words)))
}

/** "classification of images" → "image classification". */
function compound(words: readonly string[]): readonly string[] {
  const [head = '', of, ...rest] = words
  if (of !== 'of' || rest.length === 0 || rest.length > 3 || rest.some(isJoining)) return words
  if (!(namesAction(head) || head === 'generation' || head === 'rate')) return words
  return [...singularLast(rest), head]
}

/** "classifying images" → "image classification". */
function firstVerb(words: readonly string[]): readonly string[] {
  const [verb = '', ...rest] = words
  if (rest.length === 0) return words
  if (verb === 'learn') return ['learning', ...rest]
  const noun = VERBS.get(verb)
  if (noun === undefined || rest.length > 4 || rest.some(isJoining) || rest.at(-1) === 'function')
    return words
  return [...singularLast(rest), noun]
}

/** "navigating" → "navigation", "motion forecast" → "motion forecasting". */
function lastAsNoun(words: readonly string[]): string[] {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const noun = VERBS.get(last)
  if (noun !== undefined) return [...before, noun]
  if (before.length > 0 && last === 'forecast') return [...before, 'forecasting']
  // An estimator and the estimation that it does have one name in the field (MLE).
  if (/^(?:robust|likelihood|posteriori|density|square|squared)$/.test(before.at(-1) ?? ''))
    if (/^estimat(?:or|e)$/.test(last)) return [...before, 'estimation']
  return [...words]
}

const singularLast = (words: readonly string[]): string[] =>
  words.map((word, index) => (index === words.length - 1 ? singular(word) : word))
