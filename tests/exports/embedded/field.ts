/** A small invented field in which every question of docs/cypher.md has an answer. */
import type { Extraction } from '../../../extract/paper.ts'
import { buildGraph } from '../../../graph/build.ts'
import type { PaperGraph } from '../../../graph/paper-graph.ts'
import { made, type Spec } from '../../graph/made.ts'

const PAPERS: Spec[] = [
  {
    id: 'fern1',
    title: 'Fernbridge: Walking Graphs of Rivers',
    abstract:
      'We propose Fernbridge for river routing. Fernbridge outperforms Mosslight on DeltaSet. Fernbridge builds on Mosslight and uses beam sweeping. It reaches 71.5% accuracy on DeltaSet, 4.2% more than Mosslight.',
    paper: { year: 2019, authors: ['Ada Rill'], venue: 'Example Conference on Rivers' },
    entities: [
      ['Fernbridge', 'Method', 'proposed'],
      ['Mosslight', 'Method', 'baseline'],
      ['beam sweeping', 'Method', 'used'],
      ['DeltaSet', 'Dataset', 'used'],
      ['river routing', 'Task', 'used'],
      ['accuracy', 'Metric', 'used'],
    ],
    relations: [
      ['Fernbridge', 'OUTPERFORMS', 'Mosslight', { dataset: 'DeltaSet', claimedBy: 'own' }],
      ['Fernbridge', 'BUILDS_ON', 'Mosslight'],
      ['Fernbridge', 'USES', 'beam sweeping'],
      ['DeltaSet', 'BENCHMARK_FOR', 'river routing'],
    ],
    claims: [
      { value: '71.5%', subject: 'Fernbridge', metric: 'accuracy', dataset: 'DeltaSet' },
      { value: '4.2%', subject: 'Fernbridge', metric: 'accuracy', versus: 'Mosslight', kind: 'gain' },
    ],
  },
  {
    id: 'moss2',
    title: 'Mosslight Revisited',
    abstract:
      'A tuned Mosslight outperforms Fernbridge on DeltaSet when trained for longer. Mosslight also outperforms Stonewick in river routing. Mosslight builds on lantern search and uses beam sweeping.',
    paper: { year: 2020 },
    entities: [
      ['Mosslight', 'Method', 'proposed'],
      ['Fernbridge', 'Method', 'baseline'],
      ['Stonewick', 'Method', 'baseline'],
      ['lantern search', 'Method', 'used'],
      ['beam sweeping', 'Method', 'used'],
      ['DeltaSet', 'Dataset', 'used'],
      ['river routing', 'Task', 'used'],
    ],
    relations: [
      ['Mosslight', 'OUTPERFORMS', 'Fernbridge', { condition: 'when trained for longer', claimedBy: 'own' }],
      ['Mosslight', 'OUTPERFORMS', 'Stonewick'],
      ['Mosslight', 'BUILDS_ON', 'lantern search'],
      ['Mosslight', 'USES', 'beam sweeping'],
    ],
  },
  {
    id: 'stone3',
    title: 'Stonewick at Scale',
    abstract:
      'We scale Stonewick, which outperforms Fernbridge on TideBench. Stonewick uses beam sweeping, lantern search and Fernbridge features. TideBench measures tide forecasting by "mean error", in C:\\tide units.',
    paper: { year: 2021 },
    entities: [
      ['Stonewick', 'Method', 'proposed'],
      ['Fernbridge', 'Method', 'baseline'],
      ['beam sweeping', 'Method', 'used'],
      ['lantern search', 'Method', 'used'],
      ['TideBench', 'Dataset', 'used'],
      ['tide forecasting', 'Task', 'used'],
      ['mean error', 'Metric', 'used'],
    ],
    relations: [
      ['Stonewick', 'OUTPERFORMS', 'Fernbridge', { dataset: 'TideBench' }],
      ['Stonewick', 'USES', 'lantern search'],
      ['Stonewick', 'USES', 'Fernbridge'],
      ['TideBench', 'BENCHMARK_FOR', 'tide forecasting'],
    ],
  },
  {
    id: 'heron4',
    title: 'Heron: Tides from the Air',
    abstract:
      'Heron (HRN) forecasts tides from pictures. HRN is tested on TideBench and GullPix for tide forecasting with pixel folding and cloud masks. Fernbridge and pixel folding meet in HRN.',
    paper: { year: 2022 },
    entities: [
      ['Heron', 'Method', 'proposed', ['Heron', 'HRN']],
      ['pixel folding', 'Method', 'used'],
      ['cloud masks', 'Method', 'used'],
      ['Fernbridge', 'Method', 'used'],
      ['TideBench', 'Dataset', 'used'],
      ['GullPix', 'Dataset', 'used'],
      ['tide forecasting', 'Task', 'used'],
    ],
    relations: [
      ['Heron', 'USES', 'pixel folding'],
      ['Heron', 'USES', 'cloud masks'],
      ['GullPix', 'BENCHMARK_FOR', 'tide forecasting'],
    ],
  },
  {
    id: 'gull5',
    title: 'Gullnet: Learning from Cloud Masks',
    abstract:
      'Gullnet learns cloud masks and pixel folding together. We compare Gullnet with Heron on GullPix. Gullnet uses cloud masks with pixel folding for bird counting.',
    paper: { year: 2023 },
    entities: [
      ['Gullnet', 'Model', 'proposed'],
      ['Heron', 'Method', 'baseline'],
      ['cloud masks', 'Method', 'used'],
      ['pixel folding', 'Method', 'used'],
      ['GullPix', 'Dataset', 'used'],
      ['bird counting', 'Task', 'used'],
    ],
    relations: [
      ['Gullnet', 'COMPARED_WITH', 'Heron'],
      ['Gullnet', 'USES', 'cloud masks'],
      ['Gullnet', 'USES', 'pixel folding'],
    ],
  },
  {
    id: 'sedge6',
    title: 'Sedge',
    abstract: "We present Sedge, a loss for bird counting with cloud masks. It's new.\nIt needs no labels.",
    entities: [
      ['Sedge', 'Method', 'proposed'],
      ['cloud masks', 'Method', 'used'],
      ['bird counting', 'Task', 'used'],
    ],
  },
  {
    id: 'wren7',
    title: 'Wren with Sedge',
    abstract: 'We use Sedge and pixel folding in a study of bird counting on GullPix.',
    paper: { year: 2024, keywords: [] },
    entities: [
      ['Sedge', 'Method', 'used'],
      ['pixel folding', 'Method', 'used'],
      ['GullPix', 'Dataset', 'used'],
      ['bird counting', 'Task', 'used'],
    ],
  },
]

export const fieldExtractions = (): Extraction[] => PAPERS.map(made)

export const fieldGraph = (): Promise<PaperGraph> => buildGraph(fieldExtractions())
