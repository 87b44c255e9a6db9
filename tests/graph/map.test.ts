import { randomLcg } from 'd3-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../extract/paper.ts'
import { buildGraph } from '../../graph/build.ts'
import { assignCommunities, findCommunities } from '../../graph/communities.ts'
import { describeCommunities } from '../../graph/labels.ts'
import { assignLayout, LAYOUT_DEFAULTS, nodeRadius } from '../../graph/layout.ts'
import { arrange, SPLIT_ABOVE } from '../../graph/layout-arrange.ts'
import { separate } from '../../graph/layout-separate.ts'
import { nameWords } from '../../graph/names.ts'
import type { PaperGraph } from '../../graph/paper-graph.ts'
import { project } from '../../graph/projection.ts'
import { isClaim } from '../../graph/schema.ts'
import { arbitraryExtractions, made } from './made.ts'

const TOPICS = [
  ['parsing', 'treebank', 'grammar', 'tagging', 'morphology', 'syntax'],
  ['grasping', 'locomotion', 'imitation learning', 'teleoperation', 'gripper', 'simulation'],
  ['segmentation', 'optical flow', 'depth estimation', 'stereo', 'inpainting', 'tracking'],
]

/** Papers on three fields that have next to nothing in common; every name is in several papers. */
function corpus(papers = 30): Extraction[] {
  return Array.from({ length: papers }, (_, index) => {
    const topic = TOPICS[index % TOPICS.length] ?? []
    const [a = '', b = '', c = ''] = [0, 1, 2].map(
      (step) => topic[(index + step * 2 + (index >> 2)) % topic.length],
    )
    return made({
      id: `p${index}`,
      title: `Paper ${index}`,
      abstract: `System${index} does ${a} with ${b}. It helps ${c} in accuracy. Alone: Solo${index}.`,
      entities: [
        [`System${index}`, 'Method', 'proposed'],
        [a, 'Task', 'used'],
        [b, 'Method', 'used'],
        [c, 'Task', 'used'],
        ['accuracy', 'Metric', 'used'],
      ],
      relations: [[`System${index}`, 'APPLIED_TO', a]],
    })
  })
}

interface Placed {
  id: string
  x: number
  y: number
  radius: number
}

function placed(graph: PaperGraph): Placed[] {
  return graph.reduceNodes((list: Placed[], id, attributes) => {
    if (!isClaim(attributes))
      list.push({ id, x: attributes.x, y: attributes.y, radius: nodeRadius(attributes) })
    return list
  }, [])
}

function overlaps(nodes: readonly Omit<Placed, 'id'>[], gap: number): number {
  let found = 0
  for (const [index, a] of nodes.entries()) {
    for (const b of nodes.slice(index + 1)) {
      if (Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + gap) found++
    }
  }
  return found
}

/** Rounding to two decimals moves a node by at most so much. */
const ROUNDING = 0.02

describe('the projection', () => {
  it('has the entities that are named with others, without metrics', async () => {
    const projection = project(await buildGraph(corpus()))
    expect(projection.hasNode('e:accuracy')).toBe(false)
    expect(projection.hasNode('e:parsing')).toBe(true)
    projection.forEachNode((id) => expect(id).toMatch(/^e:/))
  })

  it('gives a node no more strength than it has papers', async () => {
    const graph = await buildGraph(corpus())
    const projection = project(graph)
    projection.forEachNode((id) => {
      let strength = 0
      projection.forEachEdge(id, (_, { weight }) => {
        strength += weight
      })
      expect(strength).toBeLessThanOrEqual(Number(graph.getNodeAttribute(id, 'papers' as 'name')) + 1e-9)
    })
  })

  it('makes what many papers name more important than what one paper says much of', async () => {
    const graph = await buildGraph(corpus())
    const rank = (id: string): number => Number(graph.getNodeAttribute(id, 'pagerank' as 'name'))
    expect(rank('e:parsing')).toBeGreaterThan(rank('e:system0') * 2)
  })
})

describe('communities', () => {
  it('are the fields, numbered by size, named by what sets them apart', async () => {
    const graph = await buildGraph(corpus())
    const { communities, modularity } = graph.getAttributes()
    expect(modularity).toBeGreaterThan(0.5)
    const sizes = communities.map(({ size }) => size)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    const topicOf = (id: string): number =>
      TOPICS.findIndex((topic) => topic.some((name) => id === `e:${nameWords(name).join('-')}`))
    const topics = communities.map(({ id }) => {
      const members = graph.filterNodes(
        (node, attributes) => topicOf(node) >= 0 && 'community' in attributes && attributes.community === id,
      )
      return [...new Set(members.map(topicOf))]
    })
    for (const [id, { terms }] of communities.entries()) {
      expect(topics[id]).toHaveLength(1)
      expect(TOPICS[topics[id]?.[0] ?? -1]).toContain(terms[0])
    }
  })

  it('say no word twice in a label', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtractions, async (all) => {
        const graph = await buildGraph(all)
        for (const { terms, label } of graph.getAttribute('communities')) {
          const words = terms.flatMap((term) => [
            ...new Set(nameWords(term).filter((word) => word.length > 2)),
          ])
          expect(new Set(words).size).toBe(words.length)
          expect(label).toBe(terms.join(' · '))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('can be found again at another resolution', async () => {
    const graph = await buildGraph(corpus())
    const projection = project(graph)
    const fine = findCommunities(projection, { resolution: 4 })
    expect(fine.members.length).toBeGreaterThan(graph.getAttribute('communities').length)
    assignCommunities(graph, fine)
    expect(describeCommunities(graph, fine)).toHaveLength(fine.members.length)
  })

  it('leave what is alone out', async () => {
    const graph = await buildGraph([
      made({ id: 'p', abstract: 'Only BERT.', entities: [['BERT', 'Model', 'used']] }),
    ])
    expect(graph.getNodeAttributes('e:bert')).not.toHaveProperty('community')
    expect(graph.getAttribute('communities')).toEqual([])
  })
})

describe('the map', () => {
  it('has no overlaps, whatever the papers', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtractions, async (all) => {
        const nodes = placed(await buildGraph(all))
        for (const { x, y } of nodes) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
        expect(overlaps(nodes, LAYOUT_DEFAULTS.gap - ROUNDING)).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  it('has regions: a node is nearer to its own than to the other communities', async () => {
    const graph = await buildGraph(corpus(60))
    const centres = new Map<number, { x: number; y: number; n: number }>()
    const nodes = graph.mapNodes(
      (_, attributes) => attributes as { community?: number; x: number; y: number },
    )
    for (const { community, x, y } of nodes) {
      if (community === undefined) continue
      const centre = centres.get(community) ?? { x: 0, y: 0, n: 0 }
      centres.set(community, { x: centre.x + x, y: centre.y + y, n: centre.n + 1 })
    }
    let right = 0
    let all = 0
    for (const { community, x, y } of nodes) {
      if (community === undefined) continue
      const [nearest] = [...centres].sort(
        ([, a], [, b]) => Math.hypot(a.x / a.n - x, a.y / a.n - y) - Math.hypot(b.x / b.n - x, b.y / b.n - y),
      )
      all++
      if (nearest?.[0] === community) right++
    }
    expect(right / all).toBeGreaterThan(0.95)
  })

  it('is another map with another seed, the same with the same', async () => {
    const graph = await buildGraph(corpus())
    const projection = project(graph)
    const partition = findCommunities(projection)
    const before = placed(graph)
    assignLayout(graph, projection, partition, { seed: 2 })
    const other = placed(graph)
    expect(other).not.toEqual(before)
    expect(overlaps(other, LAYOUT_DEFAULTS.gap - ROUNDING)).toBe(0)
    assignLayout(graph, projection, partition, { seed: 1 })
    expect(placed(graph)).toEqual(before)
  })

  it('splits a disc that is too large, without overlaps', () => {
    const members = Array.from({ length: SPLIT_ABOVE + 500 }, (_, index) => `n${index}`)
    const links = (id: string): [string, number][] => {
      const index = Number(id.slice(1))
      // Fifty chains, all tied to the first node of the first one.
      const near = [index - 50, index + 50].filter((other) => other >= 0 && other < members.length)
      return [...near, ...(index < 50 ? [0] : [])].map((other) => [`n${other}`, 1])
    }
    const radius = new Map(members.map((id, index) => [id, 1 + (index % 7)]))
    const { points, extent } = arrange([members], { links, radius, gap: 3, random: randomLcg(1) }, 10)
    const nodes = [...points].map(([id, point]) => ({ ...point, radius: radius.get(id) ?? 0 }))
    expect(nodes).toHaveLength(members.length)
    expect(overlaps(nodes, 2.9)).toBe(0)
    for (const { x, y, radius: r } of nodes) expect(Math.hypot(x, y) + r).toBeLessThanOrEqual(extent + 1e-6)
  })

  it('parts circles that lie on one another, of all sizes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            x: fc.integer({ min: -9, max: 9 }),
            y: fc.integer({ min: -9, max: 9 }),
            radius: fc.double({ min: 0.1, max: 50, noNaN: true }),
          }),
          { maxLength: 40 },
        ),
        (circles) => {
          separate(circles)
          expect(overlaps(circles, -1e-9)).toBe(0)
        },
      ),
    )
  })
})
