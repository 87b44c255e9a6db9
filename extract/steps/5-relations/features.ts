/** What speaks for a relation between two entities, as features of a linear model. */
import { type FeatureSink, Part } from '../../lexicon/features.ts'
import { labels, numberPart, wordPart } from '../../lexicon/parts.ts'
import type { Word } from '../../lexicon/vocabulary.ts'
import { ENTITY_TYPES } from '../../paper.ts'
import { comparedBy } from '../comparing.ts'
import { type Outline, partOf } from '../outline.ts'
import type { Place } from '../places.ts'
import { cueFacts } from './cues.ts'
import { type EntityFacts, factsOf } from './facts.ts'
import type { Meeting, Pair, PairEntity } from './pairs.ts'

const L = labels(
  ...(['*', 't', 'r', 'tr', 'main', 'hp', 'tp', 'hb', 'tb', 'tu', 'hn', 'tn', 'title', 'compared'] as const),
  ...(['tail', 'task', 'head', 'tl', 'hl', 'hk', 'mentions', 'together', 'proxy', 'apart'] as const),
  ...(['named', 'nameless'] as const),
  ...(['head ends in tail', 'head has tail', 'head holds tail', 'tail holds head'] as const),
)
/** With the direction, of what stands around two that meet. */
const AROUND = labels(
  ...(['part', 'gap', '=', 'b', 'bc', 'bb', 'f', 'l', 'll', 'p', 'pp', 'q', 'L', 'n', 'nn'] as const),
  ...(['r', 'R', 'compared', 'others', 'kinds', 's', 'listed'] as const),
)
const LONE = labels('part', 'p', 'pp', 'n', 'q')
const MAIN = labels('head', 'tail', 'none')
const YES = new Part('yes')
const NO = new Part('no')
const EMPTY = new Part('')
const MANY = new Part('many')
const START = wordPart('^')
const END = wordPart('$')
const HEAD = new Part('h')
const TAIL = new Part('t')
const GAPS = [...Array(14).keys()].map((gap) =>
  gap > 12 ? new Part('far') : gap > 6 ? new Part('mid') : gap > 3 ? new Part('near') : numberPart(gap),
)
/** Where the head stands before the tail or after it, each with the name of the system or a word for it. */
const DIRECTIONS = { '>': new Part('>'), '<': new Part('<'), '>*': new Part('>*'), '<*': new Part('<*') }

const typesOf = new Map(
  ENTITY_TYPES.flatMap((head) => ENTITY_TYPES.map((tail) => `${head} ${tail}`)).map((types) => [
    types,
    {
      types: new Part(types),
      directed: Object.fromEntries(
        Object.keys(DIRECTIONS).map((direction) => [direction, new Part(direction + types)]),
      ) as Record<keyof typeof DIRECTIONS, Part>,
    },
  ]),
)
const UNTYPED = { types: EMPTY, directed: DIRECTIONS }

/** Words further away in a sentence say nothing; sentences are seldom so long. */
const FAR = 60
/** Places of a pair that never meets that are looked at. */
const LONE_PLACES = 4

const flag = (is: boolean): Part => (is ? YES : NO)

/** Reader of the features of the pairs of one paper. */
export class PairReader {
  readonly #outline: Outline
  readonly #system: PairEntity | undefined
  readonly #facts = new Map<PairEntity, EntityFacts>()
  /** For each sentence the types of the entities that its tokens are in. */
  readonly #occupied = new Map<number, Map<number, Part>>()

  constructor(outline: Outline, entities: readonly PairEntity[], system: PairEntity | undefined) {
    this.#outline = outline
    this.#system = system
    for (const entity of entities) {
      if (entity.generic === true) continue
      this.#facts.set(entity, factsOf(outline, entity))
      const type = wordPart(entity.type)
      for (const { sentence, from, to } of entity.places) {
        const tokens = this.#occupied.get(sentence) ?? new Map<number, Part>()
        this.#occupied.set(sentence, tokens)
        for (let i = from; i < to; i++) tokens.set(i, type)
      }
    }
  }

  factsOf(entity: PairEntity): EntityFacts | undefined {
    return this.#facts.get(entity)
  }

  read(pair: Pair, features: FeatureSink): void {
    const { head, tail, meeting, proxy, gap } = pair
    const [h, t] = [this.#facts.get(head), this.#facts.get(tail)]
    if (h === undefined || t === undefined) return
    const { types, directed } = typesOf.get(`${head.type} ${tail.type}`) ?? UNTYPED
    const main = head === this.#system ? MAIN.head : tail === this.#system ? MAIN.tail : MAIN.none
    this.#readRoles(h, t, types, main, features)
    readNames(h, t, types, features)
    for (const one of [meeting, proxy])
      if (one !== undefined) this.#readMeeting(one, pair, directed, features)
    features.add(meeting !== undefined ? L.together : proxy !== undefined ? L.proxy : L.apart)
    if (meeting !== undefined) return
    features.add(L.apart, numberPart(Math.min(4, gap)))
    for (const place of head.places.slice(0, LONE_PLACES)) this.#readLone(place, HEAD, types, features)
    for (const place of tail.places.slice(0, LONE_PLACES)) this.#readLone(place, TAIL, types, features)
  }

  #readRoles(h: EntityFacts, t: EntityFacts, types: Part, main: Part, features: FeatureSink): void {
    features.add(L['*'])
    features.add(L.t, types)
    features.add(L.r, h.role, t.role)
    features.add(L.tr, types, h.role, t.role)
    features.add(L.main, main, types)
    features.add(L.main, main, t.role, types)
    features.add(L.main, main, h.role, types)
    features.add(this.#system === undefined ? L.nameless : L.named, main, types, h.role, t.role)
    features.add(L.hp, h.proposed, types)
    features.add(L.tp, t.proposed, types)
    features.add(L.hp, h.proposed, L.tp, t.proposed, types)
    features.add(L.hb, h.baseline, types)
    features.add(L.tb, t.baseline, types, main)
    features.add(L.tu, t.used, types, main)
    features.add(L.hn, h.none, L.tn, t.none)
    features.add(L.hn, h.none, types)
    features.add(L.tn, t.none, types)
    features.add(L.title, flag(h.inTitle), flag(t.inTitle), types)
    features.add(L.title, flag(t.inTitle), types, main)
    features.add(L.mentions, h.places, t.places, types)
    for (const compared of t.compared) {
      if (compared === undefined) continue
      features.add(L.compared, compared, main, h.role)
      features.add(L.compared, main, h.role, t.role)
    }
  }

  #readMeeting(
    { head, tail, proxy }: Meeting,
    pair: Pair,
    directed: Record<keyof typeof DIRECTIONS, Part>,
    features: FeatureSink,
  ): void {
    const outline = this.#outline
    const words = outline.parts[head.sentence] ?? []
    const forward = head.from < tail.from
    const [first, second] = forward ? [head, tail] : [tail, head]
    const direction = `${forward ? '>' : '<'}${proxy ? '*' : ''}` as const
    const [d, dt] = [DIRECTIONS[direction], directed[direction]]
    const word = (index: number): Word => words[index] ?? (index < 0 ? START : END)
    const both = (label: Part, value: Part): void => {
      features.add(d, label, value)
      features.add(dt, label, value)
    }
    const gap = Math.max(0, second.from - first.to)
    both(AROUND.part, wordPart(partOf(outline, head.sentence)))
    both(AROUND.gap, GAPS[Math.min(13, gap)] ?? EMPTY)
    if (gap <= 3) features.addList(dt, [AROUND['='], ...words.slice(first.to, second.from)], 0, gap + 1)
    if (gap <= 5) features.addList(d, [AROUND['='], ...words.slice(first.to, second.from)], 0, gap + 1)
    for (let i = first.to; i < Math.min(second.from, first.to + 20); i++) {
      const w = word(i)
      const { isCue, cluster } = cueFacts(w)
      features.add(d, AROUND.b, w)
      if (isCue) features.add(dt, AROUND.b, w)
      else features.add(d, AROUND.bc, cluster)
      if (i + 1 < Math.min(second.from, first.to + 12)) features.add(d, AROUND.bb, w, word(i + 1))
    }
    const last = gap > 0 ? word(second.from - 1) : EMPTY
    features.add(d, AROUND.f, gap > 0 ? word(first.to) : EMPTY)
    both(AROUND.l, last)
    features.add(d, AROUND.ll, gap > 1 ? word(second.from - 2) : EMPTY, last)
    both(AROUND.p, word(first.from - 1))
    features.add(d, AROUND.pp, word(first.from - 2), word(first.from - 1))
    for (let i = Math.max(0, first.from - FAR); i < first.from; i++) {
      const w = word(i)
      if (i >= first.from - 6) features.add(d, AROUND.q, w)
      if (cueFacts(w).isFarCue) features.add(dt, AROUND.L, w)
    }
    both(AROUND.n, word(second.to))
    features.add(d, AROUND.nn, word(second.to), word(second.to + 1))
    for (let i = second.to; i < Math.min(words.length, second.to + 15); i++) {
      const w = word(i)
      if (i < second.to + 4) features.add(d, AROUND.r, w)
      if (cueFacts(w).isFarCue) features.add(dt, AROUND.R, w)
    }
    if (pair.tail.type === 'Method' || pair.tail.type === 'Model') {
      const compared = comparedBy(outline, tail)
      if (compared !== undefined) both(AROUND.compared, wordPart(compared))
    }
    this.#readBetween(head.sentence, first.to, second.from, d, dt, features)
  }

  /** What else stands between the two, and the words that link them with what is left out. */
  #readBetween(sentence: number, from: number, to: number, d: Part, dt: Part, features: FeatureSink): void {
    const words = this.#outline.parts[sentence] ?? []
    const occupied = this.#occupied.get(sentence)
    const kinds: Part[] = []
    const skeleton: Part[] = []
    let others = 0
    let listed = true
    for (let i = from; i < to; i++) {
      const kind = occupied?.get(i)
      const word = words[i]
      if (kind !== undefined) {
        others++
        if (i > from && occupied?.get(i - 1) === kind) continue
        kinds.push(kind)
        skeleton.push(kind)
      } else if (word !== undefined) {
        const { isCue, lists } = cueFacts(word)
        if (isCue) skeleton.push(word)
        if (!lists) listed = false
      }
    }
    features.add(d, AROUND.others, numberPart(Math.min(4, others)))
    if (kinds.length > 3) features.add(dt, AROUND.kinds, MANY)
    else features.addList(dt, [AROUND.kinds, ...kinds], 0, kinds.length + 1)
    if (skeleton.length <= 5) features.addList(dt, [AROUND.s, ...skeleton], 0, skeleton.length + 1)
    if (kinds.length > 0 && listed) features.add(dt, AROUND.listed)
  }

  /** What stands around one of two that never meet. */
  #readLone({ sentence, from, to }: Place, side: Part, types: Part, features: FeatureSink): void {
    const words = this.#outline.parts[sentence] ?? []
    const word = (index: number): Word => words[index] ?? (index < 0 ? START : END)
    const part = wordPart(partOf(this.#outline, sentence))
    features.add(side, LONE.part, part)
    features.add(side, LONE.part, part, types)
    features.add(side, LONE.p, word(from - 1))
    features.add(side, LONE.p, word(from - 1), types)
    features.add(side, LONE.pp, word(from - 2), word(from - 1))
    features.add(side, LONE.n, word(to))
    for (let i = Math.max(0, from - 5); i < from; i++) features.add(side, LONE.q, word(i))
  }
}

function readNames(h: EntityFacts, t: EntityFacts, types: Part, features: FeatureSink): void {
  const [head, tail] = [h.name.text, t.name.text]
  const isCore = t.type.text !== 'Task' && t.type.text !== 'Metric'
  features.add(isCore ? L.tail : L.task, t.name)
  features.add(L.head, h.name)
  features.add(L.tl, t.last, types)
  features.add(L.hl, h.last, types)
  features.add(L.hk, h.knownLevel, t.knownLevel, types)
  if (head.includes(tail)) {
    const ends = head !== tail && head.endsWith(` ${tail}`)
    const joined = head.endsWith(`-${tail}`) || head.startsWith(`${tail}-`)
    features.add(ends ? L['head ends in tail'] : joined ? L['head has tail'] : L['head holds tail'], types)
  } else if (tail.includes(head)) features.add(L['tail holds head'], types)
}
