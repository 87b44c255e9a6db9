/** The label of the community of a node: from the header to a property of its own, so that a reader sees it. */
import type { GraphHeader } from '../graph/source.ts'

export const COMMUNITY_LABEL = {
  name: 'communityLabel',
  type: 'string',
  about: 'Words that set the community apart',
} as const

/** Reads the label of the community that a node is in; undefined where it is in none. */
export function communityLabels({
  communities,
}: Pick<GraphHeader, 'communities'>): (attributes: object) => string | undefined {
  const labels = new Map(communities.map(({ id, label }) => [id, label]))
  return (attributes) =>
    'community' in attributes && typeof attributes.community === 'number'
      ? labels.get(attributes.community)
      : undefined
}
