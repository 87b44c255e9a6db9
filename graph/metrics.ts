/** Degree and PageRank of the entities. */
import { pagerank } from './libraries.ts'
import type { PaperGraph } from './paper-graph.ts'
import type { Projection } from './projection.ts'
import { isClaim, isEntity } from './schema.ts'

/**
 * Sets `degree` (of an entity: distinct entities that it has an edge with, metrics among them; of a paper:
 * distinct entities that it names) and `pagerank` (Page, Brin, Motwani and Winograd, The PageRank citation
 * ranking, 1999; on the projection, damping 0.85; 0 outside it).
 */
export function assignMetrics(graph: PaperGraph, projection: Projection): void {
  const ranks =
    projection.order === 0 ? {} : pagerank(projection, { getEdgeWeight: 'weight', maxIterations: 200 })
  graph.forEachNode((id, attributes) => {
    if (isClaim(attributes)) return
    let degree = 0
    graph.forEachNeighbor(id, (_, other) => {
      if (isEntity(other)) degree++
    })
    const rank = ranks[id] ?? 0
    graph.mergeNodeAttributes(id, { degree, pagerank: Number(rank.toPrecision(6)) })
  })
}
