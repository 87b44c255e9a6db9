/** Step 4: the part that each entity plays in the paper: proposed, baseline, used or mentioned. */
import { PROPOSING } from '../lexicon/cues.ts'
import { looksInvented } from '../lexicon/shape.ts'
import type { Entity, Role } from '../paper.ts'
import type { Sentence } from './1-sentences.ts'
import type { DraftEntity } from './3-entities.ts'

export interface RoledEntity extends Entity {
  sentences: number[]
}

const OWN = /^(?:we|our|ours|this|paper|work|here|article|study)$/
const BEATING =
  /\b(?:outperform\w*|surpass\w*|exceed\w*|beats?|superior to|better than|compared (?:to|with|against)|comparison (?:to|with)|in contrast to|over|than|baselines?|competitive with|comparable (?:to|with)|on par with|versus|vs\.)\s*$/i
const BASELINES =
  /\bbaselines?\b|\bcompar(?:e|ed|ing|ison)\b|\boutperform|\bsurpass|\bbetter than\b|\bsuperior to\b/i

/** Index of the sentence in which the paper says what it does; those before it are background. */
export function aimSentence(sentences: readonly Sentence[]): number {
  const found = sentences.findIndex(({ section, tokens }) => {
    if (section !== 'abstract') return false
    const words = tokens.map((token) => token.text.toLowerCase())
    return (
      words.some((word) => word === 'we' || word === 'our') ||
      (words.includes('this') && words.some((w) => /^(?:paper|work|article|study)$/.test(w)))
    )
  })
  return found < 0 ? 1 : found
}

export function assignRoles(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly DraftEntity[],
): RoledEntity[] {
  const aim = aimSentence(sentences)
  return drafts.map(({ by: _, sentences: where, ...draft }) => ({
    ...draft,
    role: roleOf(text, sentences, draft, where, aim),
    sentences: where,
  }))
}

function roleOf(
  text: string,
  sentences: readonly Sentence[],
  draft: Omit<DraftEntity, 'sentences' | 'by'>,
  where: readonly number[],
  aim: number,
): Role {
  const core = draft.type !== 'Task' && draft.type !== 'Metric'
  let baseline = false
  let used = false
  for (const [i, mention] of draft.mentions.entries()) {
    const index = where[i] ?? 0
    const sentence = sentences[index]
    if (sentence === undefined) continue
    if (core && isProposedHere(text, sentence, mention.start, mention.end)) return 'proposed'
    const before = text.slice(Math.max(sentence.start, mention.start - 60), mention.start)
    if (core && index >= aim && BEATING.test(before)) baseline = true
    if (
      core &&
      draft.type !== 'Dataset' &&
      index > aim &&
      BASELINES.test(text.slice(sentence.start, mention.start))
    )
      baseline = true
    if (index >= aim || sentence.section === 'title') used = true
  }
  if (baseline) return 'baseline'
  return used ? 'used' : 'mentioned'
}

/** Whether this mention stands where a paper names its own: a title head, or what "we propose". */
function isProposedHere(text: string, sentence: Sentence, start: number, end: number): boolean {
  const invented = looksInvented(text.slice(start, end))
  const after = text.slice(end, end + 3)
  if (sentence.section === 'title') return start === sentence.start && /^\s*[:—–]/.test(after)
  const at = sentence.tokens.findIndex((token) => token.start >= start)
  const words = sentence.tokens.slice(0, at).map((token) => token.text.toLowerCase())
  if (/^(?:called|named|dubbed|termed|coined|namely)$/.test(words.at(-1) ?? '')) return true
  if (words.at(-1) === 'our' && invented) return true
  let verb = words.length - 1
  while (verb >= 0 && !PROPOSING.has(words[verb] ?? '')) verb--
  if (verb < 0 || !words.slice(0, verb).some((word) => OWN.test(word))) return false
  const between = words.slice(verb + 1)
  if (
    between.some((word) =>
      /^(?:for|to|that|which|using|with|based|-based|by|in|on|of|from|via|where|and)$/.test(word),
    )
  ) {
    // "we propose a method for X (NAME)": an abbreviation in brackets names the whole.
    return invented && words.at(-1) === '(' && !between.includes('that') && !between.includes('which')
  }
  return between.length <= 6
}
