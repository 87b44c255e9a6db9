import { expect, it } from 'vitest'
import { readSentences } from '../../../extract/steps/1-sentences.ts'
import { comparedBy } from '../../../extract/steps/comparing.ts'
import { outlineOf } from '../../../extract/steps/outline.ts'

const ask = (sentence: string, word: string) => {
  const paper = { title: 'Sorting', abstract: sentence }
  const outline = outlineOf(`${paper.title}\n\n${sentence}`, readSentences(paper))
  const from = outline.words[1]?.indexOf(word.toLowerCase()) ?? -1
  return comparedBy(outline, { sentence: 1, from, to: from + 1 })
}

it('sees the words of comparison that a name hangs on, through lists', () => {
  expect(ask('We show that it outperforms SortFormer.', 'SortFormer')).toBe('outperform')
  expect(ask('It is better than SortFormer and PebblePO.', 'PebblePO')).toBe('than list')
  expect(ask('It is fast compared to the method SortFormer.', 'SortFormer')).toBe('compar to')
})

it('stops where the sentence turns to something else', () => {
  expect(ask('It outperforms others on PebbleBench.', 'PebbleBench')).toBeUndefined()
  expect(ask('We apply it to SortFormer.', 'SortFormer')).toBeUndefined()
})
