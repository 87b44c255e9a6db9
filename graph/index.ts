/** The graph floor: thin, it only hands names on. What opens files by path stands apart. */
export { BUILD_DEFAULTS, type BuildOptions, buildGraph, graphOfFacts } from './build.ts'
export {
  assignCommunities,
  COMMUNITY_DEFAULTS,
  type CommunityOptions,
  findCommunities,
  type Partition,
} from './communities.ts'
export { readGraphFile, readRecords, writeGraphFile } from './file.ts'
export { emptyFacts, type Facts, foldExtraction, mergedRecords, mergeFacts } from './fold.ts'
export { describeCommunities } from './labels.ts'
export { assignLayout, LAYOUT_DEFAULTS, type LayoutOptions, nodeRadius } from './layout.ts'
export { graphSource } from './memory-source.ts'
export { assignMetrics } from './metrics.ts'
export type { PaperGraph } from './paper-graph.ts'
export { PROJECTION_DEFAULTS, type Projection, type ProjectionOptions, project } from './projection.ts'
export { sentenceOf, shownSource } from './shown.ts'
export { type GraphStats, graphStats, STATS_DEFAULTS, type StatsOptions } from './stats.ts'
