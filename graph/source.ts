/**
 * What exports and the viewer read from: a graph as a header and two streams, whether it lies in memory or in a
 * file, so that no writer needs the whole graph at once.
 */
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from './schema.ts'

export interface GraphNode {
  id: string
  attributes: NodeAttributes
}

export interface GraphEdge {
  id: string
  source: string
  target: string
  attributes: EdgeAttributes
}

export interface GraphHeader extends GraphAttributes {
  /** Number of nodes and edges that the streams will give. */
  nodes: number
  edges: number
}

export interface GraphSource {
  header: GraphHeader
  /** Each call starts again at the first node. Order: by id within Paper, entities, Claim. */
  nodes(): AsyncIterable<GraphNode>
  /** Each call starts again at the first edge. */
  edges(): AsyncIterable<GraphEdge>
  /** Title, blank line, abstract of a Paper node: what the offsets of evidence count in. */
  text(paper: string): Promise<string>
}
