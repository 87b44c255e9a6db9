/** Edges while they are being collected: one for each source, type and target, with all its evidence. */
import { compareText, sortedKeys } from './order.ts'
import { edgeId } from './resolve.ts'
import type { EdgeAttributes, Evidence, RelationshipType } from './schema.ts'
import type { GraphEdge } from './source.ts'

export class EdgeCollector {
  readonly #edges = new Map<
    string,
    { source: string; type: RelationshipType; target: string; evidence: Evidence[] }
  >()
  /** Relations between two names that turned out to be one node. */
  selfLoops = 0

  add(source: string, type: RelationshipType, target: string, evidence: Evidence): void {
    if (source === target) {
      this.selfLoops++
      return
    }
    const id = edgeId(source, type, target)
    const edge = this.#edges.get(id)
    if (edge === undefined) this.#edges.set(id, { source, type, target, evidence: [evidence] })
    else edge.evidence.push(evidence)
  }

  has(source: string, type: RelationshipType, target: string): boolean {
    return this.#edges.has(edgeId(source, type, target))
  }

  /** Edges in order of their ids. */
  *finished(): Generator<GraphEdge> {
    for (const id of sortedKeys(this.#edges)) {
      const edge = this.#edges.get(id)
      if (edge === undefined) continue
      const evidence = orderEvidence(edge.evidence)
      const attributes: EdgeAttributes = {
        type: edge.type,
        weight: new Set(evidence.map(({ paper }) => paper)).size,
        confidence: evidence.reduce((most, { confidence }) => Math.max(most, confidence), 0),
        evidence,
      }
      yield { id, source: edge.source, target: edge.target, attributes }
    }
  }
}

/**
 * By paper, then by place. Evidence that says the same twice is kept once, and the plain statement that the
 * paper names something (`by: "role"`) is left out where a pattern says the same of that sentence.
 */
function orderEvidence(evidence: readonly Evidence[]): Evidence[] {
  const texts = new Map<string, Evidence>()
  for (const one of evidence) texts.set(JSON.stringify(one), one)
  const said = new Set<string>()
  for (const one of texts.values()) if (one.by !== 'role') said.add(sentenceKey(one))
  return [...texts]
    .filter(([, one]) => one.by !== 'role' || !said.has(sentenceKey(one)))
    .sort(
      ([textA, a], [textB, b]) =>
        compareText(a.paper, b.paper) || a.start - b.start || a.end - b.end || compareText(textA, textB),
    )
    .map(([, one]) => one)
}

const sentenceKey = ({ paper, start }: Evidence): string => `${paper}\n${start}`
