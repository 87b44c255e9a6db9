/**
 * The graph as a property graph: the one mapping that Neo4j (push, pull, its importer, a Cypher script) and the
 * embedded engine share, so that labels, relationship types and property names are the same in all of them. They
 * come from `graph/schema.ts` alone (the parts of this file are in `property-graph/`).
 *
 * What is nested in the graph becomes parallel lists (evidence) or, where even that does not fit, JSON.
 */
export * from './property-graph/columns.ts'
export { edgeOfRow, headerOfRow, nodeOfRow, type ReadRow } from './property-graph/read.ts'
export {
  type NodeRow,
  type PropertyGraph,
  propertyGraph,
  type RelationshipRow,
} from './property-graph/rows.ts'
