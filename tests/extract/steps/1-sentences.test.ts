import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperText } from '../../../extract/paper.ts'
import { readSentences } from '../../../extract/steps/1-sentences.ts'

const words = (abstract: string) =>
  readSentences({ title: '', abstract }).flatMap((s) => s.tokens.map((t) => t.text))
const sentences = (abstract: string) =>
  readSentences({ title: '', abstract }).map((s) => `\n\n${abstract}`.slice(s.start, s.end))

describe('tokens', () => {
  it.each([
    ['We test CIFAR-10 vs. GPT-3.5 (see Fig. 2).', 'We|test|CIFAR-10|vs.|GPT-3.5|(|see|Fig.|2|)|.'],
    [
      'It is 1.4-11.2x faster, at 82.63%, on 12,000 images.',
      'It|is|1.4-11.2x|faster|,|at|82.63%|,|on|12,000|images|.',
    ],
    ['$\\beta$-VAE and F$_1$ of $82.6\\%$', '$\\beta$-VAE|and|F$_1$|of|$82.6\\%$'],
    ["BERT's heads aren't “heads”", "BERT|'s|heads|aren't|“|heads|”"],
    ['CIFAR-10/100 and CIFAR-10 and -100', 'CIFAR-10|/|100|and|CIFAR-10|and|-100'],
    [
      'k-means++, C++, A*, mAP@0.5; pre- and post-training',
      'k-means++|,|C++|,|A*|,|mAP@0.5|;|pre-|and|post-training',
    ],
    ['a CNN-based, BERT-style state-of-the-art net', 'a|CNN|-based|,|BERT|-style|state-of-the-art|net'],
    ['code at https://example.org/a-b_c.', 'code|at|https://example.org/a-b_c|.'],
    ['\\textbf{Foo} costs $5 and $10', '\\textbf|{|Foo|}|costs|$|5|and|$|10'],
    ['a 2.5× gain of 3\\% ± 0.1 and 2)', 'a|2.5×|gain|of|3\\%|±|0.1|and|2|)'],
  ])('%s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected)
  })
})

describe('sentences', () => {
  it('does not end at abbreviations or line breaks', () => {
    expect(
      sentences('We beat A, e.g. B, i.e. C vs. D of Doe et al. [3] as Fig. 2\nshows. It works.'),
    ).toEqual(['We beat A, e.g. B, i.e. C vs. D of Doe et al. [3] as Fig. 2\nshows.', 'It works.'])
  })

  it('ends after a single letter, "etc." and "et al." where the next word opens a sentence', () => {
    expect(sentences('We compare it with algorithm A. We follow Doe et al. The code is open.')).toEqual([
      'We compare it with algorithm A.',
      'We follow Doe et al.',
      'The code is open.',
    ])
  })

  it('ends at blank lines, and keeps title and abstract apart', () => {
    const paper = { title: 'FooNet: a net', abstract: 'one part\n\nanother part' }
    const text = paperText(paper)
    expect(readSentences(paper).map((s) => [s.section, text.slice(s.start, s.end)])).toEqual([
      ['title', 'FooNet: a net'],
      ['abstract', 'one part'],
      ['abstract', 'another part'],
    ])
  })
})

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        '.',
        ' ',
        '$',
        '\\',
        '-',
        '(',
        ')',
        '\n',
        '\ud800',
        '7',
        '%',
        '"',
        '。',
        'é',
        '@',
        '/',
      ),
      maxLength: 80,
    }),
  )

  it('has every character that is not white space in exactly one token, offsets right', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, abstract) => {
        const text = paperText({ title, abstract })
        let at = 0
        for (const sentence of readSentences({ title, abstract })) {
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text)
            expect(text.slice(at, token.start).trim()).toBe('')
            expect(token.start).toBeGreaterThanOrEqual(sentence.start)
            expect(token.end).toBeLessThanOrEqual(sentence.end)
            at = token.end
          }
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['a word of a million letters (cut into pieces)', 'a'.repeat(1_000_000), 250],
    ['10,000 brackets', '('.repeat(10_000), 10_000],
    ['abbreviations only', 'e.g. '.repeat(20_000), 20_000],
    ['full stops', '.'.repeat(20_000), 25],
    ['dollars', '$'.repeat(100_000), 100_000],
    ['hyphens', 'a-'.repeat(100_000), 100],
  ])('has few tokens in %s', (_, text, atMost) => {
    expect(words(text).length).toBeLessThanOrEqual(atMost)
  })
})
