/** Whether a phrase is what something is compared with: the words of comparison that it hangs on, lists included. */
import { perWord } from '../lexicon/vocabulary.ts'
import type { Outline } from './outline.ts'
import type { Place } from './places.ts'

const CUE =
  /^(?:outperform|surpass|exceed|beat|than|over|against|versus|vs|compar|superior|upon|like|unlike|match|baseline|competitor|counterpart)/
/** Words after which a sentence has turned to something else. */
const STOP =
  /^(?:on|in|by|for|at|while|that|which|when|where|is|are|was|were|can|we|it|our|using|from|via|through|into|under|has|have|:|;|\.)$/
/** What a word is that "to" or "with" compares after. */
const COMPARABLE = /^(?:compar|superior|competitive|favou?rabl|par$|similar|equal|relative|contrast)/
const REACH = 16

/** The word of comparison that a word begins with, and whether it stops the search. */
const factsOf = perWord(({ text }) => ({
  cue: CUE.exec(text)?.[0],
  stops: STOP.test(text),
  listed: text === ',' || text === 'and' || text === 'or',
  joins: text === 'to' || text === 'with',
}))

/** "outperform", "than", "compar with" ...; undefined where the phrase hangs on no word of comparison. */
export function comparedBy(outline: Outline, { sentence, from }: Place): string | undefined {
  const words = outline.parts[sentence] ?? []
  let items = 0
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const word = words[i]
    if (word === undefined) continue
    const { cue, stops, listed, joins } = factsOf(word)
    if (listed) items++
    if (cue !== undefined) {
      const link = cue === 'compar' || cue === 'superior' ? ` ${words[i + 1]?.text ?? ''}` : ''
      return `${cue}${link}${items > 0 ? ' list' : ''}`
    }
    if (joins) {
      const before = words[i - 1]?.text ?? ''
      return COMPARABLE.test(before)
        ? `${before.slice(0, 6)} ${word.text}${items > 0 ? ' list' : ''}`
        : undefined
    }
    if (stops) return undefined
  }
  return undefined
}
