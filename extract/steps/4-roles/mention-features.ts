/** What stands around one mention of an entity, as features that speak for its role. */
import { type FeatureSink, Part } from '../../lexicon/features.ts'
import { labels, numberPart, wordPart } from '../../lexicon/parts.ts'
import { comparedBy } from '../comparing.ts'
import { type Outline, partOf } from '../outline.ts'
import type { Place } from '../places.ts'
import { type WordFacts, wordFacts } from './word-facts.ts'

/** Words further away in a sentence say nothing; sentences are seldom so long. */
const FAR = 60

/** Beginnings of the names of features; what is said in the background (`b`) is weighed apart from the rest (`o`). */
const LABELS = labels('p', 'pp', 'n', 'nn', 'title p', 'title n', 'between', 'link')
const TITLE = labels('title head', 'title start', 'title after head', 'title inner')
const sided = (late: string) => ({
  p: new Part(`${late}p`),
  ppp: new Part(`${late}ppp`),
  n: new Part(`${late}n`),
  near: new Part(`${late}near`),
  after: new Part(`${late}after`),
  det: new Part(`${late} det`),
  lead: new Part(`${late} lead`),
  subject: new Part(`${late} subject`),
  compared: new Part(`${late} compared`),
  left: new Part(`${late}L`),
  right: new Part(`${late}R`),
})
const BACKGROUND = sided('b')
const OTHER = sided('o')
const section = (name: string) => ({
  part: new Part(`part ${name}`),
  name: new Part(name),
  before: new Part(`${name} pc`),
  after: new Part(`${name} nc`),
})
const SECTIONS = {
  title: section('title'),
  back: section('back'),
  aim: section('aim'),
  body: section('body'),
  end: section('end'),
}
const given = (whose: string) => ({
  whose: new Part(whose),
  verb: new Part(`${whose} verb`),
  link: new Part(`${whose} link`),
  object: new Part(`${whose} object`),
})
const OWN = given('own')
const THEIR = given('their')
const EMPTY = new Part('')
const NONE = new Part('none')
const MANY = new Part('many')
const START = wordFacts(wordPart('^'))
const END = wordFacts(wordPart('$'))

/** Reader of the features of mentions in one paper. */
export class MentionReader {
  readonly #outline: Outline
  readonly #facts: (readonly WordFacts[] | undefined)[] = []

  constructor(outline: Outline) {
    this.#outline = outline
  }

  /** Words of a sentence with their facts. */
  #words(sentence: number): readonly WordFacts[] {
    let known = this.#facts[sentence]
    if (known === undefined) {
      known = (this.#outline.parts[sentence] ?? []).map(wordFacts)
      this.#facts[sentence] = known
    }
    return known
  }

  read(place: Place, features: FeatureSink): void {
    const part = partOf(this.#outline, place.sentence)
    features.add(SECTIONS[part].part)
    if (part === 'title') this.#readTitle(place, features)
    else this.#readSentence(place, part, features)
  }

  #readTitle({ sentence, from, to }: Place, features: FeatureSink): void {
    const { titleHead } = this.#outline
    const words = this.#words(sentence)
    if (from === 0) features.add(titleHead === to ? TITLE['title head'] : TITLE['title start'])
    else features.add(from > titleHead && titleHead > 0 ? TITLE['title after head'] : TITLE['title inner'])
    features.add(LABELS['title p'], (words[from - 1] ?? START).part)
    features.add(LABELS['title n'], (words[to] ?? END).part)
  }

  #readSentence(place: Place, part: Exclude<keyof typeof SECTIONS, 'title'>, features: FeatureSink): void {
    const { sentence, from, to } = place
    const words = this.#words(sentence)
    const side = part === 'back' ? BACKGROUND : OTHER
    const before = words[from - 1] ?? START
    const before2 = (words[from - 2] ?? START).part
    const after = words[to] ?? END
    features.add(LABELS.p, before.part)
    features.add(side.p, before.part)
    features.add(LABELS.pp, before2, before.part)
    features.add(side.ppp, (words[from - 3] ?? START).part, before2, before.part)
    features.add(LABELS.n, after.part)
    features.add(LABELS.nn, after.part, (words[to + 1] ?? END).part)
    features.add(side.n, after.part)
    features.add(SECTIONS[part].before, before.cluster)
    features.add(SECTIONS[part].after, after.cluster)
    for (let i = Math.max(0, from - 6); i < from; i++) features.add(side.near, (words[i] ?? END).part)
    for (let i = to; i < Math.min(words.length, to + 4); i++) features.add(side.after, (words[i] ?? END).part)
    // The determiner of the phrase, with what praises it: "our", "a novel".
    let left = from - 1
    while (left >= Math.max(0, from - 5) && !(words[left] ?? END).isBreak) left--
    const phrase = words.slice(left + 1, from)
    const article = phrase.find(({ isArticle }) => isArticle)?.part ?? NONE
    features.add(side.det, article, phrase.find(({ isPraise }) => isPraise)?.part ?? EMPTY)
    features.add(side.lead, (words[left] ?? (left < 0 ? START : END)).part, article)
    if (from <= 1) features.add(side.subject, after.part)
    const compared = comparedBy(this.#outline, place)
    if (compared !== undefined) {
      features.add(side.compared, wordPart(compared))
      features.add(side.compared)
    }
    let verb: Part | undefined
    let verbAt = -1
    for (let i = Math.max(0, from - FAR); i < Math.min(words.length, to + FAR); i++) {
      if (i >= from && i < to) continue
      const word = words[i] ?? END
      if (word.isCue) features.add(i < from ? side.left : side.right, word.part)
      if (i < from && word.gives) [verb, verbAt] = [word.part, i]
    }
    if (verb === undefined) return
    const own = words.slice(Math.max(0, verbAt - FAR), verbAt).some(({ isOwn }) => isOwn)
    const whose = own ? OWN : THEIR
    features.add(whose.whose, verb)
    features.add(whose.verb, numberPart(Math.min(8, from - verbAt)))
    // What stands between the verb and the phrase: "propose a method FOR x" proposes no x.
    const between = words.slice(verbAt + 1, from)
    for (const word of between) features.add(LABELS.between, word.part)
    const links = between.filter(({ isLink }) => isLink)
    const link = links[0]?.part ?? NONE
    features.add(LABELS.link, link)
    features.add(
      whose.link,
      link,
      links.at(-1)?.part ?? EMPTY,
      links.length > 3 ? MANY : numberPart(links.length),
    )
    features.add(whose.whose, verb, link)
    if (links.length === 0) features.add(whose.object, SECTIONS[part].name, article)
  }
}
