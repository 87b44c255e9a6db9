/** How much of the corpus says a thing at all. */

import { compareText } from './order.ts'
import type { PaperGraph } from './paper-graph.ts'
import { type Coverage, isPaper } from './schema.ts'

/** Counts every edge, the unsure ones too: the question is what the texts speak of. */
export function coverageOf(graph: PaperGraph): Coverage {
  const coverage: Coverage = {
    papers: 0,
    withEntities: 0,
    withProposed: 0,
    withBaseline: 0,
    withDataset: 0,
    withTask: 0,
    withClaim: 0,
    nothingFound: [],
  }
  graph.forEachNode((id, attributes) => {
    if (!isPaper(attributes)) return
    const types = new Set<string>()
    const labels = new Set<string>()
    graph.forEachOutEdge(id, (_, { type }, _source, target) => {
      types.add(type)
      labels.add(graph.getNodeAttribute(target, 'label'))
    })
    coverage.papers++
    const claims = labels.delete('Claim')
    if (labels.size > 0) coverage.withEntities++
    if (types.has('PROPOSES')) coverage.withProposed++
    if (types.has('COMPARED_WITH') || types.has('OUTPERFORMS')) coverage.withBaseline++
    if (labels.has('Dataset')) coverage.withDataset++
    if (labels.has('Task')) coverage.withTask++
    if (claims) coverage.withClaim++
    if (labels.size === 0 && !claims) coverage.nothingFound.push(id)
  })
  coverage.nothingFound.sort(compareText)
  return coverage
}
