/** Relations that a sentence states in plain words between two names next to each other: "X outperforms Y and Z". */
import type { Outline } from '../outline.ts'
import type { Standing } from '../places.ts'

/** Words that change nothing of what the verb says. */
const ADVERB =
  '(?:(?:also|even|significantly|substantially|consistently|clearly|largely|greatly|considerably|far|further|directly|then|thus|still) )*'
const WHO = '(?:,? (?:which|that))? '
const ARTICLE = ' (?:the |a |an |existing |previous |standard |original |strong |recent )?'

const plain = (verb: string): RegExp => new RegExp(`^${WHO}${ADVERB}(?:${verb})${ARTICLE}$`)

/** What stands between the names, and nothing else. Passive and negated forms do not match. */
const STATED: readonly (readonly [StatedType, RegExp])[] = [
  ['OUTPERFORMS', plain('outperforms?|surpass(?:es)?|exceeds?|beats?')],
  [
    'OUTPERFORMS',
    plain(
      '(?:is|are|was|were|performs?|works?|runs?) (?:(?:much|far|significantly|up to|about|[\\d.,x×%–-]+(?: times)?) )*(?:better|faster|smaller|cheaper|stronger|more accurate|more efficient|superior) (?:than|to)',
    ),
  ],
  [
    'BUILDS_ON',
    plain(
      'builds? (?:up)?on|extends?|generali[sz]es?|(?:is|are) (?:an extension|a variant|a generali[sz]ation) of',
    ),
  ],
  ['COMPARED_WITH', plain('(?:is|are|was|were) (?:compared|on par) (?:with|to|against)')],
]
/** "we compare X with Y" */
const COMPARE = /\bwe (?:also )?compare (?:the )?$/
const WITH = /^ (?:with|to|against)(?: the)? $/
/** What parts the names of a list. */
const LIST = /^(?:, (?:and |or )?| and | or )(?:the )?$/

/**
 * Share that is annotated among those between annotated names of 2,400 training papers: 20 of 22, 2 of 3. The two
 * COMPARED_WITH are both annotated as better or worse, so that one is no more than a guess.
 */
const ANNOTATED = { OUTPERFORMS: 0.9, BUILDS_ON: 0.7, COMPARED_WITH: 0.5 } as const
type StatedType = keyof typeof ANNOTATED

export interface Stated<E> {
  head: E
  type: StatedType
  tail: E
  sentence: number
  /** That the relation holds between the two, if they are what they are taken for. */
  confidence: number
}

interface Named {
  name: string
  type: string
  generic?: boolean
}

const isSystem = ({ type, generic }: Named): boolean =>
  generic !== true && (type === 'Method' || type === 'Model')

/** All that the sentences state so, in the order of the text; the second name may begin a list. */
export function statedRelations<E extends Named>(
  { text, sentences }: Pick<Outline, 'text' | 'sentences'>,
  present: ReadonlyMap<number, readonly Standing<E>[]>,
): Stated<E>[] {
  const found: Stated<E>[] = []
  for (const [sentence, standing] of present) {
    const span = sentences[sentence]
    if (span === undefined || span.section === 'title') continue
    const names = [...standing].sort((a, b) => a.start - b.start || b.end - a.end)
    for (const [i, head] of names.entries()) {
      const tail = names[i + 1]
      if (tail === undefined || !isSystem(head.entity)) continue
      const type = typeBetween(text, span.start, head, tail)
      if (type === undefined) continue
      let last = head
      for (const next of names.slice(i + 1)) {
        const between = text.slice(last.end, next.start).toLowerCase()
        if (last !== head && !LIST.test(between)) break
        if (next.entity !== head.entity && isSystem(next.entity))
          found.push({
            head: head.entity,
            type,
            tail: next.entity,
            sentence,
            confidence: ANNOTATED[type],
          })
        last = next
      }
    }
  }
  return found
}

/** Most characters between two names that a plain statement takes. */
const CLOSE = 90

function typeBetween(
  text: string,
  start: number,
  head: { start: number; end: number },
  tail: { start: number; end: number },
): StatedType | undefined {
  if (tail.start <= head.end || tail.start - head.end > CLOSE) return undefined
  // An abbreviation in brackets after the name is part of it.
  const between = text
    .slice(head.end, tail.start)
    .toLowerCase()
    .replace(/^ ?\([^()]{1,20}\)/, '')
  const type = STATED.find(([, words]) => words.test(between))?.[0]
  if (type !== undefined) return type
  const before = text.slice(Math.max(start, head.start - 40), head.start).toLowerCase()
  return WITH.test(between) && COMPARE.test(before) ? 'COMPARED_WITH' : undefined
}
