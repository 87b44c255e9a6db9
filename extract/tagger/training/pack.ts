/** Writes learned data as TypeScript modules: bytes, deflated, in base64. */
import { deflateRawSync } from 'node:zlib'
import { hashString } from '../hash.ts'
import { MODEL_VERSION } from '../model.ts'
import { TAG_COUNT } from '../tags.ts'
import type { TrainedWeights } from './crf.ts'

const K = TAG_COUNT

export interface CorpusWord {
  word: string
  count: number
  /** Share of places inside a sentence with a capital, 0 to 1. */
  capital: number
  /** Fine, middle and coarse cluster. */
  clusters: [number, number, number]
}

/** The module that `corpus.ts` reads. */
export function packCorpus(words: readonly CorpusWord[]): string {
  const names = Buffer.from(words.map((w) => w.word).join('\n'), 'utf8')
  const n = words.length
  const bytes = Buffer.alloc(4 + names.length + 6 * n)
  bytes.writeUInt32LE(names.length, 0)
  names.copy(bytes, 4)
  const base = 4 + names.length
  words.forEach((w, i) => {
    bytes.writeUInt16LE(w.clusters[0], base + 2 * i)
    bytes.writeUInt8(w.clusters[1], base + 2 * n + i)
    bytes.writeUInt8(w.clusters[2], base + 3 * n + i)
    bytes.writeUInt8(Math.floor(Math.log2(w.count)), base + 4 * n + i)
    bytes.writeUInt8(Math.round(w.capital * 10), base + 5 * n + i)
  })
  return `/** Written by scripts/clusters.mjs. */\nexport const CORPUS_DATA =\n  '${toBase64(bytes)}'\n`
}

/** Deflated at the highest level. */
export function toBase64(bytes: Uint8Array): string {
  return deflateRawSync(bytes, { level: 9 }).toString('base64')
}

/** Quantises weights to bytes, drops rows that become zero, and writes them as `readModel` takes them. */
export function packModel({ features, weights, transitions }: TrainedWeights): string {
  let top = 0
  for (const w of weights) top = Math.max(top, Math.abs(w))
  const unit = Math.fround(Math.max(top / 127, 1e-9))
  const kept: number[] = []
  for (let f = 0; f < features.length; f++) {
    if (weights.subarray(f * K, f * K + K).some((w) => Math.round(w / unit) !== 0)) kept.push(f)
  }
  const n = kept.length
  const bytes = Buffer.alloc(12 + 4 * K * K + n * (4 + K))
  bytes.writeUInt32LE(MODEL_VERSION, 0)
  bytes.writeUInt32LE(n, 4)
  bytes.writeFloatLE(unit, 8)
  let at = 12
  for (const t of transitions) at = bytes.writeFloatLE(t, at)
  let before = 0
  kept.forEach((f, i) => {
    const delta = ((features[f] as number) - before) | 0
    before = features[f] as number
    for (let b = 0; b < 4; b++) bytes[at + b * n + i] = (delta >>> (8 * b)) & 255
  })
  at += 4 * n
  for (let k = 0; k < K; k++) {
    for (const f of kept) at = bytes.writeInt8(Math.round((weights[f * K + k] as number) / unit), at)
  }
  return toBase64(bytes)
}

/** The module that holds packed weights, with a checksum and the figures at which they were accepted. */
export function weightsModule(data: string, accepted: object): string {
  const module = { version: MODEL_VERSION, checksum: hashString(data) >>> 0, accepted, data }
  return `/** Written by scripts/train.mjs. */\nexport const WEIGHTS = ${JSON.stringify(module, null, 2)}\n`
}
