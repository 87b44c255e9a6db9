/** The graph in memory: one graphology graph whose nodes, edges and header are typed by the schema. */
import type { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from './schema.ts'

export type PaperGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>
