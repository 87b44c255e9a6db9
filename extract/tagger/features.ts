/**
 * Features of a word in its sentence and paper, as 32-bit hashes. What depends on one word alone comes in
 * groups by its distance, so that a model can keep the sums for frequent words; the rest joins words.
 */
import type { Section, SentenceSpan } from '../paper.ts'
import { type Form, formOf, makeForm } from './forms.ts'
import { hashString, mix } from './hash.ts'
import { type LongForm, longForms } from './long-forms.ts'
import { readWords, type Word } from './words.ts'

const BEFORE_ALL = makeForm('\u0002')
const AFTER_ALL = makeForm('\u0003')

/** What a paper as a whole says of a word form in lower case. */
interface InPaper {
  count: number
  capitals: number
  inTitle: boolean
}

export interface TaggerSentence {
  section: Section
  words: Word[]
  forms: Form[]
  /** Place in the paper: 0 the title, 1 the first sentence of the abstract, ... */
  index: number
  longForms: LongForm[]
  /** What the paper says of each word; undefined for what is no word. */
  inPaper: (InPaper | undefined)[]
}

export interface TaggerPaper {
  sentences: TaggerSentence[]
  /** Short forms that the paper defines, "(GRPO)". */
  shortForms: Set<string>
}

/** Reads the words of a paper's sentences and what the paper as a whole says of them. */
export function readTaggerPaper(text: string, sentences: readonly SentenceSpan[]): TaggerPaper {
  const inPaper = new Map<string, InPaper>()
  const shortForms = new Set<string>()
  const read = sentences.map((span, index): TaggerSentence => {
    const words = readWords(text, span.start, span.end)
    const forms = words.map((w) => formOf(w.text))
    const sentence = {
      section: span.section,
      words,
      forms,
      index,
      longForms: longForms(words),
      inPaper: forms.map((form, i) => {
        if (!form.isWord) return undefined
        let known = inPaper.get(form.lower)
        if (known === undefined) {
          known = { count: 0, capitals: 0, inTitle: false }
          inPaper.set(form.lower, known)
        }
        known.count++
        if (span.section === 'title') known.inTitle = true
        else if (i > 0 && form.isCapital) known.capitals++
        return known
      }),
    }
    for (const { short } of sentence.longForms) shortForms.add((words[short] as Word).text)
    return sentence
  })
  return { sentences: read, shortForms }
}

/** Most features that `joined` writes. */
export const MOST_JOINED = 80
/** Of the first feature that joins words; each has one of its own. */
const SALT = 200

/** Room for what `joined` joins. */
const lefts = new Int32Array(MOST_JOINED)
const rights = new Int32Array(MOST_JOINED)

/** Everything in a sentence that features of several words need, worked out once. */
export class SentenceFeatures {
  readonly sentence: TaggerSentence
  private readonly paper: TaggerPaper
  /** First and last word of the run of content words that each word stands in. */
  private readonly runFirst: number[] = []
  private readonly runLast: number[] = []
  private readonly depth: number[] = []
  private readonly longFormPart: number[]
  private readonly place: number

  constructor(paper: TaggerPaper, sentence: TaggerSentence) {
    this.paper = paper
    this.sentence = sentence
    const n = sentence.words.length
    this.longFormPart = new Array<number>(n).fill(0)
    let open = 0
    for (let i = 0; i < n; i++) {
      const text = (sentence.words[i] as Word).text
      if (text === ')' && open > 0) open--
      this.depth[i] = Math.min(open, 1)
      if (text === '(') open++
      const inRun = i > 0 && this.content(i) && this.content(i - 1)
      this.runFirst[i] = inRun ? (this.runFirst[i - 1] as number) : i
    }
    for (let i = n - 1; i >= 0; i--) {
      const inRun = i + 1 < n && this.content(i) && this.content(i + 1)
      this.runLast[i] = inRun ? (this.runLast[i + 1] as number) : i
    }
    for (const { first, last, short } of sentence.longForms) {
      for (let i = first; i <= last; i++) this.longFormPart[i] = i === first ? 1 : i === last ? 3 : 2
      this.longFormPart[short] = 4
    }
    const last = (paper.sentences.at(-1) as TaggerSentence).index
    this.place =
      sentence.section === 'title'
        ? 0
        : sentence.index <= 2
          ? sentence.index
          : sentence.index === last
            ? 4
            : 3
  }

  private content(i: number): boolean {
    const form = this.form(i)
    return form.isWord && !form.isFunction
  }

  /** The word at a place; places before the first and after the last have forms of their own. */
  form(i: number): Form {
    if (i < 0) return BEFORE_ALL
    return this.sentence.forms[i] ?? AFTER_ALL
  }

  /** Writes the features that join words or come from sentence and paper; returns how many. */
  joined(i: number, out: Int32Array): number {
    const l2 = this.form(i - 2)
    const l1 = this.form(i - 1)
    const w = this.form(i)
    const r1 = this.form(i + 1)
    const r2 = this.form(i + 2)
    let n = 0
    // Mixed in one loop at the end: here the calls would not be inlined.
    const add = (a: number, b: number) => {
      lefts[n] = a
      rights[n++] = b
    }
    add(l1.lowerHash, w.lowerHash)
    add(w.lowerHash, r1.lowerHash)
    add(l2.lowerHash, l1.lowerHash)
    add(r1.lowerHash, r2.lowerHash)
    add(l1.lowerHash, r1.lowerHash)
    add(mix(l1.lowerHash, w.lowerHash), r1.lowerHash)
    add(l1.fine, w.fine)
    add(w.fine, r1.fine)
    add(l2.fine, l1.fine)
    add(l1.middle, r1.middle)
    add(mix(l1.middle, w.middle), r1.middle)
    add(l1.shape, w.shape)
    add(w.shape, r1.shape)
    add(mix(l1.shape, w.shape), r1.shape)
    add(l1.lowerHash, w.shape)
    add(w.shape, r1.lowerHash)
    add(l1.fine, w.shape)
    add(w.shape, r1.fine)

    const words = this.sentence.words
    const glue = hashString((words[i] as Word).glue)
    const glueAfter = hashString(words[i + 1]?.glue ?? ' ')
    add(glue, glueAfter)
    add(mix(glue, glueAfter), w.shape)
    add(mix(glue, l1.lowerHash), w.lowerHash)
    add(glueAfter, r1.lowerHash)

    // The run of content words: its last word is the head, as a rule; the word before it and after it govern it.
    const first = this.runFirst[i] as number
    const last = this.runLast[i] as number
    const head = this.form(last)
    const toHead = Math.min(last - i, 3)
    const fromFirst = Math.min(i - first, 3)
    const left = this.form(first - 1)
    const left2 = this.form(first - 2)
    const right = this.form(last + 1)
    add(head.lowerHash, toHead)
    add(head.fine, toHead)
    add(toHead, fromFirst)
    add(mix(left2.lowerHash, left.lowerHash), fromFirst)
    add(mix(left.lowerHash, head.middle), fromFirst)
    add(mix(left.lowerHash, w.shape), fromFirst)
    add(right.lowerHash, toHead)
    add(mix(right.lowerHash, w.shape), toHead)
    add(mix(left.lowerHash, right.lowerHash), w.shape)
    add(mix(left2.lowerHash, left.lowerHash), w.shape)

    const known = this.sentence.inPaper[i]
    const count = known === undefined ? 0 : Math.min(known.count, 4)
    const title = known?.inTitle === true && this.sentence.section !== 'title' ? 1 : 0
    const capitals = known === undefined ? 0 : known.capitals === 0 ? 0 : known.capitals < known.count ? 1 : 2
    const inside = this.depth[i] as number
    const part = this.longFormPart[i] as number
    const { shortForms } = this.paper
    const defined = shortForms.size > 0 && shortForms.has(w.text) ? 1 : 0
    add(this.place, w.shape)
    add(this.place, mix(left.lowerHash, 1))
    add(count * 8 + title * 4 + capitals, 0)
    add(count * 8 + title * 4 + capitals, w.shape)
    add(title, w.middle)
    add(capitals, w.use)
    add(inside, w.shape)
    add(inside, l1.lowerHash)
    add(part * 2 + defined, w.shape)
    add(defined, l1.lowerHash)
    for (let j = 0; j < n; j++) out[j] = mix(mix(lefts[j] as number, rights[j] as number), SALT + j)
    return n
  }
}
