/** What a quantity is of: metric, dataset and what it is compared with, read from its sentence. */
import type { Claim, Entity } from '../../paper.ts'
import type { RoledEntity } from '../4-roles/index.ts'
import type { Outline } from '../outline.ts'

/** Words for what is measured, where no metric was found as an entity. */
const MEASURE =
  /\b(?:[\w-]+ (?:accuracy|precision|error|errors|rate|rates|time|score|speed|cost|latency|correlation)|accuracy|precision|recall|latency|throughput|speedups?|speed-ups?|error|memory|runtime|FLOPs|parameters|F1(?: score)?|AUC|mAP|AP|mIoU|BLEU|ROUGE-[\dL]|PSNR|SSIM|FID|success)\b/g
const FASTER =
  /^\s*(?:\w+\s)?(faster|slower|smaller|speed-?ups?|acceleration|fewer parameters|less memory|higher throughput)\b/i

const VERSUS =
  /\b(?:compared (?:to|with|against)|in comparison (?:to|with)|relative to|over|than|versus|vs\.?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?)\s+(?:the |a |an |its |our |all |other |those of |that of )?((?:[\w-]+(?:\s(?!(?:by|on|in|with|at|and|for|while|when|of|to|using|under|from|without|as|which|that|is|are|across|respectively)\b)[\w-]+){0,4}))/g

function nearest(
  entities: readonly Entity[],
  start: number,
  end: number,
  from: number,
  to: number,
  reach: number,
): string | null {
  let best: string | null = null
  let least = reach
  for (const { name, mentions } of entities) {
    for (const mention of mentions) {
      if (mention.start < from || mention.end > to) continue
      // What follows a number is nearer to it than what stands before it.
      const gap = mention.start >= end ? mention.start - end : 1.3 * (start - mention.end)
      if (gap >= 0 && gap < least) [best, least] = [name, gap]
    }
  }
  return best
}

/** Offsets are those of the value in the whole text. */
export function surroundings(
  { text, sentences }: Outline,
  entities: readonly RoledEntity[],
  index: number,
  start: number,
  end: number,
  system: string | undefined,
): Pick<Claim, 'metric' | 'dataset' | 'versus'> {
  const sentence = sentences[index]
  if (sentence === undefined) return { metric: null, dataset: null, versus: null }
  const { start: from, end: to } = sentence
  const after = text.slice(end, to)
  const metrics = entities.filter(({ type }) => type === 'Metric')
  const datasets = entities.filter(({ type }) => type === 'Dataset')
  return {
    metric:
      nearest(metrics, start, end, from, to, 60) ??
      measureNear(text, start, end, from, to) ??
      FASTER.exec(after)?.[1] ??
      null,
    dataset: nearest(datasets, start, end, from, to, 90),
    versus: versusNear(text, entities, start, end, from, to, system),
  }
}

function measureNear(text: string, start: number, end: number, from: number, to: number): string | null {
  let best: string | null = null
  let least = 45
  for (const match of text.slice(Math.max(from, start - 60), Math.min(to, end + 45)).matchAll(MEASURE)) {
    const at = Math.max(from, start - 60) + match.index
    const gap = at >= end ? at - end : start - (at + match[0].length)
    if (gap >= 0 && gap < least)
      [best, least] = [
        match[0].replace(/^(?:of|the|a|an|in|an|and|with|average|mean|best|overall|higher|lower) /, ''),
        gap,
      ]
  }
  return best
}

function versusNear(
  text: string,
  entities: readonly RoledEntity[],
  start: number,
  end: number,
  from: number,
  to: number,
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
    const entity = entities.find(
      ({ name, mentions }) =>
        name !== system && mentions.some((m) => m.start >= at - 4 && m.start <= at + words.length),
    )
    best = entity?.name ?? words
  }
  return best
}
