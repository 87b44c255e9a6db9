/** Finders for names that a paper gives: title heads, "we propose X", "called X", "the X dataset", "such as X, Y". */
import { CLASS_TYPES, NAMING, PROPOSING } from '../../lexicon/cues.ts'
import { isCapitalised, looksInvented } from '../../lexicon/shape.ts'
import { perWord, wordOf } from '../../lexicon/vocabulary.ts'
import { isOrdinary } from '../../lexicon/words.ts'
import type { EntityType } from '../../paper.ts'
import type { Sentence } from '../1-sentences.ts'
import type { Token } from '../tokens.ts'
import type { Candidate, MentionContext, MentionFinder } from './candidate.ts'
import { candidateOf } from './types.ts'

/** Share of each pattern's finds that are annotated with the type it gives, on the 2,400 training papers. */
const CONFIDENCE = { title: 0.78, proposal: 0.7, class: 0.84 }

/** What the patterns ask of a word. */
const factsOf = perWord(({ text, lower }) => {
  const invented = looksInvented(text)
  const capitalised = isCapitalised(text)
  return {
    naming: NAMING.has(lower.text),
    proposing: PROPOSING.has(lower.text),
    type: CLASS_TYPES.get(lower.text),
    invented,
    capitalised,
    /** Whether it can be (part of) a proper name in running text. */
    name: !/^\$.*\$$/.test(text) && (invented || (capitalised && text.length > 1)),
    passedOver: /^(?:the|a|an|as|our|new|novel|[“"'`‘(:,])$/.test(lower.text),
    isWord: /[\p{L}\p{N}]/u.test(text),
  }
})

type Facts = ReturnType<typeof factsOf>
const NOTHING = factsOf(wordOf(''))
const factsAt = (tokens: readonly Token[], at: number): Facts => {
  const word = tokens[at]?.word
  return word === undefined ? NOTHING : factsOf(word)
}
const isName = (token: Token | undefined): boolean => token !== undefined && factsOf(token.word).name
const isInvented = ({ word }: Token): boolean => factsOf(word).invented
const isUnusual = ({ word }: Token): boolean => !isOrdinary(word)

/** End of the run of name words that starts at `from` (equal to `from` if there is none). */
function nameEnd({ tokens }: Sentence, from: number): number {
  let to = from
  while (to < tokens.length && to - from < 6 && isName(tokens[to])) to++
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
    const head = title.tokens.slice(0, colon)
    if (head.some(({ word }) => !factsOf(word).isWord)) return []
    const named = head.some((token) => isInvented(token) || isUnusual(token))
    const words = head.map((token) => token.text)
    if (!named || words.length > 3 || words.join('').length < 3 || /^\$.*\$$/.test(words.join(' '))) return []
    return typed(candidateOf(title, 0, colon, 'title', CONFIDENCE.title), undefined)
  },
}

/** What class word the introduced thing is given in the words after a proposing verb: "a framework for ...". */
function classAhead({ tokens }: Sentence, from: number): EntityType | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const text = tokens[i]?.word.lower.text ?? ''
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
      for (let at = 0; at < tokens.length; at++) {
        const { naming, proposing } = factsAt(tokens, at)
        if (!naming && !proposing) continue
        let from = at + 1
        while (from < at + 4 && from < tokens.length && factsAt(tokens, from).passedOver) from++
        const to = nameEnd(sentence, from)
        if (to === from) continue
        const named = tokens.slice(from, to)
        if (!naming && !named.some(isInvented) && !named.some(isUnusual)) continue
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
      for (let at = 0; at < tokens.length; at++) {
        const { type, capitalised } = factsAt(tokens, at)
        if (type === undefined || type === 'Task') continue
        let from = at
        while (from > 0 && at - from < 4 && isName(tokens[from - 1])) from--
        if (from === 0 && sentence.section === 'abstract' && !factsAt(tokens, 0).invented) from++
        if (from < at && type === 'Dataset' && !capitalised && tokens.slice(from, at).some(isInvented)) {
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
  const text = (index: number) => tokens[index]?.word.lower.text ?? ''
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
    if (to === from || !tokens.slice(from, to).some(isInvented)) break
    found.push(...typed(candidateOf(sentence, from, to, 'class', CONFIDENCE.class), type))
    from = to
    if (text(from) === ',') from++
    if (text(from) === 'and' || text(from) === 'or' || text(from) === '&') from++
    if (text(from) === 'the') from++
    if (from === to) break
  }
  return found
}
