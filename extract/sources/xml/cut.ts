/** Cuts XML into its records, so that each is parsed alone and a broken one costs itself and not all that follow. */
import { PapergraphError } from '../../io/errors.ts'

/** Code units of a record, and of a comment. */
const MOST_LENGTH = 1 << 22
/** Code units that the longest name of an element, with its bracket, has at most. */
const LONGEST_TOKEN = 64
/** How much is kept of what is too long or not closed. */
const KEPT = 200

export interface XmlShape {
  /** Names of the elements that are records. */
  records: readonly string[]
  /** Names of elements that tell of the records beside them. */
  context?: readonly string[]
  /** Names of the elements that are around records: only their start, with its attributes, is given. */
  around: readonly string[]
}

export interface XmlPiece {
  name: string
  /** Line on which it starts, counted from 1. */
  line: number
  /** The element; of an element around records its start alone, closed. */
  text: string
  /** Why it cannot be read. */
  fault?: string
}

export class XmlCutter {
  readonly #file: string
  readonly #shape: XmlShape
  readonly #token: RegExp
  #buffer = ''
  /** Line of the start of the buffer. */
  #line = 1
  /** What is before it is done with. */
  #at = 0
  #inside: { name: string; start: number } | undefined
  #around: string[] = []
  /** Name of a record that was given up before its end. */
  #givenUp: string | undefined
  #ended = false

  constructor(file: string, shape: XmlShape) {
    this.#file = file
    this.#shape = shape
    const names = [...shape.records, ...(shape.context ?? []), ...shape.around].join('|')
    this.#token = new RegExp(`<!--|<!\\[CDATA\\[|<!ENTITY|<(\\/?)(${names})(?=[\\s/>])`, 'g')
  }

  /** Whether the text so far breaks off in an element that is around records. */
  get breaksOff(): boolean {
    return this.#around.length > 0
  }

  /**
   * The pieces that end in this chunk.
   * @throws {PapergraphError} if the file declares entities of its own: a few of them can stand for gigabytes
   */
  *push(chunk: string): Generator<XmlPiece> {
    this.#buffer += chunk
    yield* this.#cut()
  }

  /**
   * The pieces that the end of the text ends.
   * @throws {PapergraphError} as `push` does
   */
  *end(): Generator<XmlPiece> {
    this.#ended = true
    yield* this.#cut()
    if (this.#inside !== undefined) yield this.#broken(this.#buffer.length, 'it breaks off')
  }

  *#cut(): Generator<XmlPiece> {
    for (;;) {
      this.#token.lastIndex = this.#at
      const match = this.#token.exec(this.#buffer)
      if (match === null) {
        this.#at = Math.max(this.#at, this.#buffer.length - (this.#ended ? 0 : LONGEST_TOKEN))
        break
      }
      const [token, slash, name] = match
      const done = this.#read(match.index, token, slash === '/', name)
      if (done === 'wait') {
        this.#at = match.index
        break
      }
      yield* done
    }
    const { start } = this.#inside ?? {}
    if (start !== undefined && this.#buffer.length - start > MOST_LENGTH)
      yield this.#broken(this.#at, 'it is too long')
    this.#forget()
  }

  /** Reads a token; `wait` where more of the text is needed for it. */
  #read(index: number, token: string, isEnd: boolean, name: string | undefined): XmlPiece[] | 'wait' {
    if (name === undefined) return this.#readSpecial(index, token)
    const pieces: XmlPiece[] = []
    if (this.#inside !== undefined && !(isEnd && this.#inside.name === name))
      pieces.push(this.#broken(index, 'its end is missing'))
    const close = this.#indexOf('>', index)
    if (close === 'wait') return pieces.length > 0 ? pieces : 'wait'
    const end = close === undefined ? this.#buffer.length : close + 1
    const text = this.#buffer.slice(index, end)
    this.#at = end
    if (close === undefined) {
      this.#at = index + token.length
      pieces.push(this.#piece(name, index, this.#at, 'a tag is not closed'))
    } else if (this.#shape.around.includes(name)) {
      if (isEnd) this.#leave(name)
      else {
        if (!text.endsWith('/>')) this.#around.push(name)
        const whole = text.endsWith('/>') ? text : `${text.slice(0, -1)}/>`
        pieces.push({ name, line: this.#lineOf(index), text: whole })
      }
    } else if (!isEnd && !text.endsWith('/>')) this.#inside = { name, start: index }
    else if (!isEnd) pieces.push(this.#piece(name, index, end))
    else if (this.#inside === undefined) {
      if (this.#givenUp !== name) pieces.push(this.#piece(name, index, end, 'its start is missing'))
      this.#givenUp = undefined
    } else {
      pieces.push(this.#piece(name, this.#inside.start, end))
      this.#inside = undefined
    }
    return pieces
  }

  #readSpecial(index: number, token: string): XmlPiece[] | 'wait' {
    this.#at = index + token.length
    if (token === '<!ENTITY') {
      if (this.#inside === undefined) throw this.#refusal(index)
      return []
    }
    const ending = token === '<!--' ? '-->' : ']]>'
    const end = this.#indexOf(ending, this.#at)
    if (end === 'wait') return 'wait'
    if (end !== undefined) this.#at = end + ending.length
    else if (this.#inside !== undefined)
      return [this.#broken(this.#at, token === '<!--' ? 'a comment is not closed' : 'CDATA is not closed')]
    return []
  }

  /** Where it is next; undefined where it cannot come any more, or is too far away. */
  #indexOf(text: string, from: number): number | 'wait' | undefined {
    const index = this.#buffer.indexOf(text, from)
    if (index !== -1) return index
    return this.#ended || this.#buffer.length - from > MOST_LENGTH ? undefined : 'wait'
  }

  #leave(name: string): void {
    const place = this.#around.lastIndexOf(name)
    if (place !== -1) this.#around.length = place
  }

  /** The element that is being read, which goes on no further. */
  #broken(end: number, fault: string): XmlPiece {
    const { name, start } = this.#inside ?? { name: '', start: end }
    this.#inside = undefined
    this.#givenUp = name
    return this.#piece(name, start, Math.min(end, start + KEPT), fault)
  }

  #piece(name: string, start: number, end: number, fault?: string): XmlPiece {
    const text = this.#buffer.slice(start, end)
    return { name, line: this.#lineOf(start), text, ...(fault === undefined ? {} : { fault }) }
  }

  #lineOf(index: number): number {
    return this.#line + countLines(this.#buffer, 0, index)
  }

  /** Lets go of what is done with. */
  #forget(): void {
    const done = this.#inside?.start ?? this.#at
    if (done === 0) return
    this.#line += countLines(this.#buffer, 0, done)
    this.#buffer = this.#buffer.slice(done)
    this.#at -= done
    if (this.#inside !== undefined) this.#inside.start = 0
  }

  #refusal(index: number): PapergraphError {
    return new PapergraphError('it declares entities of its own, which are not read', {
      file: this.#file,
      line: this.#lineOf(index),
      hint: 'A few such declarations can stand for gigabytes of text. If you trust the file, take them out.',
    })
  }
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
