/** A trained tagger: weights by feature hash, and the scores that they give to the words of a sentence. */
import { inflateRawSync } from 'node:zlib'
import { MOST_JOINED, REACH, SentenceFeatures, type TaggerPaper, type TaggerSentence } from './features.ts'
import { TAG_COUNT } from './tags.ts'

const K = TAG_COUNT
const GROUPS = 2 * REACH + 1
/** Written in front of the weights; a change of features or of the layout below needs a new one. */
export const MODEL_VERSION = 1
/** Sums kept for frequent words; emptied when full. */
const MOST_SUMS = 20_000

export class TaggerModel {
  readonly transitions: Float32Array
  private readonly table: Int32Array
  private readonly rows: Int32Array
  private readonly weights: Int8Array
  private readonly unit: number
  private readonly sums: Map<string, Float32Array>[] = Array.from({ length: GROUPS }, () => new Map())

  constructor(features: Int32Array, weights: Int8Array, unit: number, transitions: Float32Array) {
    this.weights = weights
    this.unit = unit
    this.transitions = transitions
    let size = 16
    while (size < features.length * 2) size *= 2
    this.table = new Int32Array(size)
    this.rows = new Int32Array(size).fill(-1)
    features.forEach((hash, row) => {
      let slot = hash & (size - 1)
      while ((this.rows[slot] as number) >= 0) slot = (slot + 1) & (size - 1)
      this.table[slot] = hash
      this.rows[slot] = row
    })
  }

  private addTo(hash: number, out: Float32Array, at: number): void {
    const { table, rows, weights } = this
    const mask = table.length - 1
    let slot = hash & mask
    let row = rows[slot] as number
    while (row >= 0 && table[slot] !== hash) {
      slot = (slot + 1) & mask
      row = rows[slot] as number
    }
    if (row < 0) return
    const from = row * K
    for (let k = 0; k < K; k++) out[at + k] = (out[at + k] as number) + (weights[from + k] as number)
  }

  /** A row of `TAG_COUNT` scores a word. */
  scores(paper: TaggerPaper, sentence: TaggerSentence): Float32Array {
    const n = sentence.words.length
    const reader = new SentenceFeatures(paper, sentence)
    const out = new Float32Array(n * K)
    const joined = new Int32Array(MOST_JOINED)
    for (let i = 0; i < n; i++) {
      const at = i * K
      for (let d = -REACH; d <= REACH; d++) {
        const sum = this.unigramSum(reader, i, d)
        for (let k = 0; k < K; k++) out[at + k] = (out[at + k] as number) + (sum[k] as number)
      }
      const count = reader.joined(i, joined)
      for (let j = 0; j < count; j++) this.addTo(joined[j] as number, out, at)
      for (let k = 0; k < K; k++) out[at + k] = (out[at + k] as number) * this.unit
    }
    return out
  }

  private unigramSum(reader: SentenceFeatures, i: number, distance: number): Float32Array {
    const sums = this.sums[distance + REACH] as Map<string, Float32Array>
    const text = reader.formText(i, distance)
    let sum = sums.get(text)
    if (sum === undefined) {
      sum = new Float32Array(K)
      for (const hash of reader.unigrams(i, distance)) this.addTo(hash, sum, 0)
      if (sums.size >= MOST_SUMS) sums.clear()
      sums.set(text, sum)
    }
    return sum
  }
}

/**
 * Reads what `training/pack.ts` writes.
 * @throws Error when the data is of another version
 */
export function readModel(base64: string): TaggerModel {
  const bytes = inflateRawSync(Buffer.from(base64, 'base64'))
  const version = bytes.readUInt32LE(0)
  if (version !== MODEL_VERSION) throw new Error(`weights of version ${version}, expected ${MODEL_VERSION}`)
  const count = bytes.readUInt32LE(4)
  const unit = bytes.readFloatLE(8)
  let at = 12
  const transitions = new Float32Array(K * K)
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = bytes.readFloatLE(at)
  const features = new Int32Array(count)
  // The four bytes of the sorted hashes lie in four planes, and the weights tag by tag: both deflate better.
  for (let i = 0; i < count; i++) {
    for (let b = 0; b < 4; b++)
      features[i] = (features[i] as number) | ((bytes[at + b * count + i] as number) << (8 * b))
  }
  for (let i = 1; i < count; i++) features[i] = ((features[i] as number) + (features[i - 1] as number)) | 0
  at += 4 * count
  const weights = new Int8Array(count * K)
  for (let k = 0; k < K; k++) {
    for (let i = 0; i < count; i++) weights[i * K + k] = bytes.readInt8(at++)
  }
  return new TaggerModel(features, weights, unit, transitions)
}
