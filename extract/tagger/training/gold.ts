/** Annotated papers as training examples: surface forms are found in the text, all their occurrences. */
import type { EntityType } from '../../paper.ts'
import type { TaggerPaper } from '../features.ts'
import { CLASSES, type WordSpan } from '../tags.ts'
import { readWords, type Word } from '../words.ts'

export interface GoldEntity {
  name: string
  type: EntityType
  mentions: string[]
  generic?: boolean
}

interface Form {
  words: string[]
  lower: string[]
  /** Whether case tells it from a common word ("SAM"), so that it must fit. */
  cased: boolean
  classIndex: number
}

function formsOf(entities: readonly GoldEntity[]): Form[] {
  const forms: Form[] = []
  for (const entity of entities) {
    const classIndex = CLASSES.indexOf(entity.generic === true ? 'Generic' : entity.type)
    for (const mention of new Set([entity.name, ...entity.mentions])) {
      const words = readWords(mention).map((w) => w.text)
      const last = words.length - 1
      if (last < 0) continue
      const lower = words.map((w) => w.toLowerCase())
      lower[last] = singular(lower[last] as string)
      const cased = words.length === 1 && /\p{Lu}.*\p{Lu}|\p{Lu}.*\d|^\p{Lu}$/u.test(words[0] as string)
      forms.push({ words, lower, cased, classIndex })
    }
  }
  const length = (f: Form) => f.words.reduce((sum, w) => sum + w.length + 1, 0)
  return forms.sort((a, b) => length(b) - length(a))
}

const singular = (word: string) => (word.length > 3 ? word.replace(/s$/, '') : word)

function fitsAt(form: Form, words: readonly Word[], at: number): boolean {
  const last = form.words.length - 1
  for (let k = 0; k <= last; k++) {
    const word = (words[at + k] as Word).text
    if (word === form.words[k]) continue
    if (form.cased && word !== `${form.words[k]}s`) return false
    const lower = word.toLowerCase()
    if ((k === last ? singular(lower) : lower) !== form.lower[k]) return false
  }
  return true
}

/** Where the entities' forms stand, a list a sentence in order; longest first, none overlapping. */
export function goldSpans(paper: TaggerPaper, entities: readonly GoldEntity[]): WordSpan[][] {
  const forms = formsOf(entities)
  return paper.sentences.map(({ words }) => {
    const taken = new Uint8Array(words.length)
    const spans: WordSpan[] = []
    for (const form of forms) {
      for (let first = 0; first + form.words.length <= words.length; first++) {
        const last = first + form.words.length - 1
        if (taken.subarray(first, last + 1).includes(1) || !fitsAt(form, words, first)) continue
        taken.fill(1, first, last + 1)
        spans.push({ first, last, classIndex: form.classIndex })
      }
    }
    return spans.sort((a, b) => a.first - b.first)
  })
}
