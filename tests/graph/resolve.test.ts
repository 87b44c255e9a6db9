import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../graph/build.ts'
import type { PaperGraph } from '../../graph/paper-graph.ts'
import { type EntityAttributes, isEntity } from '../../graph/schema.ts'
import { made, type Spec } from './made.ts'

const graphOf = (...specs: Spec[]): Promise<PaperGraph> => buildGraph(specs.map(made))

function entities(graph: PaperGraph): Map<string, EntityAttributes> {
  const found = new Map<string, EntityAttributes>()
  graph.forEachNode((id, attributes) => {
    if (isEntity(attributes)) found.set(id, attributes)
  })
  return found
}

const paper = (id: string, abstract: string, ...given: NonNullable<Spec['entities']>): Spec => ({
  id,
  abstract,
  entities: given,
})

const LONG = 'graph neural network'
const defining = (id: string, long = LONG): Spec =>
  paper(id, `We use a ${long} (GNN).`, ['GNN', 'Method', 'used', [long, 'GNN']])
const alone = (id: string): Spec => paper(id, 'A GNN is used.', ['GNN', 'Method', 'used'])

describe('names of different papers', () => {
  it('are one node whatever their spelling and whatever type each paper gave', async () => {
    const graph = await graphOf(
      paper('a', 'We use Diffusion Models.', ['Diffusion Models', 'Method', 'used']),
      paper('b', 'We use a diffusion model.', ['diffusion model', 'Model', 'used']),
      paper('c', 'A diffusion-model is used.', ['diffusion-model', 'Method', 'mentioned']),
    )
    const [[id, node] = ['', undefined], ...others] = entities(graph)
    expect(others).toEqual([])
    expect(id).toBe('e:diffusion-model')
    expect(node).toMatchObject({
      label: 'Method',
      types: ['Method', 'Model'],
      typePapers: [2, 1],
      papers: 3,
      usedIn: 2,
      mentionedIn: 1,
    })
  })

  it('are shown by the name that most papers give; all others are aliases', async () => {
    const graph = await graphOf(
      paper('a', 'ImageNet.', ['ImageNet', 'Dataset', 'used']),
      paper('b', 'Image-Net, Image-Net.', ['Image-Net', 'Dataset', 'used']),
      paper('c', 'ImageNet.', ['ImageNet', 'Dataset', 'used']),
    )
    const [node] = entities(graph).values()
    expect(node).toMatchObject({ name: 'ImageNet', aliases: ['Image-Net'] })
  })

  it('an acronym joins the long form that its own paper gives', async () => {
    const graph = await graphOf(defining('a'), paper('b', `A ${LONG}.`, [LONG, 'Method', 'used']))
    expect([...entities(graph).keys()]).toEqual(['e:graph-neural-network'])
  })

  it('an acronym alone joins the long form by which other papers define it', async () => {
    const graph = await graphOf(defining('a'), alone('b'))
    expect([...entities(graph).keys()]).toEqual(['e:graph-neural-network'])
  })

  it('an acronym alone stays alone where papers disagree; each long form is its own node', async () => {
    const zed = (id: string, long: string): Spec =>
      paper(id, `We use a ${long} (ZQN).`, ['ZQN', 'Method', 'used', [long, 'ZQN']])
    const graph = await graphOf(
      zed('a', 'zonal query network'),
      zed('b', 'zero quantum net'),
      paper('c', 'A ZQN is used.', ['ZQN', 'Method', 'used']),
    )
    expect([...entities(graph).keys()]).toEqual(['e:zero-quantum-net', 'e:zonal-query-network', 'e:zqn'])
  })

  it('an acronym alone joins the long form of four papers out of five', async () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => defining(id))
    const graph = await graphOf(...four, defining('e', 'global nearest neighbor'), alone('f'))
    expect(entities(graph).get('e:graph-neural-network')?.papers).toBe(5)
  })

  it('an acronym in brackets after its long form is one with it, where a reader takes them for two', async () => {
    const graph = await graphOf(
      paper(
        'a',
        'We use Proximal Policy Optimization (PPO).',
        ['Proximal Policy Optimization', 'Method', 'used'],
        ['PPO', 'Method', 'used'],
      ),
      paper('b', 'PPO is policy optimization.', ['PPO', 'Method', 'used', ['PPO', 'policy optimization']]),
    )
    expect([...entities(graph).keys()]).toEqual(['e:proximal-policy-optimization'])
  })

  it('long forms of one acronym that differ in small words are one', async () => {
    const graph = await graphOf(
      paper('a', 'Quick Learning from Feedback (QLF).', [
        'QLF',
        'Method',
        'used',
        ['Quick Learning from Feedback', 'QLF'],
      ]),
      paper('b', 'Quick Learning with Feedback (QLF).', [
        'QLF',
        'Method',
        'used',
        ['Quick Learning with Feedback', 'QLF'],
      ]),
      paper('c', 'Quick Learning with Feedback.', ['Quick Learning with Feedback', 'Method', 'used']),
      paper('d', 'QLF.', ['QLF', 'Method', 'used']),
    )
    expect([...entities(graph)].map(([id, { papers }]) => [id, papers])).toEqual([
      ['e:quick-learning-from-feedback', 4],
    ])
  })

  it('a word in lower case is no acronym', async () => {
    const graph = await graphOf(defining('a'), paper('b', 'A gnn.', ['gnn', 'Method', 'used']))
    expect(entities(graph).size).toBe(2)
  })

  it('versions stay apart', async () => {
    const graph = await graphOf(
      paper('a', 'GPT-3.', ['GPT-3', 'Model', 'used']),
      paper('b', 'GPT-4.', ['GPT-4', 'Model', 'used']),
    )
    expect(entities(graph).size).toBe(2)
  })

  it('a coordinated mention does not make its two names one', async () => {
    const both = 'CIFAR-10/100'
    const graph = await graphOf(
      paper(
        'a',
        `On ${both}.`,
        ['CIFAR-10', 'Dataset', 'used', [both]],
        ['CIFAR-100', 'Dataset', 'used', [both]],
      ),
    )
    expect([...entities(graph).keys()]).toEqual(['e:cifar-10', 'e:cifar-100'])
  })
})

describe('what a paper proposes under ordinary words', () => {
  const own = (id: string): Spec =>
    paper(id, 'We propose a matching network.', ['matching network', 'Method', 'proposed'])

  it('stays its own', async () => {
    const graph = await graphOf(
      own('a'),
      own('b'),
      paper('c', 'A Matching Network.', ['Matching Network', 'Method', 'used']),
    )
    expect([...entities(graph)].map(([id, { ownOf }]) => [id, ownOf])).toEqual([
      ['e:a/matching-network', 'p:a'],
      ['e:b/matching-network', 'p:b'],
      ['e:matching-network', undefined],
    ])
  })

  it('but not where it has a name', async () => {
    const graph = await graphOf(
      paper('a', 'MuZero and R-CNN.', ['MuZero', 'Method', 'proposed'], ['R-CNN', 'Method', 'proposed']),
      paper('b', 'We propose a matching network (MN).', [
        'MN',
        'Method',
        'proposed',
        ['matching network', 'MN'],
      ]),
    )
    expect([...entities(graph).values()].map(({ ownOf }) => ownOf)).toEqual([undefined, undefined, undefined])
  })

  it('nor where its acronym is an entity of its own', async () => {
    const graph = await graphOf(
      paper(
        'a',
        'A matching network, or MN.',
        ['matching network', 'Method', 'proposed'],
        ['MN', 'Method', 'proposed'],
      ),
    )
    expect([...entities(graph)].map(([id, { ownOf }]) => [id, ownOf])).toEqual([
      ['e:matching-network', undefined],
    ])
  })

  it('ids are safe and stay different whatever the ids of papers', async () => {
    const graph = await graphOf(own('a|b'), own('a b'), own('a%b'), own('a\ud800b'), own('"<é>'))
    const ids = graph.nodes()
    expect(new Set(ids).size).toBe(10)
    for (const id of ids) expect(id).toMatch(/^[ep]:[\p{L}\p{N}/.%-]+$/u)
  })
})

describe('what a paper does with a thing', () => {
  it('is as sure as the role, where it proposes it or compares with it', async () => {
    const extraction = made(
      paper('a', 'We use FooNet and BarNet.', ['FooNet', 'Method', 'proposed'], ['BarNet', 'Method', 'used']),
    )
    const unsure = extraction.entities.map((entity) => ({ ...entity, roleConfidence: 0.4 }))
    const graph = await buildGraph([{ ...extraction, entities: unsure }])
    expect(graph.getEdgeAttribute('p:a|PROPOSES|e:foonet', 'confidence')).toBe(0.4)
    expect(graph.getEdgeAttribute('p:a|USES|e:barnet', 'confidence')).toBe(1)
  })
})
