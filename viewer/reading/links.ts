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

/** @param options `code: false` leaves the repositories out. */
export function linksOf(paper: PaperAttributes, options: { code: boolean } = { code: true }): Link[] {
  const links: Link[] = []
  if (paper.doi !== undefined) links.push({ title: 'DOI', href: `https://doi.org/${path(paper.doi)}` })
  if (paper.arxivId !== undefined)
    links.push({ title: 'arXiv', href: `https://arxiv.org/abs/${path(paper.arxivId)}` })
  const url = paper.url === undefined ? undefined : safe(paper.url)
  if (url !== undefined) links.push({ title: 'Page', href: url })
  const addresses = options.code ? (paper.codeUrls ?? []) : []
  const code = new Set(addresses.map(safe).filter((address) => address !== undefined))
  for (const href of code)
    links.push({ title: new URL(href).pathname.split('/').filter(Boolean).at(-1) ?? 'Code', href })
  return links
}
