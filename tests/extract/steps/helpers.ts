/** Texts of our own through all steps. */
import { extract } from '../../../extract/index.ts'
import type { Extraction, Paper } from '../../../extract/paper.ts'

export function paperOf(title: string, abstract: string): Paper {
  return { id: 'test', title, abstract, source: { file: '-', line: 1 } }
}

export function extractionOf(title: string, abstract: string): Extraction {
  return extract(paperOf(title, abstract))
}

export const FROBNET = extractionOf(
  'FrobNet: Learning to Sort Pebbles with Folded Attention',
  'Pebble sorting is a long-standing problem in robotics. Existing methods rely on recurrent neural networks (RNNs) and are slow. ' +
    'In this paper, we propose FrobNet, a novel framework for pebble sorting. FrobNet uses contrastive learning and is trained with the Adam optimizer. ' +
    'We evaluate FrobNet on the PebbleBench dataset and on CIFAR-10. ' +
    'Experiments show that FrobNet outperforms SortFormer by 3.2% in accuracy and runs 2.5x faster than existing methods. ' +
    'It achieves an accuracy of 87.4% on PebbleBench.',
)
