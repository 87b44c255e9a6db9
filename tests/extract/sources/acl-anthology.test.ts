/** The ACL Anthology: XML and BibTeX. */
import { describe, expect, test } from 'vitest'
import { AUTHORS, idOf, papersOf, readFixture } from './fixture.ts'
import { causes, readText } from './helpers.ts'

describe('ACL Anthology', () => {
  test('XML: what the volume says of its papers, TeX, keys, a paper in a comment', async () => {
    const collection = await readFixture('acl-anthology.xml')
    expect(papersOf(collection)).toEqual([
      {
        id: '2021.leaf-main.1',
        title: 'LeafNet: Counting Leaves of $O(n)$ Trees',
        abstract:
          'Counting leaves by hand is slow. We present LeafNet with $\\epsilon < 0.1$; ' +
          'code is at https://github.com/ada/leafnet.',
        date: '2021-08',
        year: 2021,
        venue: 'Proceedings of the First Workshop on Leaves & Roots',
        authors: AUTHORS,
        doi: '10.18653/v1/2021.leaf-main.1',
        url: 'https://aclanthology.org/2021.leaf-main.1',
        citekey: 'roe-lopez-2021-leafnet',
        codeUrls: ['https://github.com/ada/leafnet'],
      },
      {
        id: '2021.leaf-demo.4',
        title: 'Roots',
        abstract: 'We count roots.',
        date: '2022',
        year: 2022,
        venue: 'Proceedings of the Demonstrations',
        authors: ['Wu'],
        url: 'https://aclanthology.org/2021.leaf-demo.4',
      },
    ])
    expect(causes(collection)).toEqual(['28 no abstract'])
  })

  test.each([
    ['P18', '1', '1', 'P18-1001'],
    ['W19', '1', '7', 'W19-0107'],
    ['D19', '5', '3', 'D19-0503'],
    ['D19', '1', '3', 'D19-1003'],
  ])('ids of old collections: %s, %s, %s', async (collection, volume, paper, id) => {
    const text = `<collection id="${collection}"><volume id="${volume}"><paper id="${paper}"><abstract>A b.</abstract></paper></volume></collection>`
    expect(idOf(text)).toBe('acl-anthology')
    expect((await readText('acl-anthology', text)).papers[0]?.id).toBe(id)
  })

  test('its BibTeX with abstracts', async () => {
    const text = `@inproceedings{roe-lopez-2021-leafnet,
    title = "{L}eaf{N}et: Counting Leaves of {\\textdollar}O(n){\\textdollar} Trees",
    author = "Roe, Ada  and
      L{\\'o}pez, Bo",
    booktitle = "Proceedings of the First Workshop on Leaves {\\&} Roots",
    month = aug,
    year = "2021",
    url = "https://aclanthology.org/2021.leaf-main.1/",
    doi = "10.18653/v1/2021.leaf-main.1",
    pages = "1--9",
    abstract = "Counting leaves by hand is slow. We present {\\textbackslash}textbf{\\{}LeafNet{\\}}."
}
`
    expect(idOf(text)).toBe('bibtex')
    const { papers } = await readText('bibtex', text)
    expect(papers).toMatchObject([
      {
        citekey: 'roe-lopez-2021-leafnet',
        authors: AUTHORS,
        venue: 'Proceedings of the First Workshop on Leaves & Roots',
        date: '2021-08',
        doi: '10.18653/v1/2021.leaf-main.1',
      },
    ])
    expect(papers[0]?.title).toMatch(/^LeafNet: Counting Leaves/)
  })
})
