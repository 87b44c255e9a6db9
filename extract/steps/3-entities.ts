/** Step 3: mentions of one thing become one entity: abbreviation and long form, case, plural, hyphen. */
import { CLASS_TYPES } from '../lexicon/cues.ts'
import { looksInvented, phraseKey } from '../lexicon/shape.ts'
import { nameAt, nameOf, perWord, type Word } from '../lexicon/vocabulary.ts'
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
  return keyOf(nameOf(surface))
}

/** Key of a name, and of an invented one without the class word after it; that is empty if there is none. */
const keysOf = perWord(({ text }) => ({ key: readKey(text), bare: bareKey(text) }))
const keyOf = (name: Word): string => keysOf(name).key

/** Letters and digits of ASCII, spaces and hyphens. */
const SIMPLE = /^[A-Za-z0-9 -]+$/

function readKey(text: string): string {
  if (SIMPLE.test(text)) {
    const key = phraseKey(text.split(' ').filter(Boolean)).replace(/[ -]/g, '')
    return key === '' ? text : key
  }
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\$|\\[A-Za-z]+\{?|[{}]/g, (mark) => (mark.length > 2 ? mark.slice(1) : ''))
  const key = phraseKey(plain.split(/\s+/).filter(Boolean)).replace(/[^\p{L}\p{N}+#*@^.]/gu, '')
  return key === '' ? text : key
}

function bareKey(text: string): string {
  const space = text.search(/\s+\S*$/)
  if (space < 0 || !CLASS_TYPES.has(text.slice(space).trimStart().toLowerCase())) return ''
  const words = text.slice(0, space).split(/\s+/)
  return looksInvented(words.at(-1) ?? '') ? nameKey(words.join(' ')) : ''
}

/** A mention with what is asked of it several times. */
interface Named {
  mention: Candidate
  /** As the text has it. */
  surface: Word
  /** Its name, where the words of that stand apart; else the surface. */
  name: Word
  place: Place
}

export function groupEntities(
  { text, sentences, abbreviations: defined }: MentionContext,
  mentions: readonly Candidate[],
): DraftEntity[] {
  const abbreviations = [...defined, ...looseAbbreviations(text, mentions)]
  const shortOf = new Map<string, string>()
  for (const { short, long } of abbreviations) {
    const shortKey = keyOf(nameAt(text, short.start, short.end))
    if (!shortOf.has(shortKey)) shortOf.set(keyOf(nameAt(text, long.start, long.end)), shortKey)
  }
  const groupOf = (key: string) => shortOf.get(key) ?? key
  const named = mentions.map((mention): Named => {
    const surface = nameAt(text, mention.start, mention.end)
    const name = mention.name === undefined ? surface : nameOf(mention.name)
    return { mention, surface, name, place: locate(sentences, mention) }
  })
  const keys = new Set(named.map(({ name }) => groupOf(keyOf(name))))
  const groups = new Map<string, Named[]>()
  for (const one of named) {
    // "FrobNet model" is FrobNet, where the paper names that too.
    const { key, bare } = keysOf(one.name)
    const group = bare !== '' && keys.has(groupOf(bare)) ? groupOf(bare) : groupOf(key)
    const list = groups.get(group)
    if (list === undefined) groups.set(group, [one])
    else list.push(one)
  }
  const shortStarts = new Set(abbreviations.map(({ short }) => short.start))
  const taken = new Set<string>()
  const entities: DraftEntity[] = []
  for (const group of groups.values()) {
    const name = chooseName(group, shortStarts, sentences)
    if (taken.has(name)) continue
    taken.add(name)
    entities.push(entityOf(name, group))
  }
  return entities
}

function entityOf(name: string, group: readonly Named[]): DraftEntity {
  let confidence = Number.NEGATIVE_INFINITY
  for (const { mention } of group) confidence = Math.max(confidence, mention.confidence)
  return {
    name,
    type: vote(group),
    mentions: group.map(
      ({ surface, mention: { start, end, by } }): Mention => ({ surface: surface.text, start, end, by }),
    ),
    ...(group.every(({ mention }) => mention.generic) ? { generic: true } : {}),
    confidence,
    places: group.map(({ place }) => place),
    by: group[0]?.mention.by ?? '',
  }
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
    if (long === undefined || text[short.end] !== ')' || short.start - long.end > 2) return []
    if (!/^ ?\($/.test(text.slice(long.end, short.start))) return []
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

function vote(group: readonly Named[]): EntityType {
  const [first] = group
  if (first !== undefined && group.length === 1) return first.mention.type
  const votes = new Map<EntityType, number>()
  for (const { mention } of group)
    votes.set(mention.type, (votes.get(mention.type) ?? 0) + mention.confidence)
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
  group: readonly Named[],
  shortStarts: ReadonlySet<number>,
  sentences: readonly Sentence[],
): string {
  const [first] = group
  if (first !== undefined && group.length === 1) return first.name.text
  const shorts = new Set<string>()
  for (const { surface, mention } of group) if (shortStarts.has(mention.start)) shorts.add(keyOf(surface))
  const isShort = ({ surface }: Named) => shorts.has(keyOf(surface))
  const alone = group.some((one) => !shortStarts.has(one.mention.start) && isShort(one))
  const pool = shorts.size === 0 ? group : group.filter((one) => isShort(one) === alone)
  const counts = new Map<string, number>()
  for (const { name, place } of pool.length > 0 ? pool : group) {
    // Where any word is capitalised, a spelling says little.
    const weak = sentences[place.sentence]?.section === 'title' || place.from === 0
    counts.set(name.text, (counts.get(name.text) ?? 0) + (weak ? 0.5 : 1))
  }
  return (
    [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ??
    ''
  )
}
