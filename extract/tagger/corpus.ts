/**
 * What 87,341 abstracts know of a word: its cluster at three widths (spherical k-means over vectors of its
 * neighbours), how frequent it is, and how often it has a capital inside a sentence.
 */
import { inflateRawSync } from 'node:zlib'
import { CORPUS_DATA } from './data/clusters.ts'

export interface WordKnowledge {
  /** About 1,000 clusters. */
  fine: number
  /** About 256. */
  middle: number
  /** About 64. */
  coarse: number
  /** Binary logarithm of the count in the corpus, rounded down. */
  frequency: number
  /** Share of its places inside a sentence where it has a capital, in tenths. */
  capital: number
}

/** The form under which the corpus counts a word: lower case, digits as 0. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/\d/g, '0')
}

let known: Map<string, WordKnowledge> | undefined

function load(): Map<string, WordKnowledge> {
  const words = new Map<string, WordKnowledge>()
  const bytes = inflateRawSync(Buffer.from(CORPUS_DATA, 'base64'))
  const length = bytes.length === 0 ? 0 : bytes.readUInt32LE(0)
  const names = length === 0 ? [] : bytes.toString('utf8', 4, 4 + length).split('\n')
  const n = names.length
  let at = 4 + length
  const fine = at
  at += 2 * n
  const middle = at
  at += n
  const coarse = at
  at += n
  const frequency = at
  at += n
  names.forEach((name, i) => {
    words.set(name, {
      fine: bytes.readUInt16LE(fine + 2 * i),
      middle: bytes.readUInt8(middle + i),
      coarse: bytes.readUInt8(coarse + i),
      frequency: bytes.readUInt8(frequency + i),
      capital: bytes.readUInt8(at + i),
    })
  })
  return words
}

/** What the corpus knows of a word; undefined where the word is rare in it. */
export function wordKnowledge(word: string): WordKnowledge | undefined {
  known ??= load()
  return known.get(foldWord(word))
}
