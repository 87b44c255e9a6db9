/** How often the tagger is right, mention by mention: exact span and type, generic phrases passed over. */
import { findSpans, type Tagger } from '../spans.ts'
import { CLASSES, type WordSpan } from '../tags.ts'
import type { TrainingPaper } from './crf.ts'

export interface MentionFigures {
  /** In per cent, to one decimal. */
  precision: number
  recall: number
  f1: number
}

const GENERIC = CLASSES.indexOf('Generic')

/** Micro-averaged over all mentions of the papers. */
export function measureMentions(tagger: Tagger, papers: readonly TrainingPaper[]): MentionFigures {
  let right = 0
  let found = 0
  let gold = 0
  const key = (s: WordSpan) => `${s.first} ${s.last} ${s.classIndex}`
  const place = (s: WordSpan) => `${s.first} ${s.last}`
  for (const { paper, spans } of papers) {
    const all = findSpans(tagger, paper)
    for (const s of paper.sentences.keys()) {
      const expected = spans[s] ?? []
      const wanted = new Set(expected.filter((e) => e.classIndex !== GENERIC).map(key))
      const excused = new Set(expected.filter((e) => e.classIndex === GENERIC).map(place))
      const got = all.filter((g) => g.sentence === s && g.classIndex !== GENERIC && !excused.has(place(g)))
      gold += wanted.size
      found += got.length
      right += got.filter((g) => wanted.has(key(g))).length
    }
  }
  const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(whole, 1)) / 10
  return {
    precision: percent(right, found),
    recall: percent(right, gold),
    f1: percent(2 * right, found + gold),
  }
}
