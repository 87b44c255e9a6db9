/** Zotero's export as CSV. */
import type { Fields } from './fields.ts'
import type { Source } from './source.ts'
import { headerOf, readTable, type TableRow } from './table.ts'
import { zoteroExtra } from './zotero-extra.ts'

export const zoteroCsv: Source = {
  id: 'zotero-csv',
  title: 'Zotero CSV',
  about: 'a library or collection of Zotero, exported as CSV; item keys are kept',
  get: 'in Zotero (https://www.zotero.org): select items, File > Export Library or right click > Export Items, format CSV',
  detect(sample) {
    const { names } = headerOf(sample)
    return ['Key', 'Item Type', 'Abstract Note'].every((name) => names.includes(name)) ? 1 : 0
  },
  read: (input) => readTable(input, { columns: { sourceKey: ['key'] }, fieldsOf }),
}

/** Kinds of items that are no papers. */
const NO_PAPER = new Set(['attachment', 'note', 'annotation'])

function fieldsOf({ fields, value }: TableRow): Fields | { cause: string } {
  const type = value('Item Type')
  if (type !== undefined && NO_PAPER.has(type)) return { cause: `not a paper but of the type ${type}` }
  const { citekey, arxivId } = zoteroExtra(value('Extra'))
  return {
    ...fields,
    // Zotero counts its items; papers are known by their title.
    id: undefined,
    date: value('Date') ?? value('Publication Year'),
    year: value('Publication Year'),
    venue: value('Publication Title') ?? value('Conference Name'),
    keywords: keywordsOf(value('Manual Tags'), value('Automatic Tags')),
    citekey: value('Citation Key') ?? citekey,
    arxivId,
  }
}

const keywordsOf = (...tags: (string | undefined)[]): string[] | undefined => {
  const all = tags.flatMap((list) => list?.split(';') ?? []).map((tag) => tag.trim())
  return all.length === 0 ? undefined : [...new Set(all)]
}
