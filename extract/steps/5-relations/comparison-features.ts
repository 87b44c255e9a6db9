/** What speaks for one system being compared with another, as features of a linear model. */
import { type FeatureSink, Part } from '../../lexicon/features.ts'
import { labels, numberPart, wordPart } from '../../lexicon/parts.ts'
import type { Word } from '../../lexicon/vocabulary.ts'
import { comparedBy } from '../comparing.ts'
import { type Outline, partOf } from '../outline.ts'
import { KINDS } from './cues.ts'
import type { EntityFacts } from './facts.ts'
import type { Compared, Sighting, Standpoint } from './sightings.ts'

const L = labels(
  ...(['*', 'by', 'before', 'kind before', 'items', 'head', 'head far', 'subjects', 'no before'] as const),
  ...(['after', 'kind after', 'head after', 'no after', 'p', 'pp', 'ppp', 'n', 'nn', 'q'] as const),
  ...(['hp', 'hn', 'hnn', 'gap', 'between', '=', 'part', 'main', 'seen', 'roles', 'ends'] as const),
  ...(['h proposed', 't proposed', 'h baseline', 't baseline', 't used', 'h none', 't none'] as const),
  ...(['types', 'last', 'known', 'title', 'holds', 'places'] as const),
)
const STANDPOINTS: Readonly<Record<Standpoint, { near: Part; left: Part; right: Part }>> = {
  before: standpoint('b'),
  after: standpoint('a'),
  'own before': standpoint('ob'),
  'own after': standpoint('oa'),
  unsaid: standpoint('u'),
}
function standpoint(name: string) {
  return { near: new Part(name), left: new Part(`${name} L`), right: new Part(`${name} R`) }
}
/** On which side of the head a word of comparison stands. */
const SIDES = labels('l', 'r', '-')
const MAIN = labels('head', 'tail', 'none')
const YES = new Part('yes')
const NO = new Part('no')
const START = wordPart('^')
const END = wordPart('$')
const UNHEARD = new Part('?')
const FAR = new Part('far')

const flag = (is: boolean): Part => (is ? YES : NO)

function steps(words: number): Part {
  if (words > 12) return FAR
  return numberPart(words <= 1 ? Math.max(0, words) : words <= 3 ? 3 : words <= 6 ? 6 : 12)
}

export function readCompared(
  outline: Outline,
  { sightings }: Compared,
  h: EntityFacts,
  t: EntityFacts,
  main: keyof typeof MAIN,
  features: FeatureSink,
): void {
  for (const sighting of sightings) readSighting(outline, sighting, features)
  const m = MAIN[main]
  features.add(L['*'])
  features.add(L.main, m)
  for (const { standpoint } of sightings) features.add(L.seen, STANDPOINTS[standpoint].near, m)
  features.add(L.roles, h.role, t.role, m)
  features.add(L['h proposed'], h.proposed, m)
  features.add(L['t proposed'], t.proposed, m)
  features.add(L['h baseline'], h.baseline, m)
  features.add(L['t baseline'], t.baseline, m)
  features.add(L['t used'], t.used, m)
  features.add(L['h none'], h.none)
  features.add(L['t none'], t.none)
  features.add(L.types, h.type, t.type, m)
  features.add(L.last, t.last)
  features.add(L.known, h.knownLevel, t.knownLevel, m)
  features.add(L.title, flag(t.inTitle), m)
  features.add(L.holds, flag(h.name.text.includes(t.name.text)), m)
  features.add(L.places, t.places, m)
}

function readSighting(outline: Outline, sighting: Sighting, features: FeatureSink): void {
  const { sentence, tail, head } = sighting
  const words = outline.parts[sentence.index] ?? []
  const word = (index: number): Word => words[index] ?? (index < 0 ? START : END)
  const { near } = STANDPOINTS[sighting.standpoint]
  const compared = comparedBy(outline, tail)
  const by = compared === undefined ? UNHEARD : wordPart(compared)
  features.add(L.by, by)
  features.add(near, L.by, by)
  readCues(sighting, features)
  features.add(near, L.p, word(tail.from - 1))
  features.add(L.pp, word(tail.from - 2), word(tail.from - 1))
  features.add(L.ppp, word(tail.from - 3), word(tail.from - 2), word(tail.from - 1))
  features.add(near, L.n, word(tail.to))
  features.add(L.nn, word(tail.to), word(tail.to + 1))
  for (let i = Math.max(0, tail.from - 8); i < tail.from; i++) features.add(L.q, word(i))
  const own = words.some(({ text }) => text === 'we' || text === 'our')
  features.add(near, L.part, wordPart(partOf(outline, sentence.index)), flag(own))
  if (head === undefined) return
  features.add(near, L.hp, word(head.from - 1))
  features.add(near, L.hn, word(head.to))
  features.add(near, L.hnn, word(head.to), word(head.to + 1))
  const [first, second] = head.from < tail.from ? [head, tail] : [tail, head]
  features.add(near, L.gap, steps(second.from - first.to))
  features.add(near, L.between, numberPart(Math.min(4, begunIn(sighting, first.to, second.from))))
  if (sighting.standpoint === 'before' && tail.from - head.to <= 4) {
    const said = [L['='], ...words.slice(head.to, tail.from)]
    features.addList(near, said, 0, said.length)
  }
}

/** How many systems begin from one token to another. */
function begunIn({ sentence: { begun } }: Sighting, from: number, to: number): number {
  return Math.max(0, (begun[to] ?? begun.at(-1) ?? 0) - (begun[from] ?? 0))
}

/** The words of comparison in the sentence, those next to the tail before all. */
function readCues(sighting: Sighting, features: FeatureSink): void {
  const { sentence, tail, head } = sighting
  const { near, left, right } = STANDPOINTS[sighting.standpoint]
  let before = -1
  let after = -1
  for (const [i, { at, kind, word }] of sentence.cues.entries()) {
    if (at < tail.from) before = i
    else if (after < 0 && at >= tail.to) after = i
    const side = at < tail.from ? left : right
    const ofHead = head === undefined ? SIDES['-'] : at < head.from ? SIDES.l : SIDES.r
    features.add(side, ofHead, word)
    features.add(side, ofHead, KINDS[kind] ?? UNHEARD, L.part)
  }
  const last = sentence.cues[before]
  if (last === undefined) features.add(near, L['no before'])
  else {
    const kind = KINDS[last.kind] ?? UNHEARD
    const far = steps(tail.from - last.at - 1)
    features.add(near, L.before, last.word, far)
    features.add(near, L['kind before'], kind, far)
    features.add(L.items, kind, numberPart(Math.min(3, begunIn(sighting, last.at, tail.from))))
    if (head !== undefined) {
      const leads = head.to <= last.at
      features.add(near, L.head, kind, flag(leads))
      features.add(
        near,
        L['head far'],
        kind,
        flag(leads),
        steps(leads ? last.at - head.to : head.from - last.at),
      )
      if (leads)
        features.add(near, L.subjects, kind, numberPart(Math.min(2, begunIn(sighting, head.to, last.at))))
    }
  }
  const next = sentence.cues[after]
  if (next === undefined) features.add(near, L['no after'])
  else {
    const kind = KINDS[next.kind] ?? UNHEARD
    const far = steps(next.at - tail.to)
    features.add(near, L.after, next.word, far)
    features.add(near, L['kind after'], kind, far)
    if (head !== undefined) features.add(near, L['head after'], kind, flag(head.from > next.at))
  }
}
