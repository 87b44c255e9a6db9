/**
 * Judges candidates as wholes: a multinomial logistic regression over what the tagger thinks of all places of a
 * candidate, the phrase itself, its neighbours and its rivals. Reranking after Collins, Koo 2005
 * ("Discriminative Reranking for Natural Language Parsing"), a candidate at a time.
 */
import { type Candidate, MOST_WORDS, type Place } from './candidates.ts'
import type { TaggerPaper, TaggerSentence } from './features.ts'
import type { Form } from './forms.ts'
import { hashString, mix } from './hash.ts'
import { type KnownPhrases, knownPhrase, logOdds } from './known.ts'
import { readTable } from './table.ts'
import { CLASSES } from './tags.ts'

/** The classes of `CLASSES`, and after them: no entity. */
export const VERDICTS = CLASSES.length + 1
export const NO_ENTITY = CLASSES.length

/** Features with their values, side by side. */
export interface JudgeFeatures {
  hashes: number[]
  values: number[]
}

const tenth = (p: number) => Math.min(9, Math.floor(p * 10))

function bestPlace(candidate: Candidate): Place {
  return candidate.places.reduce((best, p) => (p.probability > best.probability ? p : best))
}

/** Places by their first word, a list a sentence. */
type PlacesByFirst = ReadonlyMap<number, Place[]>[]

/** How the candidate's rivals, which overlap it, do: the likeliest longer one and the likeliest other one. */
function rivals(candidate: Candidate, places: PlacesByFirst): { longer: number; other: number } {
  let longer = 0
  let other = 0
  for (const place of candidate.places) {
    const inSentence = places[place.sentence]
    for (let first = place.first - MOST_WORDS; first <= place.last; first++) {
      for (const rival of inSentence?.get(first) ?? []) {
        if (rival === place || rival.last < place.first) continue
        const holds = rival.first <= place.first && rival.last >= place.last
        if (holds) longer = Math.max(longer, rival.probability)
        else other = Math.max(other, rival.probability)
      }
    }
  }
  return { longer, other }
}

/** Features of all candidates of a paper. */
export function judgeFeatures(
  paper: TaggerPaper,
  candidates: readonly Candidate[],
  phrases: KnownPhrases,
): JudgeFeatures[] {
  const byFirst: Map<number, Place[]>[] = paper.sentences.map(() => new Map())
  for (const candidate of candidates) {
    for (const place of candidate.places) {
      const inSentence = byFirst[place.sentence] as Map<number, Place[]>
      const list = inSentence.get(place.first)
      if (list === undefined) inSentence.set(place.first, [place])
      else list.push(place)
    }
  }
  return candidates.map((candidate) => featuresOf(paper, candidate, byFirst, phrases))
}

/** Places of a candidate whose neighbours are looked at. */
const MOST_PLACES = 6

/** For the short form of an abbreviation the head of its long form, and for the long form the short one. */
function otherHalf({ longForms, forms }: TaggerSentence, { first, last }: Place): Form | undefined {
  for (const pair of longForms) {
    if (first === pair.short && last === pair.short) return forms[pair.last]
    if (first === pair.first && last === pair.last) return forms[pair.short]
  }
  return undefined
}

function featuresOf(
  paper: TaggerPaper,
  candidate: Candidate,
  byFirst: PlacesByFirst,
  phrases: KnownPhrases,
): JudgeFeatures {
  const hashes: number[] = []
  const values: number[] = []
  let salt = 500
  const add = (hash: number, value = 1) => {
    hashes.push(mix(hash, salt++))
    values.push(value)
  }
  const best = bestPlace(candidate)
  const sentence = paper.sentences[best.sentence] as TaggerSentence
  const at = (i: number): Form | undefined => sentence.forms[i]
  const hash = (form: Form | undefined, of: 'lowerHash' | 'fine' | 'middle' | 'shape' | 'use') =>
    form?.[of] ?? 0
  const length = best.last - best.first + 1
  const n = candidate.places.length
  const most = CLASSES.map((_, c) =>
    candidate.places.reduce((top, p) => Math.max(top, p.classes[c] as number), 0),
  )
  const mean = CLASSES.map(
    (_, c) => candidate.places.reduce((sum, p) => sum + (p.classes[c] as number), 0) / n,
  )
  const total = candidate.places.reduce((sum, p) => sum + p.probability, 0)
  const miss = candidate.places.reduce((product, p) => product * (1 - Math.min(p.probability, 0.999)), 1)
  const { longer, other } = rivals(candidate, byFirst)
  const chosen = candidate.places.filter((p) => p.chosen).length
  const top = mean.indexOf(Math.max(...mean))
  const sure = tenth(best.probability)

  add(0)
  for (const m of most) add(0, logOdds(m))
  for (const m of mean) add(0, logOdds(m))
  add(0, logOdds(best.probability))
  add(0, logOdds(1 - miss))
  add(0, logOdds(total / n))
  add(0, logOdds(longer))
  add(0, logOdds(other))
  add(mix(sure, tenth(longer)))
  add(mix(sure, tenth(other)))
  add(mix(sure, Math.min(n, 4)))
  add(mix(tenth(1 - miss), Math.min(n, 4)))
  add(mix(Math.min(chosen, 3), Math.min(n, 4)))
  add(mix(top, sure))
  add(mix(top, Math.min(length, 6)))
  add(mix(Math.min(length, 6), sure))

  const head = at(best.last)
  const first = at(best.first)
  add(hashString(candidate.form))
  add(hash(head, 'lowerHash'))
  add(hash(head, 'fine'))
  add(mix(hash(head, 'middle'), Math.min(length, 4)))
  add(mix(hash(head, 'fine'), top))
  add(hash(head, 'shape'))
  add(hash(head, 'use'))
  add(hash(first, 'lowerHash'))
  add(hash(first, 'fine'))
  add(hash(first, 'use'))
  add(mix(hash(first, 'middle'), hash(head, 'middle')))
  add(hash(at(best.first - 1), 'lowerHash'))
  add(hash(at(best.first - 1), 'fine'))
  add(hash(at(best.last + 1), 'lowerHash'))
  add(hash(at(best.last + 1), 'fine'))
  add(mix(hash(at(best.first - 1), 'lowerHash'), hash(at(best.last + 1), 'lowerHash')))

  const inTitle = candidate.places.some((p) => paper.sentences[p.sentence]?.section === 'title') ? 1 : 0
  const short = paper.shortForms.has(at(best.first)?.text ?? '') && length === 1 ? 1 : 0
  const long = sentence.longForms.some((l) => l.first === best.first && l.last === best.last) ? 1 : 0
  const overlapsLong = sentence.longForms.some((l) => l.first <= best.last && l.last >= best.first) ? 1 : 0
  const names = sentence.forms.slice(best.first, best.last + 1).some((form) => form.isName)
  const kind = (names ? 4 : 0) + (short ? 2 : 0) + inTitle
  add(kind)
  add(mix(kind, sure))
  add(mix(long * 2 + overlapsLong, sure))
  add(mix(inTitle, Math.min(n, 4)))
  add(mix(Math.min((candidate.places[0] as Place).sentence, 6), sure))
  add(mix(kind, top))

  // What stands beside the other places, and the other half of an abbreviation, speak for the type.
  const namedOrNot = names ? 1 : 0
  const cues = new Set<number>()
  for (const { sentence: s, first: from, last: to } of candidate.places.slice(0, MOST_PLACES)) {
    const forms = (paper.sentences[s] as TaggerSentence).forms
    cues.add(mix(mix(hash(forms[from - 1], 'lowerHash'), 1), namedOrNot))
    cues.add(
      mix(mix(mix(hash(forms[from - 2], 'lowerHash'), hash(forms[from - 1], 'lowerHash')), 2), namedOrNot),
    )
    cues.add(mix(mix(hash(forms[to + 1], 'lowerHash'), 3), namedOrNot))
    cues.add(mix(mix(mix(hash(forms[to + 1], 'lowerHash'), hash(forms[to + 2], 'lowerHash')), 4), namedOrNot))
    cues.add(mix(mix(hash(forms[to + 1], 'middle'), 5), namedOrNot))
  }
  salt = 600
  for (const cue of cues) {
    hashes.push(mix(cue, salt))
    values.push(1)
  }
  salt++
  const half = otherHalf(sentence, best)
  if (half !== undefined) {
    add(mix(hash(half, 'lowerHash'), length === 1 ? 1 : 0))
    add(mix(hash(half, 'fine'), length === 1 ? 1 : 0))
  }
  salt = 610
  const end = (head?.lower ?? '').slice(-4)
  add(mix(hashString(end), namedOrNot))
  add(mix(hashString(end.slice(-3)), namedOrNot))
  add(mix(hashString((first?.lower ?? '').slice(0, 4)), namedOrNot))
  const opensTitle = candidate.places.some(
    (p) => p.sentence === 0 && p.first === 0 && paper.sentences[0]?.forms[p.last + 1]?.text === ':',
  )
  add(mix(opensTitle ? 1 : 0, kind))

  salt = 650
  const known = knownPhrase(phrases, candidate)
  if (known === undefined) {
    salt = 700
    add(kind)
    add(mix(top, kind))
    add(sure)
    return { hashes, values }
  }
  salt = 750
  const often = Math.min(5, Math.floor(known.papers))
  const usual = known.classes.indexOf(Math.max(...known.classes))
  for (const odds of [...known.classes, known.any, known.chosen]) {
    add(0, odds)
    add(often, odds)
  }
  add(often)
  add(mix(usual, top))
  add(mix(usual, Math.round(known.classes[usual] as number)))
  add(mix(mix(Math.round(known.any), sure), often > 2 ? 1 : 0))
  return { hashes, values }
}

/** The judge from its packed weights. */
export function readJudge(base64: string): JudgeWeights {
  const { features, width, weights, unit } = readTable(base64)
  const rows = new Map<number, Float32Array>()
  features.forEach((hash, i) => {
    rows.set(
      hash,
      Float32Array.from(weights.subarray(i * width, i * width + width), (w) => w * unit),
    )
  })
  return rows
}

/** Rows of `VERDICTS` weights by feature hash. */
export type JudgeWeights = ReadonlyMap<number, Float32Array>

/** Probability of each class of `CLASSES` and of no entity. */
export function judge(weights: JudgeWeights, { hashes, values }: JudgeFeatures): number[] {
  const scores = new Array<number>(VERDICTS).fill(0)
  for (let i = 0; i < hashes.length; i++) {
    const row = weights.get(hashes[i] as number)
    if (row === undefined) continue
    const value = values[i] as number
    for (let k = 0; k < VERDICTS; k++) scores[k] = (scores[k] as number) + value * (row[k] as number)
  }
  const top = Math.max(...scores)
  const weightsOf = scores.map((s) => Math.exp(s - top))
  const sum = weightsOf.reduce((a, b) => a + b, 0)
  return weightsOf.map((w) => w / sum)
}
