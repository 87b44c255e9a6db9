/** The ACL Anthology in XML, as its repository keeps it: a file a venue and year. */
import { monthNumber } from './dates.ts'
import type { Fields } from './fields.ts'
import type { Source } from './source.ts'
import { all, first, lineOf, type XmlElement } from './xml/element.ts'
import { readXmlRecords } from './xml/records.ts'

export const aclAnthology: Source = {
  id: 'acl-anthology',
  title: 'ACL Anthology',
  about: 'a collection of the ACL Anthology in XML (its BibTeX with abstracts is read as bibtex)',
  get: 'curl -LO https://raw.githubusercontent.com/acl-org/acl-anthology/master/data/xml/2024.acl.xml',
  detect: (sample) => (/<collection\s[^>]*id=["'][\w.]+["'][^>]*>\s*<volume\s/.test(sample) ? 1 : 0),
  read: (input) =>
    readXmlRecords(input, {
      records: ['paper'],
      context: ['meta'],
      around: ['collection', 'volume'],
      fieldsOf,
    }),
}

/** TeX stands in elements of its own. */
const write = ({ name }: XmlElement, inner: string): string => (name === 'tex-math' ? `$${inner}$` : inner)

function fieldsOf(paper: XmlElement, around: ReadonlyMap<string, XmlElement>): Fields {
  const meta = around.get('meta')
  const id = idOf(paper, around)
  const year = lineOf(first(meta, 'year'))
  const month = monthNumber(lineOf(first(meta, 'month')))
  return {
    id,
    title: lineOf(first(paper, 'title'), write),
    abstract: lineOf(first(paper, 'abstract'), write),
    date: year === undefined ? undefined : month === 0 ? year : `${year}-${month}`,
    venue: lineOf(first(meta, 'booktitle'), write),
    authors: all(paper, 'author').map((author) =>
      [first(author, 'first'), first(author, 'last')]
        .map((part) => lineOf(part))
        .filter((part) => part !== undefined)
        .join(' '),
    ),
    doi: lineOf(first(paper, 'doi')),
    url: id === undefined ? undefined : `https://aclanthology.org/${id}`,
    citekey: lineOf(first(paper, 'bibkey')),
  }
}

/** The Anthology's own id, put together as it does where the paper has no address. */
function idOf(paper: XmlElement, around: ReadonlyMap<string, XmlElement>): string | undefined {
  const address = lineOf(first(paper, 'url'))
  if (address !== undefined && !address.includes('/')) return address
  const collection = around.get('collection')?.attributes.id
  const volume = around.get('volume')?.attributes.id
  const number = paper.attributes.id
  if (collection === undefined || volume === undefined || number === undefined) return undefined
  if (!/^[A-Z]\d\d$/.test(collection)) return `${collection}-${volume}.${number}`
  // Workshops have many volumes with few papers each.
  const isWorkshop =
    collection.startsWith('W') || collection === 'C69' || (collection === 'D19' && Number(volume) >= 5)
  return isWorkshop
    ? `${collection}-${volume.padStart(2, '0')}${number.padStart(2, '0')}`
    : `${collection}-${volume}${number.padStart(3, '0')}`
}
