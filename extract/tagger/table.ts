/**
 * Learned weights as packed bytes: sorted feature hashes, and for each a row of small integers. Layout, after
 * deflating and base64: version, number of rows, width, unit (float), number of extra floats, these floats; the
 * differences of the hashes, byte by byte in four planes; the weights column by column, zigzag, low bytes in one
 * plane and high bytes in the other.
 */
import { inflateRawSync } from 'node:zlib'

/** A change of features or of the layout needs a new one. */
export const TABLE_VERSION = 2

export interface WeightTable {
  /** In increasing order. */
  features: Int32Array
  width: number
  /** Rows of `width`, in steps of `unit`. */
  weights: Int16Array
  unit: number
  /** Weights that belong to no feature. */
  extra: Float32Array
}

/**
 * Reads what `packTable` writes.
 * @throws Error when the data is broken or of another version
 */
export function readTable(base64: string): WeightTable {
  const bytes = inflateRawSync(Buffer.from(base64, 'base64'))
  const version = bytes.readUInt32LE(0)
  if (version !== TABLE_VERSION) throw new Error(`weights of version ${version}, expected ${TABLE_VERSION}`)
  const count = bytes.readUInt32LE(4)
  const width = bytes.readUInt32LE(8)
  const unit = bytes.readFloatLE(12)
  const extra = new Float32Array(bytes.readUInt32LE(16))
  let at = 20
  for (let i = 0; i < extra.length; i++, at += 4) extra[i] = bytes.readFloatLE(at)
  const features = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    let delta = 0
    for (let b = 0; b < 4; b++) delta |= (bytes[at + b * count + i] as number) << (8 * b)
    features[i] = i === 0 ? delta : ((features[i - 1] as number) + delta) | 0
  }
  at += 4 * count
  const weights = new Int16Array(count * width)
  const high = at + count * width
  for (let k = 0; k < width; k++) {
    for (let i = 0; i < count; i++) {
      const zigzag = (bytes[at + k * count + i] as number) | ((bytes[high + k * count + i] as number) << 8)
      weights[i * width + k] = (zigzag >>> 1) ^ -(zigzag & 1)
    }
  }
  return { features, width, weights, unit, extra }
}
