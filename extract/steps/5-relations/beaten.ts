/** Comparisons said outright: the paper's system in one sentence with what hangs on a word of comparison. */
import { comparedBy } from '../comparing.ts'
import type { Outline } from '../outline.ts'
import type { PairEntity } from './pairs.ts'

export interface Beaten<E extends PairEntity> {
  tail: E
  type: 'OUTPERFORMS' | 'COMPARED_WITH'
  sentence: number
  confidence: number
}

/** Share that is annotated among those that were found in training papers, by how plain the words are. */
const CLEAR = 0.47
const UNCLEAR = 0.31

const OWN = /^(?:we|our|ours|it|its|proposed)$/
const SURE = /^(?:outperform|surpass|exceed|beat|superior)/
const BETTER =
  /^(?:outperform|surpass|exceed|better|superior|higher|lower|faster|fewer|improv|reduc|gain|boost|advantage|smaller|best|state-of-the-art|less|more)/
const EVEN = /^(?:par|compet|comparable|simila|match|equal)/

/** What the system is compared with, by sentences of the paper's own part that speak of it by name or as "our". */
export function beatenBy<E extends PairEntity>(
  outline: Outline,
  system: E,
  entities: readonly E[],
): Beaten<E>[] {
  const own = new Set(system.places.map(({ sentence }) => sentence))
  const beaten: Beaten<E>[] = []
  for (const tail of entities) {
    if (tail === system || tail.generic === true || (tail.type !== 'Method' && tail.type !== 'Model'))
      continue
    for (const place of tail.places) {
      const { sentence, from } = place
      if (sentence < outline.aim || outline.sentences[sentence]?.section === 'title') continue
      const cue = comparedBy(outline, place)
      if (cue === undefined || /^(?:like|unlike|upon|match|baseline|counterpart|contra)/.test(cue)) continue
      const words = outline.words[sentence] ?? []
      if (
        !own.has(sentence) &&
        !words.slice(0, from).some((word) => OWN.test(word)) &&
        !words.includes('our')
      )
        continue
      const better = words.some((word) => BETTER.test(word))
      if (/^over/.test(cue) && !better) continue
      const even = !SURE.test(cue) && !better && words.some((word) => EVEN.test(word))
      const clear = SURE.test(cue) || /^(?:than|compar|relati)/.test(cue)
      beaten.push({
        tail,
        type: even ? 'COMPARED_WITH' : 'OUTPERFORMS',
        sentence,
        confidence: clear && !even ? CLEAR : UNCLEAR,
      })
      break
    }
  }
  return beaten
}
