/** What a quantity may be of: metrics and datasets in reach, with what speaks for each as named features. */
import type { EntityType, Span } from '../../paper.ts'
import type { RoledEntity } from '../4-roles/index.ts'
import type { Standing } from '../places.ts'
import type { Value } from './values.ts'

export interface Option {
  /** Name of an entity, or words of the text. */
  name: string
  /** Which way it was found. */
  kind: string
  /** Where it stands in the whole text; undefined where it is taken over from another claim or sentence. */
  place?: Span
}

export interface ClaimPlace {
  text: string
  sentence: Span
  /** The quantity, its offsets in the whole text. */
  value: Value
  /** All quantities of the sentence. */
  values: readonly Span[]
  /** What stands in the sentence. */
  here: readonly Standing<RoledEntity>[]
}

/** What the claim before it in the same sentence is of. */
export interface Before {
  metric: string | null
  dataset: string | null
}

/** Words for what is measured, where no metric was found as an entity. */
const MEASURE =
  /\b(?:(?!(?:of|the|a|an|in|and|with|by|its|our|from|to|average|mean|best|overall|higher|lower|better|at|on|than|for) )[\w-]+ (?:accuracy|precision|error|errors|rate|rates|times?|scores?|speed|cost|costs|latency|correlation|consumption|size|usage)|accuracy|precision|recall|latency|throughput|speedups?|speed-ups?|error|memory|runtime|FLOPs|parameters|F1(?: score)?|AUC|mAP|AP|mIoU|BLEU|ROUGE-[\dL]|PSNR|SSIM|FID|success|speed)\b/g
/** Words of a noun phrase, up to what ends it. */
const PHRASE = String.raw`((?:number of )?(?:(?!(?:by|on|in|with|at|and|or|for|while|when|of|to|using|under|from|without|as|which|that|is|are|was|were|across|respectively|compared|over|than|the)\b)[\p{L}\d$\\-]+ ?){1,4})`
const AFTER: readonly [string, RegExp][] = [
  [
    'in',
    new RegExp(
      String.raw`^[^,.;()]{0,40}?\b(?:in(?: terms of)?|of)\s+(?:the |its |average |overall |mean )*${PHRASE}`,
      'u',
    ),
  ],
  ['more', /^\s*((?:faster|slower|smaller|cheaper|speed-?ups?|acceleration)(?: [\p{L}-]+)?)/u],
  [
    'fewer',
    new RegExp(
      String.raw`^\s*(?:fewer|less|more|lower|higher|better|larger|smaller|increased|reduced|shorter|improved)\s+${PHRASE}`,
      'u',
    ),
  ],
  ['next', new RegExp(String.raw`^\s*(?:average |relative |absolute )?${PHRASE}`, 'u')],
]
const CHANGED = new RegExp(
  String.raw`\b(?:improv|increas|reduc|decreas|boost|rais|lower|accelerat|speed|sav|cut|enhanc|rais)\w*\s+(?:up )?(?:the |its |their |average |overall |both )*${PHRASE}[^,;()]{0,30}?\b(?:by|from|to)\b[^,;()]{0,22}$`,
  'u',
)
const MEASURED = new RegExp(
  String.raw`\b(?:the |a |an |average |mean |overall |with )${PHRASE}\s?(?:of|is|was|are|reaches|to|by|at|below|under|over|up to)[^,;()]{0,25}$`,
  'u',
)

function standing({ here }: ClaimPlace, type: EntityType): Option[] {
  return here
    .filter(({ entity }) => entity.type === type && entity.generic !== true)
    .map(({ entity, start, end }) => ({ name: entity.name, kind: 'entity', place: { start, end } }))
}

export function metricOptions(claim: ClaimPlace, before: Before | undefined): Option[] {
  const { text, sentence, value } = claim
  const options = standing(claim, 'Metric')
  const add = (kind: string, name: string, start: number) => {
    const place = { start, end: start + name.length }
    const same = options.some((option) => option.name === name && option.place?.start === start)
    if (!same && name.length > 1) options.push({ name, kind, place })
  }
  const named = /[A-Za-z][\w@-]*(?=(?:\s(?:points?|scores?))?$)/.exec(value.unit)
  if (value.sort === 'score' && named !== null && value.unit !== '')
    options.push({ name: named[0], kind: 'unit', place: { start: value.end, end: value.end } })
  for (const { 0: name, index } of text.slice(sentence.start, sentence.end).matchAll(MEASURE)) {
    const start = sentence.start + index
    if (
      !options.some(
        ({ place }) => place !== undefined && place.start < start + name.length && start < place.end,
      )
    )
      add('measure', name, start)
  }
  const after = text.slice(value.end, Math.min(sentence.end, value.end + 100))
  for (const [kind, pattern] of AFTER) {
    const match = pattern.exec(after)
    const words = match?.[1]?.trim()
    if (match !== null && words !== undefined)
      add(kind, words, value.end + match.index + match[0].indexOf(words))
  }
  const left = Math.max(sentence.start, value.start - 120)
  for (const [kind, pattern] of [
    ['changed', CHANGED],
    ['measured', MEASURED],
  ] as const) {
    const match = pattern.exec(text.slice(left, value.start))
    const words = match?.[1]?.trim()
    if (match !== null && words !== undefined) add(kind, words, left + match.index + match[0].indexOf(words))
  }
  if (before?.metric != null) options.push({ name: before.metric, kind: 'same' })
  return options
}

/** `lone` is the dataset of a paper that names one alone, or the last that was named before the sentence. */
export function datasetOptions(
  claim: ClaimPlace,
  before: Before | undefined,
  lone: string | undefined,
): Option[] {
  const options = standing(claim, 'Dataset')
  if (before?.dataset != null) options.push({ name: before.dataset, kind: 'same' })
  if (lone !== undefined && options.length === 0) options.push({ name: lone, kind: 'lone' })
  return options
}

const bucket = (gap: number) => (gap < 4 ? 0 : gap < 12 ? 1 : gap < 25 ? 2 : gap < 50 ? 3 : gap < 90 ? 4 : 5)

/** Features of one option among all; `what` parts metrics from datasets. */
export function optionFeatures(
  what: 'm' | 'd',
  { text, value, values }: ClaimPlace,
  option: Option,
  options: readonly Option[],
): string[] {
  const { kind, place } = option
  const features = [
    `${what}`,
    `${what} ${kind}`,
    `${what} ${kind} ${value.sort}`,
    `${what} ${kind} of ${Math.min(4, options.length)}`,
  ]
  const add = (feature: string) => features.push(`${what} ${feature}`)
  if (kind === 'next' || kind === 'measured' || kind === 'changed' || kind === 'in' || kind === 'measure') {
    add(`${kind} ends ${option.name.split(' ').at(-1)}`)
    add(`${kind} words ${option.name.split(' ').length}`)
  }
  for (const other of new Set(options.map((o) => o.kind))) if (other !== kind) add(`${kind} beside ${other}`)
  if (options.some((o) => o !== option && o.name === option.name)) add(`${kind} twice`)
  if (place === undefined) return features
  const after = place.start >= value.end
  const between = after ? text.slice(value.end, place.start) : text.slice(place.end, value.start)
  const side = after ? '>' : '<'
  const gap = bucket(between.length)
  const crossed = values.filter(({ start, end }) =>
    after ? start >= value.end && end <= place.start : start >= place.end && end <= value.start,
  ).length
  const words = between.trim().split(/\s+/)
  add(`${side} ${kind} gap ${gap}`)
  add(`${side} ${kind} crossed ${Math.min(3, crossed)}`)
  add(`${side} crossed ${Math.min(3, crossed)} gap ${gap}`)
  add(`${side} first ${words[0]}`)
  add(`${side} last ${words.at(-1)}`)
  if (words.length <= 3) add(`${side} = ${words.join(' ')}`)
  for (const mark of between.match(
    /[,;:()]|\b(?:and|on|in|of|by|while|with|than|compared|over|respectively)\b/g,
  ) ?? [])
    add(`${side} b ${mark}`)
  // Of quantities and things in two lists, the first goes with the first.
  const peers = options.filter((o) => o.kind === kind && o.place !== undefined)
  const nearest = peers.every((o) => o === option || distance(o.place, value) >= distance(place, value))
  add(`${side} ${kind} nearest ${nearest}`)
  const sided = peers.filter((o) => (o.place?.start ?? 0) >= value.end === after)
  if (sided.every((o) => o === option || distance(o.place, value) >= distance(place, value)))
    add(`${side} ${kind} next ${gap}`)
  const rank = values.findIndex(({ start }) => start === value.start)
  if (peers.length === values.length && peers.length > 1)
    add(`${side} ${kind} aligned ${peers.indexOf(option) === rank}`)
  return features
}

function distance(place: Span | undefined, value: Span): number {
  if (place === undefined) return 1e6
  return place.start >= value.end ? place.start - value.end : value.start - place.end
}
