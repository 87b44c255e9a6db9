/** Bytes that are gathered: a buffer that grows. */

const FIRST = 1024

export class Bytes {
  #buffer = Buffer.allocUnsafe(FIRST)
  length = 0

  /** Makes room for `size` more bytes and says where they start. */
  #room(size: number): number {
    const start = this.length
    const end = start + size
    if (end > this.#buffer.length) {
      const wider = Buffer.allocUnsafe(Math.max(end, this.#buffer.length * 2))
      this.#buffer.copy(wider, 0, 0, start)
      this.#buffer = wider
    }
    this.length = end
    return start
  }

  uint8(value: number): void {
    const at = this.#room(1)
    this.#buffer[at] = value
  }

  uint32(value: number): void {
    const at = this.#room(4)
    this.#buffer.writeUInt32LE(value, at)
  }

  /** A whole number as 64 bits. */
  int64(value: number): void {
    const at = this.#room(8)
    const high = Math.floor(value / 0x1_0000_0000)
    this.#buffer.writeUInt32LE(value - high * 0x1_0000_0000, at)
    this.#buffer.writeInt32LE(high, at + 4)
  }

  double(value: number): void {
    const at = this.#room(8)
    this.#buffer.writeDoubleLE(value, at)
  }

  /** A text in UTF-8 after its length in bytes. */
  text(value: string): void {
    const most = value.length * 3
    const at = this.#room(4 + most)
    const size = this.#buffer.write(value, at + 4, most, 'utf8')
    this.#buffer.writeUInt32LE(size, at)
    this.length = at + 4 + size
  }

  /** An unsigned number in groups of seven bits. */
  varint(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.uint8((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.uint8(rest)
  }

  /** What was gathered, still the same memory: use it before anything is added. */
  view(): Buffer {
    return this.#buffer.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }
}
