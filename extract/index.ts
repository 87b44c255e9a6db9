/** One paper's text to what it says: the steps in order. */
import { type Entity, type Extraction, type Paper, paperText } from './paper.ts'
import { readSentences } from './steps/1-sentences.ts'
import { findMentions } from './steps/2-mentions/index.ts'
import { groupEntities } from './steps/3-entities.ts'
import { assignRoles } from './steps/4-roles.ts'
import { findRelations } from './steps/5-relations.ts'
import { findClaims } from './steps/6-claims.ts'

/** Reads entities, relations and claims out of one paper. Deterministic; never throws, whatever the text. */
export function extract(paper: Paper): Extraction {
  const text = paperText(paper)
  const sentences = readSentences(paper)
  const { mentions, context } = findMentions(text, sentences)
  const drafts = groupEntities(context, mentions)
  const entities = assignRoles(text, sentences, drafts)
  const relations = findRelations(text, sentences, entities)
  const claims = findClaims(text, sentences, entities)
  return {
    id: paper.id,
    paper,
    entities: entities.map(({ sentences: _, ...entity }): Entity => entity),
    relations,
    claims,
  }
}
