import type { GraphEdge, GraphSource } from '../graph/source.ts'

/**
 * The sentences that an edge comes from, a line each, followed by where they stand:
 * `Alpha outperforms Beta. [paper-id 12-36]`. A sentence that several steps read is given once.
 */
export async function sentencesOf(source: GraphSource, edge: GraphEdge): Promise<string> {
  const lines = new Set<string>()
  for (const { paper, start, end } of edge.attributes.evidence) {
    const text = await source.text(paper)
    const sentence = text.slice(start, end).replace(/\s+/g, ' ').trim()
    lines.add(`${sentence} [${paper} ${start}-${end}]`)
  }
  return [...lines].join('\n')
}
