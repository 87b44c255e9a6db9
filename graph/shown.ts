/** What is shown as fact: edges that are sure enough. */
import type { Evidence } from './schema.ts'
import type { GraphSource } from './source.ts'

/**
 * The source without the edges below `minConfidence` (default: the header's). All nodes stay. The header says the
 * threshold and counts what is left; `shownEdges` and `unsureEdges` say how many are on either side of it. A
 * threshold other than the header's takes one pass over the edges to count them.
 */
export async function shownSource(
  source: GraphSource,
  minConfidence = source.header.minConfidence,
): Promise<GraphSource> {
  let shownEdges = source.header.shownEdges
  if (minConfidence !== source.header.minConfidence) {
    shownEdges = 0
    for await (const { attributes } of source.edges())
      if (attributes.confidence >= minConfidence) shownEdges++
  }
  const unsureEdges = source.header.edges - shownEdges
  return {
    header: { ...source.header, minConfidence, edges: shownEdges, shownEdges, unsureEdges },
    nodes: () => source.nodes(),
    async *edges() {
      for await (const edge of source.edges()) if (edge.attributes.confidence >= minConfidence) yield edge
    },
    text: (paper) => source.text(paper),
  }
}

/** The sentence of a piece of evidence, out of the text of its paper. */
export const sentenceOf = ({ start, end }: Pick<Evidence, 'start' | 'end'>, text: string): string =>
  text.slice(start, end)
