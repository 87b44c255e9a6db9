import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../extract/paper.ts'
import { buildGraph } from '../../graph/build.ts'
import { graphSource } from '../../graph/memory-source.ts'
import type { PaperGraph } from '../../graph/paper-graph.ts'
import { whyInGraph } from '../../graph/resolution/why.ts'
import { isEntity, isPaper } from '../../graph/schema.ts'
import { arbitraryExtractions, made, type Spec } from './made.ts'

const graphOf = (...specs: Spec[]): Promise<PaperGraph> => buildGraph(specs.map(made))
const paper = (id: string, abstract: string, ...entities: NonNullable<Spec['entities']>): Spec => ({
  id,
  abstract,
  entities,
})
const ids = (graph: PaperGraph): string[] => graph.filterNodes((_, attributes) => isEntity(attributes)).sort()
const isA = (graph: PaperGraph): string[] =>
  graph
    .filterEdges((_, { type }) => type === 'IS_A')
    .map((edge) => `${graph.source(edge)} ${graph.target(edge)}`)

describe('acronyms of several readings', () => {
  const define = (id: string, long: string, ...others: string[]): Spec =>
    paper(
      id,
      `A ${long} (QLN) with ${others.join(' and ')}.`,
      ['QLN', 'Method', 'used', ['QLN', long]],
      ...others.map((name): NonNullable<Spec['entities']>[number] => [name, 'Method', 'used']),
    )
  const both = [
    define('a', 'quiet lattice network', 'crystal growing', 'atom sorting', 'graphite'),
    define('b', 'quick local neighbor', 'crowd counting', 'street maps', 'bus lines'),
  ]

  it('are told apart by what else the paper names', async () => {
    const graph = await graphOf(
      ...both,
      paper(
        'c',
        'QLN for crystal growing and atom sorting.',
        ['QLN', 'Method', 'used'],
        ['crystal growing', 'Method', 'used'],
        ['atom sorting', 'Method', 'used'],
      ),
    )
    expect(graph.getNodeAttributes('e:quiet-lattice-network')).toMatchObject({ papers: 2 })
    expect(graph.hasNode('e:qln')).toBe(false)
  })

  it('are told apart by the words of the paper', async () => {
    const graph = await graphOf(
      ...both,
      paper('c', 'A quick local neighbor is sought; QLN finds it.', ['QLN', 'Method', 'used']),
    )
    expect(graph.getNodeAttributes('e:quick-local-neighbor')).toMatchObject({ papers: 2 })
  })

  it('stay alone in doubt', async () => {
    const graph = await graphOf(...both, paper('c', 'QLN.', ['QLN', 'Method', 'used']))
    expect(graph.hasNode('e:qln')).toBe(true)
  })

  it('stay alone where the paper has other words for them', async () => {
    const graph = await graphOf(
      define('a', 'quiet lattice network'),
      paper('b', 'QLN is our leafy plant.', ['QLN', 'Method', 'used', ['QLN', 'leafy plant']]),
    )
    expect(graph.getNodeAttributes('e:quiet-lattice-network')).toMatchObject({ papers: 1 })
  })

  it('keep their capitals where they are words: mean average precision is no maximum a posteriori', async () => {
    const graph = await graphOf(
      paper('a', 'The mean average precision (mAP).', [
        'mAP',
        'Metric',
        'used',
        ['mAP', 'mean average precision'],
      ]),
      paper('b', 'A maximum a posteriori (MAP) fit.', [
        'MAP',
        'Method',
        'used',
        ['MAP', 'maximum a posteriori'],
      ]),
      paper('c', 'MAP.', ['MAP', 'Method', 'used']),
      paper('d', 'A map.', ['map', 'Method', 'used']),
    )
    expect(ids(graph)).toEqual(['e:mAP', 'e:map', 'e:maximum-a-posteriori'].sort())
  })
})

describe('kinds by name', () => {
  const known = paper('a', 'On machine translation.', ['machine translation', 'Task', 'used'])

  it('are linked, with the sentence of the mention', async () => {
    const graph = await graphOf(
      known,
      paper('b', 'Hello. We do low-resource machine translation.', [
        'low-resource machine translation',
        'Task',
        'used',
      ]),
    )
    const edge = 'e:low-resource-machine-translation|IS_A|e:machine-translation'
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      type: 'IS_A',
      weight: 1,
      evidence: [
        { paper: 'p:b', start: 9, by: 'name', head: { start: 15, end: 47 }, tail: { start: 28, end: 47 } },
      ],
    })
  })

  it('are linked to the longest name', async () => {
    const graph = await graphOf(
      known,
      paper('b', 'On neural machine translation.', ['neural machine translation', 'Task', 'used']),
      paper('c', 'On fast neural machine translation.', ['fast neural machine translation', 'Task', 'used']),
    )
    expect(isA(graph)).toEqual([
      'e:fast-neural-machine-translation e:neural-machine-translation',
      'e:neural-machine-translation e:machine-translation',
    ])
  })

  it.each([
    ['of another type', 'low-resource machine translation', 'Method'],
    ['with a preposition', 'learning without machine translation', 'Task'],
    ['inside a word with a hyphen', 'back-machine translation', 'Task'],
    ['turned into something else', 'pseudo machine translation', 'Task'],
  ] as const)('not %s', async (_, name, type) => {
    const graph = await graphOf(known, paper('b', `On ${name}.`, [name, type, 'used']))
    expect(isA(graph)).toEqual([])
  })

  it('not of what is too wide', async () => {
    const wide = made(paper('a', 'A tensor widget.', ['tensor widget', 'Method', 'used']))
    for (const entity of wide.entities) entity.generic = true
    const graph = await buildGraph([
      wide,
      { ...wide, id: 'w', paper: { ...wide.paper, id: 'w' } },
      made(paper('b', 'A tensor widget.', ['tensor widget', 'Method', 'used'])),
      made(paper('c', 'A red tensor widget.', ['red tensor widget', 'Method', 'used'])),
    ])
    expect(isA(graph)).toEqual([])
  })

  it('are also what a paper proposes under words that others use', async () => {
    const graph = await graphOf(
      paper('a', 'We propose a matching network.', ['matching network', 'Method', 'proposed']),
      paper('b', 'A matching network helps.', ['matching network', 'Method', 'used']),
    )
    expect(isA(graph)).toEqual(['e:a/matching-network e:matching-network'])
    const [evidence] = graph.getEdgeAttribute('e:a/matching-network|IS_A|e:matching-network', 'evidence')
    expect(evidence).toMatchObject({ paper: 'p:a', by: 'name', head: { start: 15, end: 31 } })
  })

  it('not where a paper states the opposite', async () => {
    const text = 'Translation of machines is a machine translation.'
    const one = made(
      paper(
        'a',
        text,
        ['machine translation', 'Method', 'proposed'],
        ['Translation of machines', 'Method', 'baseline'],
      ),
    )
    const start = one.paper.title.length + 2
    one.relations.push({
      head: 'Translation of machines',
      type: 'IS_A',
      tail: 'machine translation',
      sentence: { start, end: start + text.length, section: 'abstract' },
      confidence: 1,
      by: 'pattern:is-a',
    })
    expect(isA(await buildGraph([one]))).toEqual(['e:machine-translation e:a/machine-translation'])
  })

  it('make no circles, and their evidence is in the text', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtractions, async (extractions: Extraction[]) => {
        const graph = await buildGraph(extractions)
        graph.forEachEdge((_, { type, evidence }, source, target) => {
          if (type !== 'IS_A' || !evidence.every(({ by }) => by === 'name')) return
          expect(source).not.toBe(target)
          expect(graph.hasEdge(`${target}|IS_A|${source}`)).toBe(false)
          for (const { paper: id, start, end, head } of evidence) {
            const node = graph.getNodeAttributes(id)
            const length = isPaper(node) ? node.name.length + 2 + node.abstract.length : 0
            expect(end).toBeLessThanOrEqual(length)
            expect(head?.start).toBeGreaterThanOrEqual(start)
            expect(head?.end).toBeLessThanOrEqual(end)
          }
        })
      }),
      { numRuns: 25 },
    )
  })
})

describe('the name of a node', () => {
  it('is the singular where both are there, and the plural where hardly anyone says the singular', async () => {
    const graph = await graphOf(
      ...['a', 'b', 'c'].map((id) => paper(id, 'We like LLMs.', ['LLMs', 'Model', 'used'])),
      paper('d', 'An LLM.', ['LLM', 'Model', 'used']),
      paper('e', `${'Cityviews. '.repeat(60)}`, ['Cityviews', 'Dataset', 'used']),
      paper('f', 'Cityview.', ['Cityview', 'Dataset', 'used']),
    )
    const names = ids(graph).map((id) => graph.getNodeAttribute(id, 'name'))
    expect(names).toEqual(['Cityviews', 'LLM'])
  })

  it('is completed where the text clips it, and the clipped words are no alias', async () => {
    const words = 'object recognition and detection'
    const graph = await graphOf(
      paper('a', `On ${words}.`, ['object detection', 'Task', 'used', [words]]),
      paper('b', 'On object detection.', ['object detection', 'Task', 'used']),
    )
    expect(graph.getNodeAttributes('e:object-detection')).toMatchObject({ papers: 2, aliases: [] })
    const [evidence] = graph.getEdgeAttribute('p:a|APPLIED_TO|e:object-detection', 'evidence')
    expect(evidence?.tail).toEqual({ start: 5, end: 5 + words.length })
  })
})

describe('why in a graph', () => {
  const graph = graphOf(
    paper('a', 'We use a quiet lattice network (QLN).', [
      'QLN',
      'Method',
      'used',
      ['quiet lattice network', 'QLN'],
    ]),
    paper('b', 'A QLN is used, and a zeppelin.', ['QLN', 'Method', 'used'], ['zeppelin', 'Method', 'used']),
  )
  const why = async (a: string, b: string) => whyInGraph(graphSource(await graph), a, b)

  it('says the node, and which papers have both names', async () => {
    expect(await why('QLN', 'quiet lattice networks')).toMatchObject({ same: true })
    expect(await why('QLN', 'quiet lattice network')).toMatchObject({
      same: true,
      reason: 'papers give both names to it',
      saying: 1,
      papers: [{ id: 'a' }],
      names: [{ nodes: [{ id: 'e:quiet-lattice-network', papers: 2 }] }, { nodes: [{ papers: 2 }] }],
    })
  })

  it('says that they are two, or that one is no node', async () => {
    expect(await why('QLN', 'zeppelin')).toMatchObject({ same: false, saying: 0 })
    expect((await why('QLN', 'airship')).names[1]).toEqual({ name: 'airship', nodes: [] })
  })
})

describe('names of claims', () => {
  it('say the metric once', async () => {
    const graph = await buildGraph([
      made({
        id: 'p',
        abstract: 'It gains 3.1 F1, and 4.2 points of BLEU.',
        claims: [
          { value: '3.1 F1', unit: 'F1', metric: 'F1' },
          { value: '4.2 points', unit: 'points', metric: 'BLEU' },
        ],
      }),
    ])
    expect(
      graph.filterNodes((_, { label }) => label === 'Claim').map((id) => graph.getNodeAttribute(id, 'name')),
    ).toEqual(['3.1 F1', '4.2 points BLEU'])
  })
})
