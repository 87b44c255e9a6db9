import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../extract/index.ts'
import { type Extraction, paperText } from '../../../extract/paper.ts'
import { readPlainText } from '../../../extract/steps/0-plain-text/index.ts'
import { extractionOf, paperOf } from './helpers.ts'

/** What holds of every extraction, whatever the text. */
function check({ paper, entities, relations, claims }: Extraction): void {
  const text = paperText(paper)
  const plain = paperText(readPlainText(paper))
  const names = entities.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, mentions, confidence } of entities) {
    expect(mentions.length).toBeGreaterThan(0)
    // In a coordination ("CIFAR-10/100") the words of a name need not stand together, and markup is left out.
    expect(
      mentions.some(({ surface }) => surface === name || /\d.*\d$|[<&\\${}~]|[^ -~]/s.test(surface)),
    ).toBe(true)
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
  for (const { head, tail, tailText, sentence, confidence } of relations) {
    expect(head === null || names.includes(head)).toBe(true)
    expect(tail === null ? plain.includes(tailText ?? '\0') : names.includes(tail)).toBe(true)
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
  '<b>Frob</b>Net',
  'Frob&amp;Net',
  '\\textbf{F}rob\\emph{Net}',
  'Frob\u00adNet\u0000',
  '\u202eteNborF',
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
      { numRuns: 100 },
    )
  })

  it('gives the same for the same', () => {
    const paper = paperOf(
      'FrobNet: a net',
      'We propose FrobNet for object detection. It beats YOLO by 3% on COCO.',
    )
    expect(JSON.stringify(extract(paper))).toBe(JSON.stringify(extract(paper)))
  })
})

const SENTENCE = 'We propose FrobNet and it outperforms BERT by 3% on CIFAR-10. '
const names = ({ entities }: Extraction): string[] => entities.map(({ name }) => name)

/** What is no abstract, or hardly one. That the work grows no faster than the text is counted elsewhere. */
describe('bad input', () => {
  it.each([
    ['no words', ''],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['one number of 100,000 digits', '1'.repeat(100_000)],
    ['10,000 brackets', '('.repeat(10_000)],
    ['only digits', '12345 67.8 9,000 '.repeat(500)],
    ['only dollars and braces', '$\\{}'.repeat(2000)],
    ['a key in base 64', `key ${'QmFzZTY0+/'.repeat(2000)}==`],
    [
      'another language',
      'Wir stellen FrobNet vor, das auf CIFAR-10 besser ist als BERT und die anderen. '.repeat(50),
    ],
  ])('%s: nothing', (_, abstract) => {
    const extraction = extractionOf('', abstract)
    expect(extraction).toMatchObject({ entities: [], relations: [], claims: [] })
  })

  it('100,000 words: what stands in them', () => {
    const extraction = extractionOf('', SENTENCE.repeat(9100))
    check(extraction)
    expect(names(extraction)).toEqual(['FrobNet', 'BERT', 'CIFAR-10'])
    expect(extraction.entities[0]?.mentions).toHaveLength(9100)
  })

  it('HTML: the names without the tags, which are no names', () => {
    const extraction = extractionOf(
      '<i>FrobNet</i>: sorting pebbles',
      '<p class="Transformer">We propose <b>FrobNet</b>, a framework for <i>object</i> detection.</p><p>FrobNet outperforms <a href="http://x.example/GPT-4">BERT</a> on CIFAR&#45;10.',
    )
    check(extraction)
    expect(names(extraction)).toEqual(
      expect.arrayContaining(['FrobNet', 'object detection', 'BERT', 'CIFAR-10']),
    )
    expect(names(extraction).join()).not.toMatch(/[<>&]|Transformer|GPT|href/)
    const surfaces = extraction.entities.flatMap(({ mentions }) => mentions.map(({ surface }) => surface))
    expect(surfaces).toEqual(expect.arrayContaining(['<i>object</i> detection', 'CIFAR&#45;10']))
  })

  it('LaTeX: the names without the commands, the mentions as they stand', () => {
    const extraction = extractionOf(
      '\\textbf{FrobNet}: sorting pebbles',
      'We propose \\textbf{FrobNet}, a framework that extends $\\beta$-VAE~\\cite{vae}. \\textsc{FrobNet} outperforms \\emph{BERT} on \\texttt{CIFAR-10} by $3.2\\%$.',
    )
    check(extraction)
    expect(names(extraction)).toEqual(expect.arrayContaining(['FrobNet', 'β-VAE', 'BERT', 'CIFAR-10']))
    expect(names(extraction).join()).not.toMatch(/[\\{}$]|cite/)
    expect(extraction.entities.find(({ name }) => name === 'β-VAE')?.mentions[0]?.surface).toBe(
      '$\\beta$-VAE',
    )
  })

  it('characters that nobody sees: the names without them', () => {
    const extraction = extractionOf(
      '',
      'We propose Frob\u0007N\u00adet for object\u0000 detection. \u001b[31mFrobNet is fast.',
    )
    check(extraction)
    expect(names(extraction)).toEqual(expect.arrayContaining(['FrobNet', 'object detection']))
    expect(extraction.entities.find(({ name }) => name === 'FrobNet')?.mentions).toHaveLength(2)
  })
})
