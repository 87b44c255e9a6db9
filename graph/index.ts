/** The graph floor: thin, it only hands names on. What opens files by path is in file-source.ts. */
export { BUILD_DEFAULTS, type BuildOptions, buildGraph, graphOfFacts } from './build.ts'
export { readGraphFile, readRecords, writeGraphFile } from './file.ts'
export { emptyFacts, type Facts, foldExtraction, mergedRecords, mergeFacts } from './fold.ts'
export { graphSource } from './memory-source.ts'
export type { PaperGraph } from './paper-graph.ts'
export { sentenceOf, shownSource } from './shown.ts'
