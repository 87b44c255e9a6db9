/**
 * The type of a name, from how often the name itself was of each type in annotated papers and from what stands
 * around it; and the candidate that a pattern makes of some tokens.
 */
import { CUES } from '../../lexicon/data/cues.ts'
import { NAMES } from '../../lexicon/data/names.ts'
import { looksInvented, tokensKey } from '../../lexicon/shape.ts'
import { lazyTable } from '../../lexicon/table.ts'
import { ENTITY_TYPES, type EntityType } from '../../paper.ts'
import type { Sentence } from '../1-sentences.ts'
import type { Candidate } from './candidate.ts'

const names = lazyTable(NAMES)
const cues = lazyTable(CUES)

/** What stands around a phrase, as keys of the table of cues. */
export function cueKeys({ tokens, section }: Sentence, from: number, to: number): string[] {
  const word = (index: number) => tokens[index]?.word.lower.text ?? '.'
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
  // What is known of names does not hold of ordinary words and the reverse.
  const kind = looksInvented(text) ? 'N' : 'w'
  const keys = [
    `${kind}n ${word(to)}`,
    `${kind}p ${word(from - 1)}`,
    `${kind}P ${word(from - 2)} ${word(from - 1)}`,
    `${kind}N ${word(to)} ${word(to + 1)}`,
    `${kind}s ${section}`,
  ]
  if (kind === 'N') {
    const shape = text
      .replace(/\p{Lu}+/gu, 'A')
      .replace(/\p{Ll}+/gu, 'a')
      .replace(/\p{N}+/gu, '0')
    keys.push(`Nf ${shape.slice(0, 8)}`, `Ne ${text.slice(-3).toLowerCase()}`)
  }
  return keys
}

/** Log-linear: the share of each type among such names, turned by each cue with half its weight. */
function typeOf(sentence: Sentence, from: number, to: number): EntityType {
  const prior = cues().get('*') ?? [1, 1, 1, 1, 1]
  const total = prior.reduce((sum, count) => sum + count, 0)
  const share = (i: number) => (prior[i] ?? 0) / total
  const counts = names().get(tokensKey(sentence.tokens, from, to))
  const scores = ENTITY_TYPES.map((_, i) => Math.log((counts?.[i] ?? 0) + 3 * share(i)))
  for (const key of cueKeys(sentence, from, to)) {
    const cue = cues().get(key)
    if (cue === undefined) continue
    const sum = cue.reduce((a, b) => a + b, 0)
    for (let i = 0; i < scores.length; i++) {
      scores[i] = (scores[i] ?? 0) + 0.5 * Math.log(((cue[i] ?? 0) + 3 * share(i)) / (sum + 3) / share(i))
    }
  }
  return ENTITY_TYPES[scores.indexOf(Math.max(...scores))] ?? 'Method'
}

/** The candidate that the given tokens make. */
export function candidateOf(
  sentence: Sentence,
  from: number,
  to: number,
  by: string,
  confidence: number,
): Candidate | undefined {
  const first = sentence.tokens[from]
  const last = sentence.tokens[to - 1]
  if (first === undefined || last === undefined) return undefined
  const type = typeOf(sentence, from, to)
  return { start: first.start, end: last.end, type, generic: false, confidence, by }
}
