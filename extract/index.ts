/** One paper's text to what it says: the steps in order. */
import { foreignLanguage } from './language.ts'
import { narrowTo } from './narrow.ts'
import type { ExtractOptions } from './options.ts'
import { type Entity, type Extraction, type Paper, paperText } from './paper.ts'
import { type PlainText, readPlainText } from './steps/0-plain-text/index.ts'
import { readSentences } from './steps/1-sentences.ts'
import { findMentions } from './steps/2-mentions/index.ts'
import { asTheUserSays } from './steps/2-mentions/user-terms.ts'
import { groupEntities } from './steps/3-entities.ts'
import { assignRoles, type RoledEntity } from './steps/4-roles/index.ts'
import { findRelations } from './steps/5-relations/index.ts'
import { findClaims } from './steps/6-claims/index.ts'
import { outlineOf } from './steps/outline.ts'

type Found = Pick<Extraction, 'entities' | 'relations' | 'claims'>

/** Reads entities, relations and claims out of one paper. Deterministic; never throws, whatever the text. */
export function extract(paper: Paper, { lexicon, types }: ExtractOptions = {}): Extraction {
  const { id } = paper
  const plain = readPlainText(paper)
  const language = foreignLanguage(plain.abstract)
  if (language !== undefined) return { id, paper, language, entities: [], relations: [], claims: [] }
  const extraction: Extraction = { id, paper, ...plain.placeBack(read(plain, lexicon)) }
  return types === undefined ? extraction : narrowTo(types, extraction)
}

function read(plain: PlainText, lexicon: ExtractOptions['lexicon']): Found {
  const text = paperText(plain)
  const sentences = readSentences(plain)
  const { mentions, context } = findMentions(text, sentences, lexicon)
  const drafts = asTheUserSays(groupEntities(context, mentions), mentions)
  const outline = outlineOf(text, sentences)
  const entities = assignRoles(outline, drafts)
  const relations = findRelations(outline, entities)
  const claims = findClaims(outline, entities)
  return {
    entities: entities.map(withoutPlaces),
    relations,
    claims,
  }
}

/** Without what only the steps need of an entity. */
function withoutPlaces({
  name,
  type,
  mentions,
  generic,
  confidence,
  role,
  roleConfidence,
}: RoledEntity): Entity {
  return {
    name,
    type,
    mentions,
    ...(generic === undefined ? {} : { generic }),
    confidence,
    role,
    ...(roleConfidence === undefined ? {} : { roleConfidence }),
  }
}
