/** Step 3: mentions of one thing become one entity: abbreviation and long form, case, plural, hyphen. */
import { CLASS_TYPES } from '../lexicon/cues.ts'
import { looksInvented, phraseKey } from '../lexicon/shape.ts'
import { ENTITY_TYPES, type Entity, type EntityType, type Mention } from '../paper.ts'
import type { Sentence } from './1-sentences.ts'
import type { Abbreviation } from './2-mentions/abbreviations.ts'
import type { Candidate, MentionContext } from './2-mentions/candidate.ts'
import { locate, type Place } from './places.ts'

/** An entity before its role is known, with what later steps need of its mentions. */
export interface DraftEntity extends Omit<Entity, 'role'> {
  /** Where each mention stands. */
  places: Place[]
  /** Which finder found the first mention. */
  by: string
}

/** One key for the forms of a name that differ in case, plural, hyphens and LaTeX. */
export function nameKey(surface: string): string {
  const plain = surface
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\$|\\[A-Za-z]+\{?|[{}]/g, (mark) => (mark.length > 2 ? mark.slice(1) : ''))
  const key = phraseKey(plain.split(/\s+/).filter(Boolean)).replace(/[^\p{L}\p{N}+#*@^.]/gu, '')
  return key === '' ? surface : key
}

export function groupEntities(
  { text, sentences, abbreviations: defined }: MentionContext,
  mentions: readonly Candidate[],
): DraftEntity[] {
  const abbreviations = [...defined, ...looseAbbreviations(text, mentions)]
  const groups = new Map<string, Candidate[]>()
  const shortOf = new Map<string, string>()
  for (const { short, long } of abbreviations) {
    const shortKey = nameKey(text.slice(short.start, short.end))
    if (!shortOf.has(shortKey)) shortOf.set(nameKey(text.slice(long.start, long.end)), shortKey)
  }
  const groupOf = (surface: string) => shortOf.get(nameKey(surface)) ?? nameKey(surface)
  const nameOf = ({ name, start, end }: Candidate) => name ?? text.slice(start, end)
  const keys = new Set(mentions.map((mention) => groupOf(nameOf(mention))))
  for (const mention of mentions) {
    const surface = nameOf(mention)
    // "FrobNet model" is FrobNet, where the paper names that too.
    const bare = withoutClass(surface)
    const group = bare !== undefined && keys.has(groupOf(bare)) ? groupOf(bare) : groupOf(surface)
    const list = groups.get(group)
    if (list === undefined) groups.set(group, [mention])
    else list.push(mention)
  }
  const shortStarts = new Set(abbreviations.map(({ short }) => short.start))
  const taken = new Set<string>()
  const entities: DraftEntity[] = []
  for (const group of groups.values()) {
    const first = group[0]
    if (first === undefined) continue
    const name = chooseName(text, group, shortStarts, sentences)
    if (taken.has(name)) continue
    taken.add(name)
    entities.push({
      name,
      type: vote(group),
      mentions: group.map(
        ({ start, end, by }): Mention => ({ surface: text.slice(start, end), start, end, by }),
      ),
      ...(group.every((mention) => mention.generic) ? { generic: true } : {}),
      confidence: Math.max(...group.map((mention) => mention.confidence)),
      places: group.map((mention) => locate(sentences, mention)),
      by: first.by,
    })
  }
  return entities
}

/**
 * Definitions that leave letters out or add some: "Adaptive Advantage-guided Policy Regularization (A2PR)". Both
 * sides must be mentions, and half the capitals of the short one, two at least, the beginnings of words of the long one.
 */
function looseAbbreviations(
  text: string,
  mentions: readonly Candidate[],
): Pick<Abbreviation, 'short' | 'long'>[] {
  return mentions.flatMap((short, i) => {
    const long = mentions[i - 1]
    if (long === undefined || text[short.end] !== ')' || !/^ ?\($/.test(text.slice(long.end, short.start)))
      return []
    const surface = text.slice(short.start, short.end)
    const words = text
      .slice(long.start, long.end)
      .toLowerCase()
      .split(/[\s-]+/)
    if (/\s/.test(surface) || words.length < 2 || !looksInvented(surface)) return []
    const capitals = surface.match(/\p{Lu}/gu) ?? []
    let at = 0
    let fitting = 0
    for (const capital of capitals) {
      const next = words.findIndex((word, j) => j >= at && word.startsWith(capital.toLowerCase()))
      if (next < 0) continue
      fitting++
      at = next + 1
    }
    return fitting >= 2 && 2 * fitting >= capitals.length ? [{ short, long }] : []
  })
}

/** An invented name without the class word after it; undefined if there is none. */
function withoutClass(surface: string): string | undefined {
  const words = surface.split(/\s+/)
  const last = words.pop()?.toLowerCase() ?? ''
  const bare = words.join(' ')
  return words.length > 0 && CLASS_TYPES.has(last) && looksInvented(words.at(-1) ?? '') ? bare : undefined
}

function vote(group: readonly Candidate[]): EntityType {
  const votes = new Map<EntityType, number>()
  for (const { type, confidence } of group) votes.set(type, (votes.get(type) ?? 0) + confidence)
  let best: EntityType = 'Method'
  let most = -1
  for (const type of ENTITY_TYPES) {
    const count = votes.get(type) ?? 0
    if (count > most) [best, most] = [type, count]
  }
  return best
}

/**
 * The acronym where it stands on its own, else the long form; of spellings, the commonest one of the running
 * text, the longer one where they are as common.
 */
function chooseName(
  text: string,
  group: readonly Candidate[],
  shortStarts: ReadonlySet<number>,
  sentences: readonly Sentence[],
): string {
  const shorts = new Set<string>()
  for (const { start, end } of group) if (shortStarts.has(start)) shorts.add(nameKey(text.slice(start, end)))
  const isShort = (candidate: Candidate) => shorts.has(nameKey(text.slice(candidate.start, candidate.end)))
  const alone = group.some((candidate) => isShort(candidate) && !shortStarts.has(candidate.start))
  const pool = group.filter((candidate) => shorts.size === 0 || isShort(candidate) === alone)
  const counts = new Map<string, number>()
  for (const { name, start, end } of pool.length > 0 ? pool : group) {
    const surface = name ?? text.slice(start, end)
    const { sentence, from } = locate(sentences, { start, end })
    // Where any word is capitalised, a spelling says little.
    const weak = sentences[sentence]?.section === 'title' || from === 0
    counts.set(surface, (counts.get(surface) ?? 0) + (weak ? 0.5 : 1))
  }
  return (
    [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ??
    ''
  )
}
