/** Step 5: relations, from sentence patterns and from the roles. */
import type { Entity, Relation, RelationType } from '../paper.ts'
import type { Sentence } from './1-sentences.ts'
import type { RoledEntity } from './4-roles.ts'

export function findRelations(
  _text: string,
  sentences: readonly Sentence[],
  entities: readonly RoledEntity[],
): Relation[] {
  const relations = new Map<string, Relation>()
  const add = (
    head: Entity,
    type: RelationType,
    tail: Entity,
    index: number,
    by: string,
    confidence: number,
  ) => {
    const sentence = sentences[index]
    const key = `${head.name}\t${type}\t${tail.name}`
    if (sentence === undefined || head === tail || head.generic || tail.generic || relations.has(key)) return
    const { start, end, section } = sentence
    relations.set(key, {
      head: head.name,
      type,
      tail: tail.name,
      sentence: { start, end, section },
      confidence,
      by,
    })
  }
  const own = entities.filter(
    ({ role, type, generic }) => role === 'proposed' && !generic && (type === 'Method' || type === 'Model'),
  )
  const system = own[0]
  if (system !== undefined) {
    for (const other of entities) {
      const index = other.sentences.at(-1) ?? 0
      if (other.role === 'used' && other.type === 'Task') add(system, 'APPLIED_TO', other, index, 'role', 0.5)
      if (other.role === 'used' && other.type === 'Dataset')
        add(system, 'EVALUATED_ON', other, index, 'role', 0.6)
      if (other.role === 'baseline' && other.type !== 'Dataset')
        add(system, 'OUTPERFORMS', other, index, 'role', 0.5)
    }
  }
  return [...relations.values()]
}
