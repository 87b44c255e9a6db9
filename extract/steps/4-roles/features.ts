/** What speaks for the role of an entity, as features of a linear model. */
import type { FeatureSink, Part } from '../../lexicon/features.ts'
import { labels, lowerPart, numberPart, wordPart } from '../../lexicon/parts.ts'
import { looksInvented } from '../../lexicon/shape.ts'
import { nameOf, perWord, wordOf } from '../../lexicon/vocabulary.ts'
import { isOrdinary } from '../../lexicon/words.ts'
import type { DraftEntity } from '../3-entities.ts'
import { type Outline, partOf } from '../outline.ts'
import { MentionReader } from './mention-features.ts'
import { NameReader } from './names.ts'

const L = labels(
  '*',
  'kind',
  'type',
  'mentions',
  'words',
  'last',
  'name',
  'by',
  'sure',
  'first',
  'begins',
  'at',
  'title only',
  'is head',
  'other head',
  'forms',
)
const KINDS = labels('invented', 'unusual', 'ordinary')

/** What a name tells by itself. */
const factsOf = perWord((name) => {
  const words = name.text.split(' ')
  const ordinary = words.every((word) => isOrdinary(wordOf(word)))
  return {
    kind: looksInvented(name.text) ? KINDS.invented : ordinary ? KINDS.ordinary : KINDS.unusual,
    words: numberPart(Math.min(4, words.length)),
    last: lowerPart(words.at(-1) ?? ''),
    part: name.lower,
  }
})

/** What the title names before its colon. */
export function titleHead(outline: Outline, drafts: readonly DraftEntity[]): DraftEntity | undefined {
  return drafts.find(({ places }) =>
    places.some(({ sentence, from, to }) => sentence === 0 && from === 0 && to === outline.titleHead),
  )
}

/** Reader of the features of the entities of one paper. */
export class RoleReader {
  readonly #outline: Outline
  readonly #head: DraftEntity | undefined
  readonly #mentions: MentionReader
  readonly #names: NameReader

  /** @param head what the title names before its colon */
  constructor(outline: Outline, head: DraftEntity | undefined) {
    this.#outline = outline
    this.#head = head
    this.#mentions = new MentionReader(outline)
    this.#names = new NameReader(outline)
  }

  read(draft: DraftEntity, features: FeatureSink): void {
    const { name, mentions, places } = draft
    const { kind, words, last, part } = factsOf(nameOf(name))
    const type = wordPart(draft.type)
    features.add(L['*'])
    features.add(L.kind, kind)
    features.add(L.type, type)
    features.add(L.type, type, kind)
    features.add(L.mentions, numberPart(Math.min(5, mentions.length)), kind)
    features.add(L.words, words)
    features.add(L.last, last)
    features.add(L.name, part)
    features.add(L.by, wordPart(draft.by))
    const sure = numberPart(Math.floor(draft.confidence * 8))
    features.add(L.sure, sure)
    features.add(L.sure, sure, type, kind)
    this.#names.read(draft, kind, features)
    for (const place of places) this.#mentions.read(place, features)
    this.#readPlaces(draft, type, kind, features)
    // A system in the title's head speaks against others.
    const head = this.#head
    if (head === draft) features.add(L['is head'])
    else if (head !== undefined) features.add(L['other head'], kind)
    const forms = new Set(mentions.map(({ surface }) => surface.toLowerCase()))
    features.add(L.forms, numberPart(Math.min(3, forms.size)), kind)
  }

  /** Where in the paper the entity comes first. */
  #readPlaces({ places }: DraftEntity, type: Part, kind: Part, features: FeatureSink): void {
    const outline = this.#outline
    const first = places[0]
    const begin = places.find(({ sentence }) => outline.sentences[sentence]?.section === 'abstract')?.sentence
    if (first !== undefined) features.add(L.first, wordPart(partOf(outline, first.sentence)), kind)
    if (begin === undefined) {
      features.add(L['title only'], kind)
      return
    }
    features.add(L.begins, wordPart(partOf(outline, begin)), kind)
    features.add(L.begins, numberPart(Math.max(-3, Math.min(4, begin - outline.aim))), type)
    const share = begin / Math.max(1, outline.sentences.length - 1)
    features.add(L.at, numberPart(Math.round(5 * share)), kind)
  }
}
