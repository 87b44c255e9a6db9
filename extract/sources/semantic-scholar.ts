/** Papers of Semantic Scholar: pages of its Graph API, and its dumps. */
import { withoutHeading } from './abstract-heading.ts'
import type { Fields } from './fields.ts'
import { at, hasKeys, isObject, type JsonObject, keysOf, readJsonRecords, textOf } from './json-records.ts'
import type { Source } from './source.ts'

export const semanticScholar: Source = {
  id: 'semantic-scholar',
  title: 'Semantic Scholar',
  about: 'pages of the Graph API, or the dumps "abstracts", "papers" and the older corpus',
  get: "curl 'https://api.semanticscholar.org/graph/v1/paper/search?query=leaf+counting&fields=title,abstract,year,venue,authors,externalIds' -o papers.json",
  detect(sample) {
    const keys = keysOf(sample)
    const isOne =
      hasKeys(keys, 'paperId') || keys.has('corpusid') || hasKeys(keys, 'paperAbstract', 'outCitations')
    return isOne && (keys.has('title') || keys.has('abstract')) ? 1 : 0
  },
  read: (input) => readJsonRecords(input, { lists: ['data', 'recommendedPapers', 'papers'], fieldsOf }),
}

function fieldsOf(record: JsonObject): Fields {
  const paper = [record.citingPaper, record.citedPaper].find(isObject) ?? record
  const ids = paper.externalIds ?? paper.externalids ?? at(paper.openaccessinfo, 'externalids')
  const corpusId = paper.corpusid ?? paper.corpusId ?? at(ids, 'CorpusId')
  const abstract = textOf(paper.abstract) ?? paper.paperAbstract ?? paper.abstract
  return {
    id:
      paper.paperId ??
      paper.id ??
      (['string', 'number'].includes(typeof corpusId) ? `CorpusId:${corpusId}` : undefined),
    title: paper.title,
    abstract: typeof abstract === 'string' ? withoutHeading(abstract) : abstract,
    date: paper.publicationDate ?? paper.publicationdate,
    year: paper.year,
    venue:
      textOf(paper.venue) ??
      textOf(at(paper.publicationVenue, 'name')) ??
      textOf(at(paper.journal, 'name')) ??
      textOf(paper.journalName),
    authors: paper.authors,
    doi: textOf(at(ids, 'DOI')) ?? textOf(paper.doi),
    arxivId: textOf(at(ids, 'ArXiv')),
    url: textOf(paper.url) ?? textOf(paper.s2Url),
  }
}
