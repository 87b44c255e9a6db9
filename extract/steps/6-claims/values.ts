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
const FREE = String.raw`(?=[\d.+~])(?<![\p{L}\p{N}.@_-]|[^%]\/)`
const WORD_NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|several|one'

/** Metrics whose scores are given as bare numbers. */
const METRIC = String.raw`(?:[A-Za-z]{0,9}BLEU(?:-\d)?|ROUGE(?:-[\dL])?|METEOR|CIDEr|SPICE|F1|F-?1|F-?score|F-?measure|F0\.5|AUC|AUROC|AUPRC|mAP(?:@[\d.]{1,6})?|AP(?:\d{1,3})?|mIoU|IoU|PSNR|SSIM|LPIPS|FID|IS|MRR|NDCG(?:@\d{1,3})?|nDCG|MAE|RMSE|MSE|EER|WER|CER|PESQ|STOI|MOS|NDS|AMOTA|MOTA|HOTA|IDF1|PQ|Dice|DSC|perplexity|UAS|LAS|EM|SARI|COMET|chrF|NMI|ARI|HTER|ADE|FDE|SPL|kappa)`

/** `gate` is quickly looked for in a sentence, and stands wherever the pattern does. */
const PATTERNS: readonly { sort: Value['sort']; gate: RegExp; pattern: RegExp }[] = [
  {
    sort: 'share',
    gate: /%|point|per ?cent|\d\s?pp/,
    pattern: new RegExp(
      String.raw`${FREE}(${AMOUNT})\s?(\\?%(?:\s?(?:points?\b|pts\b))?(?![\d])|percentage points?\b|percent points?\b|per ?cent\b|pp\b|absolute points?\b)`,
      'gu',
    ),
  },
  {
    sort: 'factor',
    gate: /\\times|[xX×]|times|fold/,
    pattern: new RegExp(
      String.raw`${FREE}(${AMOUNT})\s?(\$?\\times\$?|[xX×](?![\p{L}\p{N}×])|times\b|-?fold\b)`,
      'gu',
    ),
  },
  {
    sort: 'factor',
    gate: /times/iu,
    pattern: new RegExp(
      String.raw`\b(${WORD_NUMBER})\s(times)\b(?=\s(?:faster|more|less|fewer|larger|smaller|higher|lower|better|slower|the\b|as\b|speed))`,
      'giu',
    ),
  },
  {
    sort: 'factor',
    gate: /order/iu,
    pattern: new RegExp(
      String.raw`\b((?:(?:${WORD_NUMBER}|multiple|many|\d(?:[-–]\d)?)[\s-])?)(orders?[\s-]of[\s-]magnitudes?)\b`,
      'giu',
    ),
  },
  {
    sort: 'rate',
    gate: /\d/,
    pattern: new RegExp(
      String.raw`${FREE}(${AMOUNT})\s?((?:FPS|fps|frames per second|frames\/s|[km]?Hz|dB|ms|milliseconds?|µs|m\/s|cm\/s|km\/h|tokens per second|tokens\/s)(?![\p{L}\p{N}]))`,
      'gu',
    ),
  },
  {
    sort: 'size',
    gate: /\d/,
    pattern: new RegExp(
      String.raw`${FREE}(${AMOUNT})\s?((?:mm|cm|m|(?:milli|centi|kilo)?met(?:er|re)s?|km|µm|s|sec|seconds?|minutes?|hours?|degrees?|°|pixels?|points?|GB|MB|KB|W|mW|N|kg|g)(?![\p{L}\p{N}]))`,
      'gu',
    ),
  },
  {
    sort: 'score',
    gate: /\.\d/,
    pattern: new RegExp(String.raw`${FREE}(\+?\d+\.\d+)\s?(${METRIC}(?:\spoints?)?)(?![\p{L}\p{N}-])`, 'gu'),
  },
  {
    sort: 'score',
    gate: /\d\s/,
    pattern: new RegExp(
      String.raw`${FREE}(\+?\d+(?:\.\d+)?)\s((?:${METRIC}|TER|SARI)\s(?:points?|scores?))(?![\p{L}\p{N}-])`,
      'gu',
    ),
  },
  {
    sort: 'score',
    gate: /\.\d|of\s\d/,
    pattern: new RegExp(
      String.raw`(?=[\d.+])(?<=(?:${METRIC}|accurac(?:y|ies)|precision|recall|error|scores?|rates?|correlation|coefficient|index)(?:\s(?:scores?|of|is|are|was|to|by|at|up|reaching|values?|=|about|around|over|above|average|on|an?|average|absolute)){1,4}\s|(?:${METRIC})\s?[:=(]?\s?)(?<![\d@])(\+?\d*\.\d+|(?<=of\s)\d\d)(?![\p{L}\p{N}%\\-])(?!\s?(?:%|\\|million|billion|[xX×]|times|fps|FPS|ms))()`,
      'gu',
    ),
  },
]

const DECIMAL = /\d+\.\d+/g
const BEFORE_IN_LIST = /(?<![\d.\p{L}-])\d+\.\d+(?:, \d+\.\d+){0,8},? (?:and|or) $/u
const AFTER_IN_LIST = /^(?:, \d+\.\d+){0,8},? and \d+\.\d+(?![\d%\p{L}\\-]|\s?(?:%|\\))/u

/** All quantities in `text`, in order, none overlapping; offsets count in `text`. */
export function readValues(text: string): Value[] {
  const found: Value[] = []
  const taken: Span[] = []
  if (!/\d|times|magnitude/.test(text)) return found
  for (const { sort, gate, pattern } of PATTERNS) {
    if (!gate.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const value = wholeMath(match[0].trim().replace(/^[~+]/, ''))
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
  return [...found, ...listed(text, found, taken)].sort((a, b) => a.start - b.start)
}

/** Without the `$` that ends inline math which starts before the value ("$2.3\\times$"). */
function wholeMath(value: string): string {
  return value.endsWith('$') && value.split('$').length % 2 === 0 ? value.slice(0, -1) : value
}

/** Bare numbers in a list with a value whose unit or metric they share: "2.0 and 1.3 ROUGE-L points". */
function listed(text: string, found: readonly Value[], taken: Span[]): Value[] {
  const more: Value[] = []
  const take = ({ unit, sort }: Value, value: string, start: number) => {
    const end = start + value.length
    if (taken.some((span) => span.start < end && start < span.end)) return
    taken.push({ start, end })
    more.push({ value, unit, sort, start, end })
  }
  for (const one of found) {
    if (one.sort !== 'share' && one.sort !== 'score') continue
    const before = BEFORE_IN_LIST.exec(text.slice(Math.max(0, one.start - 60), one.start))
    if (before !== null) {
      const from = one.start - before[0].length
      for (const { 0: value, index } of before[0].matchAll(DECIMAL)) take(one, value, from + index)
    }
    if (one.sort !== 'score') continue
    const after = AFTER_IN_LIST.exec(text.slice(one.end, one.end + 60))
    for (const { 0: value, index } of after?.[0].matchAll(DECIMAL) ?? []) take(one, value, one.end + index)
  }
  return more
}
