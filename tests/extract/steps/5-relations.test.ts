import { describe, expect, it } from 'vitest'
import { extractionOf, FROBNET } from './helpers.ts'

const found = (head: string | null, tail: string | null) =>
  FROBNET.relations.filter((relation) => relation.head === head && relation.tail === tail)

describe('relations', () => {
  it('says what the system beats, by whose word, in what', () => {
    expect(found('FrobNet', 'SortFormer')).toMatchObject([
      { type: 'OUTPERFORMS', claimedBy: 'own', metric: 'accuracy' },
    ])
  })

  it('says where it is evaluated, and what it is for', () => {
    expect(found('FrobNet', 'CIFAR-10')).toMatchObject([{ type: 'EVALUATED_ON' }])
    expect(found('FrobNet', 'pebble sorting')).toMatchObject([{ type: 'APPLIED_TO' }])
  })

  it('says that a whole class is beaten', () => {
    expect(found('FrobNet', null)).toMatchObject([
      { type: 'OUTPERFORMS', tailText: 'existing methods', scope: 'class', by: 'pattern:class' },
    ])
  })

  it('has a null head where the paper names nothing', () => {
    const { relations } = extractionOf(
      'A study of sorting',
      'We present a simple way to sort. Our approach outperforms state-of-the-art sorting methods at the same storage cost.',
    )
    expect(relations.filter(({ scope }) => scope === 'class')).toMatchObject([
      {
        head: null,
        tail: null,
        tailText: 'state-of-the-art sorting methods',
        condition: 'at the same storage cost',
      },
    ])
  })

  it('has one relation at most for two entities, and that one beats the other', () => {
    const { relations } = extractionOf(
      'FrobNet: Sorting Pebbles',
      'We propose FrobNet, which is built on SortFormer. Experiments show that FrobNet outperforms SortFormer and PebbleNet.',
    )
    for (const tail of ['SortFormer', 'PebbleNet'])
      expect(relations).toContainEqual(
        expect.objectContaining({ head: 'FrobNet', type: 'OUTPERFORMS', tail }),
      )
    const keys = [...FROBNET.relations, ...relations]
      .filter(({ tail, type }) => tail !== null && type !== 'OUTPERFORMS')
      .map(({ head, tail }) => [head, tail].sort().join('|'))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
