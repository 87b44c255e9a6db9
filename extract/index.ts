/** One paper's text to what it says: the steps in order. */
import { type Entity, type Extraction, type Paper, paperText } from './paper.ts'
import { readSentences } from './steps/1-sentences.ts'
import { findMentions } from './steps/2-mentions/index.ts'
import { groupEntities } from './steps/3-entities.ts'
import { assignRoles } from './steps/4-roles/index.ts'
import { findRelations } from './steps/5-relations/index.ts'
import { findClaims } from './steps/6-claims/index.ts'
import { outlineOf } from './steps/outline.ts'

/** Reads entities, relations and claims out of one paper. Deterministic; never throws, whatever the text. */
export function extract(paper: Paper): Extraction {
  const text = paperText(paper)
  const sentences = readSentences(paper)
  const { mentions, context } = findMentions(text, sentences)
  const drafts = groupEntities(context, mentions)
  const outline = outlineOf(text, sentences)
  const entities = assignRoles(outline, drafts)
  const relations = findRelations(outline, entities)
  const claims = findClaims(outline, entities)
  return {
    id: paper.id,
    paper,
    entities: entities.map(({ places: _places, roles: _roles, ...entity }): Entity => entity),
    relations,
    claims,
  }
}
