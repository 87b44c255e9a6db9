/** Follows the keys of an object down to the array of records that it is put around. */

/** Code units of a key that are looked at. */
const LONGEST_KEY = 100

export class JsonWrapper {
  readonly #lists: readonly string[]
  /** Keys on the way to the object that is open. */
  #path: string[] = []
  #key = ''
  /** Where in the chunk the key that is open starts. */
  #from: number | undefined
  /** Keys on the way to the array whose elements are being read. */
  #list: string[] | undefined

  /** @param lists ways to the arrays: `results`, `message.items` */
  constructor(lists: readonly string[]) {
    this.#lists = lists
  }

  /** Whether elements of such an array are being read. */
  get inList(): boolean {
    return this.#list !== undefined
  }

  /** Objects that are open around the array. */
  get depth(): number {
    return this.#path.length + 1
  }

  /** An object starts that no other is around. */
  begin(): void {
    this.#path = []
    this.#key = ''
    this.#from = undefined
  }

  /** A string starts; it is a key where it stands for one in the innermost of the objects followed. */
  stringStarts(offset: number, depth: number, before: string): void {
    if (this.#lists.length === 0 || depth !== this.depth || before === ':') return
    this.#key = ''
    this.#from = offset
  }

  /** The string goes on in the next chunk. */
  stringGoesOn(chunk: string): void {
    if (this.#from === undefined) return
    this.#key = (this.#key + chunk.slice(this.#from, this.#from + LONGEST_KEY)).slice(0, LONGEST_KEY)
    this.#from = 0
  }

  stringEnds(chunk: string, offset: number): void {
    if (this.#from === undefined) return
    this.#key += chunk.slice(this.#from, Math.min(offset, this.#from + LONGEST_KEY))
    this.#from = undefined
  }

  /** An object starts as the value of the last key, in an object at this depth. */
  objectStarts(depth: number): void {
    if (depth === this.depth && this.#lists.some((list) => list.startsWith(`${this.#way}.`)))
      this.#path.push(this.#key)
  }

  /** So many objects and arrays are still open. */
  closes(depth: number): void {
    while (this.#path.length >= Math.max(depth, 1)) this.#path.pop()
  }

  /** Whether the array that starts as the value of the last key is one of records; its elements are read then. */
  enter(depth: number): boolean {
    if (depth !== this.depth || !this.#lists.includes(this.#way)) return false
    this.#list = [...this.#path]
    return true
  }

  /** The array of records ends; false where none was being read. */
  leave(): boolean {
    if (this.#list === undefined) return false
    this.#path = this.#list
    this.#list = undefined
    return true
  }

  get #way(): string {
    return [...this.#path, this.#key].join('.')
  }
}
