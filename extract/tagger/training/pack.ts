/** Writes learned data as TypeScript modules: bytes, deflated, in base64. */
import { deflateRawSync } from 'node:zlib'
import { hashString } from '../hash.ts'
import { VERDICTS } from '../judge-weights.ts'
import type { PackedTagger } from '../spans.ts'
import { TABLE_VERSION } from '../table.ts'
import { TAG_COUNT } from '../tags.ts'
import type { TrainedWeights } from './crf.ts'
import type { Gate } from './gate.ts'

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

/** Rows whose weights are all below this say nothing; leaving them out costs no figure and halves the table. */
const LEAST_WEIGHT = 0.04

/** Trained weights before packing: features in increasing order, rows of `width`. */
export interface Unpacked {
  features: ArrayLike<number>
  weights: Float32Array
  width: number
  extra: Float32Array
}

/** Quantises weights to steps of the largest one's part, and writes them as `readTable` takes them. */
export function packTable({ features, weights, width, extra }: Unpacked, steps: 127 | 32_000): string {
  let top = 0
  for (const w of weights) top = Math.max(top, Math.abs(w))
  const unit = Math.fround(Math.max(top / steps, 1e-9))
  const kept: number[] = []
  for (let f = 0; f < features.length; f++) {
    const row = weights.subarray(f * width, f * width + width)
    if (row.some((w) => Math.abs(w) >= LEAST_WEIGHT)) kept.push(f)
  }
  const n = kept.length
  const bytes = Buffer.alloc(20 + 4 * extra.length + n * (4 + 2 * width))
  bytes.writeUInt32LE(TABLE_VERSION, 0)
  bytes.writeUInt32LE(n, 4)
  bytes.writeUInt32LE(width, 8)
  bytes.writeFloatLE(unit, 12)
  bytes.writeUInt32LE(extra.length, 16)
  let at = 20
  for (const t of extra) at = bytes.writeFloatLE(t, at)
  let before = 0
  kept.forEach((f, i) => {
    const delta = ((features[f] as number) - before) | 0
    before = features[f] as number
    for (let b = 0; b < 4; b++) bytes[at + b * n + i] = (delta >>> (8 * b)) & 255
  })
  at += 4 * n
  const high = at + n * width
  for (let k = 0; k < width; k++) {
    kept.forEach((f, i) => {
      const w = Math.round((weights[f * width + k] as number) / unit)
      const zigzag = w < 0 ? -2 * w - 1 : 2 * w
      bytes[at + k * n + i] = zigzag & 255
      bytes[high + k * n + i] = zigzag >>> 8
    })
  }
  return toBase64(bytes)
}

/** The tagger's weights, as `readModel` takes them, with a gate or without. */
export function packModel({ features, weights, transitions }: TrainedWeights, gate?: Gate): string {
  if (gate === undefined) return packTable({ features, weights, width: TAG_COUNT, extra: transitions }, 127)
  const width = TAG_COUNT + 1
  const gated = new Float32Array(features.length * width)
  features.forEach((hash, row) => {
    gated.set(weights.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT), row * width)
    gated[row * width + TAG_COUNT] = gate.weights.get(hash) ?? 0
  })
  return packTable(
    { features, weights: gated, width, extra: Float32Array.of(...transitions, gate.least) },
    127,
  )
}

/** The judge's weights, as `readJudge` takes them. */
export function packJudge(rows: ReadonlyMap<number, Float32Array>): string {
  const features = [...rows.keys()].sort((a, b) => a - b)
  const weights = new Float32Array(features.length * VERDICTS)
  features.forEach((hash, i) => {
    weights.set(rows.get(hash) ?? [], i * VERDICTS)
  })
  return packTable({ features, weights, width: VERDICTS, extra: new Float32Array(0) }, 32_000)
}

/** The module that holds packed weights, with checksums and the figures at which they were accepted. */
export function weightsModule(packed: PackedTagger, accepted: object): string {
  const checksums = [packed.tagger, packed.judge, packed.phrases].map((data) => hashString(data) >>> 0)
  const module = { version: TABLE_VERSION, checksums, accepted, ...packed }
  return `/** Written by scripts/train.mjs. */\nexport const WEIGHTS = ${JSON.stringify(module, null, 2)}\n`
}
