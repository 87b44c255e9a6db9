/** A small graph in our own words, as the viewer holds it. */
import type { EdgeAttributes, Evidence, NodeAttributes, RelationshipType } from '../../graph/schema.ts'
import type { GraphEdge, GraphHeader, GraphNode } from '../../graph/source.ts'
import { type Field, makeField } from '../../viewer/field/field.ts'

const place = { degree: 1, pagerank: 0.1, x: 0, y: 0 }

export const entity = (
  id: string,
  more: Partial<Extract<NodeAttributes, { aliases: string[] }>> = {},
): GraphNode => ({
  id,
  attributes: {
    label: 'Method',
    name: id,
    aliases: [],
    types: ['Method'],
    typePapers: [1],
    papers: 1,
    proposedIn: 0,
    baselineIn: 0,
    usedIn: 0,
    mentionedIn: 0,
    confidence: 1,
    ...place,
    ...more,
  },
})

export const paper = (
  id: string,
  more: Partial<Extract<NodeAttributes, { abstract: string }>> = {},
): GraphNode => ({
  id,
  attributes: {
    label: 'Paper',
    name: id,
    paperId: id,
    abstract: '',
    sourceFile: 'made',
    sourceLine: 1,
    ...place,
    ...more,
  },
})

export const claim = (id: string, of: string): GraphNode => ({
  id,
  attributes: {
    label: 'Claim',
    name: '3%',
    value: '3%',
    unit: '%',
    kind: 'gain',
    paper: of,
    start: 0,
    end: 2,
    sentenceStart: 0,
    sentenceEnd: 2,
    confidence: 1,
  },
})

export const evidence = (from: string, more: Partial<Evidence> = {}): Evidence => ({
  paper: from,
  start: 0,
  end: 1,
  section: 'abstract',
  confidence: 0.9,
  by: 'made',
  ...more,
})

export function edge(
  source: string,
  type: RelationshipType,
  target: string,
  more: Partial<EdgeAttributes> = {},
): GraphEdge {
  return {
    id: `${source} ${type} ${target}`,
    source,
    target,
    attributes: { type, weight: 1, confidence: 0.9, evidence: [evidence('p1')], ...more },
  }
}

export function fieldOf(nodes: GraphNode[], edges: GraphEdge[], header: Partial<GraphHeader> = {}): Field {
  return makeField(
    {
      name: 'made',
      generator: 'made',
      sources: [],
      minConfidence: 0.5,
      shownEdges: edges.length,
      unsureEdges: 0,
      coverage: {
        papers: 0,
        withEntities: 0,
        withProposed: 0,
        withBaseline: 0,
        withDataset: 0,
        withTask: 0,
        withClaim: 0,
        nothingFound: [],
      },
      communities: [],
      modularity: 0,
      resolution: 1,
      seed: 1,
      nodes: nodes.length,
      edges: edges.length,
      ...header,
    },
    nodes,
    edges,
  )
}
