import { expect, it } from 'vitest'
import type { Candidate } from '../../../extract/steps/2-mentions/candidate.ts'
import { partCoordinations } from '../../../extract/steps/2-mentions/coordinations.ts'

const parted = (text: string, surface: string) => {
  const start = text.indexOf(surface)
  const mention: Candidate = {
    start,
    end: start + surface.length,
    type: 'Dataset',
    generic: false,
    confidence: 1,
    by: 'test',
  }
  return partCoordinations(text, [mention]).map(({ name, ...at }) => {
    const found = text.slice(at.start, at.end)
    return name === undefined ? found : `${name} (${found})`
  })
}

it.each([
  ['on CIFAR-10/100 we win', 'CIFAR-10/100', ['CIFAR-10', 'CIFAR-100 (CIFAR-10/100)']],
  ['on CIFAR-10 and -100.', 'CIFAR-10', ['CIFAR-10', 'CIFAR-100 (CIFAR-10 and -100)']],
  ['with GPT-3.5/4 here', 'GPT-3.5/4', ['GPT-3.5', 'GPT-4 (GPT-3.5/4)']],
  ['GPT-3.', 'GPT-3', ['GPT-3']],
  ['CIFAR-10 and 100 images', 'CIFAR-10', ['CIFAR-10']],
  ['WMT14/15/16 sets', 'WMT14', ['WMT14', 'WMT15 (WMT14/15/16)', 'WMT16 (WMT14/15/16)']],
  [
    'for object detection and segmentation',
    'object detection and segmentation',
    ['object detection', 'segmentation'],
  ],
  ['by search and rescue', 'search and rescue', ['search and rescue']],
])('%s', (text, surface, expected) => {
  expect(parted(text, surface)).toEqual(expected)
})
