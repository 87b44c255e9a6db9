/** A map from texts to numbers that keeps 64 bits of each text: 12 bytes a key, for millions of them. */

const FEWEST_SLOTS = 1 << 10
/** Share of slots that are taken before there are twice as many. */
const MOST_TAKEN = 0.7

/**
 * Two texts with one hash would be taken for one; of ten million texts that happens once in some hundred thousand
 * tables.
 */
export class KeyTable {
  #high = new Uint32Array(FEWEST_SLOTS)
  #low = new Uint32Array(FEWEST_SLOTS)
  /** The value plus one; 0 where the slot is free. */
  #values = new Uint32Array(FEWEST_SLOTS)
  #size = 0

  /** The value of a key; where it has none it gets this one. */
  getOrSet(key: string, value: number): number {
    const [high, low] = hashOf(key)
    const slot = this.#slotOf(high, low)
    const known = this.#values[slot] ?? 0
    if (known !== 0) return known - 1
    this.#put(slot, high, low, value + 1)
    if (++this.#size > MOST_TAKEN * this.#values.length) this.#grow()
    return value
  }

  /** Where a key is, or is to be put. */
  #slotOf(high: number, low: number): number {
    const mask = this.#values.length - 1
    let slot = low & mask
    while (this.#values[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high))
      slot = (slot + 1) & mask
    return slot
  }

  #put(slot: number, high: number, low: number, value: number): void {
    this.#high[slot] = high
    this.#low[slot] = low
    this.#values[slot] = value
  }

  #grow(): void {
    const [highs, lows, values] = [this.#high, this.#low, this.#values]
    this.#high = new Uint32Array(2 * values.length)
    this.#low = new Uint32Array(2 * values.length)
    this.#values = new Uint32Array(2 * values.length)
    for (const [at, value] of values.entries()) {
      if (value === 0) continue
      const high = highs[at] ?? 0
      const low = lows[at] ?? 0
      this.#put(this.#slotOf(high, low), high, low, value)
    }
  }
}

/** 64 bits of a text, as two numbers: two multiplicative hashes mixed into each other, as cyrb53 has them. */
function hashOf(text: string): [high: number, low: number] {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return [b >>> 0, a >>> 0]
}
