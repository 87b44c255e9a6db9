import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abstracts, causes, readText, titles } from './helpers.ts'

const BIB = `% exported
@string{conf = "Conf. on " # {Leaves}}

@inproceedings{Roe:2024/a_b-1,
  title     = {{LeafNet}: Counting {\\'E}toiles and {\\"U}bung with \\emph{care}},
  author    = {M{\\"u}ller, J{\\'o}zef and Roe, Ada and {The Leaf Team} and others},
  booktitle = conf # { 2024},
  year      = 2024,
  month     = jun,
  abstract  = {We count leaves {in {nested {braces}}} at 50\\% of the cost, with $O(n_i^2)$ steps.
    See \\url{https://github.com/ada/leaf_net}.},
  keywords  = {leaves, counting},
  doi       = {10.1234/leaf\\_1},
  eprint    = {2401.01234v2},
  archiveprefix = {arXiv},
}
`

test('an entry with all its parts', async () => {
  const { papers, rejected } = await readText('bibtex', BIB)
  expect(rejected).toEqual([])
  expect(papers).toEqual([
    {
      id: expect.stringMatching(/^t-[0-9a-f]{12}$/),
      title: 'LeafNet: Counting Étoiles and Übung with care',
      abstract:
        'We count leaves in nested braces at 50% of the cost, with $O(n_i^2)$ steps. ' +
        'See https://github.com/ada/leaf_net.',
      date: '2024-06',
      year: 2024,
      venue: 'Conf. on Leaves 2024',
      authors: ['Józef Müller', 'Ada Roe', 'The Leaf Team'],
      keywords: ['counting', 'leaves'],
      doi: '10.1234/leaf_1',
      arxivId: '2401.01234',
      citekey: 'Roe:2024/a_b-1',
      codeUrls: ['https://github.com/ada/leaf_net'],
      source: { file: 'in.txt', line: 4 },
    },
  ])
})

test('a broken entry is rejected with its line, and the rest is read', async () => {
  const read = await readText(
    'bibtex',
    `@article{a, title={First}, abstract={One.}}
@article{b, title={Broken, abstract={Two.}
@article{c, title={Third}, abstract={Three.}}
@article{d, title="Fourth, abstract={Four.}}

@article{e,
  title={Fifth},
  abstract={Five.}
}`,
  )
  expect(titles(read)).toEqual(['First', 'Third', 'Fifth'])
  expect(read.papers.map((paper) => paper.source.line)).toEqual([1, 3, 6])
  expect(causes(read)).toEqual([
    expect.stringMatching(/^2 broken entry/),
    expect.stringMatching(/^4 broken entry/),
  ])
})

test('an entry without an abstract is rejected and named', async () => {
  const read = await readText('bibtex', '@book{x, title={No Abstract}}\n@misc{y, title={Y}, abstract={Yes.}}')
  expect(causes(read)).toEqual(['1 no abstract'])
  expect(titles(read)).toEqual(['Y'])
})

test('several entries on a line, keys of any kind, comments between', async () => {
  const read = await readText(
    'bibtex',
    `@comment{jabref-meta: grouping:x;}
@misc{same-line, title={A}, abstract={a}} @misc{漢字, title={B}, abstract={b}}
some words
@article(paren, title = "C", abstract = "quoted {"}c{"}")`,
  )
  expect(read.papers.map(({ citekey, title, abstract }) => [citekey, title, abstract])).toEqual([
    ['same-line', 'A', 'a'],
    ['漢字', 'B', 'b'],
    ['paren', 'C', 'quoted "c"'],
  ])
  expect(read.rejected).toEqual([])
})

test('BibLaTeX: date, journaltitle; a date wins over month', async () => {
  const { papers } = await readText(
    'bibtex',
    '@article{k, title={T}, abstract={A.}, date={2020-03-04}, journaltitle={J.\\ of {Leaves}}}',
  )
  expect(papers).toMatchObject([{ date: '2020-03-04', year: 2020, venue: 'J. of Leaves' }])
})

test('read and rejected make all, whatever is broken', async () => {
  const entry = fc.oneof(
    fc.stringMatching(/^[a-z]{1,8}( [a-zA-Z,;:.]{1,6}){0,5}$/).map((text) => ({
      text: `@article{key,\n  title = {T},\n  abstract = {${text}}\n}`,
      abstract: text,
    })),
    fc
      .constantFrom(
        '@article{key, title={T',
        '@article{key, abstract={a}',
        '@misc{key, abstract="a}',
        '@misc{key, title={T}}',
      )
      .map((text) => ({
        text,
        abstract: undefined,
      })),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 6 }), async (entries) => {
      const read = await readText('bibtex', entries.map(({ text }) => text).join('\n'))
      expect(read.items).toHaveLength(entries.length)
      expect(abstracts(read)).toEqual(
        entries.map(({ abstract }) => abstract).filter((text) => text !== undefined),
      )
    }),
    { numRuns: 50 },
  )
})

test('an entry that is far too long, or nested far too deep, is rejected', async () => {
  const read = await readText(
    'bibtex',
    `@misc{a, abstract={${'long '.repeat(100_000)}}}
@misc{b, abstract={${'{'.repeat(20_000)}x${'}'.repeat(20_000)}}}
@misc{c, abstract={fine}}`,
  )
  expect(causes(read)).toEqual(['1 the entry is too long', expect.stringMatching(/^2 broken entry/)])
  expect(abstracts(read)).toEqual(['fine'])
})
