/** Numbers by the two hashes of a text: an open hash table in one row of ints. */

/** Ints of a slot: both hashes, then the number; 0 where the slot is free. */
const SLOT = 3

export class HashTable {
  readonly #slots: Int32Array
  readonly #shift: number

  /** @param size most entries; more than twice as many slots are kept */
  constructor(size: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(2 * size + 1)))
    this.#slots = new Int32Array(SLOT << bits)
    this.#shift = 32 - bits
  }

  /** The number that is kept; 0 where none is. */
  get(a: number, b: number): number {
    return this.#slots[this.#slotOf(a, b) + 2] ?? 0
  }

  /** @param value not 0 */
  set(a: number, b: number, value: number): void {
    const slot = this.#slotOf(a, b)
    this.#slots[slot] = a
    this.#slots[slot + 1] = b
    this.#slots[slot + 2] = value
  }

  clear(): void {
    this.#slots.fill(0)
  }

  /** Index of the slot that holds the hashes, or of the free one where they would be. */
  #slotOf(a: number, b: number): number {
    const slots = this.#slots
    let slot = SLOT * (Math.imul(a, 0x9e3779b1) >>> this.#shift)
    while (slots[slot + 2] !== 0 && (slots[slot] !== a || slots[slot + 1] !== b)) {
      slot += SLOT
      if (slot === slots.length) slot = 0
    }
    return slot
  }
}
