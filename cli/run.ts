/** A run over papers as the commands show it: progress, interruption, what to do after a failure. */
import { checkNoInput, checkOutput } from '../extract/io/output-place.ts'
import { readLexicon } from '../extract/lexicon/user-terms.ts'
import type { EntityType } from '../extract/paper.ts'
import type { ReadSettings } from '../extract/read.ts'
import { openRun, type Run, type RunSummary } from '../extract/run.ts'
import { readSettings } from './options.ts'
import { tell } from './output.ts'
import { type Progress, startProgress } from './progress.ts'
import { onInterrupt } from './signals.ts'
import { tellSummary } from './summary.ts'
import { count, counted } from './text.ts'

export interface RunSettings extends ReadSettings {
  workers: number
  /** File of the user's own names. */
  lexicon?: string
  /** Types of entities that are kept. */
  types?: readonly EntityType[]
}

export interface Files {
  /** What the run will write, and where its finished lines are kept until then; neither for standard output. */
  output?: string
  journal?: string
  /** Where records go that cannot be read. */
  rejects: string
}

/** Where records that cannot be read go, beside the output; in the working folder where there is none. */
export const rejectsOf = (output: string | undefined): string => `${output ?? 'papergraph'}.rejected.jsonl`

/**
 * Opens a run, lets `work` read its lines, and says how to go on if it fails.
 */
export async function runPapers(
  inputs: readonly string[],
  settings: RunSettings,
  { output, journal, rejects }: Files,
  work: (run: Run, progress: Progress) => Promise<void>,
): Promise<RunSummary> {
  const { workers, lexicon, types } = settings
  const started = performance.now()
  if (output !== undefined) await checkOutput(output, inputs)
  for (const path of [rejects, journal]) if (path !== undefined) checkNoInput(path, inputs)
  const extract = {
    ...(lexicon === undefined ? {} : { lexicon: await readLexicon(lexicon) }),
    ...(types === undefined ? {} : { types }),
  }
  const notes: string[] = []
  const run = await openRun({
    inputs,
    workers,
    extract,
    rejects,
    read: readSettings(settings),
    ...(output === undefined ? {} : { exclude: [output] }),
    ...(journal === undefined ? {} : { journal }),
    onNote: (note) => notes.push(note),
  })
  for (const note of notes.splice(0)) tell(`papergraph: ${note}`)
  const goOn = 'Give the same command again to go on where it stopped.'
  onInterrupt(run.resumable ? goOn : undefined)
  const progress = await startProgress('reading papers')
  try {
    await work(counting(run, progress), progress)
  } catch (error) {
    progress.stop()
    if ((await run.abandon()) && run.summary.papers > 0)
      tell(`papergraph: ${counted(run.summary.papers, 'paper')} of this run are kept. ${goOn}`)
    throw error
  } finally {
    progress.stop()
    onInterrupt(undefined)
    for (const note of notes) tell(`papergraph: ${note}`)
  }
  tellSummary(run.summary, performance.now() - started)
  return run.summary
}

/** The run, its progress shown as its lines are read. */
function counting(run: Run, progress: Progress): Run {
  return {
    ...run,
    async *lines() {
      for await (const line of run.lines()) {
        progress.say(`extracting: ${count(run.summary.papers)} papers`)
        yield line
      }
    },
  }
}
