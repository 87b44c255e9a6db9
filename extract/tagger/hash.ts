/** 32-bit hashes of features: FNV-1a for strings (Fowler, Noll, Vo), a multiplicative mix to join two. */

/** FNV-1a over UTF-16 code units. */
export function hashString(s: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < s.length; i++) {
    h ^= s.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return h | 0
}

/** Joins a hash with another one or with a salt; the order counts. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ (b << 9), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Seeded generator of numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let a = seed | 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
