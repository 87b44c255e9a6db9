/** What a quantity is of: metric, dataset and what it is compared with, read from its sentence. */
import type { Claim, EntityType, Span } from '../../paper.ts'
import type { RoledEntity } from '../4-roles/index.ts'
import type { Standing } from '../places.ts'

/** Words for what is measured, where no metric was found as an entity. */
const MEASURE =
  /\b(?:[\w-]+ (?:accuracy|precision|error|errors|rate|rates|time|score|speed|cost|latency|correlation)|accuracy|precision|recall|latency|throughput|speedups?|speed-ups?|error|memory|runtime|FLOPs|parameters|F1(?: score)?|AUC|mAP|AP|mIoU|BLEU|ROUGE-[\dL]|PSNR|SSIM|FID|success)\b/g
const FASTER =
  /^\s*(?:\w+\s)?(faster|slower|smaller|speed-?ups?|acceleration|fewer parameters|less memory|higher throughput)\b/i

const VERSUS =
  /\b(?:compared (?:to|with|against)|in comparison (?:to|with)|relative to|over|than|versus|vs\.?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?)\s+(?:the |a |an |its |our |all |other |those of |that of )?((?:[\w-]+(?:\s(?!(?:by|on|in|with|at|and|for|while|when|of|to|using|under|from|without|as|which|that|is|are|across|respectively)\b)[\w-]+){0,4}))/g

type Here = readonly Standing<RoledEntity>[]

function nearest(
  text: string,
  here: Here,
  type: EntityType,
  { start, end }: Span,
  reach: number,
): string | null {
  let best: string | null = null
  let least = reach
  for (const { entity, start: from, end: to } of here) {
    if (entity.type !== type) continue
    // What follows a number is nearer to it than what stands before it.
    const said =
      type === 'Dataset' && from >= end && /\bon (?:the )?$/.test(text.slice(Math.max(0, from - 8), from))
    const gap = from >= end ? (from - end) * (said ? 0.35 : 1) : 1.3 * (start - to)
    if (gap >= 0 && gap < least) [best, least] = [entity.name, gap]
  }
  return best
}

/** `value` is the place of the quantity in the whole text, `here` stands in its sentence. */
export function surroundings(
  text: string,
  sentence: Span,
  value: Span,
  here: Here,
  system: string | undefined,
): Pick<Claim, 'metric' | 'dataset' | 'versus'> {
  const measured = nearest(text, here, 'Metric', value, 60) ?? measureNear(text, sentence, value)
  return {
    metric: measured ?? FASTER.exec(text.slice(value.end, sentence.end))?.[1] ?? null,
    dataset: nearest(text, here, 'Dataset', value, 90),
    versus: versusNear(text, sentence, value, here, system),
  }
}

function measureNear(text: string, { start: from, end: to }: Span, { start, end }: Span): string | null {
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
  { start: from, end: to }: Span,
  { start, end }: Span,
  here: Here,
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
    const standing = here.find(
      ({ entity, start: begin }) => entity.name !== system && begin >= at - 4 && begin <= at + words.length,
    )
    best = standing?.entity.name ?? words
  }
  return best
}
