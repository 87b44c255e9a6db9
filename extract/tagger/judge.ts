/**
 * Judges candidates as wholes: a multinomial logistic regression over what the tagger thinks of all places of a
 * candidate, the phrase itself, its neighbours and its rivals. Reranking after Collins, Koo 2005
 * ("Discriminative Reranking for Natural Language Parsing"), a candidate at a time.
 */
import { type Candidate, MOST_WORDS, type Place } from './candidates.ts'
import type { TaggerPaper, TaggerSentence } from './features.ts'
import type { Form } from './forms.ts'
import { hashString, mix } from './hash.ts'
import type { JudgeFeatures, JudgeWeights } from './judge-weights.ts'
import { type KnownPhrases, knownPhrase, logOdds } from './known.ts'
import { CLASSES } from './tags.ts'

/** Most features of a candidate. */
const MOST_FEATURES = 256

/** Features of one candidate after the other, in the same place. */
class FeatureList implements JudgeFeatures {
  readonly hashes = new Int32Array(MOST_FEATURES)
  readonly values = new Float64Array(MOST_FEATURES)
  count = 0
  /** Of the next feature; each has one of its own. */
  salt = 0

  start(): void {
    this.count = 0
    this.salt = 500
  }

  add(hash: number, value = 1): void {
    this.put(mix(hash, this.salt++), value)
  }

  put(hash: number, value: number): void {
    this.hashes[this.count] = hash
    this.values[this.count++] = value
  }
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

function placesByFirst(paper: TaggerPaper, candidates: readonly Candidate[]): PlacesByFirst {
  const byFirst: Map<number, Place[]>[] = paper.sentences.map(() => new Map())
  for (const candidate of candidates) {
    for (const place of candidate.places) {
      const inSentence = byFirst[place.sentence] as Map<number, Place[]>
      const list = inSentence.get(place.first)
      if (list === undefined) inSentence.set(place.first, [place])
      else list.push(place)
    }
  }
  return byFirst
}

/** Below this nothing comes of a candidate: one in a thousand is taken for an entity. */
const WORTH_JUDGING = 0.07
const HOPELESS: number[] = [...CLASSES.map(() => 0), 1]

/** Features of all candidates of a paper. */
export function judgeFeatures(
  paper: TaggerPaper,
  candidates: readonly Candidate[],
  phrases: KnownPhrases,
): JudgeFeatures[] {
  const list = new FeatureList()
  const byFirst = placesByFirst(paper, candidates)
  return candidates.map((candidate) => {
    writeFeatures(list, paper, candidate, byFirst, phrases)
    return { hashes: list.hashes.slice(0, list.count), values: list.values.slice(0, list.count) }
  })
}

/** What the judge thinks of each candidate: the probability of each class of `CLASSES` and of no entity. */
export function judgeAll(
  weights: JudgeWeights,
  paper: TaggerPaper,
  candidates: readonly Candidate[],
  phrases: KnownPhrases,
): number[][] {
  const list = new FeatureList()
  const byFirst = placesByFirst(paper, candidates)
  return candidates.map((candidate) => {
    const best = bestPlace(candidate)
    if (best.probability < WORTH_JUDGING && !best.chosen) return HOPELESS
    writeFeatures(list, paper, candidate, byFirst, phrases)
    return weights.judge(list, list.count)
  })
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

function writeFeatures(
  list: FeatureList,
  paper: TaggerPaper,
  candidate: Candidate,
  byFirst: PlacesByFirst,
  phrases: KnownPhrases,
): void {
  list.start()
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

  list.add(0)
  for (const m of most) list.add(0, logOdds(m))
  for (const m of mean) list.add(0, logOdds(m))
  list.add(0, logOdds(best.probability))
  list.add(0, logOdds(1 - miss))
  list.add(0, logOdds(total / n))
  list.add(0, logOdds(longer))
  list.add(0, logOdds(other))
  list.add(mix(sure, tenth(longer)))
  list.add(mix(sure, tenth(other)))
  list.add(mix(sure, Math.min(n, 4)))
  list.add(mix(tenth(1 - miss), Math.min(n, 4)))
  list.add(mix(Math.min(chosen, 3), Math.min(n, 4)))
  list.add(mix(top, sure))
  list.add(mix(top, Math.min(length, 6)))
  list.add(mix(Math.min(length, 6), sure))

  const head = at(best.last)
  const first = at(best.first)
  list.add(hashString(candidate.form))
  list.add(hash(head, 'lowerHash'))
  list.add(hash(head, 'fine'))
  list.add(mix(hash(head, 'middle'), Math.min(length, 4)))
  list.add(mix(hash(head, 'fine'), top))
  list.add(hash(head, 'shape'))
  list.add(hash(head, 'use'))
  list.add(hash(first, 'lowerHash'))
  list.add(hash(first, 'fine'))
  list.add(hash(first, 'use'))
  list.add(mix(hash(first, 'middle'), hash(head, 'middle')))
  list.add(hash(at(best.first - 1), 'lowerHash'))
  list.add(hash(at(best.first - 1), 'fine'))
  list.add(hash(at(best.last + 1), 'lowerHash'))
  list.add(hash(at(best.last + 1), 'fine'))
  list.add(mix(hash(at(best.first - 1), 'lowerHash'), hash(at(best.last + 1), 'lowerHash')))

  const inTitle = candidate.places.some((p) => paper.sentences[p.sentence]?.section === 'title') ? 1 : 0
  const short = paper.shortForms.has(at(best.first)?.text ?? '') && length === 1 ? 1 : 0
  const long = sentence.longForms.some((l) => l.first === best.first && l.last === best.last) ? 1 : 0
  const overlapsLong = sentence.longForms.some((l) => l.first <= best.last && l.last >= best.first) ? 1 : 0
  const names = sentence.forms.slice(best.first, best.last + 1).some((form) => form.isName)
  const kind = (names ? 4 : 0) + (short ? 2 : 0) + inTitle
  list.add(kind)
  list.add(mix(kind, sure))
  list.add(mix(long * 2 + overlapsLong, sure))
  list.add(mix(inTitle, Math.min(n, 4)))
  list.add(mix(Math.min((candidate.places[0] as Place).sentence, 6), sure))
  list.add(mix(kind, top))

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
  for (const cue of cues) list.put(mix(cue, 600), 1)
  list.salt = 601
  const half = otherHalf(sentence, best)
  if (half !== undefined) {
    list.add(mix(hash(half, 'lowerHash'), length === 1 ? 1 : 0))
    list.add(mix(hash(half, 'fine'), length === 1 ? 1 : 0))
  }
  list.salt = 610
  const end = (head?.lower ?? '').slice(-4)
  list.add(mix(hashString(end), namedOrNot))
  list.add(mix(hashString(end.slice(-3)), namedOrNot))
  list.add(mix(hashString((first?.lower ?? '').slice(0, 4)), namedOrNot))
  const opensTitle = candidate.places.some(
    (p) => p.sentence === 0 && p.first === 0 && paper.sentences[0]?.forms[p.last + 1]?.text === ':',
  )
  list.add(mix(opensTitle ? 1 : 0, kind))

  list.salt = 650
  const known = knownPhrase(phrases, candidate)
  if (known === undefined) {
    list.salt = 700
    list.add(kind)
    list.add(mix(top, kind))
    list.add(sure)
    return
  }
  list.salt = 750
  const often = Math.min(5, Math.floor(known.papers))
  const usual = known.classes.indexOf(Math.max(...known.classes))
  for (const odds of [...known.classes, known.any, known.chosen]) {
    list.add(0, odds)
    list.add(often, odds)
  }
  list.add(often)
  list.add(mix(usual, top))
  list.add(mix(usual, Math.round(known.classes[usual] as number)))
  list.add(mix(mix(Math.round(known.any), sure), often > 2 ? 1 : 0))
}
