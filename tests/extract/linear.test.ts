/** Twice the text, twice the work: counted, not timed. */
import { afterAll, describe, expect, it } from 'vitest'
import { countWork } from './work.ts'

const work = countWork(/\/extract\/|compromise/)
afterAll(() => work.end())
// Loaded only now, so that its blocks are counted.
const { extract } = await import('../../extract/index.ts')

/** Work of the extraction of a text. */
function workOf(abstract: string, title = ''): number {
  work.count()
  extract({ id: 'long', title, abstract, source: { file: '-', line: 1 } })
  return work.count()
}

const sentence =
  'We propose FrobNet (FN), a graph neural network, and it outperforms BERT by 3% on CIFAR-10. '
/** Different letters for each number, so that no two names are one. */
const name = (i: number): string =>
  `Frob${i.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)] ?? d)}Net`
const list = (length: number, item: (i: number) => string): string =>
  Array.from({ length }, (_, i) => item(i)).join('')

const TEXTS: readonly (readonly [string, (size: number) => string])[] = [
  ['the same sentence', (size) => sentence.repeat(size)],
  [
    'new names in every sentence',
    (size) => list(size, (i) => `We compare ${name(i)} with ${name(i + 1)} on the ${name(i + 2)} dataset. `),
  ],
  ['one sentence of many names', (size) => list(2 * size, (i) => `${name(i)}, `)],
  ['one sentence without end', (size) => `We propose ${'FrobNet and '.repeat(10 * size)}`],
  ['abbreviations', (size) => list(size, (i) => `The Frobnicating Sorting Tool ${i} (FST${i}) is used. `)],
  ['one word', (size) => 'a'.repeat(100 * size)],
  ['full stops', (size) => '.'.repeat(100 * size)],
  ['short forms', (size) => 'e.g. '.repeat(50 * size)],
  ['hyphens', (size) => 'a-'.repeat(100 * size)],
  ['brackets', (size) => '('.repeat(40 * size)],
  ['pairs of brackets', (size) => 'A (B) '.repeat(10 * size)],
  ['digits', (size) => '12345 '.repeat(20 * size)],
  ['dollars', (size) => '$x '.repeat(20 * size)],
  ['braces', (size) => '\\textbf{'.repeat(10 * size)],
  ['nested commands', (size) => `${'\\textbf{'.repeat(5 * size)}FrobNet${'}'.repeat(5 * size)}`],
  ['tags', (size) => '<b>FrobNet</b> sorts <i>pebbles</i>. '.repeat(2 * size)],
  ['open tags', (size) => '<a href="'.repeat(10 * size)],
  ['ampersands', (size) => '&amp;'.repeat(10 * size)],
  ['results', (size) => list(size, (i) => `It gains ${i % 90}.5% accuracy, ${(i % 7) + 2}x faster. `)],
  ['another language', (size) => 'Wir stellen ein Verfahren zum Sortieren von Kieseln vor. '.repeat(size)],
]

const SMALL = 60

describe('the work of an extraction', () => {
  it('is counted, and the same for the same', () => {
    // What is kept of words is filled by the first readings; engines differ in when they count a block that is inlined.
    const text = sentence.repeat(10)
    for (let i = 0; i < 3; i++) workOf(text)
    const once = workOf(text)
    expect(once).toBeGreaterThan(1000)
    expect(Math.abs(workOf(text) / once - 1)).toBeLessThan(0.03)
  })

  it.each(TEXTS)('grows no faster than the text: %s', (_, text) => {
    // Caches and tables are filled by the first reading.
    workOf(text(SMALL))
    const small = workOf(text(SMALL))
    const large = workOf(text(2 * SMALL))
    expect(large / small).toBeLessThan(2.3)
  })
})
