import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../../extract/sources/latex.ts'

test.each([
  [
    "{\\'e}t\\'{e} \\`a \\^{\\i} na\\\"{\\i}ve \\~n \\c{c} \\v{S} \\H{o} \\k a \\r{a}",
    'été à î naïve ñ ç Š ő ą å',
  ],
  ["{\\o}re Stra{\\ss}e \\L{}\\'od\\'z \\aa{}r", 'øre Straße Łódź år'],
  ['50\\% of A\\&B \\#1 a\\_b \\$5 \\{set\\}', '50% of A&B #1 a_b $5 {set}'],
  ["``quoted'' -- and --- so~on", '“quoted” – and — so on'],
  [
    '\\emph{so} \\textbf{bold \\textit{both}} {\\em old} \\url{https://x.org/a_b}',
    'so bold both old https://x.org/a_b',
  ],
  ['\\href{https://x.org}{here} \\unknown{kept} \\foo', 'here (https://x.org) kept \\foo'],
  ['cost $O(n^2)$ at \\$5 and \\(x_{i}\\)', 'cost $O(n^2)$ at $5 and \\(x_{i}\\)'],
  [
    '\\textasciitilde 5 \\textasciitilde{}a \\textbraceleft{}b\\textbraceright{} \\textquotedblleft',
    '~5 ~a {b} “',
  ],
  ['\\constructor \\toString \\valueOf', '\\constructor \\toString \\valueOf'],
  ['no LaTeX here: a < b, 3_4, 漢字', 'no LaTeX here: a < b, 3_4, 漢字'],
])('%s', (latex, plain) => {
  expect(plainText(latex)).toBe(plain)
})

test('never throws, and leaves text without LaTeX alone', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void plainText(text)))
  const plain = fc.string({ unit: fc.constantFrom(...'abc XYZ,.(1)é漢') })
  fc.assert(fc.property(plain, (text) => void expect(plainText(text)).toBe(text)))
})
