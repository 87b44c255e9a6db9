/** Step 4: the part that each entity plays in the paper: proposed, baseline, used or mentioned. */
import { ROLE_WEIGHTS } from '../../lexicon/data/role-weights.ts'
import { linearModel } from '../../lexicon/linear.ts'
import { type Entity, ROLES, type Role } from '../../paper.ts'
import type { DraftEntity } from '../3-entities.ts'
import type { Outline } from '../outline.ts'
import type { Place } from '../places.ts'
import { roleFeatures, titleHead } from './features.ts'

export interface RoledEntity extends Entity {
  places: Place[]
  /** Probability of each role, in the order of ROLES. */
  roles: number[]
}

const model = linearModel(ROLES, ROLE_WEIGHTS)

export function assignRoles(outline: Outline, drafts: readonly DraftEntity[]): RoledEntity[] {
  const head = titleHead(outline, drafts)
  return drafts.map((draft) => {
    const roles = model.judge(roleFeatures(outline, draft, head))
    const { by: _, ...entity } = draft
    return { ...entity, role: bestRole(roles), roles }
  })
}

/** Favours baselines a little: of those that are one, half would be taken for merely used. */
const FAVOUR: readonly number[] = [1, 1.6, 1, 1]

export function bestRole(roles: readonly number[]): Role {
  let best = 0
  const weight = (i: number) => (roles[i] ?? 0) * (FAVOUR[i] ?? 1)
  for (let i = 1; i < roles.length; i++) if (weight(i) > weight(best)) best = i
  return ROLES[best] ?? 'mentioned'
}
