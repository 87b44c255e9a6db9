/** Extractions → graph: fold, resolve, then what can be said of the whole (communities, metrics, map). */
import { MultiDirectedGraph } from 'graphology'
import { DEFAULT_MIN_CONFIDENCE } from '../extract/confidence.ts'
import { isOrdinaryWord } from '../extract/lexicon/words.ts'
import type { Extraction } from '../extract/paper.ts'
import { addClaims } from './claims.ts'
import { assignCommunities, COMMUNITY_DEFAULTS, findCommunities } from './communities.ts'
import { coverageOf } from './coverage.ts'
import { EdgeCollector } from './edges.ts'
import { emptyFacts, type Facts, foldExtraction, mergedRecords } from './fold.ts'
import { describeCommunities } from './labels.ts'
import { assignLayout } from './layout.ts'
import { assignMetrics } from './metrics.ts'
import { entityAttributes, paperAttributes } from './nodes.ts'
import { sortedKeys } from './order.ts'
import type { PaperGraph } from './paper-graph.ts'
import { project } from './projection.ts'
import { addKinds } from './resolution/kinds.ts'
import { paperNodeId, resolveNames } from './resolve.ts'
import { joinSamePapers } from './same-papers.ts'
import type { BuildCounts, GraphAttributes } from './schema.ts'
import type { GraphNode } from './source.ts'
import { addCoOccurrences, addRelations, addRoles } from './statements.ts'

export interface BuildOptions {
  /** Name of the corpus, for titles. */
  name: string
  /** Inputs as the user named them. */
  sources: readonly string[]
  /** `papergraph 0.1.0` */
  generator: string
  /** Edges below are kept, but not shown as fact. */
  minConfidence: number
  /** Louvain's resolution. */
  resolution: number
  /** Seed of everything random. */
  seed: number
  /** Whether entities named in one sentence get an edge. */
  coOccurrence: boolean
  /** Whether a word is known in lower case: what a paper proposes under such words alone is never merged. */
  isOrdinaryWord: (word: string) => boolean
}

export const BUILD_DEFAULTS: BuildOptions = {
  name: 'papers',
  sources: [],
  generator: 'papergraph',
  minConfidence: DEFAULT_MIN_CONFIDENCE,
  resolution: COMMUNITY_DEFAULTS.resolution,
  seed: COMMUNITY_DEFAULTS.seed,
  coOccurrence: true,
  isOrdinaryWord,
}

/**
 * The graph of the papers. The order in which they come makes no difference.
 *
 * @throws PapergraphError if an extraction does not fit its paper.
 */
export async function buildGraph(
  input: Iterable<Extraction> | AsyncIterable<Extraction>,
  options: Partial<BuildOptions> = {},
): Promise<PaperGraph> {
  const facts = emptyFacts()
  for await (const extraction of input) foldExtraction(facts, extraction)
  return graphOfFacts(facts, options)
}

/** The graph of facts that were folded elsewhere, by several workers say. */
export function graphOfFacts(folded: Facts, options: Partial<BuildOptions> = {}): PaperGraph {
  const settings = { ...BUILD_DEFAULTS, ...options }
  const facts = joinSamePapers(folded)
  const graph: PaperGraph = new MultiDirectedGraph()
  const counts = addNodesAndEdges(graph, facts, settings)
  const projection = project(graph)
  const partition = findCommunities(projection, settings)
  assignCommunities(graph, partition)
  assignMetrics(graph, projection)
  assignLayout(graph, projection, partition, { seed: settings.seed })
  graph.replaceAttributes(header(graph, settings, counts, partition))
  return graph
}

function addNodesAndEdges(graph: PaperGraph, facts: Facts, settings: BuildOptions): BuildCounts {
  const resolution = resolveNames(facts, settings)
  const { entities, nodeOf } = resolution
  const edges = new EdgeCollector()
  const dropped = { genericRelations: 0, danglingRelations: 0 }
  const claims: GraphNode[] = []
  const described = entities.map((entity) => ({
    id: entity.id,
    attributes: entityAttributes(entity, paperNodeId),
  }))
  const metrics = new Set(
    described.filter(({ attributes }) => attributes.label === 'Metric').map(({ id }) => id),
  )
  for (const id of sortedKeys(facts.papers)) {
    const paper = facts.papers.get(id)
    if (paper === undefined) continue
    const context = { facts: paper, nodeOf, metrics, edges }
    addRoles(context)
    graph.addNode(paperNodeId(id), paperAttributes(paper, addRelations(context, dropped)))
    if (settings.coOccurrence) addCoOccurrences(context)
    claims.push(...addClaims(paper, nodeOf, edges))
  }
  addKinds(facts, resolution, new Map(described.map(({ id, attributes }) => [id, attributes])), edges)
  for (const { id, attributes } of [...described, ...claims]) graph.addNode(id, attributes)
  for (const { id, source, target, attributes } of edges.finished()) {
    graph.addDirectedEdgeWithKey(id, source, target, attributes)
  }
  return {
    records: facts.records,
    mergedRecords: mergedRecords(facts),
    selfLoops: edges.selfLoops,
    ...dropped,
  }
}

function header(
  graph: PaperGraph,
  { name, generator, sources, minConfidence, resolution, seed }: BuildOptions,
  counts: BuildCounts,
  partition: ReturnType<typeof findCommunities>,
): GraphAttributes {
  let shownEdges = 0
  graph.forEachEdge((_, { confidence }) => {
    if (confidence >= minConfidence) shownEdges++
  })
  return {
    name,
    generator,
    sources: [...sources],
    minConfidence,
    shownEdges,
    unsureEdges: graph.size - shownEdges,
    coverage: coverageOf(graph),
    communities: describeCommunities(graph, partition),
    modularity: partition.modularity,
    resolution,
    seed,
    counts,
  }
}
