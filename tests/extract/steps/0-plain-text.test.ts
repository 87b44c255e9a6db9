import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperText } from '../../../extract/paper.ts'
import { readPlainText } from '../../../extract/steps/0-plain-text/index.ts'

const plain = (abstract: string): string => readPlainText({ title: '', abstract }).abstract

/** What stands in the text as given where `words` stand in the plain text. */
function given(abstract: string, words: string): string {
  const paper = { title: 'The <i>title</i>', abstract }
  const text = readPlainText(paper)
  const start = paperText(text).indexOf(words, text.title.length)
  const end = start + words.length
  const mention = { surface: words, start, end }
  const entity = { name: words, type: 'Method', role: 'used', mentions: [mention], confidence: 1 } as const
  const [placed] = text.placeBack({
    entities: [{ ...entity, mentions: [mention] }],
    relations: [],
    claims: [],
  }).entities
  const [back] = placed?.mentions ?? []
  expect(paperText(paper).slice(back?.start, back?.end)).toBe(back?.surface)
  expect(placed?.name).toBe(words)
  return back?.surface ?? ''
}

describe('the text without markup', () => {
  it.each([
    ['no markup', 'no markup'],
    ['We use \\textbf{FrobNet} and {\\em PebbleSet}.', 'We use FrobNet and PebbleSet.'],
    ['\\textbf{F}ast \\emph{\\textbf{R}obust} sorting', 'Fast Robust sorting'],
    ['$\\beta$-VAE, $k$-means, UFO$^2$, $\\ell_1$-regularised', 'β-VAE, k-means, UFO², ℓ1-regularised'],
    ['CIFAR $10$ with $10$ classes and $82.6\\%$', 'CIFAR 10 with $10$ classes and $82.6\\%$'],
    ['$\\texttt{SPIN}$ and the sum of $x$', 'SPIN and the sum of $x$'],
    ['FrobNet~\\cite{a,b} of Frob~Smith, 1~3%', 'FrobNet of Frob Smith, 1~3%'],
    ['at \\url{http://frob.example} and \\href{http://a.example}{here}', 'at http://frob.example and here'],
    ['a \\textbf{brace without an end', 'a \\textbf{brace without an end'],
    ['Q\\&A and a\\_b', 'Q&A and a_b'],
    [
      '<p>We use <b>FrobNet</b>.</p><p>It is <a href="http://a.example/BERT">fast</a>.',
      ' We use FrobNet.  It is fast.',
    ],
    ['<jats:p>AT&amp;T&nbsp;Labs &#946; &#x3b2; &unknown; &#0;</jats:p>', ' AT&T Labs β β &unknown; &#0; '],
    ['H<sub>2</sub>O, a < b and c > d, <FrobNet>', 'H2O, a < b and c > d, <FrobNet>'],
    ['Frob\u0007N\u00adet \u001b[31mred\u001b[0m e\ufb03cient', 'FrobNet red efficient'],
    ['half \ud800 and half \udc00, whole \u{1f600}', 'half \ufffd and half \ufffd, whole \u{1f600}'],
  ])('%j', (abstract, expected) => {
    expect(plain(abstract)).toBe(expected)
  })
})

describe('the way back', () => {
  it.each([
    ['We use \\textbf{FrobNet} now', 'FrobNet', 'FrobNet'],
    ['We use \\textbf{F}rob\\textbf{Net} now', 'FrobNet', '\\textbf{F}rob\\textbf{Net}'],
    ['We use $\\beta$-VAE now', 'β-VAE', '$\\beta$-VAE'],
    ['We use UFO$^2$ now', 'UFO²', 'UFO$^2$'],
    ['We use <b>Frob</b>Net now', 'FrobNet', '<b>Frob</b>Net'],
    ['We use Frob<sub>Net</sub> now', 'FrobNet', 'Frob<sub>Net</sub>'],
    ['We use <p><b>FrobNet</b></p> now', 'FrobNet', 'FrobNet'],
    ['We use AT&amp;T now', 'AT&T', 'AT&amp;T'],
    ['We use Frob\u0000Net now', 'FrobNet', 'Frob\u0000Net'],
    ['FrobNet\u0000', 'FrobNet', 'FrobNet'],
  ])('in %j, %j is %j', (abstract, words, surface) => {
    expect(given(abstract, words)).toBe(surface)
  })

  it('gives ranges of the text for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\\textbf{',
        '}',
        '{',
        '$\\beta$',
        '$',
        '<b>',
        '</b>',
        '<p>',
        '&amp;',
        '\\cite{x}',
        '~',
        '\u0000',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('Frob', 'Net', ' ', '-VAE'),
    )
    const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(anyText, anyText, fc.nat(60), fc.nat(60), (title, abstract, from, length) => {
        const paper = { title, abstract }
        const text = readPlainText(paper)
        const size = paperText(text).length
        const start = Math.min(from, size - 1)
        const end = Math.min(size, start + length + 1)
        const mention = { surface: '', start, end }
        const entity = { name: 'x', type: 'Method', role: 'used', confidence: 1 } as const
        const found = text.placeBack({
          entities: [{ ...entity, mentions: [mention] }],
          relations: [],
          claims: [],
        })
        const [back] = found.entities[0]?.mentions ?? []
        if (back === undefined || (text.abstract === abstract && text.title === title)) return
        expect(back.start).toBeGreaterThanOrEqual(0)
        expect(back.end).toBeGreaterThan(back.start)
        expect(back.end).toBeLessThanOrEqual(paperText(paper).length)
        expect(back.surface).toBe(paperText(paper).slice(back.start, back.end))
      }),
      { numRuns: 300 },
    )
  })
})
