import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashA, hashB } from '../../../extract/lexicon/features.ts'
import { HashTable } from '../../../extract/lexicon/hash-table.ts'
import { perWord, Vocabulary } from '../../../extract/lexicon/vocabulary.ts'

describe('vocabulary', () => {
  it('gives the word that stands at a place, the same one each time', () => {
    const vocabulary = new Vocabulary()
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.string({ maxLength: 5 }),
        (text, before) => {
          const word = vocabulary.at(`${before}${text}.`, before.length, before.length + text.length)
          expect(word.text).toBe(text)
          expect(word.lower.text).toBe(text.toLowerCase())
          expect([word.a, word.b]).toEqual([hashA(text), hashB(text)])
          expect(vocabulary.of(text)).toBe(word)
        },
      ),
    )
  })

  it('tells words apart that differ by a character without weight', () => {
    const vocabulary = new Vocabulary()
    expect(['', '\u0000', '\u0000\u0000', 'a', '\u0000a'].map((text) => vocabulary.of(text).text)).toEqual([
      '',
      '\u0000',
      '\u0000\u0000',
      'a',
      '\u0000a',
    ])
  })

  it('forgets what has not come for long, and goes on', () => {
    const vocabulary = new Vocabulary()
    const [seldom, often] = [vocabulary.of('seldom'), vocabulary.of('often')]
    for (let i = 0; i < 70_000; i++) {
      if (vocabulary.of(`w${i}`).text !== `w${i}`) expect.fail(`w${i}`)
      if (i % 1000 === 0) expect(vocabulary.of('often')).toBe(often)
    }
    expect(vocabulary.of('seldom')).not.toBe(seldom)
    expect(vocabulary.of('seldom').text).toBe('seldom')
  })

  it('keeps no word that is a text', () => {
    const vocabulary = new Vocabulary()
    const long = 'a'.repeat(1000)
    expect(vocabulary.of(long)).not.toBe(vocabulary.of(long))
  })

  it('asks once for each word', () => {
    const vocabulary = new Vocabulary()
    let asked = 0
    const lengthOf = perWord(({ text }) => {
      asked++
      return text.length
    })
    expect([lengthOf(vocabulary.of('pebble')), lengthOf(vocabulary.of('pebble'))]).toEqual([6, 6])
    expect(asked).toBe(1)
  })
})

it('a table of hashes gives back what was put in', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer(), fc.integer()), { maxLength: 50, selector: String }),
      (keys) => {
        const table = new HashTable(keys.length)
        keys.forEach(([a, b], i) => {
          expect(table.get(a, b)).toBe(0)
          table.set(a, b, i + 1)
        })
        expect(keys.map(([a, b]) => table.get(a, b))).toEqual(keys.map((_, i) => i + 1))
        table.clear()
        expect(keys.every(([a, b]) => table.get(a, b) === 0)).toBe(true)
      },
    ),
  )
})
