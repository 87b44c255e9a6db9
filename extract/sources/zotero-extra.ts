/** The field "Extra" of Zotero, in which stands, a line each, what its items have no field for. */

const CITEKEY = /^\s*citation key\s*:\s*(\S+)\s*$/im
const ARXIV = /^\s*arxiv\s*:\s*(\S+)/im

/** The key that Better BibTeX pins to an item, and the arXiv id. */
export function zoteroExtra(extra: string | undefined): { citekey?: string; arxivId?: string } {
  const citekey = CITEKEY.exec(extra ?? '')?.[1]
  const arxivId = ARXIV.exec(extra ?? '')?.[1]
  return {
    ...(citekey === undefined ? {} : { citekey }),
    ...(arxivId === undefined ? {} : { arxivId }),
  }
}
