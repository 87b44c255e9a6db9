/** Whether a phrase is what something is compared with: the words of comparison that it hangs on, lists included. */
import type { Outline } from './outline.ts'
import type { Place } from './places.ts'

const CUE =
  /^(?:outperform|surpass|exceed|beat|than|over|against|versus|vs|compar|superior|upon|like|unlike|match|baseline|competitor|counterpart)/
/** Words after which a sentence has turned to something else. */
const STOP =
  /^(?:on|in|by|for|at|while|that|which|when|where|is|are|was|were|can|we|it|our|using|from|via|through|into|under|has|have|:|;|\.)$/
const REACH = 16

/** "outperform", "than", "compar with" ...; undefined where the phrase hangs on no word of comparison. */
export function comparedBy(outline: Outline, { sentence, from }: Place): string | undefined {
  const words = outline.words[sentence] ?? []
  let items = 0
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const word = words[i] ?? ''
    if (word === ',' || word === 'and' || word === 'or') items++
    const cue = CUE.exec(word)?.[0]
    if (cue !== undefined) {
      const link = cue === 'compar' || cue === 'superior' ? ` ${words[i + 1] ?? ''}` : ''
      return `${cue}${link}${items > 0 ? ' list' : ''}`
    }
    if (word === 'to' || word === 'with') {
      if (
        !/^(?:compar|superior|competitive|favou?rabl|par$|similar|equal|relative|contrast)/.test(
          words[i - 1] ?? '',
        )
      )
        return undefined
      return `${(words[i - 1] ?? '').slice(0, 6)} ${word}${items > 0 ? ' list' : ''}`
    }
    if (STOP.test(word)) return undefined
  }
  return undefined
}
