/** Cuts a JSON text into its objects, one at a time, so that an array of any length is read in bounded memory. */
import { JsonWrapper } from './json-wrapper.ts'

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
/** What starts an object, or ends the array that they stand in. */
const START_OR_END = /[^\s,[\uFEFF]/g
/** How much is kept of an object that is too long. */
const KEPT = 200

/**
 * The objects that stand in an array (or one after the other). One that is not closed ends where the next object
 * starts, so that a fault costs one record and not all that follow: a line feed cannot stand in a string, and an
 * object in an object can only follow a colon or stand in an array.
 *
 * APIs put the array into an object, with counts around it. Of such an object only the elements of the array are
 * given, where the way to it is among `lists`.
 */
export class JsonElements {
  readonly #maxLength: number
  readonly #wrapper: JsonWrapper
  #line = 1
  #text = ''
  #startLine = 1
  #open: string[] = []
  #inString = false
  #escaped = false
  #before = ''
  #inside = false
  /** In an object that is put around records, behind them. */
  #around = false
  #broken = false
  #tooLong = false

  /** @param lists ways to arrays of records in an object around them: `results`, `message.items` */
  constructor(maxLength: number, lists: readonly string[] = []) {
    this.#maxLength = maxLength
    this.#wrapper = new JsonWrapper(lists)
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
        if (chunk.charAt(at) !== ']') this.#begin(chunk.charAt(at))
        else if (this.#wrapper.leave()) this.#goOnAround()
        at++
        from = this.#around ? at : from
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
        yield* this.#finish()
        from = at
        continue
      }
      if (character === '[' && this.#entersList()) {
        at++
        continue
      }
      if (this.#ends(character, chunk, at)) {
        const end = this.#open.length > 0 || character === '}' ? at + 1 : at
        this.#take(chunk.slice(from, end))
        yield* this.#finish()
        from = end
        at = end
        continue
      }
      at++
    }
    if (!this.#inside) return
    this.#take(chunk.slice(from))
    this.#wrapper.stringGoesOn(chunk)
  }

  /** Whether the text so far breaks off in an object that is put around its records. */
  get breaksOff(): boolean {
    return this.#around || this.#wrapper.inList
  }

  /** The element that the text breaks off in. */
  *end(): Generator<JsonElement> {
    if (!this.#inside || this.#around) return
    this.#broken = true
    yield* this.#finish()
  }

  #skip(chunk: string, from: number): number {
    START_OR_END.lastIndex = from
    const start = START_OR_END.exec(chunk)?.index ?? chunk.length
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
    this.#wrapper.begin()
  }

  /** What the records stand in goes on after them. */
  #goOnAround(): void {
    this.#inside = true
    this.#around = true
    this.#startLine = this.#line
    this.#open = Array.from({ length: this.#wrapper.depth }, () => '{')
    this.#before = ']'
    this.#inString = false
    this.#escaped = false
    this.#broken = false
  }

  /** Whether records start, with the array that starts here: what came before is around them. */
  #entersList(): boolean {
    if (this.#inString || this.#before !== ':' || !this.#wrapper.enter(this.#open.length)) return false
    this.#reset()
    return true
  }

  /** An object that starts where none can be: the one before was not closed. */
  #startsNext(character: string): boolean {
    if (this.#inString || character !== '{') return false
    if (this.#around) return this.#open.at(-1) === '{' && this.#before !== ':'
    return this.#open.length === 0 || (this.#open.length === 1 && this.#before !== ':')
  }

  /** Takes note of a character; true where it ends the element. */
  #ends(character: string, chunk: string, at: number): boolean {
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
      if (character !== '"') return false
      this.#inString = false
      this.#wrapper.stringEnds(chunk, at)
      return false
    }
    if (character === '"') this.#wrapper.stringStarts(at + 1, this.#open.length, this.#before)
    if (character === '{') this.#wrapper.objectStarts(this.#open.length)
    this.#before = character
    if (character === '"') this.#inString = true
    else if (character === '{' || character === '[') this.#open.push(character)
    else if (character === '}' || character === ']') return this.#close(character)
    return this.#open.length === 0 && character === ','
  }

  #close(character: '}' | ']'): boolean {
    const opener = character === '}' ? '{' : '['
    if (this.#open.at(-1) === opener) this.#open.pop()
    else {
      this.#broken = true
      this.#open.length = Math.max(this.#open.lastIndexOf(opener), 0)
    }
    this.#wrapper.closes(this.#open.length)
    return this.#open.length === 0
  }

  #take(piece: string): void {
    if (this.#tooLong) return
    this.#text += piece
    this.#tooLong = this.#text.length > this.#maxLength
    if (this.#tooLong) this.#text = this.#text.slice(0, KEPT)
  }

  *#finish(): Generator<JsonElement> {
    const isAround = this.#around && !this.#broken
    const element: JsonElement = {
      line: this.#startLine,
      text: this.#text,
      ...(this.#broken ? { broken: true } : {}),
      ...(this.#tooLong ? { tooLong: true } : {}),
    }
    this.#reset()
    if (!isAround) yield element
  }

  #reset(): void {
    this.#inside = false
    this.#around = false
    this.#text = ''
    this.#tooLong = false
  }
}
