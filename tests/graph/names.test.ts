import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  displayName,
  looksLikeAcronym,
  matchKey,
  nameWords,
  readableKey,
  singular,
  spellsOut,
} from '../../graph/names.ts'

const key = (name: string): string => matchKey(nameWords(name))
const readable = (name: string): string => readableKey(nameWords(name))

describe('names in normal form', () => {
  it.each([
    ['Graph Neural Networks', 'graph neural network'],
    ['graph-neural network', 'graph neural network'],
    ['pre-training', 'pretraining'],
    ['GNNs', 'GNN'],
    ['ImageNet', 'Image-Net'],
    ['GPT-4', 'GPT4'],
    ['Schrödinger bridges', 'Schrodinger bridge'],
    ['$\\beta$-VAE', 'β-VAE'],
    ['\\textit{Foo}', 'Foo'],
    ['the Penn Treebank', 'Penn Treebank'],
    ["Newton's method", 'Newton’s method'],
    ['policies', 'policy'],
    ['image denoising', 'Image Denoising'],
    ['Expectation-Maximisation', 'expectation maximization'],
    ['labelled data', 'labeled data'],
    ['generaliza\u00ADtion', 'generalization'],
    ['A*', 'A-star'],
  ])('%j is %j', (a, b) => expect(key(a)).toBe(key(b)))

  it.each([
    ['GPT-3', 'GPT-4'],
    ['LLaMA-2-7B', 'LLaMA-27B'],
    ['Llama 3 1B', 'Llama 31B'],
    ['Qwen2.5', 'Qwen25'],
    ['CIFAR-10', 'CIFAR-100'],
    ['C', 'C++'],
    ['∇', '∂'],
    ['\ud800', '\ud801'],
  ])('%j is not %j', (a, b) => expect(key(a)).not.toBe(key(b)))

  it.each([
    ['analyses', 'analysis'],
    ['matrices', 'matrix'],
    ['classes', 'class'],
    ['bias', 'bias'],
    ['series', 'series'],
    ['physics', 'physics'],
    ['consensus', 'consensus'],
  ])('singular of %s', (word, expected) => expect(singular(word)).toBe(expected))

  it('keeps what is capitals to the end, and takes the plural s of an acronym', () => {
    expect(readable('GPS')).toBe('gps')
    expect(readable('LLMs')).toBe('llm')
  })

  it('never is empty, is stable, and makes safe ids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const id = readable(name)
        expect(id).toMatch(/^[\p{L}\p{N}\p{M}.-]+$/u)
        expect(matchKey(id.split('-'))).toBe(key(name))
      }),
    )
  })
})

describe('acronyms', () => {
  it.each([
    ['Group Relative Policy Optimization', 'GRPO'],
    ['Convolutional Neural Network', 'CNNs'],
    ['bidirectional LSTM network', 'BiLSTM'],
    ['direct preference optimization', 'DPO'],
  ])('%s spells out %s', (long, short) => expect(spellsOut(long, short)).toBe(true))

  it.each([
    ['image classification', 'CNN'],
    ['BERT', 'BERT'],
    ['large model', 'LLMX'],
    ['policy optimization', 'GRPO'],
    ['policy optimization', 'PPO'],
    ['CIFAR-10/100', 'CIFAR-100'],
    ['BERT-base', 'BERT'],
  ])('%s does not spell out %s', (long, short) => expect(spellsOut(long, short)).toBe(false))

  it('are one word with two capitals, or a capital and a digit', () => {
    expect(['GRPO', 'MuZero', 'R1'].map(looksLikeAcronym)).toEqual([true, true, true])
    expect(['Transformer', 'graph', 'GAN loss', 'resnet18'].map(looksLikeAcronym)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('names to show', () => {
  it('are one line without quotation marks', () => {
    expect(displayName('"large  margin"\nprinciple')).toBe('large margin" principle')
    expect(displayName('“Foo”')).toBe('Foo')
    expect(displayName('"')).toBe('"')
  })
})
