/** From judged candidates to spans: surest first, none overlapping, and a name found once is found everywhere. */
import { type Candidate, foldForm, type Place } from './candidates.ts'
import type { TaggerPaper, TaggerSentence } from './features.ts'
import type { Form } from './forms.ts'
import { NO_ENTITY } from './judge-weights.ts'
import { CLASSES } from './tags.ts'
import type { Word } from './words.ts'

export interface ChosenSpan {
  sentence: number
  /** First and last word, inclusive. */
  first: number
  last: number
  /** Place in `CLASSES`. */
  classIndex: number
  /** Best class that is not generic. */
  typeIndex: number
  /** Probability of `classIndex`. */
  confidence: number
}

interface Accepted {
  candidate: Candidate
  classIndex: number
  typeIndex: number
  confidence: number
  /** Probability that it is an entity of whatever class. */
  sure: number
}

const GENERIC = CLASSES.indexOf('Generic')
/** Names looked up at one first word; bounds the work at each word of a text. */
const MOST_AT_WORD = 20

/** Marks the words of links: the name in the address of a repository is no mention. */
function linkWords(words: readonly Word[]): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const { text, glue } = words[i] as Word
    const next = words[i + 1]
    const goesOn = i > 0 && marks[i - 1] === 1 && glue !== ' '
    const starts = (next?.text === ':' || next?.glue === '.') && /^(?:https?|www|github)$/i.test(text)
    if (goesOn || starts) marks[i] = 1
  }
  return marks
}

function bestOf(verdict: readonly number[], classes: number): number {
  let best = 0
  for (let c = 1; c < classes; c++) if ((verdict[c] as number) > (verdict[best] as number)) best = c
  return best
}

/**
 * The spans of the candidates whose type is right with at least `threshold`, in order of the text.
 * @param verdicts what `judge` says of each candidate
 */
export function chooseSpans(
  paper: TaggerPaper,
  candidates: readonly Candidate[],
  verdicts: readonly (readonly number[])[],
  threshold: number,
): ChosenSpan[] {
  const accepted: Accepted[] = []
  candidates.forEach((candidate, i) => {
    const verdict = verdicts[i] as readonly number[]
    const sure = 1 - (verdict[NO_ENTITY] as number)
    const classIndex = bestOf(verdict, NO_ENTITY)
    const typeIndex = bestOf(verdict, GENERIC)
    // A generic phrase is no error, so what counts is how likely the type is where the phrase is not generic.
    const right = (verdict[typeIndex] as number) / (1 - (verdict[GENERIC] as number))
    if (right < threshold && (classIndex !== GENERIC || sure < threshold)) return
    const confidence = verdict[classIndex] as number
    accepted.push({ candidate, classIndex, typeIndex, confidence, sure })
  })
  // The sort is stable: equals stay in the order of the text.
  accepted.sort((a, b) => b.sure - a.sure)
  const taken = paper.sentences.map(({ words }) => linkWords(words))
  const spans: ChosenSpan[] = []
  const take = (
    a: Accepted,
    { sentence, first, last }: Pick<Place, 'sentence' | 'first' | 'last'>,
  ): boolean => {
    const row = taken[sentence] as Uint8Array
    if (row.subarray(first, last + 1).includes(1)) return false
    row.fill(1, first, last + 1)
    const { classIndex, typeIndex, confidence } = a
    spans.push({ sentence, first, last, classIndex, typeIndex, confidence })
    return true
  }
  const found = accepted.filter((a) => a.candidate.places.filter((place) => take(a, place)).length > 0)
  for (const [a, place] of elsewhere(paper, found)) take(a, place)
  return spans.sort((a, b) => a.sentence - b.sentence || a.first - b.first)
}

/** Places of accepted names that the tagger has passed over, longest names first at each word. */
function* elsewhere(
  paper: TaggerPaper,
  accepted: readonly Accepted[],
): Generator<[Accepted, { sentence: number; first: number; last: number }]> {
  const names = new Map<string, { accepted: Accepted; length: number; exact: string | undefined }[]>()
  for (const a of accepted) {
    const { sentence, first, last } = a.candidate.places[0] as Place
    const { text, lower, isCapital } = (paper.sentences[sentence] as TaggerSentence).forms[first] as Form
    const list = names.get(lower) ?? []
    // One word with a capital is a name, whose case must fit: "SAM" is not "Sam".
    const exact = first === last && isCapital ? text : undefined
    if (list.length < MOST_AT_WORD) list.push({ accepted: a, length: last - first + 1, exact })
    names.set(lower, list)
  }
  if (names.size === 0) return
  for (const list of names.values()) list.sort((a, b) => b.length - a.length)
  for (const [sentence, { forms }] of paper.sentences.entries()) {
    for (let first = 0; first < forms.length; first++) {
      const form = forms[first] as Form
      const list = names.get(form.lower)
      if (list === undefined) continue
      for (const { accepted: a, length, exact } of list) {
        const last = first + length - 1
        if (last >= forms.length || (exact !== undefined && form.text !== exact)) continue
        if (foldForm(forms, first, last) === a.candidate.form) yield [a, { sentence, first, last }]
      }
    }
  }
}
