/** What the name of an entity tells by itself: how the title has it, and how well it is known to the field. */
import type { FeatureSink, Part } from '../../lexicon/features.ts'
import { nameKnownTo, pairsKnownTo } from '../../lexicon/known-names.ts'
import { labels, numberPart } from '../../lexicon/parts.ts'
import { remembered } from '../../lexicon/remembered.ts'
import { wordKnowledge } from '../../tagger/corpus.ts'
import { type DraftEntity, nameKey } from '../3-entities.ts'
import type { Outline } from '../outline.ts'

const L = labels('known', 'pairs', 'rarest', 'spells title')
const IN_TITLE = labels('in title all', 'in title none', 'in title some')
const SHORT = /^\p{Lu}[\p{L}\d-]*$/u

const frequencyOf = remembered((word) => wordKnowledge(word)?.frequency ?? 0)
const knownTo = remembered((form) => nameKnownTo(nameKey(form)))
const pairsIn = remembered(pairsKnownTo)

/** Whether the letters of an acronym stand in the words, in order, each at the start of a word or inside one. */
function spelledBy(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length < 2) return false
  let at = 0
  for (const word of words) if ((word[0] ?? '') === letters[at]) at++
  return at >= letters.length || (letters.length > 3 && at === letters.length - 1)
}

/** Reader of what names tell in one paper. */
export class NameReader {
  /** Words of the title, and those after its colon. */
  readonly #title: ReadonlySet<string>
  readonly #afterHead: readonly string[]

  constructor({ sentences, words, titleHead }: Outline) {
    const title = sentences[0]?.section === 'title' ? (words[0] ?? []) : []
    this.#title = new Set(title.flatMap((word) => [word, ...word.split('-')]))
    this.#afterHead = title.slice(titleHead + 1)
  }

  /** Each feature by itself and with the kind of the name. */
  read({ name, mentions }: DraftEntity, kind: Part, features: FeatureSink): void {
    const words = name.toLowerCase().split(/[\s-]+/)
    const shared = words.filter((word) => this.#title.has(word)).length
    const inTitle =
      IN_TITLE[shared === words.length ? 'in title all' : shared === 0 ? 'in title none' : 'in title some']
    features.add(inTitle)
    features.add(inTitle, kind)
    const short = mentions.find(({ surface }) => SHORT.test(surface))?.surface
    if (short !== undefined && spelledBy(short, this.#afterHead)) {
      features.add(L['spells title'])
      features.add(L['spells title'], kind)
    }
    let known = knownTo(name)
    let form = name
    for (const { surface } of mentions) {
      if (surface !== form) known = Math.max(known, knownTo(surface))
      form = surface
    }
    let rarest = 20
    for (const word of words) rarest = Math.min(rarest, frequencyOf(word))
    const add = (label: Part, value: number): void => {
      const number = numberPart(value)
      features.add(label, number)
      features.add(label, number, kind)
    }
    add(L.known, known)
    add(L.pairs, pairsIn(name))
    add(L.rarest, Math.floor(rarest / 2))
  }
}
