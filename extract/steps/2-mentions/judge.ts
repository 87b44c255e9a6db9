/**
 * How likely a phrase is an entity, of which type, and whether it is too wide to be looked for: from how often
 * the phrase itself, its last word, or phrases of its kind were one in annotated papers.
 */

import { CUES } from '../../lexicon/data/cues.ts'
import { HEADS } from '../../lexicon/data/heads.ts'
import { NAMES } from '../../lexicon/data/names.ts'
import { looksInvented, phraseKey } from '../../lexicon/shape.ts'
import { lazyTable } from '../../lexicon/table.ts'
import { ENTITY_TYPES, type EntityType } from '../../paper.ts'
import type { Sentence } from '../1-sentences.ts'
import { cueKeys } from './cues.ts'

const heads = lazyTable(HEADS)
const names = lazyTable(NAMES)
const cues = lazyTable(CUES)

export interface Judgement {
  /** 0 to 1: that the words are an entity where they stand. */
  entity: number
  /** 0 to 1: that it is generic, if it is one. */
  generic: number
  /** Probabilities in the order of ENTITY_TYPES. */
  types: readonly number[]
}

/** Rows hold: times seen, % entity, % generic, counts of the types. */
function blend(prior: Judgement, row: readonly number[] | undefined, weight: number): Judgement {
  if (row === undefined) return prior
  const [seen = 0, entity = 0, generic = 0, ...counts] = row
  const hits = counts.reduce((sum, count) => sum + count, 0)
  return {
    entity: (prior.entity * weight + (seen * entity) / 100) / (weight + seen),
    generic: (prior.generic * weight + (hits * generic) / 100) / (weight + hits),
    types: prior.types.map((share, i) => (share * weight + (counts[i] ?? 0)) / (weight + hits)),
  }
}

const UNKNOWN: Judgement = { entity: 0.1, generic: 0.1, types: [0.5, 0.1, 0.1, 0.2, 0.1] }

export function isKnownName(key: string): boolean {
  return names().has(key)
}

/** Longest known name, in words; nothing longer need be looked up. */
export const LONGEST_NAME = 8

export function judge(words: readonly string[], title: boolean): Judgement {
  const place = title ? 't' : 'a'
  const head = phraseKey(words.slice(-1))
  const kind = words.length > 2 ? '3' : words.length === 2 ? '2' : looksInvented(words[0] ?? '') ? 'N' : '1'
  let result = blend(UNKNOWN, heads().get(`${kind}${place}`), 1)
  if (words.length > 1) result = blend(result, heads().get(`m${place} ${head}`), 4)
  result = blend(result, heads().get(`${kind}${place} ${head}`), 4)
  return blend(result, names().get(phraseKey(words)), 2)
}

/** Turns the shares of the types by what stands around the phrase: log-linear, each cue with half its weight. */
export function typeByCues(types: readonly number[], sentence: Sentence, from: number, to: number): number[] {
  const scores = types.map((share) => Math.log(share + 0.01))
  const prior = cues().get('*') ?? [1, 1, 1, 1, 1]
  const total = prior.reduce((sum, count) => sum + count, 0)
  for (const key of cueKeys(sentence, from, to)) {
    const row = cues().get(key)
    if (row === undefined) continue
    const sum = row.reduce((a, b) => a + b, 0)
    for (let i = 0; i < scores.length; i++) {
      const share = (prior[i] ?? 0) / total
      scores[i] = (scores[i] ?? 0) + 0.5 * Math.log(((row[i] ?? 0) + 3 * share) / (sum + 3) / share)
    }
  }
  const top = Math.max(...scores)
  const weights = scores.map((score) => Math.exp(score - top))
  const norm = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / norm)
}

export function bestType(types: readonly number[]): EntityType {
  let best = 0
  for (let i = 1; i < types.length; i++) if ((types[i] ?? 0) > (types[best] ?? 0)) best = i
  return ENTITY_TYPES[best] ?? 'Method'
}
