/** What the later steps ask of a text as a whole: where the paper turns to its own work, which words stand where. */
import type { Word } from '../lexicon/vocabulary.ts'
import type { Sentence } from './1-sentences.ts'

export interface Outline {
  text: string
  sentences: readonly Sentence[]
  /** Lower-case words of each sentence. */
  words: readonly (readonly string[])[]
  /** The same as the vocabulary has them. */
  parts: readonly (readonly Word[])[]
  /** Index of the sentence in which the paper says what it does; those before it are background. */
  aim: number
  /** Token index of the colon or dash after the title's head; -1 if there is none. */
  titleHead: number
}

const SELF = /^(?:paper|work|article|study|letter|report)$/

function isAim(words: readonly string[]): boolean {
  if (words.includes('we') || words.includes('our')) return true
  return (
    words.some((word, i) => word === 'this' && SELF.test(words[i + 1] ?? '')) || words.includes('proposed')
  )
}

export function outlineOf(text: string, sentences: readonly Sentence[]): Outline {
  const parts = sentences.map(({ tokens }) => tokens.map(({ word }) => word.lower))
  const words = parts.map((sentence) => sentence.map(({ text }) => text))
  const aim = sentences.findIndex(({ section }, i) => section === 'abstract' && isAim(words[i] ?? []))
  const firstOfAbstract = sentences.findIndex(({ section }) => section === 'abstract')
  const title = sentences[0]?.section === 'title' ? (words[0] ?? []) : []
  return {
    text,
    sentences,
    words,
    parts,
    aim: aim >= 0 ? aim : Math.max(0, firstOfAbstract),
    titleHead: title.findIndex((word) => word === ':' || word === '—' || word === '–'),
  }
}

/** Part of the abstract that a sentence is in: title, background, aim, body or end. */
export function partOf(
  { sentences, aim }: Outline,
  sentence: number,
): 'title' | 'back' | 'aim' | 'body' | 'end' {
  if (sentences[sentence]?.section === 'title') return 'title'
  if (sentence < aim) return 'back'
  if (sentence === aim) return 'aim'
  return sentence >= sentences.length - 2 ? 'end' : 'body'
}
