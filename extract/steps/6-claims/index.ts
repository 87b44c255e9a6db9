/** Step 6: quantities that the text reports as results, with what they measure, where, and against what. */
import type { Claim } from '../../paper.ts'
import type { RoledEntity } from '../4-roles/index.ts'
import { mainSystem } from '../5-relations/pairs.ts'
import type { Outline } from '../outline.ts'
import { type Standing, standings } from '../places.ts'
import { kindOf } from './kind.ts'
import type { Before, ClaimPlace } from './options.ts'
import { chooseSubject } from './subjects.ts'
import { surroundings } from './surroundings.ts'
import { readValues, type Value } from './values.ts'

/** Words of a sentence that reports results. */
const RESULT =
  /\b(?:achiev\w*|attain\w*|obtain\w*|reach\w*|outperform\w*|surpass\w*|exceed\w*|improv\w*|increas\w*|decreas\w*|reduc\w*|reduction|gains?|boost\w*|rais\w+|lower\w*|faster|slower|higher|better|fewer|less|smaller|larger|speed-?ups?|acceler\w*|accurac\w*|precision|recall|errors?|rates?|scores?|results?|experiments?|performance|state-of-the-art|sota|yield\w*|accelerat\w*|runs?|running|savings?|saving|success\w*|compared|than|over|percentage|latency|throughput|resolution|drops?|degrad\w*|show\w*|demonstrat\w*|up to)\b/i
/** What follows numbers that set something up and are no results. */
const SETUP_AFTER =
  /^\s*(?:-?\s?(?:labels?\b|labell?ed|annotat|of (?:the )?(?:labels?|labell?ed|data\b|training|annotat|samples|training data|parameters|all|the data|ImageNet|supervis)|training data|supervision|super-?resolution|upsampl|upscal|downsampl|SR\b|confidence|missing|probability|dropout|images\b|of (?:American|people|patients|users|adults|the world|world)|annual|of (?:the )?(?:population|women|men)))/i
const SETUP_BEFORE =
  /(?:\btop[- ]|\bp\s?[<=>]\s?|\bonly(?: using)?\s|\busing (?:only |just )?(?:about )?|\bwith (?:only |just )(?:about )?|\bat least |\bprobability (?:of )?|\bconfidence (?:of )?|\bscale (?:of )?)$/i
function isResult({ sort, value }: Value, before: string, after: string, sentence: string): boolean {
  const less = /^\s*(?:fewer|less|smaller|lower|higher|more|faster|better)\b/.test(after)
  if (SETUP_AFTER.test(after) || (SETUP_BEFORE.test(before) && !less)) return false
  if (sort === 'size') {
    const near = `${before.slice(-60)} ${after.slice(0, 30)}`
    return (
      /\b(?:error|errors|accuracy|precision|latency|speed|within|runtime|time|RMSE|MAE|deviation|resolution|improv\w*|reduc\w*|faster|gains?|outperform\w*)\b/i.test(
        near,
      ) && !/\b(?:range|distance|long|weigh)/.test(near)
    )
  }
  if (sort === 'rate') return !/\b(?:at a sampling|sampled|recorded|camera|frequency band)\b/i.test(sentence)
  if (sort === 'factor') return !/^[x×]?\s?\d/.test(after) && !/^(?:one|several) times$/i.test(value)
  return true
}

/** The only dataset of the paper, or the last that was named in the sentence before. */
export function loneDataset(entities: readonly RoledEntity[], sentence: number): string | undefined {
  const datasets = entities.filter(
    ({ type, generic, role }) => type === 'Dataset' && generic !== true && role !== 'mentioned',
  )
  if (datasets.length === 1) return datasets[0]?.name
  return datasets.findLast(({ places }) => places.some((place) => place.sentence === sentence - 1))?.name
}

/** Results in the sentences in which the paper speaks of its own work. */
export function findClaims(outline: Outline, entities: readonly RoledEntity[]): Claim[] {
  const { text, sentences, aim } = outline
  const claims: Claim[] = []
  let system: RoledEntity | undefined
  let present: ReadonlyMap<number, readonly Standing<RoledEntity>[]> | undefined
  for (const [index, { start, end, section }] of sentences.entries()) {
    if (section === 'title' || index < aim) continue
    const sentence = text.slice(start, end)
    const values = readValues(sentence)
    if (values.length === 0 || !RESULT.test(sentence)) continue
    for (const value of values) {
      value.start += start
      value.end += start
    }
    let last: Before | undefined
    for (const value of values) {
      const before = text.slice(Math.max(start, value.start - 120), value.start)
      const after = text.slice(value.end, Math.min(end, value.end + 120))
      if (!isResult(value, before, after, sentence)) continue
      if (present === undefined) {
        present = standings(entities)
        system = mainSystem(entities)
      }
      const here = present.get(index) ?? []
      const claim: ClaimPlace = { text, sentence: { start, end }, value, values, here }
      const around = surroundings(claim, last, loneDataset(entities, index), system?.name)
      last = around
      claims.push({
        subject: chooseSubject(claim, entities, system)?.name ?? null,
        value: value.value,
        unit: value.unit,
        ...around,
        kind: kindOf(value, before, after),
        start: value.start,
        end: value.end,
        sentence: { start, end, section },
        confidence: CONFIDENCE[value.sort],
      })
    }
  }
  return claims
}

/**
 * Share of claims of each sort of which value and subject are right, on 1,200 training papers (324 claims). The
 * tagger knows those, so new papers do a little worse: 25 of 36 on the development papers, 34 by value alone.
 */
const CONFIDENCE: Readonly<Record<Value['sort'], number>> = {
  share: 0.78,
  factor: 0.76,
  rate: 0.68,
  size: 0.56,
  score: 0.53,
}
