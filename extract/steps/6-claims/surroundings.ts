/** What a quantity is of: metric, dataset and what it is compared with, read from its sentence. */
import type { Claim } from '../../paper.ts'
import { claimModel } from './model.ts'
import {
  type Before,
  type ClaimPlace,
  datasetOptions,
  metricOptions,
  type Option,
  optionFeatures,
} from './options.ts'

/** Least share of an option that is taken. */
const LEAST = { m: 0.2, d: 0.3 }

const VERSUS =
  /\b(?:compared (?:to|with|against)|in comparison (?:to|with)|relative to|over|than|versus|vs\.?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?)\s+(?:(?:the|a|an|its|our|all|other|those of|that of|previous|best|current)\s+)*((?:[\p{L}\d$\\-]+(?:\s(?!(?:by|on|in|with|at|and|for|while|when|of|to|using|under|from|without|as|which|that|is|are|across|respectively)\b)[\p{L}\d$\\-]+){0,6}))/gu

/** The likeliest of the options, if any is likely. */
function choose(what: 'm' | 'd', claim: ClaimPlace, options: readonly Option[]): string | null {
  let best: string | null = null
  let most = LEAST[what]
  for (const option of options) {
    const share = claimModel.judge(optionFeatures(what, claim, option, options))[0] ?? 0
    if (share > most) [best, most] = [option.name, share]
  }
  return best
}

/** `before` is of the claim before it in the same sentence, `lone` the dataset that goes without saying. */
export function surroundings(
  claim: ClaimPlace,
  before: Before | undefined,
  lone: string | undefined,
  system: string | undefined,
): Pick<Claim, 'metric' | 'dataset' | 'versus'> {
  return {
    metric: choose('m', claim, metricOptions(claim, before)),
    dataset: choose('d', claim, datasetOptions(claim, before, lone)),
    versus: versusNear(claim, system),
  }
}

/** What a word of comparison near the quantity names; an entity of its words, if there is one. */
function versusNear(
  { text, sentence: { start: from, end: to }, value: { start, end }, here }: ClaimPlace,
  system: string | undefined,
): string | null {
  let best: string | null = null
  let least = 110
  for (const match of text.slice(from, to).matchAll(VERSUS)) {
    const words = match[1] ?? ''
    const at = from + match.index + match[0].length - words.length
    const gap = at >= end ? at - end : start - (at + words.length)
    if (gap < 0 || gap >= least || /^\d|^(?:margin|time|half)$/.test(words)) continue
    least = gap
    const inside = here.filter(
      ({ entity, start: begin, end: stop }) =>
        entity.name !== system &&
        (entity.type === 'Method' || entity.type === 'Model') &&
        begin >= at - 4 &&
        begin <= at + words.length &&
        stop > at,
    )
    // "the fine-tuning method DPPO" is DPPO: the last one is the head.
    best = inside.at(-1)?.entity.name ?? words
  }
  return best
}
