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

describe('comparisons', () => {
  const { relations, paper } = extractionOf(
    'FrobNet: Sorting Pebbles',
    'We propose FrobNet, a fast model built on BERT. FrobNet sorts pebbles by weight. Experiments show that our model outperforms BERT by 3%.',
  )

  it('stand beside what else holds between the two, with the sentence that compares them', () => {
    const better = relations.find(({ type, tail }) => type === 'OUTPERFORMS' && tail === 'BERT')
    expect(better).toMatchObject({ head: 'FrobNet', claimedBy: 'own' })
    const text = `${paper.title}\n\n${paper.abstract}`
    expect(text.slice(better?.sentence.start, better?.sentence.end)).toMatch(/^Experiments/)
  })

  it('say who is level with whom', () => {
    const { relations } = extractionOf(
      'LeafNet: a fast model',
      'We propose LeafNet for text classification. On GLUE, LeafNet is comparable to BERT.',
    )
    expect(relations).toContainEqual(
      expect.objectContaining({ head: 'LeafNet', type: 'COMPARED_WITH', tail: 'BERT' }),
    )
  })

  it('are looked for in long lists in linear time, and without end', () => {
    const names = Array.from({ length: 400 }, (_, i) => `Net${i}X`).join(', ')
    const many = extractionOf(
      'FrobNet: Sorting',
      `We propose FrobNet. FrobNet outperforms ${names} and others.`,
    )
    expect(many.relations.length).toBeLessThan(400 * 45)
  })
})

describe('what a sentence states in plain words', () => {
  const stated = (sentence: string) => {
    const { relations } = extractionOf('LeafNet: a fast model', sentence)
    return relations
      .filter(({ confidence }) => confidence >= 0.5)
      .map(({ head, type, tail }) => `${head} ${type} ${tail}`)
  }

  it.each([
    ['LeafNet outperforms BERT on GLUE.', 'LeafNet OUTPERFORMS BERT'],
    ['We propose LeafNet, which significantly outperforms BERT.', 'LeafNet OUTPERFORMS BERT'],
    ['LeafNet is 1.4-11.2x faster than vLLM.', 'LeafNet OUTPERFORMS vLLM'],
    ['We propose LeafNet, which extends DPO.', 'LeafNet BUILDS_ON DPO'],
  ])('%s', (sentence, expected) => {
    expect(stated(sentence)).toContain(expected)
  })

  it('is not turned round, nor read into what is denied', () => {
    expect(stated('LeafNet outperforms BERT on GLUE.')).not.toContain('BERT OUTPERFORMS LeafNet')
    expect(stated('LeafNet does not outperform BERT on GLUE.')).not.toContain('LeafNet OUTPERFORMS BERT')
  })
})
