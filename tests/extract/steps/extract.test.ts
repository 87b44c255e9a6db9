import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../extract/index.ts'
import { type Extraction, paperText } from '../../../extract/paper.ts'
import { extractionOf, paperOf } from './helpers.ts'

/** What holds of every extraction, whatever the text. */
function check({ paper, entities, relations, claims }: Extraction): void {
  const text = paperText(paper)
  const names = entities.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, mentions, confidence } of entities) {
    expect(mentions.length).toBeGreaterThan(0)
    // In a coordination ("CIFAR-10/100") the words of a name need not stand together.
    expect(mentions.some(({ surface }) => surface === name || /\d.*\d$/s.test(surface))).toBe(true)
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
  for (const { head, tail, tailText, sentence, confidence } of relations) {
    expect(head === null || names.includes(head)).toBe(true)
    expect(tail === null ? text.includes(tailText ?? '\0') : names.includes(tail)).toBe(true)
    expect(sentence.start).toBeLessThan(sentence.end)
    expect(confidence).toBeLessThanOrEqual(1)
  }
  for (const { start, end, value } of claims) expect(text.slice(start, end)).toBe(value)
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"; DROP TABLE papers; --',
  '=cmd()',
  ']]>',
  'Frob\ud800Net',
  '\udc00',
  'שלום-BERT',
  '图神经网络',
  'constructor',
  '__proto__',
  'toString',
  '$\\beta$-VAE',
]

describe('extract', () => {
  it.each(HOSTILE)('holds with a name like %j', (name) => {
    const extraction = extractionOf(
      `${name}: Sorting Pebbles`,
      `We propose ${name}, a framework for object detection. ${name} outperforms BERT by 3% on the ${name} dataset. (${name}) is fast.`,
    )
    check(extraction)
  })

  it('finds nothing in nothing', () => {
    expect(extractionOf('', '')).toMatchObject({ entities: [], relations: [], claims: [] })
    check(extractionOf('word', 'word'))
  })

  it('never throws, and keeps its promises, on any text', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...HOSTILE,
        'We',
        'propose',
        'FrobNet',
        'outperforms',
        'methods',
        'BERT',
        'on',
        'the',
        'CIFAR-10',
        'dataset',
        '(CNNs)',
        'convolutional',
        'neural',
        'networks',
        '82.3%',
        '2x',
        'faster',
        'than',
        '.',
        ',',
        ':',
        'existing',
      ),
    )
    const anyText = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(anyText, anyText, (title, abstract) => check(extract(paperOf(title, abstract)))),
      { numRuns: 200 },
    )
  })

  it('gives the same for the same', () => {
    const paper = paperOf(
      'FrobNet: a net',
      'We propose FrobNet for object detection. It beats YOLO by 3% on COCO.',
    )
    expect(JSON.stringify(extract(paper))).toBe(JSON.stringify(extract(paper)))
  })

  it.each([
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['10,000 brackets', '('.repeat(10_000)],
    ['20,000 words', 'We propose FrobNet and it outperforms BERT by 3% on CIFAR-10. '.repeat(1_800)],
  ])('comes to an end soon: %s', { timeout: 60_000 }, (_, abstract) => {
    check(extractionOf('', abstract))
  })
})
