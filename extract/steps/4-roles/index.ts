/** Step 4: the part that each entity plays in the paper: proposed, baseline, used or mentioned. */
import { ROLE_WEIGHTS } from '../../lexicon/data/role-weights.ts'
import { Features } from '../../lexicon/features.ts'
import { linearModel } from '../../lexicon/linear.ts'
import { type Entity, ROLES, type Role } from '../../paper.ts'
import { USER_TERMS } from '../2-mentions/user-terms.ts'
import type { DraftEntity } from '../3-entities.ts'
import type { Outline } from '../outline.ts'
import type { Place } from '../places.ts'
import { RoleReader, titleHead } from './features.ts'

export interface RoledEntity extends Entity {
  places: Place[]
  /** Probability of each role, in the order of ROLES, then that it is no entity. */
  roles: number[]
}

/** The roles, and what was taken for an entity and is none. */
export const ROLE_CLASSES = [...ROLES, 'none'] as const

const model = linearModel(ROLE_CLASSES, ROLE_WEIGHTS)

/**
 * Probabilities from which an entity is taken to be proposed or a baseline, though another role may be as likely:
 * those at which both were found best on training papers that neither tagger nor model had seen.
 */
const LEAST_PROPOSED = 0.34
const LEAST_BASELINE = 0.22

/** Probability from which what was found is held to be an entity. */
const LEAST_ENTITY = 0.4

/** Gives each entity its role, and drops what turns out to be none: the tagger finds more than are meant. */
export function assignRoles(outline: Outline, drafts: readonly DraftEntity[]): RoledEntity[] {
  const specific = drafts.filter(({ generic }) => generic !== true)
  const reader = new RoleReader(outline, titleHead(outline, specific))
  const features = new Features()
  const entities: RoledEntity[] = []
  for (const draft of drafts) {
    features.clear()
    reader.read(draft, features)
    const roles = model.judge(features)
    if (!isEntity(draft, roles)) continue
    const { name, type, mentions, generic, confidence, places } = draft
    const { role, roleConfidence } = roleOf(roles)
    entities.push({
      name,
      type,
      mentions,
      ...(generic === undefined ? {} : { generic }),
      confidence,
      role,
      roleConfidence,
      places,
      roles,
    })
  }
  return entities
}

/** Whether something is an entity by its roles; what the user names is, and what is generic was never asked. */
export function isEntity(
  { by, generic }: Pick<DraftEntity, 'by' | 'generic'>,
  roles: readonly number[],
): boolean {
  if (generic === true || by === USER_TERMS) return true
  return 1 - (roles[ROLES.length] ?? 0) >= LEAST_ENTITY || (roles[0] ?? 0) >= LEAST_PROPOSED
}

/** Role and how sure it is: the probability that the entity is one and has this role. */
export function roleOf(roles: readonly number[]): { role: Role; roleConfidence: number } {
  const [proposed = 0, baseline = 0, used = 0, mentioned = 0] = roles
  if (proposed >= LEAST_PROPOSED) return { role: 'proposed', roleConfidence: proposed }
  if (baseline >= LEAST_BASELINE) return { role: 'baseline', roleConfidence: baseline }
  return used >= mentioned
    ? { role: 'used', roleConfidence: used }
    : { role: 'mentioned', roleConfidence: mentioned }
}
