/** The relations of a node as they are read: by type and direction, each with its neighbours and their evidence. */
import {
  type Evidence,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../graph/schema.ts'
import type { GraphEdge } from '../../graph/source.ts'
import { type Field, nameOf } from '../field/field.ts'

export interface Neighbour {
  id: string
  name: string
  /** Papers that say so. */
  weight: number
  confidence: number
  evidence: readonly { edge: GraphEdge; evidence: Evidence }[]
}

export interface RelationGroup {
  key: string
  type: RelationshipType
  /** Words between this node and the neighbours: "is outperformed by". */
  title: string
  neighbours: readonly Neighbour[]
}

export interface Relations {
  groups: readonly RelationGroup[]
  /** Edges left out because they are below the graph's confidence threshold. */
  unsure: number
}

const byWeight = (a: Neighbour, b: Neighbour) =>
  b.weight - a.weight || b.confidence - a.confidence || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** Claims are left out: they have a part of their own. */
export function relationsOf(field: Field, id: string, withUnsure: boolean): Relations {
  const groups = new Map<
    string,
    { type: RelationshipType; title: string; paper: boolean; byNode: Map<string, Neighbour> }
  >()
  let unsure = 0
  for (const edge of field.incident.get(id) ?? []) {
    const out = edge.source === id
    const other = out ? edge.target : edge.source
    if (field.nodes.get(other)?.attributes.label === 'Claim') continue
    const { type, weight, confidence, evidence } = edge.attributes
    if (confidence < field.header.minConfidence) {
      unsure++
      if (!withUnsure) continue
    }
    const { title, inverse, directed } = RELATIONSHIPS[type]
    const words = out ? title : inverse
    // What reads the same from both ends is one list; papers have a list of their own.
    const paper = field.nodes.get(other)?.attributes.label === 'Paper'
    const way = directed && title !== inverse ? (out ? 'out' : 'in') : 'both'
    const key = `${type}:${way}:${paper ? 'papers' : 'entities'}`
    const group = groups.get(key) ?? {
      type,
      title: paper && type !== 'PROPOSES' ? `${words} · papers` : words,
      paper,
      byNode: new Map<string, Neighbour>(),
    }
    groups.set(key, group)
    const before = group.byNode.get(other)
    const cards = evidence.map((one) => ({ edge, evidence: one }))
    group.byNode.set(other, {
      id: other,
      name: nameOf(field, other),
      weight: (before?.weight ?? 0) + weight,
      confidence: Math.max(before?.confidence ?? 0, confidence),
      evidence: [...(before?.evidence ?? []), ...cards],
    })
  }
  // Who proposes it, then what other entities have to do with it, then papers, then mere company.
  const rank = (type: RelationshipType, paper: boolean) =>
    RELATIONSHIP_TYPES.indexOf(type) +
    (type === 'PROPOSES' ? 0 : type === 'CO_OCCURS_WITH' ? 300 : paper ? 200 : 100)
  return {
    unsure,
    groups: [...groups]
      .sort(([x, a], [y, b]) => rank(a.type, a.paper) - rank(b.type, b.paper) || (x < y ? -1 : x > y ? 1 : 0))
      .map(([key, { type, title, byNode }]) => ({
        key,
        type,
        title,
        neighbours: [...byNode.values()].sort(byWeight),
      })),
  }
}
