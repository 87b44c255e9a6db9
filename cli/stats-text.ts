/** The numbers of a graph as text. */
import { NODE_LABELS, RELATIONSHIPS } from '../graph/schema.ts'
import type { GraphStats, TopEntity } from '../graph/stats.ts'
import { type Column, table } from './table.ts'
import { count, counted, printable, shortened } from './text.ts'

export interface Section {
  title?: string
  lines: string[]
}

const NAME_WIDTH = 44
const TITLE_WIDTH = 70
const COMMUNITIES_SHOWN = 12
const SILENT_SHOWN = 20

const RIGHT = 'right' as const

/** Parts of the text in order; those with nothing to say are left out. */
export function statsSections(stats: GraphStats): Section[] {
  return [
    { lines: overview(stats) },
    { title: 'Coverage', lines: coverage(stats) },
    { title: 'Nodes', lines: nodes(stats) },
    { title: 'Edges', lines: edges(stats) },
    entities('Methods', stats.methods),
    entities('Models', stats.models),
    entities('Datasets', stats.datasets),
    baselines(stats.baselines),
    entities('Tasks', stats.tasks),
    entities('Metrics', stats.metrics),
    { title: `Communities (modularity ${stats.modularity.toFixed(2)})`, lines: communities(stats) },
    { title: 'Nothing was found in', lines: silent(stats) },
  ].filter(({ lines }) => lines.length > 0)
}

function overview({
  name,
  coverage,
  nodes,
  edges,
  shownEdges,
  unsureEdges,
  minConfidence,
  counts,
}: GraphStats) {
  const lines = [
    `${printable(name)}: ${counted(coverage.papers, 'paper')}, ${counted(nodes, 'node')}, ${counted(edges, 'edge')}`,
    `Edges: ${count(shownEdges)} shown, ${count(unsureEdges)} unsure (confidence below ${minConfidence})`,
  ]
  if (counts !== undefined && counts.mergedRecords > 0)
    lines.push(`${counted(counts.mergedRecords, 'record')} of a paper that was read already: merged`)
  return lines
}

function coverage({ coverage: found }: GraphStats): string[] {
  const said: [what: string, papers: number][] = [
    ['Something is found', found.withEntities],
    ['A proposed system is named', found.withProposed],
    ['A baseline is named', found.withBaseline],
    ['A dataset is named', found.withDataset],
    ['A task is named', found.withTask],
    ['A number is reported', found.withClaim],
  ]
  return said.map(([what, papers]) => `  ${what} in ${count(papers)} of ${counted(found.papers, 'abstract')}`)
}

const nodes = ({ labels }: GraphStats): string[] =>
  indented(
    [{ title: '' }, { title: '', align: RIGHT }],
    labels.map(({ label, nodes: number }) => [NODE_LABELS[label].plural, count(number)]),
  )

const edges = ({ relationships }: GraphStats): string[] =>
  indented(
    [{ title: 'type' }, { title: 'shown', align: RIGHT }, { title: 'unsure', align: RIGHT }, { title: '' }],
    relationships.map(({ type, shown, unsure }) => [
      type,
      count(shown),
      count(unsure),
      RELATIONSHIPS[type].about,
    ]),
  )

const entities = (title: string, top: readonly TopEntity[]): Section => ({
  title,
  lines: indented(
    [
      { title: 'name' },
      { title: 'papers', align: RIGHT },
      { title: 'proposed', align: RIGHT },
      { title: 'used', align: RIGHT },
      { title: 'baseline', align: RIGHT },
    ],
    top.map(({ name, papers, proposedIn, usedIn, baselineIn }) => [
      cell(name),
      ...[papers, proposedIn, usedIn, baselineIn].map(count),
    ]),
  ),
})

const baselines = (top: readonly TopEntity[]): Section => ({
  title: 'Baselines',
  lines: indented(
    [
      { title: 'name' },
      { title: 'baseline in', align: RIGHT },
      { title: 'of papers', align: RIGHT },
      { title: 'type' },
    ],
    top.map(({ name, label, papers, baselineIn }) => [cell(name), count(baselineIn), count(papers), label]),
  ),
})

function communities({ communities: all }: GraphStats): string[] {
  const lines = indented(
    [
      { title: '', align: RIGHT },
      { title: 'label' },
      { title: 'size', align: RIGHT },
      { title: 'among them' },
    ],
    all
      .slice(0, COMMUNITIES_SHOWN)
      .map(({ id, label, size, members }) => [
        String(id),
        cell(label),
        count(size),
        shortened(printable(members.join(', ')), TITLE_WIDTH),
      ]),
  )
  return [...lines, ...more(all.length - COMMUNITIES_SHOWN, 'smaller one')]
}

function silent({ nothingFound }: GraphStats): string[] {
  const lines = nothingFound
    .slice(0, SILENT_SHOWN)
    .map(
      ({ title, file, line }) => `  ${printable(file)}:${line}: ${shortened(printable(title), TITLE_WIDTH)}`,
    )
  return [...lines, ...more(nothingFound.length - SILENT_SHOWN, 'paper')]
}

const more = (number: number, what: string): string[] =>
  number > 0 ? [`  and ${counted(number, `more ${what}`)}: --json has all`] : []

const cell = (name: string): string => shortened(printable(name), NAME_WIDTH)

const indented = (columns: readonly Column[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : table(columns, rows).map((line) => `  ${line}`)
