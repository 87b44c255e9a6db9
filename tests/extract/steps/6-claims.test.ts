import { describe, expect, it } from 'vitest'
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
    ['ResNet-50 on 12,000 images in 2019 with 3 layers (p < 0.05)', []],
  ])('%s', (text, expected) => {
    expect(readValues(text).map(({ value }) => value)).toEqual(expected)
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
})
