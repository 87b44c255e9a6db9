/** Cuts a JSON text into its objects, one at a time, so that an array of any length is read in bounded memory. */

export interface JsonElement {
  /** Line on which it starts, counted from 1. */
  line: number
  text: string
  /** True where it cannot be right: cut off, not closed, or no object. */
  broken?: true
  /** Only how it begins was kept. */
  tooLong?: true
}

/** Characters that decide where an object ends. */
const TELLING = /["\\{}[\]:,\n]/g
/** What stands between objects. */
const BETWEEN = /[^\s,[\]\uFEFF]/g
/** How much is kept of an object that is too long. */
const KEPT = 200

/**
 * The objects that stand in an array (or one after the other). One that is not closed ends where the next object
 * starts, so that a fault costs one record and not all that follow: a line feed cannot stand in a string, and an
 * object in an object can only follow a colon or stand in an array.
 */
export class JsonElements {
  readonly #maxLength: number
  #line = 1
  #text = ''
  #startLine = 1
  #open: string[] = []
  #inString = false
  #escaped = false
  #before = ''
  #inside = false
  #broken = false
  #tooLong = false

  constructor(maxLength: number) {
    this.#maxLength = maxLength
  }

  /** The elements that end in this chunk. */
  *push(chunk: string): Generator<JsonElement> {
    let from = 0
    let at = 0
    while (at < chunk.length) {
      if (!this.#inside) {
        at = this.#skip(chunk, at)
        from = at
        if (at === chunk.length) return
        this.#begin(chunk.charAt(at))
        at++
        continue
      }
      TELLING.lastIndex = at
      if (this.#escaped) {
        this.#escaped = false
        if (chunk.charAt(at) !== '\n') at++
        continue
      }
      const next = TELLING.exec(chunk)
      if (next === null) {
        at = chunk.length
        break
      }
      at = next.index
      const character = next[0]
      if (this.#startsNext(character)) {
        this.#broken = true
        this.#take(chunk.slice(from, at))
        yield this.#finish()
        from = at
        continue
      }
      if (this.#ends(character)) {
        const end = this.#open.length > 0 || character === '}' ? at + 1 : at
        this.#take(chunk.slice(from, end))
        yield this.#finish()
        from = end
        at = end
        continue
      }
      at++
    }
    if (this.#inside) this.#take(chunk.slice(from))
  }

  /** The element that the text breaks off in. */
  *end(): Generator<JsonElement> {
    if (!this.#inside) return
    this.#broken = true
    yield this.#finish()
  }

  #skip(chunk: string, from: number): number {
    BETWEEN.lastIndex = from
    const start = BETWEEN.exec(chunk)?.index ?? chunk.length
    for (let at = chunk.indexOf('\n', from); at !== -1 && at < start; at = chunk.indexOf('\n', at + 1))
      this.#line++
    return start
  }

  #begin(character: string): void {
    this.#inside = true
    this.#startLine = this.#line
    this.#open = character === '{' ? ['{'] : []
    this.#before = character
    this.#inString = character === '"'
    this.#escaped = false
    this.#broken = character !== '{'
  }

  /** An object that starts where none can be: the one before was not closed. */
  #startsNext(character: string): boolean {
    if (this.#inString || character !== '{' || this.#open.length > 1) return false
    return this.#open.length === 0 || this.#before !== ':'
  }

  /** Takes note of a character; true where it ends the element. */
  #ends(character: string): boolean {
    if (character === '\n') {
      this.#line++
      if (this.#inString) {
        this.#inString = false
        this.#broken = true
      }
      return this.#open.length === 0
    }
    if (character === '\\') {
      this.#escaped = this.#inString
      return false
    }
    if (this.#inString) {
      if (character === '"') this.#inString = false
      return false
    }
    this.#before = character
    if (character === '"') this.#inString = true
    else if (character === '{' || character === '[') this.#open.push(character)
    else if (character === '}' || character === ']') return this.#close(character)
    return this.#open.length === 0 && character === ','
  }

  #close(character: '}' | ']'): boolean {
    const opener = character === '}' ? '{' : '['
    if (this.#open.at(-1) === opener) {
      this.#open.pop()
      return this.#open.length === 0
    }
    this.#broken = true
    const depth = this.#open.lastIndexOf(opener)
    this.#open.length = Math.max(depth, 0)
    return this.#open.length === 0
  }

  #take(piece: string): void {
    if (this.#tooLong) return
    this.#text += piece
    this.#tooLong = this.#text.length > this.#maxLength
    if (this.#tooLong) this.#text = this.#text.slice(0, KEPT)
  }

  #finish(): JsonElement {
    const element: JsonElement = {
      line: this.#startLine,
      text: this.#text,
      ...(this.#broken ? { broken: true } : {}),
      ...(this.#tooLong ? { tooLong: true } : {}),
    }
    this.#inside = false
    this.#text = ''
    this.#tooLong = false
    return element
  }
}
