/** What runs in a worker thread: papers in, finished lines out. The main thread calls it too when there is little to do. */
import { isMainThread, workerData } from 'node:worker_threads'
import { extract } from './index.ts'
import type { ExtractOptions } from './options.ts'
import type { Extraction, Paper } from './paper.ts'

/** What was found in one paper, for progress and summaries. */
export interface Found {
  entities: number
  relations: number
  claims: number
  /** Language of an abstract that is not in English. */
  language?: string
}

/** One extraction, as it is written. */
export interface ExtractedLine {
  id: string
  /** JSON without a line break. */
  line: string
  found: Found
}

/** A paper that extraction stumbled over: a bug, reported with the paper that shows it. */
export interface FailedPaper {
  /** Index in the chunk. */
  failed: number
  message: string
  stack: string
}

/** The line that stands for an extraction in files. */
export function extractionLine(extraction: Extraction): ExtractedLine {
  return { id: extraction.id, line: JSON.stringify(extraction), found: countFound(extraction) }
}

/** Counts what goes into the graph: generic entities are written, but not counted. */
export function countFound({ language, entities, relations, claims }: Extraction): Found {
  return {
    entities: entities.filter((entity) => entity.generic !== true).length,
    relations: relations.length,
    claims: claims.length,
    ...(language === undefined ? {} : { language }),
  }
}

/** What a thread was started with: its options go to it once, not with every chunk. */
const OPTIONS: ExtractOptions = isMainThread ? {} : ((workerData as ExtractOptions | undefined) ?? {})

/** Extracts a chunk of papers. Errors come back as data, as a thread cannot throw an error with its fields. */
export default function extractChunk(
  papers: readonly Paper[],
  { options = OPTIONS }: { options?: ExtractOptions } = {},
): ExtractedLine[] | FailedPaper {
  const lines: ExtractedLine[] = []
  for (const [index, paper] of papers.entries()) {
    try {
      lines.push(extractionLine(extract(paper, options)))
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error))
      return { failed: index, message, stack: stack ?? message }
    }
  }
  return lines
}
