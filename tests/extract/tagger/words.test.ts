import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords } from '../../../extract/tagger/words.ts'

const read = (text: string) => readWords(text).map((w) => (w.glue === ' ' ? w.text : `${w.glue}|${w.text}`))

test.each([
  ['GPT-4 beats GPT-3.5/4.', ['GPT', '-|4', 'beats', 'GPT', '-|3.5', '/|4', '|.']],
  ['A* and C++ on 10,000 maps', ['A*', 'and', 'C++', 'on', '10,000', 'maps']],
  ['Node.js (v2)', ['Node', '.|js', '(', '|v2', '|)']],
  ['a test.We go', ['a', 'test', '|.', '|We', 'go']],
  ["BERT's mAP@50 – good", ['BERT', "|'s", 'mAP', '@|50', '–', 'good']],
  ['', []],
  [' \n\t', []],
])('%j', (text, words) => {
  expect(read(text)).toEqual(words)
})

test('words have their own text, in order, and leave out no letter or digit', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(..."aZ9 -/._()'\u2019\ud800é漢*+,$\\") }),
      ),
      (text) => {
        const words = readWords(text)
        let end = 0
        let rest = ''
        for (const word of words) {
          expect(text.slice(word.start, word.end)).toBe(word.text)
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          rest += text.slice(end, word.start)
          end = word.end
        }
        rest += text.slice(end)
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u)
      },
    ),
  )
})

test('a range of the text only', () => {
  expect(readWords('one two three', 4, 7)).toEqual([{ text: 'two', start: 4, end: 7, glue: ' ' }])
})
