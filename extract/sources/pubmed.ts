/** PubMed in XML: what its API (efetch) answers, and the files of its yearly baseline. */
import { monthNumber } from './dates.ts'
import type { Fields } from './fields.ts'
import { NO_ABSTRACT, whyNoAbstract } from './no-abstract.ts'
import { partTitle } from './part-title.ts'
import type { Source } from './source.ts'
import { all, first, lineOf, type XmlElement } from './xml/element.ts'
import { readXmlRecords } from './xml/records.ts'

export const pubmed: Source = {
  id: 'pubmed',
  title: 'PubMed XML',
  about: 'articles of PubMed in XML, from its API or its yearly baseline',
  get: "curl 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&id=38504018,38378986&retmode=xml' -o pubmed.xml",
  detect: (sample) => (/<(?:PubmedArticleSet|PubmedArticle|PubmedBookArticle)[\s>]/.test(sample) ? 1 : 0),
  read: (input) =>
    readXmlRecords(input, {
      records: ['PubmedArticle', 'PubmedBookArticle'],
      around: ['PubmedArticleSet'],
      fieldsOf,
    }),
}

function fieldsOf(record: XmlElement): Fields {
  const citation = first(record, 'MedlineCitation') ?? first(record, 'BookDocument')
  const article = first(citation, 'Article') ?? citation
  const journal = first(article, 'Journal')
  const ids = [
    ...all(record, 'PubmedData', 'ArticleIdList', 'ArticleId'),
    ...all(article, 'ArticleIdList', 'ArticleId'),
  ]
  const pmid = lineOf(first(citation, 'PMID'))
  const book = first(article, 'Book')
  return {
    id: pmid === undefined ? undefined : `PMID:${pmid}`,
    title: pubmedTitle(lineOf(first(article, 'ArticleTitle')) ?? lineOf(first(book, 'BookTitle')) ?? ''),
    abstract: abstractOf(article),
    date: dateOf(
      first(journal, 'JournalIssue', 'PubDate') ?? first(article, 'ArticleDate') ?? first(book, 'PubDate'),
    ),
    venue: lineOf(first(journal, 'Title')) ?? lineOf(first(book, 'BookTitle')),
    authors: all(article, 'AuthorList', 'Author')
      .map(nameOf)
      .filter((name) => name !== undefined),
    keywords: all(citation, 'KeywordList', 'Keyword').map((word) => lineOf(word) ?? ''),
    doi:
      lineOf(all(article, 'ELocationID').find(({ attributes }) => attributes.EIdType === 'doi')) ??
      lineOf(ids.find(({ attributes }) => attributes.IdType === 'doi')),
    url: pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
  }
}

/** PubMed ends titles with a full stop, and puts those that it translated into brackets. */
export const pubmedTitle = (title: string): string =>
  title
    .replace(/(?<!\.)\.$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/(?<!\.)\.$/, '')

/** The parts of an abstract, each with its label. */
function abstractOf(article: XmlElement | undefined): string {
  return all(article, 'Abstract', 'AbstractText')
    .map((part) => {
      const text = lineOf(part)
      const label = part.attributes.Label
      if (text === undefined || whyNoAbstract('', text) === NO_ABSTRACT) return undefined
      if (label === undefined || label === 'UNLABELLED') return text
      return `${partTitle(label)} ${text}`
    })
    .filter((part) => part !== undefined)
    .join('\n\n')
}

function nameOf(author: XmlElement): string | undefined {
  const given = lineOf(first(author, 'ForeName')) ?? lineOf(first(author, 'Initials'))
  const parts = [given, lineOf(first(author, 'LastName')), lineOf(first(author, 'Suffix'))]
  const name = parts.filter((part) => part !== undefined).join(' ')
  return name === '' ? lineOf(first(author, 'CollectiveName')) : name
}

function dateOf(date: XmlElement | undefined): string | undefined {
  const year = lineOf(first(date, 'Year'))
  if (year === undefined) return medlineDate(lineOf(first(date, 'MedlineDate')) ?? '')
  const month = monthNumber(lineOf(first(date, 'Month')))
  const day = lineOf(first(date, 'Day'))
  return [year, ...(month === 0 ? [] : [month, ...(day === undefined ? [] : [day])])].join('-')
}

/** The start of a date such as `2022 May 3`, `1998 Dec-1999 Jan` or `2000 Spring`. */
export function medlineDate(text: string): string | undefined {
  const [, year, name, day] = /^(\d{4})(?:\s+([A-Z][a-z]{2})[a-z]*\b(?:\s+(\d{1,2})\b)?)?/.exec(text) ?? []
  if (year === undefined) return undefined
  const month = monthNumber(name)
  return [year, ...(month === 0 ? [] : [month, ...(day === undefined ? [] : [day])])].join('-')
}
