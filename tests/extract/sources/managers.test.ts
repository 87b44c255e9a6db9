import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { idOf, papersOf } from './fixture.ts'
import { causes, readText } from './helpers.ts'

const ABSTRACT = 'Counting leaves by hand is slow. We present LeafNet.'

describe('RIS', () => {
  it('as reference managers write it, with a repeated AB, line breaks, keys and other line ends', async () => {
    const text = `Provider: Leaf Press\nContent: text/plain\n\nTY  - JOUR\nAU  - Roe, Ada\nAU  - López, Bo\nTI  - Leaves\nT2  - Journal of Leaves\nAB  - ${ABSTRACT}\nAB  - It finds\nall of them.\nDA  - 2024/06/26/\nPY  - 2024\nDO  - 10.1000/LEAF\nUR  - https://arxiv.org/abs/2406.00001\nKW  - leaves\nKW  - trees\nID  - roe2024\nER  - \n\n`
    for (const one of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('  - ', ' - ')]) {
      const read = await readText('ris', one)
      expect(papersOf(read)).toEqual([
        {
          id: expect.stringMatching(/^t-/),
          title: 'Leaves',
          abstract: `${ABSTRACT}\n\nIt finds\nall of them.`,
          date: '2024-06-26',
          year: 2024,
          venue: 'Journal of Leaves',
          authors: ['Ada Roe', 'Bo López'],
          keywords: ['leaves', 'trees'],
          doi: '10.1000/leaf',
          arxivId: '2406.00001',
          url: 'https://arxiv.org/abs/2406.00001',
          citekey: 'roe2024',
        },
      ])
      expect(read.notes).toEqual(['in.txt: 2 lines outside of records skipped'])
      expect(read.rejected).toEqual([])
    }
  })

  it('with a record that is not ended, one without an abstract, and copyright lines', async () => {
    const read = await readText(
      'ris',
      `TY  - JOUR\nT1  - Leaves\nN2  - ${ABSTRACT} © 2024 Elsevier Ltd. All rights reserved.\nTY  - BOOK\nTI  - Roots\nER  -\nTY  - CONF\nTI  - Stems\nAB  - ${ABSTRACT}`,
    )
    expect(read.papers.map(({ abstract }) => abstract)).toEqual([ABSTRACT, ABSTRACT])
    expect(causes(read)).toEqual(['4 no abstract'])
  })
})

test('CSL-JSON keeps the key of a citation and that of Zotero', async () => {
  const text = JSON.stringify([
    {
      id: 'http://zotero.org/users/123/items/AB12CD34',
      type: 'article-journal',
      title: 'Leaves in <i>Trees</i>',
      abstract: ABSTRACT,
      'container-title': 'Journal of Leaves',
      DOI: '10.1000/leaf',
      note: 'arXiv:2406.00001 [cs]',
      author: [{ family: 'Roe', given: 'Ada' }, { literal: 'Leaf Consortium' }],
      issued: { 'date-parts': [['2024', 6, 26]] },
      'citation-key': 'roe2024',
    },
    { id: 'li2023', type: 'book', title: 'Roots', abstract: ABSTRACT, issued: { raw: '2023' } },
    { id: 'x', type: 'book', title: 'No Abstract', abstract: null },
  ])
  expect(idOf(text)).toBe('csl-json')
  const read = await readText('csl-json', text)
  expect(papersOf(read)).toEqual([
    {
      id: expect.stringMatching(/^t-/),
      title: 'Leaves in Trees',
      abstract: ABSTRACT,
      date: '2024-06-26',
      year: 2024,
      venue: 'Journal of Leaves',
      authors: ['Ada Roe', 'Leaf Consortium'],
      doi: '10.1000/leaf',
      arxivId: '2406.00001',
      citekey: 'roe2024',
      sourceKey: 'AB12CD34',
    },
    expect.objectContaining({ title: 'Roots', citekey: 'li2023', year: 2023 }),
  ])
  expect(read.rejected.map(({ cause }) => cause)).toEqual(['no abstract'])
})

test('the CSV of Zotero keeps item keys and citation keys', async () => {
  const text = `\uFEFF"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Url","Abstract Note","Date","Date Added","Manual Tags","Automatic Tags","Extra"\n"AB12CD34","journalArticle","2024","Roe, Ada; López, Bo","Leaves","Journal of Leaves","10.1000/leaf","https://example.org","Two\nlines; ""quoted"".","2024-06","2024-07-01 10:00:00","leaves; trees","trees","Citation Key: roe2024"\n"N","note","","","","","","","","","","","",""\n`
  const read = await readText(idOf(text), text)
  expect(idOf(text)).toBe('zotero-csv')
  expect(papersOf(read)).toEqual([
    {
      id: expect.stringMatching(/^t-/),
      title: 'Leaves',
      abstract: 'Two\nlines; "quoted".',
      date: '2024-06',
      year: 2024,
      venue: 'Journal of Leaves',
      authors: ['Roe, Ada', 'López, Bo'],
      keywords: ['leaves', 'trees'],
      doi: '10.1000/leaf',
      url: 'https://example.org',
      citekey: 'roe2024',
      sourceKey: 'AB12CD34',
      addedAt: '2024-07-01',
    },
  ])
  expect(causes(read)).toEqual(['4 not a paper but of the type note'])
})

const OF_SCIENCE = {
  id: 'WOS:000123',
  title: 'Leaves in "Trees" of the North',
  abstract: ABSTRACT,
  date: '2024-06-26',
  year: 2024,
  venue: 'JOURNAL OF LEAVES',
  authors: ['Ada Roe', 'Bo López'],
  keywords: ['leaves', 'deep learning'],
  doi: '10.1000/leaf',
  sourceKey: 'WOS:000123',
}

test('Web of Science as plain text', async () => {
  const text = `\uFEFFFN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Roe, A\n   López, B\nAF Roe, Ada\n   López, Bo\nTI Leaves in "Trees"\n   of the North\nSO JOURNAL OF LEAVES\nAB Counting leaves by hand is slow.\n   We present LeafNet. (C) 2024 Elsevier B.V. All rights reserved.\nDE leaves; deep learning\nPD JUN 26\nPY 2024\nDI 10.1000/LEAF\nUT WOS:000123\nER\n\nPT J\nTI Roots\nUT WOS:000124\nER\n\nEF`
  expect(idOf(text)).toBe('web-of-science')
  const read = await readText('web-of-science', text)
  expect(papersOf(read)).toEqual([OF_SCIENCE])
  expect(causes(read)).toEqual(['20 no abstract'])
  expect(read.notes).toEqual([])
})

test('Web of Science as a table, in which quotes are characters and rows end with a tab', async () => {
  const text = `PT\tAU\tAF\tTI\tSO\tAB\tDE\tPD\tPY\tDI\tUT\r\nJ\tRoe, A; López, B\tRoe, Ada; López, Bo\tLeaves in "Trees" of the North\tJOURNAL OF LEAVES\t${ABSTRACT}\tleaves; deep learning\tJUN 26\t2024\t10.1000/LEAF\tWOS:000123\t\r\nJ\tshort\r\n`
  expect(idOf(text)).toBe('web-of-science')
  const read = await readText('web-of-science', text)
  expect(papersOf(read)).toEqual([OF_SCIENCE])
  expect(causes(read)).toEqual(['3 2 fields where the header has 11'])
})

test('Scopus, with its ids, its copyright lines and its words for none', async () => {
  const text = `\uFEFF"Authors","Author full names","Author(s) ID","Title","Year","Source title","DOI","Link","Abstract","Author Keywords","Document Type","Source","EID"\n"Roe, A.; López, B.","Roe, Ada (571); López, Bo (572)","571; 572","Leaves","2024","Journal of Leaves","10.1000/leaf","https://www.scopus.com/x","${ABSTRACT} © 2024 The Author(s).","leaves; trees","Article","Scopus","2-s2.0-1"\n"","","","Roots","2024","J","","","[No abstract available]","","Note","Scopus","2-s2.0-2"\n`
  expect(idOf(text)).toBe('scopus')
  const read = await readText('scopus', text)
  expect(papersOf(read)).toEqual([
    {
      id: '2-s2.0-1',
      title: 'Leaves',
      abstract: ABSTRACT,
      year: 2024,
      venue: 'Journal of Leaves',
      authors: ['Ada Roe', 'Bo López'],
      keywords: ['leaves', 'trees'],
      doi: '10.1000/leaf',
      url: 'https://www.scopus.com/x',
      sourceKey: '2-s2.0-1',
    },
  ])
  expect(causes(read)).toEqual(['3 no abstract'])
})

describe('nothing is lost in silence: read and rejected are all records', () => {
  const field = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replace(/[\r\n\t"]/g, ' '))
  const records = fc.array(fc.record({ title: field, abstract: field }), { maxLength: 8 })
  const csvRow = (...values: string[]) => `${values.map((value) => `"${value}"`).join(',')}\n`
  const WRITERS: [id: string, write: (list: readonly { title: string; abstract: string }[]) => string][] = [
    [
      'ris',
      (list) =>
        list
          .map(({ title, abstract }) => `TY  - JOUR\nTI  - ${title}\nAB  - ${abstract}\nER  - \n`)
          .join('\n'),
    ],
    ['csl-json', (list) => JSON.stringify(list.map((one, at) => ({ id: `k${at}`, type: 'book', ...one })))],
    [
      'zotero-csv',
      (list) =>
        csvRow('Key', 'Item Type', 'Title', 'Abstract Note') +
        list.map(({ title, abstract }, at) => csvRow(`K${at}`, 'book', title, abstract)).join(''),
    ],
    [
      'scopus',
      (list) =>
        csvRow('Title', 'Abstract', 'EID') +
        list.map(({ title, abstract }, at) => csvRow(title, abstract, `2-s2.0-${at}`)).join(''),
    ],
    [
      'web-of-science',
      (list) =>
        `FN Clarivate\nVR 1.0\n${list.map(({ title, abstract }) => `PT J\nTI ${title}\nAB ${abstract}\nER\n\n`).join('')}EF\n`,
    ],
    [
      'web-of-science',
      (list) =>
        `PT\tTI\tAB\tUT\n${list.map(({ title, abstract }, at) => `J\t${title}\t${abstract}\tWOS:${at}\n`).join('')}`,
    ],
  ]
  test.each(WRITERS)('%s', async (id, write) => {
    await fc.assert(
      fc.asyncProperty(records, async (list) => {
        const { papers, rejected } = await readText(id, write(list))
        expect(papers.length + rejected.length).toBe(list.length)
      }),
    )
  })
})
