/** What a run says of itself at the end, on standard error. */
import type { RunSummary } from '../extract/run.ts'
import { SAME_BY, type SameBy } from '../extract/same-paper.ts'
import type { GraphHeader } from '../graph/source.ts'
import { tell } from './output.ts'
import { count, counted, duration } from './text.ts'

/** Papers, what was found in them, and what could not be read; the speed on a terminal only, as it varies. */
export function tellSummary(summary: RunSummary, milliseconds: number): void {
  for (const line of summaryLines(summary)) tell(line)
  if (process.stderr.isTTY) tell(speed(summary, milliseconds))
}

export function summaryLines(summary: RunSummary): string[] {
  const { papers, resumed, repeated, rejected, rejectFile, entities, relations, claims, notEnglish } = summary
  const { repeatedBy, titlesOnly, noAbstract } = summary
  const lines = [
    `${counted(papers, 'paper')}: ${counted(entities, 'entity', 'entities')}, ` +
      `${counted(relations, 'relation')}, ${counted(claims, 'claim')}`,
  ]
  if (resumed > 0) lines.push(`  ${count(resumed)} of them from the run that was interrupted`)
  if (repeated > 0)
    lines.push(
      `  ${counted(repeated, 'record')} of a paper that was read already, joined in the graph (${knownBy(repeatedBy)})`,
    )
  if (titlesOnly > 0)
    lines.push(`  ${counted(titlesOnly, 'record')} without an abstract, read by the title alone`)
  if (notEnglish > 0)
    lines.push(
      notEnglish === 1
        ? '  1 abstract is not in English: nothing was read out of it'
        : `  ${count(notEnglish)} abstracts are not in English: nothing was read out of them`,
    )
  if (rejected > 0)
    lines.push(`  ${counted(rejected, 'record')} could not be read${rejectFile ? `: see ${rejectFile}` : ''}`)
  if (noAbstract > 0)
    lines.push(
      noAbstract === 1
        ? '    1 of them has no abstract (--titles reads it by its title)'
        : `    ${count(noAbstract)} of them have no abstract (--titles reads them by their titles)`,
    )
  return lines
}

const KNOWN_BY: Readonly<Record<SameBy, string>> = {
  id: 'id',
  doi: 'DOI',
  arxivId: 'arXiv id',
  title: 'title and year',
}

/** `3 by DOI, 1 by title and year` */
const knownBy = (repeated: RunSummary['repeatedBy']): string =>
  SAME_BY.filter((by) => repeated[by] !== undefined)
    .map((by) => `${count(repeated[by] ?? 0)} by ${KNOWN_BY[by]}`)
    .join(', ')

const speed = ({ papers, resumed }: RunSummary, milliseconds: number): string =>
  `  ${duration(milliseconds)}, ${count(Math.round(((papers - resumed) * 1000) / milliseconds))} papers/s`

/** The size of the graph, how much of it is shown as fact, and where it is. */
export function tellGraph(header: GraphHeader, output: string): void {
  const { nodes, edges, shownEdges, unsureEdges, communities } = header
  tell(
    `${counted(nodes, 'node')}, ${counted(edges, 'edge')} ` +
      `(${count(shownEdges)} shown, ${count(unsureEdges)} unsure), ` +
      `${counted(communities.length, 'community', 'communities')}`,
  )
  tell(`wrote ${output}`)
}
