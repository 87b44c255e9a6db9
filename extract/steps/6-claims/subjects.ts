/** Whose result a quantity is: things in reach, with what speaks for each as named features. */
import type { RoledEntity } from '../4-roles/index.ts'
import { claimModel } from './model.ts'
import type { ClaimPlace } from './options.ts'

export interface SubjectOption {
  entity: RoledEntity
  features: string[]
}

const VERB =
  /^\s*(?:\([^)]{1,40}\)\s*)?(?:\w+ly\s)?(?:is|are|can|has|achiev|attain|obtain|reach|outperform|surpass|exceed|improv|reduc|runs?|yield|increas|sav|provid|show|enabl|accelerat|gains?|boost|perform|requir|converg|produc|deliver|lead|speed)\w*/
const OWN =
  /\b(?:we|our|ours|it|its|proposed|this (?:\w+ )?(?:method|approach|framework|model|algorithm|system|work))\b/i

function featuresOf(
  entity: RoledEntity,
  { text, sentence, value, here }: ClaimPlace,
  system: RoledEntity | undefined,
  number: number,
): string[] {
  const features = ['s', `s ${entity.role}`, `s type ${entity.type}`, `s of ${Math.min(4, number)}`]
  const add = (feature: string) => features.push(`s ${feature}`)
  const whose = entity === system ? 'system' : system === undefined ? 'nameless' : 'other'
  const own = OWN.test(text.slice(sentence.start, value.start)) ? 'own' : 'bare'
  add(whose)
  add(`${whose} ${entity.role}`)
  add(`${whose} ${own}`)
  add(`proposed ${Math.round(5 * (entity.roles[0] ?? 0))}`)
  add(`${whose} places ${Math.min(4, entity.places.length)}`)
  if (entity.places.some((place) => place.sentence === 0)) add(`title ${whose}`)
  const standing = here.filter((one) => one.entity === entity)
  const at = standing.find(({ end }) => end <= value.start) ?? standing[0]
  if (at === undefined) {
    add(`absent ${whose} ${own}`)
    return features
  }
  const side = at.start < value.start ? '<' : '>'
  add(`${side} ${whose}`)
  const first = here.every(
    ({ entity: other, start }) => (other.type !== 'Method' && other.type !== 'Model') || start >= at.start,
  )
  add(`${side} first ${first} ${whose}`)
  add(`${side} verb ${VERB.test(text.slice(at.end, at.end + 60))}`)
  add(`${side} next ${/^\s*([\p{L}-]+|[^\s])/u.exec(text.slice(at.end, at.end + 30))?.[1]?.toLowerCase()}`)
  add(
    `${side} last ${/([\p{L}-]+|[^\s])\s*$/u.exec(text.slice(Math.max(sentence.start, at.start - 30), at.start))?.[1]?.toLowerCase() ?? '^'}`,
  )
  return features
}

/** Methods and models of the sentence, and the paper's own ones. */
export function subjectOptions(
  claim: ClaimPlace,
  entities: readonly RoledEntity[],
  system: RoledEntity | undefined,
): SubjectOption[] {
  const here = new Set(claim.here.map(({ entity }) => entity))
  const options = entities.filter(
    (entity) =>
      entity.generic !== true &&
      (entity.type === 'Method' ||
        entity.type === 'Model' ||
        (here.has(entity) && entity.type === 'Dataset' && entity.role === 'proposed')) &&
      (here.has(entity) || entity === system || entity.role === 'proposed'),
  )
  return options.map((entity) => ({ entity, features: featuresOf(entity, claim, system, options.length) }))
}

/** The likeliest subject; undefined where none is likely. */
export function chooseSubject(
  claim: ClaimPlace,
  entities: readonly RoledEntity[],
  system: RoledEntity | undefined,
): RoledEntity | undefined {
  let best: RoledEntity | undefined
  let most = 0.15
  for (const { entity, features } of subjectOptions(claim, entities, system)) {
    const share = claimModel.judge(features)[0] ?? 0
    if (share > most) [best, most] = [entity, share]
  }
  return best
}
