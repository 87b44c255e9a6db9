/**
 * Which records are of one paper: those that share an id, a DOI, an arXiv id, or title and year. The graph joins them
 * with all that each says; here is what they are known by, and an index that counts them as they are read.
 */
import { KeyTable } from './key-table.ts'
import type { Paper } from './paper.ts'

export const SAME_BY = ['id', 'doi', 'arxivId', 'title'] as const
/** By what a record is known to be of a paper that was read already. */
export type SameBy = (typeof SAME_BY)[number]

/** Letters and digits below which a title says too little: "Introduction", "Editorial". */
const SHORTEST_TITLE = 16

/**
 * What a paper is known by; two records are of one paper where they share any of these. An id that is a DOI or an
 * arXiv id is the same as that.
 */
export function keysOf(paper: Pick<Paper, 'id' | 'title' | 'year' | 'doi' | 'arxivId'>): [SameBy, string][] {
  const { id, title, year, doi, arxivId } = paper
  const keys: [SameBy, string][] = [['id', id]]
  if (doi !== undefined && doi !== id) keys.push(['doi', doi])
  if (arxivId !== undefined && arxivId !== id) keys.push(['arxivId', arxivId])
  const letters = lettersAndDigits(title)
  if (letters.length >= SHORTEST_TITLE) keys.push(['title', `${letters} ${year ?? ''}`])
  return keys
}

/** Without case, accents, blanks and signs: what differs between two files of one title. */
export const lettersAndDigits = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Counts records of papers that were read already, in some 50 bytes a record: of keys only hashes are kept. A record
 * can tie two papers together that were two until then.
 */
export class PaperIndex {
  readonly #keys = new KeyTable()
  /** For each record one that it is joined to; itself where it is the first. */
  #joined = new Int32Array(1 << 10)
  #records = 0

  /** Takes a record. Returns by what it is joined to each paper that was read: nothing where it is of a new one. */
  see(paper: Parameters<typeof keysOf>[0]): SameBy[] {
    const record = this.#add()
    const by: SameBy[] = []
    for (const [kind, key] of keysOf(paper)) {
      const earlier = this.#keys.getOrSet(key, record)
      const first = this.#first(earlier)
      const own = this.#first(record)
      if (first === own) continue
      this.#joined[Math.max(first, own)] = Math.min(first, own)
      by.push(kind)
    }
    return by
  }

  #add(): number {
    if (this.#records === this.#joined.length) {
      const more = new Int32Array(2 * this.#records)
      more.set(this.#joined)
      this.#joined = more
    }
    this.#joined[this.#records] = this.#records
    return this.#records++
  }

  /** The first record of the paper, with paths halved on the way. */
  #first(record: number): number {
    let at = record
    for (;;) {
      const next = this.#joined[at] ?? at
      if (next === at) return at
      const further = this.#joined[next] ?? next
      this.#joined[at] = further
      at = further
    }
  }
}
