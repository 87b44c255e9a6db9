import { describe, expect, test } from 'vitest'
import { whyNoAbstract } from '../../../extract/sources/no-abstract.ts'
import { causes, readText, titles } from './helpers.ts'

describe('what is no abstract', () => {
  test.each([
    '',
    'No abstract available.',
    '[No abstract available]',
    'NO ABSTRACT',
    'No abstract is available for this article.',
    'Abstract not available',
    'The abstract is not available from the publisher.',
    'Abstract unavailable',
    'This article has no abstract.',
    'N/A',
    'none',
    'null',
    'NaN',
    '-',
    '—',
    'Abstract',
  ])('%j', (text) => {
    expect(whyNoAbstract('Leaves', text)).toBe('no abstract')
  })

  test.each([
    ['Leaves', 'This paper has been withdrawn by the author due to an error in equation 3.'],
    [
      'Leaves',
      'This article has been retracted: please see the policy of the journal on article withdrawal.',
    ],
    ['Leaves', 'The article "Counting Leaves" has been retracted at the request of its editor.'],
    ['Leaves', 'Withdrawn by the authors.'],
    ['Leaves', 'Retraction notice: the figures were of another tree.'],
    ['Leaves', '[This retracts the article DOI: 10.1234/leaf.2021.5.].'],
    ['Leaves', '[This corrects the article DOI: 10.1234/leaf.2021.5.].'],
    ['Retraction: Counting Leaves by Hand', 'The editors found that the trees were made of paper.'],
    ['Retraction Note to: Counting Leaves', 'The editors found that the trees were made of paper.'],
    ['Corrigendum to: Counting Leaves', 'Table 2 had its columns in the wrong order.'],
  ])('%j, %j', (title, text) => {
    expect(whyNoAbstract(title, text)).toBe('a note of retraction or correction')
  })

  test.each([
    ['Leaves', 'No abstract class of trees is left out: we count them all.'],
    ['Leaves', 'None of the known methods counts leaves.'],
    ['Leaves', 'This paper has been written to show how papers that were withdrawn are cited.'],
    ['Retraction of the Soft Gripper in Tight Places', 'We pull back a gripper.'],
    ['Detecting Retracted Papers', 'Retracted papers are cited for years. We count how often.'],
    ['Correction of Lens Errors', 'We correct lenses.'],
    ['A', 'a'],
  ])('but not %j, %j', (title, text) => {
    expect(whyNoAbstract(title, text)).toBeUndefined()
  })

  test('takes no longer for texts that nearly match', () => {
    for (const part of ['no abstract for ', 'this paper a a a a ', '[[[[', 'the abstract '])
      expect(whyNoAbstract('', part.repeat(5000))).toBeUndefined()
  })
})

test('such records are counted, whatever the source', async () => {
  const bib = await readText(
    'bibtex',
    '@misc{a, title={A}, abstract={No abstract available}}\n@misc{b, title={B}, abstract={Leaves fall.}}',
  )
  expect(titles(bib)).toEqual(['B'])
  expect(causes(bib)).toEqual(['1 no abstract'])
  const lines = await readText('jsonl', '{"title": "A", "abstract": null}\n{"title": "B", "abstract": "N/A"}')
  expect(causes(lines)).toEqual(['1 no abstract', '2 no abstract'])
})
