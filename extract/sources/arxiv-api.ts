/** Answers of the arXiv API: an Atom feed. */
import { arxivLine, arxivText } from './arxiv-text.ts'
import { findCodeUrls } from './code-urls.ts'
import type { Fields } from './fields.ts'
import { findArxivId } from './identifiers.ts'
import type { Source } from './source.ts'
import { all, first, lineOf, textIn, type XmlElement } from './xml/element.ts'
import { readXmlRecords } from './xml/records.ts'

export const arxivApi: Source = {
  id: 'arxiv-api',
  title: 'arXiv API',
  about: 'what the arXiv API answers: an Atom feed (XML), one page or several',
  get: "curl 'https://export.arxiv.org/api/query?search_query=cat:cs.LG&max_results=200' -o arxiv.xml",
  detect: (sample) =>
    /<feed\s[^>]*http:\/\/www\.w3\.org\/2005\/Atom/.test(sample) && /\barxiv\.org\//i.test(sample) ? 1 : 0,
  read: (input) => readXmlRecords(input, { records: ['entry'], around: ['feed'], fieldsOf }),
}

function fieldsOf(entry: XmlElement): Fields | { cause: string } {
  const id = lineOf(first(entry, 'id')) ?? ''
  const summary = textIn(first(entry, 'summary'))
  if (id.includes('/api/errors')) return { cause: `an error that arXiv answered with: ${summary.trim()}` }
  const journal = lineOf(first(entry, 'arxiv:journal_ref'))
  const page = all(entry, 'link').find(({ attributes }) => attributes.rel === 'alternate')
  const arxivId = findArxivId(id)
  return {
    id: arxivId ?? id,
    title: arxivLine(textIn(first(entry, 'title'))),
    abstract: arxivText(summary),
    date: lineOf(first(entry, 'published')),
    venue: journal === undefined ? undefined : arxivLine(journal),
    authors: all(entry, 'author', 'name').map((name) => arxivLine(textIn(name))),
    keywords: [...new Set(all(entry, 'category').map(({ attributes }) => attributes.term ?? ''))],
    doi: lineOf(first(entry, 'arxiv:doi')),
    arxivId,
    url: page?.attributes.href ?? id,
    codeUrls: findCodeUrls(textIn(first(entry, 'arxiv:comment'))),
  }
}
