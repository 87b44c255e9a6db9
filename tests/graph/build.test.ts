import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../graph/build.ts'
import type { PaperGraph } from '../../graph/paper-graph.ts'
import { isClaim, isPaper } from '../../graph/schema.ts'
import { arbitraryExtractions, bytes, made, type Spec } from './made.ts'

const graphOf = (...specs: Spec[]): Promise<PaperGraph> => buildGraph(specs.map(made))

/** Edges of a graph without co-occurrence, as text. */
function edges(graph: PaperGraph): string[] {
  return graph
    .mapEdges((_, { type, weight }, source, target) => `${source} ${type} ${target} ${weight}`)
    .filter((edge) => !edge.includes('CO_OCCURS_WITH'))
    .sort()
}

describe('what a paper does with an entity', () => {
  it('is an edge by role and type', async () => {
    const graph = await graphOf({
      id: 'p',
      abstract: 'FooNet BarNet BazNet WikiText NewSet accuracy parsing BERT Quux.',
      entities: [
        ['FooNet', 'Method', 'proposed'],
        ['BarNet', 'Model', 'baseline'],
        ['BazNet', 'Method', 'used'],
        ['WikiText', 'Dataset', 'used'],
        ['NewSet', 'Dataset', 'proposed'],
        ['accuracy', 'Metric', 'used'],
        ['parsing', 'Task', 'used'],
        ['Quux', 'Task', 'mentioned'],
      ],
    })
    expect(edges(graph)).toEqual([
      'p:p APPLIED_TO e:parsing 1',
      'p:p COMPARED_WITH e:barnet 1',
      'p:p EVALUATED_ON e:wikitext 1',
      'p:p MENTIONS e:accuracy 1',
      'p:p MENTIONS e:quux 1',
      'p:p PROPOSES e:foonet 1',
      'p:p PROPOSES e:newset 1',
      'p:p USES e:baznet 1',
    ])
  })

  it('is TRAINED_ON where a relation of its own work says so', async () => {
    const spec: Spec = {
      id: 'p',
      abstract: 'FooNet is trained on WikiText and tested on GLUE.',
      entities: [
        ['FooNet', 'Method', 'proposed'],
        ['WikiText', 'Dataset', 'used'],
        ['GLUE', 'Dataset', 'used'],
      ],
      relations: [['FooNet', 'TRAINED_ON', 'WikiText']],
    }
    expect(edges(await graphOf(spec))).toEqual([
      'e:foonet TRAINED_ON e:wikitext 1',
      'p:p EVALUATED_ON e:glue 1',
      'p:p PROPOSES e:foonet 1',
      'p:p TRAINED_ON e:wikitext 1',
    ])
  })

  it('has every sentence that names it as evidence, with the mention', async () => {
    const graph = await graphOf({
      id: 'p',
      abstract: 'We use BERT. Then BERT again.',
      entities: [['BERT', 'Model', 'used']],
    })
    const evidence = graph.getEdgeAttribute('p:p|USES|e:bert', 'evidence')
    expect(evidence.map(({ start, end, tail }) => [start, end, tail])).toEqual([
      [2, 14, { start: 9, end: 13 }],
      [15, 31, { start: 20, end: 24 }],
    ])
  })
})

describe('relations', () => {
  const entities: Spec['entities'] = [
    ['FooNet', 'Method', 'proposed'],
    ['BarNet', 'Method', 'baseline'],
  ]
  const abstract = 'FooNet beats BarNet and all existing methods.'

  it('of the same two nodes and type are one edge, with all evidence by paper', async () => {
    const spec = (id: string, confidence: number): Spec => ({
      id,
      abstract,
      entities,
      relations: [['FooNet', 'OUTPERFORMS', 'BarNet', { confidence, condition: 'at the same cost' }]],
    })
    const graph = await graphOf(spec('b', 0.4), spec('a', 0.7))
    expect(graph.getEdgeAttributes('e:foonet|OUTPERFORMS|e:barnet')).toMatchObject({
      type: 'OUTPERFORMS',
      weight: 2,
      confidence: 0.7,
      evidence: [
        {
          paper: 'p:a',
          head: { start: 2, end: 8 },
          tail: { start: 15, end: 21 },
          condition: 'at the same cost',
        },
        { paper: 'p:b' },
      ],
    })
  })

  it('without a head hang on the Paper; with a class as tail they are kept there', async () => {
    const graph = await graphOf({
      id: 'p',
      abstract,
      entities,
      relations: [
        [null, 'OUTPERFORMS', 'BarNet'],
        [null, 'OUTPERFORMS', null, { tailText: 'existing methods', scope: 'class' }],
        ['FooNet', 'OUTPERFORMS', null, { tailText: 'existing methods' }],
      ],
    })
    expect(edges(graph)).toContain('p:p OUTPERFORMS e:barnet 1')
    const attributes = graph.getNodeAttributes('p:p')
    expect(
      isPaper(attributes) && attributes.classRelations?.map(({ head, tailText }) => [head, tailText]),
    ).toEqual([
      ['e:foonet', 'existing methods'],
      [null, 'existing methods'],
    ])
  })

  it('between two names of one node, with unknown or generic ends, are counted', async () => {
    const spec: Spec = {
      id: 'p',
      abstract: 'ImageNet, Image-Net and a model.',
      entities: [
        ['ImageNet', 'Dataset', 'used'],
        ['Image-Net', 'Dataset', 'used'],
        ['model', 'Model', 'used'],
      ],
      relations: [
        ['ImageNet', 'PART_OF', 'Image-Net'],
        ['ImageNet', 'PART_OF', 'Nowhere'],
        ['model', 'TRAINED_ON', 'ImageNet'],
      ],
    }
    const extraction = made(spec)
    for (const entity of extraction.entities) if (entity.name === 'model') entity.generic = true
    const graph = await buildGraph([extraction])
    expect(graph.getAttribute('counts')).toMatchObject({
      selfLoops: 1,
      danglingRelations: 1,
      genericRelations: 1,
    })
    expect(graph.hasNode('e:model')).toBe(false)
  })

  it('of what is named together: one undirected edge, metrics left out', async () => {
    const graph = await graphOf({
      id: 'p',
      abstract: 'ZNet and ANet have good accuracy. Elsewhere BNet.',
      entities: [
        ['ZNet', 'Method', 'used'],
        ['ANet', 'Method', 'used'],
        ['BNet', 'Method', 'used'],
        ['accuracy', 'Metric', 'used'],
      ],
    })
    const together = graph.filterEdges((_, { type }) => type === 'CO_OCCURS_WITH')
    expect(together).toEqual(['e:anet|CO_OCCURS_WITH|e:znet'])
  })
})

describe('claims', () => {
  it('are nodes whose ends are entities of the paper where they can be, and text where not', async () => {
    const graph = await graphOf({
      id: 'p',
      abstract: 'FooNet reaches 82.6% top-1 accuracy on ImageNet against older work.',
      entities: [
        ['FooNet', 'Method', 'proposed'],
        ['accuracy', 'Metric', 'used', ['top-1 accuracy']],
        ['ImageNet', 'Dataset', 'used'],
      ],
      claims: [
        {
          value: '82.6%',
          subject: 'FooNet',
          metric: 'Top-1 Accuracy',
          dataset: 'ImageNet',
          versus: 'older work',
        },
      ],
    })
    const claim = graph.getNodeAttributes('c:p/0')
    expect(isClaim(claim) && claim).toMatchObject({
      name: '82.6% Top-1 Accuracy',
      versus: 'older work',
      paper: 'p:p',
    })
    expect(edges(graph).filter((edge) => edge.includes('c:'))).toEqual([
      'c:p/0 ABOUT e:foonet 1',
      'c:p/0 MEASURES e:accuracy 1',
      'c:p/0 ON e:imagenet 1',
      'p:p REPORTS c:p/0 1',
    ])
  })
})

describe('the header', () => {
  it('counts shown and unsure edges, coverage, and the papers in which nothing was found', async () => {
    const graph = await buildGraph(
      [
        made({
          id: 'a',
          abstract: 'FooNet beats BarNet.',
          entities: [
            ['FooNet', 'Method', 'proposed', undefined, 0.9],
            ['BarNet', 'Method', 'baseline', undefined, 0.2],
          ],
        }),
        made({ id: 'b', abstract: 'Nothing.' }),
        made({ id: 'b', abstract: 'Nothing.' }),
      ],
      { name: 'two', minConfidence: 0.5 },
    )
    expect(graph.getAttributes()).toMatchObject({
      name: 'two',
      shownEdges: 1,
      unsureEdges: 2,
      coverage: { papers: 2, withEntities: 1, withProposed: 1, withBaseline: 1, nothingFound: ['p:b'] },
      counts: { records: 3, mergedRecords: 1 },
    })
  })

  it('of no papers at all is a header still', async () => {
    const graph = await buildGraph([])
    expect(graph.order).toBe(0)
    expect(graph.getAttributes()).toMatchObject({ shownEdges: 0, communities: [], modularity: 0 })
  })
})

describe('any graph', () => {
  it('is the same bytes whatever the order of the papers', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtractions, fc.infiniteStream(fc.nat()), async (all, random) => {
        const shuffled = all
          .map((one) => ({ one, key: random.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(await bytes(await buildGraph(shuffled))).toBe(await bytes(await buildGraph(all)))
      }),
      { numRuns: 40 },
    )
  })

  it('has evidence in the text of its paper for every edge, and no self-loops', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtractions, async (all) => {
        const graph = await buildGraph(all)
        graph.forEachEdge((id, { evidence, weight, confidence, type }, source, target) => {
          expect(id).toBe(`${source}|${type}|${target}`)
          expect(source).not.toBe(target)
          expect(evidence.length).toBeGreaterThan(0)
          expect(weight).toBe(new Set(evidence.map(({ paper }) => paper)).size)
          expect(confidence).toBe(Math.max(...evidence.map((one) => one.confidence)))
          for (const { paper, start, end, head, tail } of evidence) {
            const node = graph.getNodeAttributes(paper)
            const length = isPaper(node) ? node.name.length + 2 + node.abstract.length : -1
            for (const span of [{ start, end }, head, tail]) {
              if (span === undefined) continue
              expect(span.start).toBeGreaterThanOrEqual(0)
              expect(span.end).toBeGreaterThan(span.start)
              expect(span.end).toBeLessThanOrEqual(length)
            }
          }
        })
      }),
      { numRuns: 60 },
    )
  })
})
