import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SentenceSpan } from '../../../extract/paper.ts'
import { paperText } from '../../../extract/paper.ts'
import { readSentences } from '../../../extract/steps/1-sentences.ts'
import { WEIGHTS } from '../../../extract/tagger/data/weights.ts'
import { readTaggerPaper } from '../../../extract/tagger/features.ts'
import { hashString } from '../../../extract/tagger/hash.ts'
import { tagMentions } from '../../../extract/tagger/index.ts'
import { readTable, TABLE_VERSION } from '../../../extract/tagger/table.ts'
import { readWords } from '../../../extract/tagger/words.ts'

const whole = (text: string): SentenceSpan[] => [{ start: 0, end: text.length, section: 'abstract' }]

function tag(title: string, abstract: string): string[] {
  const paper = { title, abstract }
  const text = paperText(paper)
  return tagMentions(text, readSentences(paper)).map((s) => `${s.type} ${text.slice(s.start, s.end)}`)
}

test('names in plain places are found with their types', () => {
  const found = tag(
    'TideNet: Attention for Machine Translation',
    'We propose TideNet, a new network for machine translation. It is trained on ImageNet and evaluated on the ' +
      'SQuAD dataset, where it outperforms BERT by 3.1 BLEU.',
  )
  expect(found).toEqual(
    expect.arrayContaining([
      'Method TideNet',
      'Task machine translation',
      'Dataset ImageNet',
      'Dataset SQuAD',
      'Model BERT',
      'Metric BLEU',
    ]),
  )
})

test('the name in a link is no mention', () => {
  const found = tag(
    'TideNet: a network for waves',
    'We propose TideNet. Code: https://github.com/waves/TideNet.',
  )
  expect(found.filter((m) => m.endsWith('TideNet'))).toHaveLength(2)
})

test('the weights are whole, of this version, and say at which figures they were accepted', () => {
  expect(WEIGHTS.version).toBe(TABLE_VERSION)
  const parts = [WEIGHTS.tagger, WEIGHTS.judge, WEIGHTS.phrases]
  expect(parts.map((data) => hashString(data) >>> 0)).toEqual(WEIGHTS.checksums)
  expect(WEIGHTS.accepted.f1).toBeGreaterThan(60)
  expect(() => readTable('AAAA')).toThrow()
})

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(
        'We propose ',
        'GAN',
        '-',
        ' ',
        '(',
        ')',
        '$\\beta$',
        '\ud800',
        '9',
        'ImageNet',
        '\n',
      ),
      maxLength: 60,
    }),
  )

  test('gives spans in order, without overlap, at words, with balanced brackets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = readWords(text)
        const starts = new Set(words.map((w) => w.start))
        const ends = new Set(words.map((w) => w.end))
        let before = 0
        for (const span of tagMentions(text, whole(text))) {
          expect(span.start).toBeGreaterThanOrEqual(before)
          before = span.end
          expect(starts.has(span.start) && ends.has(span.end)).toBe(true)
          expect(span.confidence).toBeGreaterThanOrEqual(0)
          expect(span.confidence).toBeLessThanOrEqual(1)
          const surface = text.slice(span.start, span.end)
          expect(surface.split('(').length).toBe(surface.split(')').length)
        }
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['no text', ''],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['ten thousand brackets', '('.repeat(10_000)],
    ['only digits', '0123456789 '.repeat(1000)],
  ])('%s', (_what, text) => {
    expect(() => tagMentions(text, whole(text))).not.toThrow()
  })

  test('work grows with the length: twice the text, twice the words and features', () => {
    const text = 'We propose the TideNet model (TN) for graph mining on ImageNet and '.repeat(500)
    const count = (t: string) =>
      readTaggerPaper(t, whole(t)).sentences.reduce((sum, s) => sum + s.words.length + s.longForms.length, 0)
    expect(count(text + text) / count(text)).toBeCloseTo(2, 1)
  })
})

test('a scorer of another kind can add its scores', () => {
  const text = 'nothing to see here'
  const spans = tagMentions(text, whole(text), {
    extra: (_paper, _sentence, scores) => {
      scores[12] = 100
    },
  })
  expect(spans).toMatchObject([{ start: 0, end: 7, type: 'Dataset' }])
})
