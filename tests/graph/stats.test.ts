import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../graph/build.ts'
import { graphSource } from '../../graph/memory-source.ts'
import { graphStats } from '../../graph/stats.ts'
import { made } from './made.ts'

const PAPERS = [
  made({
    id: 'a',
    title: 'FooNet',
    abstract: 'FooNet beats BarNet on ImageNet by 3.1% for parsing.',
    entities: [
      ['FooNet', 'Method', 'proposed', undefined, 0.9],
      ['BarNet', 'Method', 'baseline', undefined, 0.8],
      ['ImageNet', 'Dataset', 'used', undefined, 0.4],
      ['parsing', 'Task', 'used', undefined, 0.9],
    ],
    claims: [{ value: '3.1%', subject: 'FooNet', versus: 'BarNet' }],
  }),
  made({
    id: 'b',
    abstract: 'BarNet again.',
    entities: [['BarNet', 'Method', 'used', undefined, 0.9]],
  }),
  made({ id: 'c', title: 'Silence', abstract: 'Nothing.', paper: { source: { file: 'c.txt', line: 7 } } }),
]

describe('statistics', () => {
  it('count nodes by label and edges by type, shown and unsure', async () => {
    const stats = await graphStats(graphSource(await buildGraph(PAPERS, { minConfidence: 0.5 })))
    expect(stats.labels).toEqual([
      { label: 'Method', nodes: 2 },
      { label: 'Dataset', nodes: 1 },
      { label: 'Task', nodes: 1 },
      { label: 'Paper', nodes: 3 },
      { label: 'Claim', nodes: 1 },
    ])
    expect(stats.relationships).toContainEqual({ type: 'EVALUATED_ON', shown: 0, unsure: 1 })
    expect(stats.relationships).toContainEqual({ type: 'CO_OCCURS_WITH', shown: 3, unsure: 3 })
    const sum = (key: 'shown' | 'unsure'): number =>
      stats.relationships.reduce((total, one) => total + one[key], 0)
    expect([sum('shown'), sum('unsure')]).toEqual([stats.shownEdges, stats.unsureEdges])
  })

  it('list what most papers name, and baselines by the papers that compare with them', async () => {
    const stats = await graphStats(graphSource(await buildGraph(PAPERS)), { top: 1 })
    expect(stats.methods.map(({ name, papers }) => [name, papers])).toEqual([['BarNet', 2]])
    expect(stats.baselines.map(({ id, baselineIn }) => [id, baselineIn])).toEqual([['e:barnet', 1]])
  })

  it('say what is not there', async () => {
    const stats = await graphStats(graphSource(await buildGraph(PAPERS)))
    expect(stats.coverage).toMatchObject({
      papers: 3,
      withEntities: 2,
      withBaseline: 1,
      withDataset: 1,
      withClaim: 1,
    })
    expect(stats.nothingFound).toEqual([
      { id: 'p:c', paperId: 'c', title: 'Silence', file: 'c.txt', line: 7 },
    ])
  })

  it('name the members of each community that most papers know', async () => {
    const { communities } = await graphStats(graphSource(await buildGraph(PAPERS)), { members: 2 })
    expect(communities[0]?.members[0]).toBe('BarNet')
    expect(communities[0]?.members).toHaveLength(2)
  })
})
