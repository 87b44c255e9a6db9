/** What the map shows as a source for exports: shown nodes, and the edges between them that the filters let through. */
import type { GraphSource } from '../../graph/source.ts'
import { type Field, textOf } from '../field/field.ts'
import { type FilterValues, passesEdge } from './filters.ts'
import type { Visible } from './visible.ts'

export function shownSource(field: Field, visible: Visible, filters: FilterValues): GraphSource {
  const nodes = [...field.nodes.values()].filter(({ id }) => visible.shown.has(id))
  const edges = field.edges.filter(
    (edge) =>
      visible.shown.has(edge.source) && visible.shown.has(edge.target) && passesEdge(edge, filters, field),
  )
  const sure = edges.filter((edge) => edge.attributes.confidence >= field.header.minConfidence).length
  return {
    header: {
      ...field.header,
      nodes: nodes.length,
      edges: edges.length,
      shownEdges: sure,
      unsureEdges: edges.length - sure,
    },
    async *nodes() {
      yield* nodes
    },
    async *edges() {
      yield* edges
    },
    text: async (paper) => textOf(field, paper),
  }
}
