/** Where a paper can be read: built from what the source gave, never guessed. */
import type { PaperAttributes } from '../../graph/schema.ts'

export interface Link {
  title: string
  href: string
}

/** Only http and https: a source's `javascript:` is text, not a link. */
function safe(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

const path = (text: string) => text.split('/').map(encodeURIComponent).join('/')

export function linksOf(paper: PaperAttributes): Link[] {
  const links: Link[] = []
  if (paper.doi !== undefined) links.push({ title: 'DOI', href: `https://doi.org/${path(paper.doi)}` })
  if (paper.arxivId !== undefined)
    links.push({ title: 'arXiv', href: `https://arxiv.org/abs/${path(paper.arxivId)}` })
  const url = paper.url === undefined ? undefined : safe(paper.url)
  if (url !== undefined) links.push({ title: 'Page', href: url })
  for (const address of paper.codeUrls ?? []) {
    const code = safe(address)
    if (code !== undefined) links.push({ title: 'Code', href: code })
  }
  return links
}
