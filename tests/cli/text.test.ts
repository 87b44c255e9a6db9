import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { table } from '../../cli/table.ts'
import { count, counted, duration, printable, shortened } from '../../cli/text.ts'

describe('numbers', () => {
  it('have thousands separators, whatever the locale', () => {
    expect([0, 999, 1000, 123_456, 1_234_567].map(count)).toEqual([
      '0',
      '999',
      '1,000',
      '123,456',
      '1,234,567',
    ])
  })

  it('agree with their noun', () => {
    expect(counted(1, 'paper')).toBe('1 paper')
    expect(counted(1200, 'paper')).toBe('1,200 papers')
    expect(counted(0, 'entity', 'entities')).toBe('0 entities')
  })

  it('tell how long something took', () => {
    expect([1234, 59_940, 185_000].map(duration)).toEqual(['1.2 s', '59.9 s', '3 min 05 s'])
  })
})

describe('printable', () => {
  it('shows what would move the cursor or turn the line around', () => {
    expect(printable('a\u001b[31mred')).toBe('a<U+001B>[31mred')
    expect(printable('user\u202egnp')).toBe('user<U+202E>gnp')
    expect(printable('two\nlines\tand\ra')).toBe('two lines and a')
  })

  it('replaces lone surrogates and keeps pairs', () => {
    expect(printable('a\ud800b😀')).toBe('a\ufffdb😀')
  })

  it('leaves other scripts alone', () => {
    expect(printable('מודל שפה 语言模型')).toBe('מודל שפה 语言模型')
  })

  it('never lets a control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
        expect(printable(text)).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})

it('shortens by characters, not by halves of them', () => {
  expect(shortened('abc', 3)).toBe('abc')
  expect(shortened('😀😀😀', 2)).toBe('😀…')
})

describe('table', () => {
  it('lines columns up, wide characters too', () => {
    expect(
      table(
        [{ title: 'name' }, { title: 'papers', align: 'right' }],
        [
          ['GRPO', '12'],
          ['语言模型', '3'],
        ],
      ),
    ).toEqual(['name      papers', 'GRPO          12', '语言模型       3'])
  })

  it('has no header where no column has a title', () => {
    expect(table([{ title: '' }, { title: '' }], [['a', 'b']])).toEqual(['a  b'])
  })
})
