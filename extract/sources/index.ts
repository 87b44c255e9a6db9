/** All sources, and which of them a text is of. */
import { aclAnthology } from './acl-anthology.ts'
import { arxiv } from './arxiv.ts'
import { arxivApi } from './arxiv-api.ts'
import { bibtex } from './bibtex.ts'
import { conference } from './conference.ts'
import { crossref } from './crossref.ts'
import { cslJson } from './csl-json.ts'
import { csv } from './csv.ts'
import { dailyPapers } from './daily-papers.ts'
import { dblpCitations } from './dblp-citations.ts'
import { dblpText } from './dblp-text.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { medline } from './medline.ts'
import { openalex } from './openalex.ts'
import { openreview } from './openreview.ts'
import { papersWithCode } from './papers-with-code.ts'
import { pubmed } from './pubmed.ts'
import { ris } from './ris.ts'
import { scopus } from './scopus.ts'
import { semanticScholar } from './semantic-scholar.ts'
import type { Source } from './source.ts'
import { text as plainText } from './text.ts'
import { trendingPage } from './trending-page.ts'
import { webOfScience } from './web-of-science.ts'
import { webPage } from './web-page.ts'
import { zotero } from './zotero.ts'
import { zoteroCsv } from './zotero-csv.ts'

export type { Columns, InputRecord, Rejected, Source, SourceInput, SourceItem } from './source.ts'

/** In the order of help; of two that find a text equally theirs, the first reads it. */
export const SOURCES: readonly Source[] = [
  bibtex,
  ris,
  cslJson,
  zotero,
  zoteroCsv,
  webOfScience,
  scopus,
  csv,
  trendingPage,
  webPage,
  arxiv,
  arxivApi,
  openalex,
  semanticScholar,
  crossref,
  openreview,
  dailyPapers,
  conference,
  papersWithCode,
  pubmed,
  medline,
  aclAnthology,
  dblpCitations,
  dblpText,
  jsonl,
  json,
  plainText,
]

/** The source that a text that begins like this is most of; undefined where it is of none. */
export function detectSource(sample: string): Source | undefined {
  let best: Source | undefined
  let most = 0
  for (const source of SOURCES) {
    const score = source.detect(sample)
    if (score > most) {
      best = source
      most = score
    }
  }
  return best
}
