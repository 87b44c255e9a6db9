/** What pairs of entities ask of each of the two, found out once for each entity of a paper. */
import type { Part } from '../../lexicon/features.ts'
import { nameKnownTo, pairsKnownTo } from '../../lexicon/known-names.ts'
import { lowerPart, numberPart, wordPart } from '../../lexicon/parts.ts'
import { looksInvented } from '../../lexicon/shape.ts'
import { nameOf, perWord, type Word } from '../../lexicon/vocabulary.ts'
import { nameKey } from '../3-entities.ts'
import { comparedBy } from '../comparing.ts'
import type { Outline } from '../outline.ts'
import type { PairEntity } from './pairs.ts'

/** How sure, in steps that tell the doubtful apart. */
const level = (share: number | undefined): Part => numberPart(Math.round((share ?? 0) * 5))

/** How well a name is known to the field: binary logarithm of the number of abstracts. */
const knownOf = perWord(({ text }) => Math.max(nameKnownTo(nameKey(text)), pairsKnownTo(text)))

const wordsOf = perWord(({ text }) => {
  const words = text.split(' ')
  return { last: lowerPart(words.at(-1) ?? ''), number: words.length, invented: looksInvented(text) }
})

export interface EntityFacts {
  type: Part
  role: Part
  proposed: Part
  baseline: Part
  used: Part
  none: Part
  /** The name in lower case, and its last word. */
  name: Word
  last: Word
  /** How many words the name has. */
  words: number
  invented: boolean
  known: number
  knownLevel: Part
  inTitle: boolean
  places: Part
  /** For each place the words of comparison that it hangs on, if any, from the paper's own part on. */
  compared: readonly (Part | undefined)[]
}

export function factsOf(outline: Outline, entity: PairEntity): EntityFacts {
  const { type, role, roles, places } = entity
  const name = nameOf(entity.name)
  const known = knownOf(name)
  const words = wordsOf(name)
  const isSystem = type === 'Method' || type === 'Model'
  return {
    type: wordPart(type),
    role: wordPart(role),
    proposed: level(roles[0]),
    baseline: level(roles[1]),
    used: level(roles[2]),
    none: level(roles[4]),
    name: name.lower,
    last: words.last,
    words: words.number,
    invented: words.invented,
    known,
    knownLevel: numberPart(Math.max(0, Math.ceil(known / 3))),
    inTitle: places.some(({ sentence }) => sentence === 0),
    places: numberPart(Math.min(3, places.length)),
    compared: isSystem
      ? places.map((place) => {
          const compared = place.sentence < outline.aim ? undefined : comparedBy(outline, place)
          return compared === undefined ? undefined : wordPart(compared)
        })
      : [],
  }
}
