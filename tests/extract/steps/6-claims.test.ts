import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../extract/steps/6-claims/kind.ts'
import { readValues } from '../../../extract/steps/6-claims/values.ts'
import { extractionOf, FROBNET } from './helpers.ts'

describe('values', () => {
  it.each([
    ['gains of 82.63% and 1.4-11.2x', ['82.63%', '1.4-11.2x']],
    ['from 52.8% to 75% accuracy', ['52.8%', '75%']],
    ['by 2% to 3% on average', ['2% to 3%']],
    ['gets 92.2\\%/90.1\\% here', ['92.2\\%', '90.1\\%']],
    ['is $10\\times$ and 2.5× faster', ['10\\times', '2.5×']],
    ['three times faster, an order of magnitude better', ['three times', 'order of magnitude']],
    ['at 40 FPS with 3.5 ms', ['40 FPS', '3.5 ms']],
    ['scores 32.5 BLEU and +1.4 mAP', ['32.5 BLEU', '1.4 mAP']],
    ['an F1 score of 87.9', ['87.9']],
    ['of 95.6 ± 0.06% here', ['95.6 ± 0.06%']],
    ['by 2.0 and 1.3 ROUGE-L points', ['2.0', '1.3 ROUGE-L points']],
    ['an mIoU of 81.4 and 45.2 on both', ['81.4', '45.2']],
    ['by several orders of magnitude, 4 SARI points', ['several orders of magnitude', '4 SARI points']],
    ['2--3 $\\times$ shorter', ['2--3 $\\times$']],
    ['ResNet-50 on 12,000 images in 2019 with 3 layers (p < 0.05)', []],
  ])('%s', (text, expected) => {
    expect(readValues(text).map(({ value }) => value)).toEqual(expected)
  })
})

describe('kinds', () => {
  it.each([
    ['achieved an average net growth of ', '135.4%', ' after tuning', 'gain'],
    ['while saving steps and cutting ', '80%', ' of the time', 'gain'],
    ['improves the accuracy of sorting by up to ', '3.1%', ' over it', 'gain'],
    ['with ', '40%', ' fewer pebbles', 'gain'],
    ['reaches an accuracy of ', '91.2%', ' on it', 'absolute'],
    ['improves accuracy from 52.8% to ', '75%', '', 'absolute'],
  ] as const)('%s%s%s is %s', (before, value, after, kind) => {
    expect(kindOf({ value, sort: 'share' }, before, after)).toBe(kind)
  })
  it('is a ratio where it is a factor', () => {
    expect(kindOf({ value: '2.5x', sort: 'factor' }, 'is ', ' faster')).toBe('ratio')
  })
})

describe('claims', () => {
  it('say what they measure, on what, against what', () => {
    expect(FROBNET.claims).toMatchObject([
      { value: '3.2%', kind: 'gain', metric: 'accuracy', versus: 'SortFormer', subject: 'FrobNet' },
      { value: '2.5x', unit: 'x', kind: 'ratio', versus: 'existing methods' },
      { value: '87.4%', unit: '%', kind: 'absolute', metric: 'accuracy', dataset: 'PebbleBench' },
    ])
  })

  it('leave out what sets an experiment up', () => {
    const { claims } = extractionOf(
      'Sorting',
      'We train on 10% of labeled data and improve with 95% confidence at top-1% cost.',
    )
    expect(claims).toEqual([])
  })

  it('take each quantity of a list with what it measures, and name the thing that is compared with', () => {
    const { claims } = extractionOf(
      'PebbleFlow: Fine-Tuning Sorters',
      'We propose PebbleFlow, an algorithm for pebble sorting. PebbleFlow reduces training time by 23.2% and memory by 11.4% compared to the fine-tuning method SortPO.',
    )
    expect(claims).toMatchObject([
      { value: '23.2%', metric: 'training time', subject: 'PebbleFlow', kind: 'gain' },
      { value: '11.4%', metric: 'memory', subject: 'PebbleFlow', versus: 'SortPO' },
    ])
  })
})
