/** Whether a quantity is a score, a change of one, or a factor. */
import type { ClaimKind } from '../../paper.ts'
import type { Value } from './values.ts'

const CHANGE =
  'improv\\w*|gains?|gained|increas\\w*|boost\\w*|growth|grow\\w*|reduc\\w*|decreas\\w*|lower\\w*|drop\\w*|outperform\\w*|surpass\\w*|exceed\\w*|rais\\w+|ris(?:es?|ing)|beat\\w*|degrad\\w*|sav(?:es?|ed|ing|ings)|cut(?:s|ting)?|margins?|accelerat\\w*|better|higher|superior|advantages?|enhanc\\w*|speed-?ups?|fewer|less|shrink\\w*|short\\w+'
/** "improves accuracy by", "an average net growth of", "gains of up to" */
const BEFORE_BY = new RegExp(`\\b(?:${CHANGE})\\b[^;:()]{0,90}\\bby\\s(?:[\\w~+]+\\s){0,4}[$~]?$`, 'i')
const BEFORE_OF = new RegExp(
  `\\b(?:${CHANGE})\\b(?:\\s(?:in|of)\\s[^,;:()]{1,40})?\\sof\\s(?:[\\w~+]+\\s){0,4}[$~]?$`,
  'i',
)
/** "saving 23 % of the time", "with up to 40 % fewer" */
const BEFORE_BARE =
  /\b(?:sav(?:es?|ed|ing)|reduc(?:es?|ed|ing)|cut(?:s|ting)?|gain(?:s|ed|ing)?|improv(?:es?|ed|ing))\s(?:up to |about |over |around |more than |nearly |roughly |an? |average |additional )*[$~]?$/i
const AFTER =
  /^\s*(?:\(?\w+\)?\s){0,2}?(?:absolute |relative |average |net |overall |accuracy |performance )*(?:improvements?|gains?|increases?|boosts?|growth|reductions?|decreases?|drops?|savings?|speed-?ups?|higher|lower|fewer|less|more|better|faster|slower|smaller|larger|shorter|cheaper|above|below|over)\b/i

/** `before` and `after` are what stands around the value in its sentence. */
export function kindOf(value: Pick<Value, 'value' | 'sort'>, before: string, after: string): ClaimKind {
  if (value.sort === 'factor') return 'ratio'
  if (value.value.startsWith('+') || /\+$/.test(before)) return 'gain'
  if (/\bfrom\s[$~]?$/.test(before) || /\bfrom\s\S+(?:\s\S+)?\sto\s[$~]?$/.test(before)) return 'absolute'
  const change =
    BEFORE_BY.test(before) || BEFORE_OF.test(before) || BEFORE_BARE.test(before) || AFTER.test(after)
  return change ? 'gain' : 'absolute'
}
