import { parse } from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packProse } from '../../../extract/sources/bibtex-prose.ts'

const abstractOf = (text: string): unknown =>
  parse(text, { raw: true, english: false }).entries[0]?.fields.abstract

test('the words of the abstract are taken out, those of other fields are not', () => {
  const text =
    '@misc{k, title={Some plain words}, abstract={We count many leaves.}, author={Ada Roe and Bo Li}}'
  const { text: packed, unpack } = packProse(text)
  expect(packed).toBe('@misc{k, title={Some plain words}, abstract={\uE000}, author={Ada Roe and Bo Li}}')
  expect(unpack(packed)).toBe(text)
})

test('private characters in the text stay what they are', () => {
  const text = '@misc{k, abstract={We count \uE000 leaves now.}}'
  const { text: packed, unpack } = packProse(text)
  expect(unpack(packed)).toBe(text)
})

test('the parser gives the same abstract with and without', () => {
  const piece = fc.constantFrom(
    'We count',
    ' leaves, (many).',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '$x_1$',
    "\\'e",
    '{\\"u}',
    '{braced}',
    '\\%',
    'é漢',
    '--',
    ' and ',
    '"q"',
    'a = b',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = `@misc{k, title={T}, abstract={x${pieces.join('')}y}, year={2020}}`
      const { text: packed, unpack } = packProse(text)
      const parsed = abstractOf(packed)
      expect(typeof parsed === 'string' ? unpack(parsed) : parsed).toEqual(abstractOf(text))
    }),
  )
})
