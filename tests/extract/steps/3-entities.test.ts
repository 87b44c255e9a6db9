import { describe, expect, it } from 'vitest'
import { nameKey } from '../../../extract/steps/3-entities.ts'
import { extractionOf, FROBNET } from './helpers.ts'

describe('one key for the forms of a name', () => {
  it.each([
    ['graph neural network', 'Graph Neural Networks'],
    ['pre-training', 'pretraining'],
    ['$\\beta$-VAE', 'beta-VAE'],
    ['CNNs', 'CNN'],
    ['naïve Bayes', 'naive Bayes'],
  ])('%s, %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)))

  it.each([
    ['GPT-3', 'GPT-4'],
    ['C', 'C++'],
    ['A', 'A*'],
    ['!!', '??'],
  ])('%s is not %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)))
})

describe('names', () => {
  it('takes the acronym that the text uses on its own', () => {
    const { entities } = extractionOf(
      'Learning to Sort',
      'We propose Folded Relative Policy Optimization (FRPO), an algorithm for robot learning. FRPO is fast. FRPO beats PPO.',
    )
    const own = entities.find(({ name }) => name === 'FRPO')
    expect(own?.mentions.map(({ surface }) => surface)).toContain('Folded Relative Policy Optimization')
  })

  it('joins a short form that its long form does not quite spell', () => {
    const { entities } = extractionOf(
      'Sorting',
      'We propose Folded Advantage-Guided Pebble Regularization (F2PR), an algorithm for pebble sorting. F2PR is fast.',
    )
    const own = entities.find(({ name }) => name === 'F2PR')
    expect(own?.mentions.map(({ surface }) => surface)).toContain(
      'Folded Advantage-Guided Pebble Regularization',
    )
  })

  it('joins a name with its class word to the name alone', () => {
    const { entities } = extractionOf(
      '',
      'We propose FrobNet, a network. The FrobNet network beats BERT. FrobNet is fast.',
    )
    expect(entities.filter(({ name }) => name.startsWith('FrobNet'))).toHaveLength(1)
  })

  it('is unique in its paper', () => {
    const names = FROBNET.entities.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
