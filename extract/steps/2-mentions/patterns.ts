/** Finders for names that a paper gives: title heads, "we propose X", "called X", "the X dataset", "such as X, Y". */
import { CLASS_TYPES, NAMING, PROPOSING } from '../../lexicon/cues.ts'
import { isCapitalised, looksInvented } from '../../lexicon/shape.ts'
import { isOrdinaryWord } from '../../lexicon/words.ts'
import type { EntityType } from '../../paper.ts'
import type { Sentence } from '../1-sentences.ts'
import type { Candidate, MentionContext, MentionFinder } from './candidate.ts'
import { candidateOf } from './types.ts'

/** Share of each pattern's finds that are annotated with the type it gives, on the 2,400 training papers. */
const CONFIDENCE = { title: 0.78, proposal: 0.7, class: 0.84 }

/** Whether a token can be (part of) a proper name in running text. */
export function isNameWord(text: string): boolean {
  if (/^\$.*\$$/.test(text)) return false
  return looksInvented(text) || (isCapitalised(text) && text.length > 1)
}

/** End of the run of name words that starts at `from` (equal to `from` if there is none). */
function nameEnd({ tokens }: Sentence, from: number): number {
  let to = from
  while (to < tokens.length && to - from < 6 && isNameWord(tokens[to]?.text ?? '')) to++
  return to
}

function typed(candidate: Candidate | undefined, type: EntityType | undefined): Candidate[] {
  if (candidate === undefined) return []
  return [type === undefined ? candidate : { ...candidate, type }]
}

/** "ReinFlow: ...": a short title head that is a name, not a description. */
export const titleFinder: MentionFinder = {
  id: 'title',
  find({ sentences }: MentionContext): Candidate[] {
    const title = sentences[0]
    if (title?.section !== 'title') return []
    const colon = title.tokens.findIndex(({ text }) => text === ':' || text === '—' || text === '–')
    if (colon < 1 || colon > 4) return []
    const words = title.tokens.slice(0, colon).map((token) => token.text)
    if (words.some((word) => !/[\p{L}\p{N}]/u.test(word))) return []
    const named = words.some((word) => looksInvented(word) || !isOrdinaryWord(word))
    if (!named || words.length > 3 || words.join('').length < 3 || /^\$.*\$$/.test(words.join(' '))) return []
    return typed(candidateOf(title, 0, colon, 'title', CONFIDENCE.title), undefined)
  },
}

/** What class word the introduced thing is given in the words after a proposing verb: "a framework for ...". */
function classAhead({ tokens }: Sentence, from: number): EntityType | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const text = tokens[i]?.text.toLowerCase() ?? ''
    if (/^(?:for|that|which|to|on|of|by|,|\.)$/.test(text) && i > from + 1) return undefined
    const type = CLASS_TYPES.get(text)
    if (type !== undefined) return type
  }
  return undefined
}

/** "we propose X, a framework", "we present the X algorithm". */
export const proposalFinder: MentionFinder = {
  id: 'proposal',
  find({ sentences }: MentionContext): Candidate[] {
    const found: Candidate[] = []
    for (const sentence of sentences) {
      const { tokens } = sentence
      for (const [at, { text }] of tokens.entries()) {
        const lower = text.toLowerCase()
        const naming = NAMING.has(lower)
        if (!naming && !PROPOSING.has(lower)) continue
        let from = at + 1
        while (from < at + 4 && /^(?:the|a|an|as|our|new|novel|[“"'`‘(:,])$/i.test(tokens[from]?.text ?? ''))
          from++
        const to = nameEnd(sentence, from)
        if (to === from) continue
        const words = tokens.slice(from, to).map((token) => token.text)
        if (!naming && !words.some(looksInvented) && !words.some((word) => !isOrdinaryWord(word))) continue
        found.push(
          ...typed(
            candidateOf(sentence, from, to, 'proposal', CONFIDENCE.proposal),
            classAhead(sentence, to),
          ),
        )
      }
    }
    return found
  },
}

/** "the X dataset", "X benchmark", and lists after "datasets such as": the class word gives the type. */
export const classFinder: MentionFinder = {
  id: 'class',
  find({ sentences }: MentionContext): Candidate[] {
    const found: Candidate[] = []
    for (const sentence of sentences) {
      const { tokens } = sentence
      for (const [at, { text }] of tokens.entries()) {
        const type = CLASS_TYPES.get(text.toLowerCase())
        if (type === undefined || type === 'Task') continue
        let from = at
        while (from > 0 && at - from < 4 && isNameWord(tokens[from - 1]?.text ?? '')) from--
        if (from === 0 && sentence.section === 'abstract' && !looksInvented(tokens[0]?.text ?? '')) from++
        const invented = tokens.slice(from, at).some((token) => looksInvented(token.text))
        if (from < at && invented && type === 'Dataset' && !isCapitalised(text)) {
          found.push(...typed(candidateOf(sentence, from, at, 'class', CONFIDENCE.class), type))
        }
        found.push(...listAfter(sentence, at, type))
      }
    }
    return found
  },
}

/** "datasets such as X, Y and Z", "benchmarks (X, Y)", "methods including X". */
function listAfter(sentence: Sentence, at: number, type: EntityType): Candidate[] {
  const { tokens } = sentence
  const text = (index: number) => tokens[index]?.text.toLowerCase() ?? ''
  let from = at + 1
  if (text(from) === ',') from++
  if (text(from) === 'such' && text(from + 1) === 'as') from += 2
  else if (text(from) === 'like' || text(from) === 'including' || text(from) === ':' || text(from) === '(')
    from++
  else return []
  while (/^(?:e\.g\.|i\.e\.|,|the)$/.test(text(from))) from++
  const found: Candidate[] = []
  for (let item = 0; item < 12; item++) {
    const to = nameEnd(sentence, from)
    if (to === from || !tokens.slice(from, to).some((token) => looksInvented(token.text))) break
    found.push(...typed(candidateOf(sentence, from, to, 'class', CONFIDENCE.class), type))
    from = to
    if (text(from) === ',') from++
    if (text(from) === 'and' || text(from) === 'or' || text(from) === '&') from++
    if (text(from) === 'the') from++
    if (from === to) break
  }
  return found
}
