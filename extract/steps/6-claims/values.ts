/** Quantities in running text: numbers with their units, factors, orders of magnitude, scores next to a metric. */
import type { Span } from '../../paper.ts'

export interface Value extends Span {
  value: string
  /** Unit alone; empty where there is none. */
  unit: string
  /** What kind of unit: those of rate and size are results only beside a word that says so. */
  sort: 'share' | 'factor' | 'rate' | 'size' | 'score'
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`
/** A number, or two that span a range; LaTeX may stand around either. */
const AMOUNT = String.raw`[+~]?(?:${NUMBER})(?:\s?±\s?(?:${NUMBER}))?(?:\s?(?:\\?%|[xX×]|\$?\\times\$?)?\s?(?:--?|[–−~∼]|\$?\\sim\$?|to(?=\s\d))\s?(?:${NUMBER}))?`
/** What may stand before a number: not the inside of a word, nor a slash that does not part two shares. */
const FREE = String.raw`(?<![\p{L}\p{N}.@_-]|[^%]\/)`
const WORD_NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|several|one'

/** Metrics whose scores are given as bare numbers. */
const METRIC = String.raw`(?:[A-Za-z]{0,9}BLEU(?:-\d)?|ROUGE(?:-[\dL])?|METEOR|CIDEr|SPICE|F1|F-?1|F-?score|F-?measure|F0\.5|AUC|AUROC|AUPRC|mAP(?:@[\d.]{1,6})?|AP(?:\d{1,3})?|mIoU|IoU|PSNR|SSIM|LPIPS|FID|IS|MRR|NDCG(?:@\d{1,3})?|nDCG|MAE|RMSE|MSE|EER|WER|CER|PESQ|STOI|MOS|NDS|AMOTA|MOTA|HOTA|IDF1|PQ|Dice|DSC|perplexity|UAS|LAS|EM|SARI|COMET|chrF|NMI|ARI|HTER|ADE|FDE|SPL|kappa)`

const PATTERNS: readonly { sort: Value['sort']; pattern: RegExp }[] = [
  {
    sort: 'share',
    pattern: new RegExp(
      String.raw`${FREE}(${AMOUNT})\s?(\\?%(?:\s?(?:points?\b|pts\b))?(?![\d])|percentage points?\b|percent points?\b|per ?cent\b|pp\b|absolute points?\b)`,
      'gu',
    ),
  },
  {
    sort: 'factor',
    pattern: new RegExp(
      String.raw`${FREE}(${AMOUNT})\s?(\$?\\times\$?|[xX×](?![\p{L}\p{N}×])|times\b|-?fold\b)`,
      'gu',
    ),
  },
  {
    sort: 'factor',
    pattern: new RegExp(
      String.raw`\b(${WORD_NUMBER})\s(times)\b(?=\s(?:faster|more|less|fewer|larger|smaller|higher|lower|better|slower|the\b|as\b|speed))`,
      'giu',
    ),
  },
  {
    sort: 'factor',
    pattern: new RegExp(
      String.raw`\b((?:(?:${WORD_NUMBER}|\d(?:[-–]\d)?)\s)?)(orders? of magnitudes?)\b`,
      'giu',
    ),
  },
  {
    sort: 'rate',
    pattern: new RegExp(
      String.raw`${FREE}(${AMOUNT})\s?((?:FPS|fps|frames per second|frames\/s|[km]?Hz|dB|ms|milliseconds?|µs|m\/s|cm\/s|km\/h|tokens per second|tokens\/s)(?![\p{L}\p{N}]))`,
      'gu',
    ),
  },
  {
    sort: 'size',
    pattern: new RegExp(
      String.raw`${FREE}(${AMOUNT})\s?((?:mm|cm|m|(?:milli|centi|kilo)?met(?:er|re)s?|km|µm|s|sec|seconds?|minutes?|hours?|degrees?|°|pixels?|points?|GB|MB|KB|W|mW|N|kg|g)(?![\p{L}\p{N}]))`,
      'gu',
    ),
  },
  {
    sort: 'score',
    pattern: new RegExp(String.raw`${FREE}(\+?\d+\.\d+)\s?(${METRIC}(?:\spoints?)?)(?![\p{L}\p{N}-])`, 'gu'),
  },
  {
    sort: 'score',
    pattern: new RegExp(
      String.raw`(?<=(?:${METRIC}|accurac(?:y|ies)|precision|recall|error|scores?|rates?|correlation|coefficient|index)(?:\s(?:scores?|of|is|are|was|to|by|at|up|reaching|values?|=|about|around|over|above|average|on|an?|average|absolute)){1,4}\s|(?:${METRIC})\s?[:=(]?\s?)(\+?\d*\.\d+|(?<=of\s)\d\d)(?![\p{L}\p{N}%\\-])(?!\s?(?:%|\\|million|billion|[xX×]|times|fps|FPS|ms))()`,
      'gu',
    ),
  },
]

/** All quantities in `text`, in order, none overlapping; offsets count in `text`. */
export function readValues(text: string): Value[] {
  const found: Value[] = []
  const taken: Span[] = []
  if (!/\d|times|magnitude/.test(text)) return found
  for (const { sort, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = match[0].trim().replace(/^[~+]/, '').replace(/\$$/, '')
      const start = match.index + match[0].indexOf(value)
      const end = start + value.length
      if (taken.some((span) => span.start < end && start < span.end)) continue
      taken.push({ start, end })
      const unit = (match[2] ?? '').replace(/^-|[$\\]/g, '')
      const change = /^(\S+\s?\\?%) to (.+)$/.exec(value)
      if (change?.[1] === undefined || change[2] === undefined || !/\bfrom\s$/.test(text.slice(0, start))) {
        found.push({ value, unit, sort, start, end })
        continue
      }
      // "from 52.8% to 75%" is two results, not a range.
      found.push({ value: change[1], unit, sort, start, end: start + change[1].length })
      found.push({ value: change[2], unit, sort, start: end - change[2].length, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
