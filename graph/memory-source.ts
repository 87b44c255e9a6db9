/** A graph in memory, read as exports and the graph file read it. */
import { paperText } from '../extract/paper.ts'
import { compareText } from './order.ts'
import type { PaperGraph } from './paper-graph.ts'
import { isEntity, isPaper, type NodeAttributes } from './schema.ts'
import type { GraphEdge, GraphHeader, GraphNode, GraphSource } from './source.ts'

/** Papers, then entities, then claims, each by id; edges by id. Whatever the order in `graph`. */
export function graphSource(graph: PaperGraph): GraphSource {
  const header: GraphHeader = { ...graph.getAttributes(), nodes: graph.order, edges: graph.size }
  return {
    header,
    async *nodes(): AsyncGenerator<GraphNode> {
      const ids = graph.nodes()
      const ranks = new Map(ids.map((id) => [id, rank(graph.getNodeAttributes(id))]))
      ids.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || compareText(a, b))
      for (const id of ids) yield { id, attributes: graph.getNodeAttributes(id) }
    },
    async *edges(): AsyncGenerator<GraphEdge> {
      for (const id of graph.edges().sort(compareText)) {
        yield {
          id,
          source: graph.source(id),
          target: graph.target(id),
          attributes: graph.getEdgeAttributes(id),
        }
      }
    },
    async text(paper: string): Promise<string> {
      const attributes = graph.hasNode(paper) ? graph.getNodeAttributes(paper) : undefined
      if (attributes === undefined || !isPaper(attributes)) return ''
      return paperText({ title: attributes.name, abstract: attributes.abstract })
    },
  }
}

/** Place of a node's label in the order of nodes. */
export const rank = (attributes: NodeAttributes): number =>
  isPaper(attributes) ? 0 : isEntity(attributes) ? 1 : 2
