/** Step 5: relations between the entities of a paper. */
import { RELATION_WEIGHTS } from '../../lexicon/data/relation-weights.ts'
import { linearModel } from '../../lexicon/linear.ts'
import { RELATION_TYPES, type Relation } from '../../paper.ts'
import type { RoledEntity } from '../4-roles/index.ts'
import type { Outline } from '../outline.ts'
import { allowedBetween, pairsOf } from './pairs.ts'

/** Below this a relation is not written. */
const ACCEPT = 0.3

const model = linearModel([...RELATION_TYPES, 'none'], RELATION_WEIGHTS)

export function findRelations(outline: Outline, entities: readonly RoledEntity[]): Relation[] {
  const relations: Relation[] = []
  for (const { head, tail, sentence: index, features } of pairsOf(outline, entities)) {
    const shares = model.judge(features)
    const sentence = outline.sentences[index]
    if (sentence === undefined) continue
    let best = -1
    for (const type of allowedBetween(head.type, tail.type)) {
      const at = RELATION_TYPES.indexOf(type)
      if (best < 0 || (shares[at] ?? 0) > (shares[best] ?? 0)) best = at
    }
    const type = RELATION_TYPES[best]
    const share = shares[best] ?? 0
    if (type === undefined || share < ACCEPT) continue
    const { start, end, section } = sentence
    relations.push({
      head: head.name,
      type,
      tail: tail.name,
      sentence: { start, end, section },
      confidence: share * head.confidence * tail.confidence,
      by: 'pairs',
    })
  }
  return relations
}
