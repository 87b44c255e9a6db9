/** RIS, which most reference managers, publishers and indexes write. */
import { foldBlanks } from './blanks.ts'
import { withoutCopyright } from './copyright.ts'
import type { Fields } from './fields.ts'
import { givenFirst } from './names.ts'
import type { Source } from './source.ts'
import { readTaggedPapers, type TaggedValues, type Tags } from './tagged.ts'

export const ris: Source = {
  id: 'ris',
  title: 'RIS',
  about: 'a bibliography that a reference manager, publisher or index exported (.ris); keys are kept',
  get: 'in Zotero (https://www.zotero.org), Mendeley or EndNote: File > Export, format RIS',
  detect(sample) {
    if (/^[\s\uFEFF]*TY {0,2}-/.test(sample)) return 1
    return /^TY {1,2}- ?[A-Z]{2,10}\s*$/m.test(sample) && /^[A-Z][A-Z0-9] {1,2}- /m.test(sample) ? 0.96 : 0
  },
  read: (input) => readTaggedPapers(input, TAGS, fieldsOf),
}

const TAGS: Tags = {
  // Two blanks, a dash and a blank in the format; some programs write one blank, or none at the end of a line.
  line: /^\s{0,3}([A-Z][A-Z0-9]) {0,3}-(?: (.*))?$/,
  starts: new Set(['TY']),
  end: 'ER',
}

function fieldsOf(values: TaggedValues): Fields {
  const all = (...tags: string[]): string[] =>
    tags
      .flatMap((tag) => values.get(tag) ?? [])
      .map((value) => value.trim())
      .filter((value) => value !== '')
  const one = (...tags: string[]): string | undefined => {
    const value = all(...tags)[0]
    return value === undefined ? undefined : foldBlanks(value)
  }
  const given = all('AB', 'N2')
  // Some programs write the abstract twice, under both tags.
  const abstract = withoutCopyright([...new Set(given)].join('\n\n'))
  const urls = all('UR', 'L2', 'L1', 'LK')
  return {
    title: one('TI', 'T1', 'CT', 'BT'),
    abstract,
    date: dateOf(one('DA', 'Y1', 'PY')),
    year: one('PY', 'Y1', 'DA')?.slice(0, 4),
    venue: one('JO', 'JF', 'T2', 'JA', 'J2', 'BT', 'PB'),
    authors: all('AU', 'A1').map((name) => givenFirst(foldBlanks(name))),
    keywords: all('KW').flatMap((words) => words.split(/[;\n]/)),
    doi: one('DO') ?? all('M3', 'UR').find((value) => /(?:^|doi\.org\/|doi:\s*)10\.\d{4,9}\//i.test(value)),
    arxivId: [...all('M1', 'AN', 'UR', 'DO')].map(arxivIn).find((id) => id !== undefined),
    url: urls.find((url) => url.startsWith('http')),
    citekey: one('ID'),
    sourceKey: one('AN'),
  }
}

const arxivIn = (text: string): string | undefined =>
  /(?:arxiv\.org\/(?:abs|pdf)\/|arxiv[.:]\s*)(\S+)/i.exec(text)?.[1]

/** `2024/06/26/` and what may follow: a season, say. */
const dateOf = (date: string | undefined): string | undefined => date?.replace(/\/+\s*[^\d/]*$/, '')
