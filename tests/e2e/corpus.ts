/** Papers in our own words, as many as a test wants; the same every time. */

const METHODS = ['LeafNet', 'RootFlow', 'TwigFormer', 'BarkSearch', 'PollenRL', 'MossPrune', 'FernDiff']
const BASELINES = ['PPO', 'BERT', 'ResNet-50', 'LoRA', 'CLIP', 'Adam']
const DATASETS = ['ImageNet', 'GSM8K', 'MuJoCo', 'CIFAR-10', 'Wikidata']
const TASKS = ['image classification', 'question answering', 'object detection', 'machine translation']

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

export interface SamplePaper {
  id: string
  title: string
  abstract: string
  year: number
}

export function samplePaper(index: number): SamplePaper {
  const name = `${pick(METHODS, index)}${index >= METHODS.length ? `-${Math.floor(index / METHODS.length)}` : ''}`
  return {
    id: `sample-${index}`,
    title: `${name}: growing better systems for ${pick(TASKS, index)}`,
    abstract:
      `We propose ${name}, a method for ${pick(TASKS, index)}. It is built on ${pick(BASELINES, index + 1)} and ` +
      `trained with contrastive learning. On ${pick(DATASETS, index)}, ${name} outperforms ` +
      `${pick(BASELINES, index)} by ${(index % 9) + 1}.5% in accuracy. Code comes with the paper.`,
    year: 2018 + (index % 7),
  }
}

/** JSON lines of `number` papers. */
export const sampleLines = (number: number): string =>
  Array.from({ length: number }, (_, index) => `${JSON.stringify(samplePaper(index))}\n`).join('')

/** The same papers as a BibTeX file. */
export const sampleBibtex = (number: number): string =>
  Array.from({ length: number }, (_, index) => {
    const { id, title, abstract, year } = samplePaper(index)
    return `@article{${id},\n  title = {${title}},\n  year = {${year}},\n  abstract = {${abstract.replaceAll('%', '\\%')}}\n}\n`
  }).join('\n')
