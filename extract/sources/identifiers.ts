/** Ids of papers: DOI, arXiv id, and one made from the title where a source has none. */
import { createHash } from 'node:crypto'

const DOI = /\b10\.\d{4,9}\/[^\s"<>{}]+/i
const ARXIV_NEW = /(?<![\d.])(\d{4}\.\d{4,5})(?:v\d+)?(?![\d.]\d)/
const ARXIV_OLD = /(?<![\w.-])([a-z-]{1,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?!\d)/

/** Code units of a field in which an id is looked for: it may hold anything. */
const LONGEST = 1000

/** The DOI in a text such as `https://doi.org/10.1000/xyz`, in lower case as DOIs are compared. */
export function findDoi(text: string): string | undefined {
  return DOI.exec(text.slice(0, LONGEST))?.[0]
    .replace(/[.,;)\]]+$/, '')
    .toLowerCase()
}

/** The arXiv id in an address or a DOI, without its version. */
export function findArxivId(text: string): string | undefined {
  const marked = /(?:arxiv\.org\/(?:abs|pdf|html)\/|arxiv[.:]\s*)(\S{1,60})/i.exec(text)?.[1]
  return marked === undefined ? undefined : readArxivId(marked)
}

/** An arXiv id that stands alone, without `arXiv:` and version. */
export function readArxivId(text: string): string | undefined {
  const begin = text.slice(0, LONGEST)
  return (ARXIV_NEW.exec(begin) ?? ARXIV_OLD.exec(begin))?.[1]
}

/**
 * An id from the title, for a paper whose source gives none: the same title gives the same id in every file, as
 * only its letters and digits count. A paper without a title gets one from its abstract.
 */
export function idFromTitle(title: string, abstract: string): string {
  const basis = lettersAndDigits(title) || lettersAndDigits(abstract) || `${title}\n\n${abstract}`
  return `t-${createHash('sha256').update(basis).digest('hex').slice(0, 12)}`
}

const lettersAndDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
