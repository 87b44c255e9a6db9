/** The finders that read ordinary words and known names; those for invented names are in `patterns.ts`. */

import { CLASS_WORDS } from '../../lexicon/cues.ts'
import { TOKENS } from '../../lexicon/data/tokens.ts'
import { looksInvented, phraseKey } from '../../lexicon/shape.ts'
import { lazyTable } from '../../lexicon/table.ts'
import type { Sentence } from '../1-sentences.ts'
import { locate } from '../places.ts'
import type { Candidate, MentionContext, MentionFinder } from './candidate.ts'
import { bestType, isKnownName, judge, LONGEST_NAME, typeByCues } from './judge.ts'
import { growPhrases } from './phrases.ts'

const tokenTable = lazyTable(TOKENS)

/** The candidate that the given tokens make, as the lexicon judges them. */
export function candidateOf(
  sentence: Sentence,
  from: number,
  to: number,
  by: string,
  confidence?: number,
): Candidate | undefined {
  const first = sentence.tokens[from]
  const last = sentence.tokens[to - 1]
  if (first === undefined || last === undefined) return undefined
  const words = sentence.tokens.slice(from, to).map((token) => token.text)
  const verdict = judge(words, sentence.section === 'title')
  return {
    start: first.start,
    end: last.end,
    type: bestType(typeByCues(verdict.types, sentence, from, to)),
    generic: verdict.generic >= 0.5,
    confidence: confidence ?? verdict.entity,
    by,
  }
}

/** Drops what does not belong to a name: a class word after an invented one ("Adam optimizer"). */
function trim(sentence: Sentence, from: number, to: number): number {
  const last = sentence.tokens[to - 1]?.text.toLowerCase() ?? ''
  const before = sentence.tokens[to - 2]?.text ?? ''
  return to - from > 1 && CLASS_WORDS.has(last) && looksInvented(before) ? to - 1 : to
}

export const phraseFinder: MentionFinder = {
  id: 'phrase',
  find({ sentences }: MentionContext): Candidate[] {
    const found: Candidate[] = []
    for (const sentence of sentences) {
      for (const { from, to } of growPhrases(sentence, tokenTable())) {
        const candidate = candidateOf(sentence, from, trim(sentence, from, to), 'phrase')
        if (candidate !== undefined) found.push(candidate)
      }
    }
    return found
  },
}

export const lexiconFinder: MentionFinder = {
  id: 'lexicon',
  find({ sentences }: MentionContext): Candidate[] {
    const found: Candidate[] = []
    for (const sentence of sentences) {
      const words = sentence.tokens.map((token) => token.text)
      for (let from = 0; from < words.length; from++) {
        for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
          if (!isKnownName(phraseKey(words.slice(from, to)))) continue
          const candidate = candidateOf(sentence, from, to, 'lexicon')
          if (candidate !== undefined) found.push(candidate)
          break
        }
      }
    }
    return found
  },
}

export const abbreviationFinder: MentionFinder = {
  id: 'abbreviation',
  find({ sentences, abbreviations }: MentionContext): Candidate[] {
    return abbreviations.flatMap(({ short, long, sentence: index }) => {
      const sentence = sentences[index]
      if (sentence === undefined) return []
      const { from, to } = locate(sentences, long)
      const full = candidateOf(sentence, from, to, 'abbreviation', 0.3)
      if (full === undefined) return []
      return [full, { ...full, start: short.start, end: short.end }]
    })
  },
}
