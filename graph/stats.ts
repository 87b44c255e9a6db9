/** What can be said of a graph in numbers: plain data, for the command line and the viewer. */
import type { EntityType } from '../extract/paper.ts'
import { compareText, count } from './order.ts'
import {
  type BuildCounts,
  type Community,
  type Coverage,
  type EntityAttributes,
  isEntity,
  isPaper,
  LABELS,
  type Label,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from './schema.ts'
import type { GraphSource } from './source.ts'

export interface StatsOptions {
  /** Number of entities in each list. */
  top: number
  /** Number of members that stand for a community. */
  members: number
}

export const STATS_DEFAULTS: StatsOptions = { top: 10, members: 5 }

export interface TopEntity {
  id: string
  name: string
  label: EntityType
  papers: number
  proposedIn: number
  baselineIn: number
  usedIn: number
}

export interface EdgeCount {
  type: RelationshipType
  /** Edges that are sure enough to be shown as fact, and the others. */
  shown: number
  unsure: number
}

export interface GraphStats {
  name: string
  nodes: number
  edges: number
  minConfidence: number
  shownEdges: number
  unsureEdges: number
  /** In the order of the schema; labels without nodes are left out. */
  labels: { label: Label; nodes: number }[]
  /** In the order of the schema; types without edges are left out. */
  relationships: EdgeCount[]
  /** Most papers first. */
  methods: TopEntity[]
  models: TopEntity[]
  datasets: TopEntity[]
  tasks: TopEntity[]
  metrics: TopEntity[]
  /** By the number of papers that compare with them. */
  baselines: TopEntity[]
  /** With the members that most papers name. */
  communities: (Community & { members: string[] })[]
  modularity: number
  coverage: Coverage
  /** Papers in which nothing was found. */
  nothingFound: { id: string; paperId: string; title: string; file: string; line: number }[]
  counts?: BuildCounts
}

/** One pass over nodes and edges; `source` must hold the unsure edges too. */
export async function graphStats(
  source: GraphSource,
  options: Partial<StatsOptions> = {},
): Promise<GraphStats> {
  const { top, members } = { ...STATS_DEFAULTS, ...options }
  const { header } = source
  const labels = new Map<Label, number>()
  const entities: (EntityAttributes & { id: string })[] = []
  const silent = new Set(header.coverage.nothingFound)
  const nothingFound: GraphStats['nothingFound'] = []
  for await (const { id, attributes } of source.nodes()) {
    count(labels, attributes.label)
    if (isEntity(attributes)) entities.push({ id, ...attributes })
    else if (isPaper(attributes) && silent.has(id)) {
      const { paperId, name, sourceFile, sourceLine } = attributes
      nothingFound.push({ id, paperId, title: name, file: sourceFile, line: sourceLine })
    }
  }
  const byPapers = [...entities].sort((a, b) => b.papers - a.papers || compareText(a.id, b.id))
  const ofLabel = (label: EntityType): TopEntity[] =>
    byPapers
      .filter((entity) => entity.label === label)
      .slice(0, top)
      .map(topEntity)
  const baselines = entities
    .filter(({ baselineIn }) => baselineIn > 0)
    .sort((a, b) => b.baselineIn - a.baselineIn || b.papers - a.papers || compareText(a.id, b.id))
    .slice(0, top)
    .map(topEntity)
  return {
    name: header.name,
    nodes: header.nodes,
    edges: header.edges,
    minConfidence: header.minConfidence,
    shownEdges: header.shownEdges,
    unsureEdges: header.unsureEdges,
    labels: LABELS.flatMap((label) => {
      const nodes = labels.get(label) ?? 0
      return nodes === 0 ? [] : [{ label, nodes }]
    }),
    relationships: await countEdges(source),
    methods: ofLabel('Method'),
    models: ofLabel('Model'),
    datasets: ofLabel('Dataset'),
    tasks: ofLabel('Task'),
    metrics: ofLabel('Metric'),
    baselines,
    communities: withMembers(header.communities, byPapers, members),
    modularity: header.modularity,
    coverage: header.coverage,
    nothingFound,
    ...(header.counts === undefined ? {} : { counts: header.counts }),
  }
}

function topEntity({
  id,
  name,
  label,
  papers,
  proposedIn,
  baselineIn,
  usedIn,
}: EntityAttributes & { id: string }): TopEntity {
  return { id, name, label, papers, proposedIn, baselineIn, usedIn }
}

async function countEdges(source: GraphSource): Promise<EdgeCount[]> {
  const counts = new Map<RelationshipType, EdgeCount>()
  for await (const { attributes } of source.edges()) {
    const { type, confidence } = attributes
    const known = counts.get(type) ?? { type, shown: 0, unsure: 0 }
    counts.set(type, known)
    known[confidence >= source.header.minConfidence ? 'shown' : 'unsure']++
  }
  return RELATIONSHIP_TYPES.flatMap((type) => counts.get(type) ?? [])
}

function withMembers(
  communities: readonly Community[],
  byPapers: readonly EntityAttributes[],
  number: number,
): GraphStats['communities'] {
  const members = communities.map((): string[] => [])
  for (const { community, name } of byPapers) {
    const named = community === undefined ? undefined : members[community]
    if (named !== undefined && named.length < number) named.push(name)
  }
  return communities.map((community) => ({ ...community, members: members[community.id] ?? [] }))
}
