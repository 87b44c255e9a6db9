import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../graph/build.ts'
import { nodeRadius } from '../../graph/layout.ts'
import { graphSource } from '../../graph/memory-source.ts'
import { isClaim, isPaper } from '../../graph/schema.ts'
import { graphStats } from '../../graph/stats.ts'
import { GOLD, goldExtractions, hasGold } from './gold.ts'
import { bytes } from './made.ts'

describe.skipIf(!hasGold)(`600 annotated papers as a graph (needs ${GOLD}; set PAPERGRAPH_GOLD)`, () => {
  const extractions = hasGold ? [...goldExtractions(600)] : []
  const built = buildGraph(extractions, { name: 'gold' })

  it('has what the field talks of at the top', async () => {
    const stats = await graphStats(graphSource(await built))
    const names = (list: { name: string }[]): string[] => list.map(({ name }) => name)
    expect(names(stats.methods)).toEqual(
      expect.arrayContaining(['CNN', 'Transformer', 'reinforcement learning']),
    )
    expect(names(stats.models)[0]).toBe('LLM')
    expect(names(stats.datasets)).toContain('ImageNet')
    expect(names(stats.tasks)).toContain('semantic segmentation')
  })

  it('has communities that differ', async () => {
    const { modularity, communities } = (await built).getAttributes()
    expect(modularity).toBeGreaterThan(0.8)
    expect(new Set(communities.map(({ label }) => label)).size).toBe(communities.length)
    for (const { terms } of communities) expect(terms.length).toBeGreaterThan(0)
  })

  it('loses no paper, no entity, no claim and no sentence', async () => {
    const graph = await built
    expect(graph.getAttribute('coverage').papers).toBe(new Set(extractions.map(({ id }) => id)).size)
    const claims = extractions.reduce((sum, extraction) => sum + extraction.claims.length, 0)
    expect(graph.filterNodes((_, attributes) => isClaim(attributes))).toHaveLength(claims)
    for (const { id, entities } of extractions) {
      const named = new Set(
        graph
          .outNeighbors(`p:${id}`)
          .map((node) => graph.getNodeAttributes(node))
          .flatMap((node) => ('aliases' in node ? [node.name, ...node.aliases] : [])),
      )
      for (const { name, mentions, generic } of entities) {
        if (generic === true) continue
        const surface =
          mentions[0]?.surface
            .replace(/\s+/g, ' ')
            .replace(/^["“”'‘’]+|["“”'‘’]+$/g, '')
            .trim() ?? ''
        // A mention that names several things ("CIFAR-10/100") is no name of theirs.
        const said = [surface, surface.replace(/\(cid:173\) /g, ''), name]
        expect(said.some((form) => named.has(form))).toBe(true)
      }
    }
  })

  it('has evidence that shows the mention of what it is about', async () => {
    const graph = await built
    graph.forEachEdge((_, { evidence, type }, _source, _target, from, to) => {
      if (isClaim(from) || isClaim(to) || !isPaper(from)) return
      for (const { paper, tail, start, end } of evidence) {
        if (type === 'CO_OCCURS_WITH') continue
        const node = graph.getNodeAttributes(paper)
        const text = isPaper(node) ? `${node.name}\n\n${node.abstract}` : ''
        expect(text.slice(start, end).trim()).not.toBe('')
        if (tail !== undefined) expect(text.slice(tail.start, tail.end).trim()).not.toBe('')
      }
    })
  })

  it('has no overlaps on the map', async () => {
    const nodes = (await built).reduceNodes((list: [number, number, number][], _, attributes) => {
      if (!isClaim(attributes)) list.push([attributes.x, attributes.y, nodeRadius(attributes)])
      return list
    }, [])
    nodes.sort((a, b) => a[0] - b[0])
    const widest = Math.max(...nodes.map(([, , radius]) => radius))
    let overlaps = 0
    for (const [index, [x, y, radius]] of nodes.entries()) {
      for (let next = index + 1; next < nodes.length; next++) {
        const [x2 = 0, y2 = 0, radius2 = 0] = nodes[next] ?? []
        if (x2 - x > radius + widest) break
        if (Math.hypot(x2 - x, y2 - y) < radius + radius2) overlaps++
      }
    }
    expect(overlaps).toBe(0)
  })

  it('is the same bytes from the last paper to the first', async () => {
    const backwards = await buildGraph([...extractions].reverse(), { name: 'gold' })
    expect(await bytes(backwards)).toBe(await bytes(await built))
  }, 60_000)
})
