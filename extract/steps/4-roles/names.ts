/** What the name of an entity tells by itself: how the title has it, and how well it is known to the field. */
import type { FeatureSink, Part } from '../../lexicon/features.ts'
import { nameKnownTo, pairsKnownTo } from '../../lexicon/known-names.ts'
import { labels, numberPart } from '../../lexicon/parts.ts'
import { nameOf, perWord, type Word, wordOf } from '../../lexicon/vocabulary.ts'
import { wordKnowledge } from '../../tagger/corpus.ts'
import { type DraftEntity, nameKey } from '../3-entities.ts'
import type { Outline } from '../outline.ts'

const L = labels('known', 'pairs', 'rarest', 'spells title')
const IN_TITLE = labels('in title all', 'in title none', 'in title some')
const SHORT = /^\p{Lu}[\p{L}\d-]*$/u

const formOf = perWord(({ text }) => ({ known: nameKnownTo(nameKey(text)), isShort: SHORT.test(text) }))
const frequencyOf = perWord(({ text }) => wordKnowledge(text)?.frequency ?? 0)

/** What a name tells in any paper: its words, how often the rarest comes, how known its pairs of words are. */
const factsOf = perWord((name) => {
  const words = name.lower.text.split(/[\s-]+/).map(wordOf)
  let rarest = 20
  for (const word of words) rarest = Math.min(rarest, frequencyOf(word))
  return { words, rarest, pairs: pairsKnownTo(name.text) }
})

/** Whether the letters of an acronym stand in the words, in order, each at the start of a word or inside one. */
function spelledBy(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length < 2) return false
  let at = 0
  for (const word of words) if ((word[0] ?? '') === letters[at]) at++
  return at >= letters.length || (letters.length > 3 && at === letters.length - 1)
}

/** A word of a title, and the parts of a compound. */
const withParts = perWord((word): readonly Word[] =>
  word.text.includes('-') ? [word, ...word.text.split('-').map(wordOf)] : [word],
)

/** Reader of what names tell in one paper. */
export class NameReader {
  /** Words of the title, and those after its colon. */
  readonly #title: ReadonlySet<Word>
  readonly #afterHead: readonly string[]

  constructor({ sentences, parts, titleHead }: Outline) {
    const title = sentences[0]?.section === 'title' ? (parts[0] ?? []) : []
    this.#title = new Set(title.flatMap(withParts))
    this.#afterHead = title.slice(titleHead + 1).map(({ text }) => text)
  }

  /** Each feature by itself and with the kind of the name. */
  read({ name, mentions }: DraftEntity, kind: Part, features: FeatureSink): void {
    const { words, rarest, pairs } = factsOf(nameOf(name))
    const shared = words.filter((word) => this.#title.has(word)).length
    const inTitle =
      IN_TITLE[shared === words.length ? 'in title all' : shared === 0 ? 'in title none' : 'in title some']
    features.add(inTitle)
    features.add(inTitle, kind)
    let short: string | undefined
    let known = formOf(nameOf(name)).known
    for (const { surface } of mentions) {
      const form = formOf(nameOf(surface))
      known = Math.max(known, form.known)
      if (form.isShort) short ??= surface
    }
    if (short !== undefined && spelledBy(short, this.#afterHead)) {
      features.add(L['spells title'])
      features.add(L['spells title'], kind)
    }
    const add = (label: Part, value: number): void => {
      const number = numberPart(value)
      features.add(label, number)
      features.add(label, number, kind)
    }
    add(L.known, known)
    add(L.pairs, pairs)
    add(L.rarest, Math.floor(rarest / 2))
  }
}
