import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountFor, coreSize, firstAmount, sizeAt } from '../../viewer/shown/amount.ts'
import { backbone } from '../../viewer/shown/backbone.ts'
import { FIRST_FILTERS, type FilterValues } from '../../viewer/shown/filters.ts'
import { shownSource } from '../../viewer/shown/shown-source.ts'
import { neighbourhood, visibleOf } from '../../viewer/shown/visible.ts'
import { claim, edge, entity, evidence, fieldOf, paper } from './made.ts'

async function listOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of stream) list.push(item)
  return list
}

const none = new Set<string>()
const all = { amount: 1, pinned: none }

const field = fieldOf(
  [
    paper('p1', { year: 2019 }),
    paper('p2', { year: 2023 }),
    entity('a', { papers: 5, community: 0 }),
    entity('b', { papers: 3, community: 0 }),
    entity('c', { papers: 2, community: 1, label: 'Dataset' }),
    claim('p1#0', 'p1'),
  ],
  [
    edge('p1', 'PROPOSES', 'a'),
    edge('p2', 'USES', 'b', { evidence: [evidence('p2')] }),
    edge('a', 'OUTPERFORMS', 'b', { weight: 2 }),
    edge('b', 'OUTPERFORMS', 'a', { confidence: 0.2 }),
    edge('b', 'EVALUATED_ON', 'c', { confidence: 0.3 }),
    edge('a', 'CO_OCCURS_WITH', 'c'),
    edge('p1', 'REPORTS', 'p1#0'),
  ],
)
const withFilters = (more: Partial<FilterValues>) =>
  visibleOf(field, { ...all, filters: { ...FIRST_FILTERS, ...more } })

describe('the backbone', () => {
  it('keeps the strongest edges of each node, and no others', () => {
    const pairs = fc.array(
      fc.record({
        source: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
        target: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 4 }), (given, perNode) => {
        const kept = backbone(given, { perNode })
        expect(kept.every((pair) => given.includes(pair))).toBe(true)
        const nodes = new Set(given.flatMap(({ source, target }) => [source, target]))
        expect(kept.length).toBeLessThanOrEqual(nodes.size * perNode)
        // Nothing that has an edge loses its last one.
        for (const node of nodes)
          expect(kept.some(({ source, target }) => source === node || target === node)).toBe(true)
        expect(backbone(given, { perNode })).toEqual(kept)
      }),
    )
  })

  it('prefers what the degrees do not explain', () => {
    const hub = ['a', 'b', 'c', 'd'].map((target) => ({ source: 'hub', target, weight: 1 }))
    const pair = { source: 'a', target: 'b', weight: 1 }
    expect(backbone([...hub, pair], { perNode: 1 })).toContain(pair)
  })
})

describe('how much is shown', () => {
  it('goes from the core to everything, and back', () => {
    expect(sizeAt(0, 500)).toBe(coreSize(500))
    expect(sizeAt(1, 500)).toBe(500)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (entities, share) => {
          const size = Math.round(coreSize(entities) + (entities - coreSize(entities)) * share)
          expect(sizeAt(amountFor(size, entities), entities)).toBe(size)
        },
      ),
    )
  })

  it('leaves what one paper knows to the slider in a large corpus, not in a small one', () => {
    const entities = Array.from({ length: 400 }, (_, index) => entity(`e${index}`, { proposedIn: 1 }))
    const papers = (count: number) => Array.from({ length: count }, (_, index) => paper(`p${index}`))
    const first = (count: number) => {
      const made = fieldOf([...papers(count), ...entities], [])
      return sizeAt(firstAmount(made), made.entities.length)
    }
    expect(first(100)).toBe(400)
    expect(first(1000)).toBe(60)
  })
})

describe('what the map shows', () => {
  it('is entities alone at first: no papers, no metrics, no claims, nothing unsure', () => {
    const visible = withFilters({})
    expect(visible.nodes).toEqual(['a', 'b', 'c'])
    expect(visible.pairs).toEqual([
      { source: 'a', target: 'b', weight: 2, unsure: false, together: false },
      { source: 'a', target: 'c', weight: 1, unsure: false, together: true },
    ])
    expect(visible.edges).toEqual({ sure: 2, unsure: 2 })
    expect(visible.entities).toEqual({ shown: 3, of: 3 })
  })

  it('counts what is unsure, and shows it when asked', () => {
    const visible = withFilters({ unsure: true })
    expect(visible.pairs).toContainEqual({
      source: 'b',
      target: 'c',
      weight: 1,
      unsure: true,
      together: false,
    })
    expect(visible.pairs).toContainEqual({
      source: 'a',
      target: 'b',
      weight: 3,
      unsure: false,
      together: false,
    })
  })

  it('can be narrowed by label, type, group, weight and year', () => {
    expect(withFilters({ hiddenLabels: new Set(['Paper', 'Dataset']) }).nodes).toEqual(['a', 'b'])
    expect(withFilters({ hiddenLabels: new Set() }).nodes).toEqual(['a', 'b', 'c', 'p1', 'p2'])
    expect(withFilters({ hiddenTypes: new Set(['OUTPERFORMS', 'CO_OCCURS_WITH']) }).pairs).toEqual([])
    expect(withFilters({ hiddenGroups: new Set([0]) }).nodes).toEqual(['c'])
    expect(withFilters({ minWeight: 2 }).pairs).toHaveLength(1)
    expect(withFilters({ minWeight: 3 }).pairs).toEqual([])
    // No paper with a year names c, so it is not known to be outside.
    expect(withFilters({ years: [2022, 2024] }).nodes).toEqual(['b', 'c'])
  })

  it('has what was asked for, whatever hides it', () => {
    const visible = visibleOf(field, {
      filters: { ...FIRST_FILTERS, hiddenLabels: new Set(['Paper', 'Method']) },
      amount: 0,
      pinned: new Set(['a', 'p1', 'p1#0']),
    })
    expect(visible.nodes).toContain('a')
    expect(visible.nodes).toContain('p1')
    expect(visible.nodes).not.toContain('p1#0')
  })

  it('joins by company only what would stand almost alone', () => {
    const names = ['a', 'b', 'c', 'd']
    const stated = [edge('a', 'USES', 'b'), edge('b', 'USES', 'c'), edge('c', 'USES', 'a')]
    const company = ['a', 'b'].map((end) => edge(end, 'CO_OCCURS_WITH', 'd'))
    const rich = edge('b', 'CO_OCCURS_WITH', 'e')
    const made = fieldOf(
      [...names, 'e'].map((name) => entity(name, { papers: 2 })),
      [...stated, ...company, rich, edge('e', 'USES', 'a'), edge('e', 'USES', 'c')],
    )
    const { lines, pairs } = visibleOf(made, { ...all, filters: FIRST_FILTERS })
    expect(pairs).toHaveLength(8)
    const drawn = lines.filter(({ together }) => together).map(({ source, target }) => source + target)
    expect(drawn.sort()).toEqual(['ad', 'bd'])
  })

  it('gives the neighbourhood of a node', () => {
    const { nodes, pairs } = neighbourhood('a', withFilters({ hiddenTypes: new Set(['CO_OCCURS_WITH']) }))
    expect([...nodes].sort()).toEqual(['a', 'b'])
    expect(pairs).toHaveLength(1)
  })

  it('is what an export of it holds', async () => {
    const source = shownSource(field, withFilters({}), FIRST_FILTERS)
    const nodes = await listOf(source.nodes())
    const edges = await listOf(source.edges())
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(edges.map(({ id }) => id)).toEqual(['a OUTPERFORMS b', 'a CO_OCCURS_WITH c'])
    expect(source.header).toMatchObject({ nodes: 3, edges: 2, shownEdges: 2, unsureEdges: 0 })
  })
})
