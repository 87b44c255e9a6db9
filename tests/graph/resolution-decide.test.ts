import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideNames } from '../../graph/resolution/decide.ts'
import { nameForm } from '../../graph/resolution/forms.ts'
import { GOLD, hasGold } from './gold.ts'
import { NAMES } from './made.ts'

const decide = (a: string, b: string) => decideNames({ name: a }, { name: b })

describe('two names are one', () => {
  it.each([
    ['Frobnication Networks', 'frobnication network', 'upper and lower case|plural'],
    ['graph-neural network', 'graph neural network', 'hyphens'],
    ['behaviour cloning', 'behavior cloning', 'spelling'],
    ['keypoints matching', 'keypoint matching', 'plural'],
    ['classification of images', 'image classification', 'order of words'],
    ['classifying images', 'image classification', 'order of words'],
    ['rate of convergence', 'convergence rate', 'order of words'],
    ['Adam optimizer', 'Adam', 'class word'],
    ['EM algorithm', 'EM', 'class word'],
    ['GPT-4 model', 'GPT-4', 'class word'],
    ['BERT base model', 'BERT-base', 'class word'],
    ['Qwen 7B model', 'Qwen-7B', 'class word'],
    ['steepest descent method', 'steepest descent', 'class word'],
    ['traveling salesman problem', 'traveling salesman', 'class word'],
    ['vanilla Transformer', 'Transformer', 'class word'],
    ['BLEU score', 'BLEU', 'class word'],
    ['generative adversarial nets', 'generative adversarial network', 'synonym'],
    ['MS-COCO', 'COCO', 'synonym'],
    ['sim2real', 'sim-to-real', 'synonym'],
    ['deep RL', 'deep reinforcement learning', 'acronym inside'],
    ['information retrieval (IR)', 'information retrieval', 'acronym in brackets'],
    ['generalizaton bound', 'generalization bound', 'slip of the pen'],
    ['CNN', 'convolutional neural network', 'papers'],
    ['$\\beta$-VAE', 'β-VAE', 'acronym inside'],
  ])('%s = %s', (a, b, reason) => {
    expect(decide(a, b)).toEqual({ same: true, reason: expect.stringMatching(reason) })
  })

  it.each([
    ['GPT-3', 'GPT-4', 'versions'],
    ['ResNet-50', 'ResNet-101', 'versions'],
    ['hierarchical curriculum learning', 'curriculum learning', 'is a kind of'],
    ['GAN loss', 'GAN', ''],
    ['VQA dataset', 'VQA', ''],
    ['kernel method', 'kernel', ''],
    ['inverse problem', 'inverse', ''],
    ['gradient-based methods', 'gradient', ''],
    ['phrase retrieval', 'phrase retriever', ''],
    ['world model', 'world modeling', ''],
    ['MAP', 'mAP', ''],
    ['Image-Net', 'image network', ''],
    ['SSL', 'semi-supervised learning', ''],
    ['self-supervised learning', 'semi-supervised learning', ''],
  ])('%s is not %s', (a, b, reason) => {
    expect(decide(a, b)).toEqual({ same: false, reason: expect.stringContaining(reason) })
  })

  it('says so whichever comes first, and a name is itself', () => {
    const name = fc.oneof(
      fc.constantFrom(...NAMES),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    )
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(decide(a, b).same).toBe(decide(b, a).same)
        expect(decide(a, a).same).toBe(true)
      }),
    )
  })
})

describe('an acronym is read', () => {
  const QLN = 'quiet lattice network'

  it('by its own text', () => {
    const own = { name: 'QLN', context: `We train a ${QLN} (QLN) on it.` }
    expect(decideNames(own, { name: QLN })).toEqual({
      same: true,
      reason: expect.stringContaining('own text'),
    })
    expect(decideNames(own, { name: 'quick local nearest' }).same).toBe(false)
    expect(decideNames({ name: 'quiet lattice networks' }, own).same).toBe(true)
  })

  it('by the text of the long form', () => {
    for (const context of [`The ${QLN} (QLN) is fast.`, `The ${QLN} (short: QLN) is fast.`])
      expect(decideNames({ name: 'QLN' }, { name: QLN, context }).same).toBe(true)
  })

  it('by the words beside it, where nothing is defined', () => {
    const context = 'A quiet lattice network needs no tuning: QLN is quick.'
    expect(decideNames({ name: 'QLN', context }, { name: QLN }).same).toBe(true)
    expect(decideNames({ name: 'QLN', context: 'QLN is quick.' }, { name: QLN }).same).toBe(false)
  })

  it('against the field, where its own text says so', () => {
    const context = 'Our crowd news navigator (CNN) reads headlines.'
    expect(decideNames({ name: 'CNN', context }, { name: 'convolutional neural network' }).same).toBe(false)
  })

  it('up to endings, and acronyms inside', () => {
    const context = 'We propose a dry path GNN (DPGNN).'
    expect(decideNames({ name: 'DPGNN', context }, { name: 'dry path graph neural network' }).same).toBe(true)
    const sampler = { name: 'WSS', context: 'A warm slice sampler (WSS) mixes well.' }
    expect(decideNames(sampler, { name: 'warm slice sampling' }).same).toBe(true)
  })

  it('as two, where two texts spell out one acronym in two ways', () => {
    const a = { name: 'QLN', context: `A ${QLN} (QLN).` }
    const b = { name: 'QLN', context: 'A quasi linear norm (QLN).' }
    expect(decideNames(a, b).same).toBe(false)
  })
})

describe('the form of a name', () => {
  it('is never empty and is the form of its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (name) => {
        const { key, readable } = nameForm(name)
        expect(key).not.toBe('')
        expect(readable).toMatch(/^[\p{L}\p{N}\p{M}.-]+$/u)
      }),
    )
  })

  it('follows what its paper says of an acronym', () => {
    const own = new Map([['RL', ['risky', 'lattice']]])
    expect(nameForm('deep RL', own).key).toBe('deepriskylattice')
    expect(nameForm('deep RL').key).toBe('deepreinforcementlearning')
  })
})

describe.skipIf(!hasGold)(`pairs of names from annotated papers (needs ${GOLD}; set PAPERGRAPH_GOLD)`, () => {
  it('are decided with a precision of 97 or more and a recall of 90 or more', () => {
    interface Labelled {
      a: string
      b: string
      context_a: string
      context_b: string
      label: string
    }
    let [right, said, wanted] = [0, 0, 0]
    for (const line of readFileSync(join(GOLD, 'pairs.jsonl'), 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const { a, b, context_a, context_b, label } = JSON.parse(line) as Labelled
      if (label === 'unclear') continue
      const { same } = decideNames({ name: a, context: context_a }, { name: b, context: context_b })
      if (label === 'same') wanted++
      if (same) said++
      if (same && label === 'same') right++
    }
    expect((100 * right) / said).toBeGreaterThanOrEqual(97)
    expect((100 * right) / wanted).toBeGreaterThanOrEqual(90)
  })
})
