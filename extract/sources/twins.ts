/** Finds records that have the same id and different titles, over all files of a run. */
import { KeyTable } from '../key-table.ts'
import type { Paper } from '../paper.ts'
import { lettersAndDigits } from '../same-paper.ts'

/** How many examples a note names. */
const EXAMPLES = 3

export class Twins {
  readonly #titles = new KeyTable()
  #examples = new Set<string>()
  #count = 0

  see({ id, title }: Paper): void {
    const hash = hashOf(lettersAndDigits(title))
    if (this.#titles.getOrSet(id, hash) === hash) return
    this.#count++
    if (this.#examples.size < EXAMPLES) this.#examples.add(id)
  }

  /** What to tell of those since the last note; undefined where there are none. */
  note(file: string): string | undefined {
    if (this.#count === 0) return undefined
    const records = this.#count === 1 ? '1 record has' : `${this.#count} records have`
    const examples = [...this.#examples].join(', ')
    const more = this.#count > this.#examples.size ? ', ...' : ''
    this.#count = 0
    this.#examples = new Set()
    return `${file}: ${records} the id of an earlier one but another title (${examples}${more}): they count as one paper`
  }
}

/** 31 bits of a title (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 1
}
