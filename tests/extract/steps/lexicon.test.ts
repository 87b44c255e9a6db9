import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { nameKnownTo, pairsKnownTo } from '../../../extract/lexicon/known-names.ts'
import { linearModel } from '../../../extract/lexicon/linear.ts'
import { looksInvented, phraseKey, singular } from '../../../extract/lexicon/shape.ts'
import { lazyTable } from '../../../extract/lexicon/table.ts'
import { isOrdinaryWord, wordCount } from '../../../extract/lexicon/words.ts'
import { nameKey } from '../../../extract/steps/3-entities.ts'

describe('words', () => {
  it.each(['graph', 'Matching', 'graph-matching', 'optimization'])('%s is ordinary', (word) => {
    expect(isOrdinaryWord(word)).toBe(true)
  })
  it.each(['FrobNet', 'xqzt', 'constructor_', '', 'graph-xqzt'])('%j is not', (word) => {
    expect(isOrdinaryWord(word)).toBe(false)
  })
  it('are counted', () => {
    expect(wordCount('network')).toBeGreaterThan(wordCount('pebble'))
    expect(wordCount('__proto__')).toBe(0)
  })
})

describe('shapes', () => {
  it.each(['GPT-4', 'FrobNet', 'mT5', 'CIFAR-10', 'BERT'])('%s looks invented', (word) => {
    expect(looksInvented(word)).toBe(true)
  })
  it.each(['Network', 'deep', '2019', 'Two-stage', '82.3%'])('%s does not', (word) => {
    expect(looksInvented(word)).toBe(false)
  })
  it.each([
    ['networks', 'network'],
    ['policies', 'policy'],
    ['loss', 'loss'],
    ['basis', 'basis'],
    ['classes', 'class'],
  ])('%s is the plural of %s', (plural, one) => expect(singular(plural)).toBe(one))
  it('give one key for the forms of a phrase', () => {
    expect(phraseKey(['Graph', 'Neural', 'Networks'])).toBe(phraseKey(['graph', 'neural', 'network']))
  })
})

const packed = (text: string) => deflateRawSync(Buffer.from(text)).toString('base64')

describe('models', () => {
  it('read tables on first use', () => {
    const table = lazyTable('\na b\t1 2\nc\t-3\n')
    expect([...table()]).toEqual([
      ['a b', [1, 2]],
      ['c', [-3]],
    ])
  })
  it('give probabilities that sum to one, the features deciding', () => {
    const model = linearModel(['yes', 'no'], packed('good\t0:200\nbad\t1:300'))
    const [yes = 0, no = 0] = model.judge(['good', 'unheard of'])
    expect(yes + no).toBeCloseTo(1)
    expect(yes).toBeGreaterThan(0.8)
    expect(model.judge([])).toEqual([0.5, 0.5])
  })
})

describe('known names', () => {
  it('tell what many abstracts use from what none does', () => {
    expect(nameKnownTo(nameKey('BERT'))).toBeGreaterThan(5)
    expect(nameKnownTo(nameKey('FrobNet'))).toBe(0)
    expect(pairsKnownTo('graph neural networks')).toBeGreaterThan(8)
    expect(pairsKnownTo('pebble frobnication')).toBe(0)
    expect(pairsKnownTo('pebbles')).toBe(-1)
  })
})
