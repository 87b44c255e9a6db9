/**
 * `docs/schema.md`, made from `graph/schema.ts`. A test keeps the two together; to write the file anew:
 *
 *   npm run docs
 */
import {
  EDGE_PROPERTIES,
  LABELS,
  NODE_LABELS,
  type Properties,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
} from '../graph/schema.ts'

const EVIDENCE: readonly (readonly [string, string])[] = [
  ['paper', 'Id of the Paper node'],
  ['start, end', 'The sentence: offsets in the text of the paper'],
  ['section', '`title` or `abstract`'],
  [
    'head, tail',
    'Offsets of the mentions of source and target; absent where the sentence does not name them',
  ],
  ['confidence', '0 to 1'],
  [
    'by',
    'The step that said so: `pair` and `pattern:...` for a relation read in the text, `roles` for one that follows ' +
      'from the roles of its ends, `role` for an edge from a paper, `claim`, `co-occurrence`',
  ],
  ['metric, dataset, condition', 'Of a comparison: in what, on what and under what condition'],
  ['scope', '`class` where the comparison is with a whole class of methods'],
  [
    'claimedBy',
    '`own` if the winner is the work of the paper itself, `third` if it reports on the work of others',
  ],
]

const INTRO = `# The graph

<!-- Made from graph/schema.ts by \`npm run docs\`. -->

A papergraph graph is a directed graph with several edges between two nodes where they differ in type. Nodes have
a label, edges have a relationship type, both have properties. The same names are used in the graph file
([files.md](files.md)), in all exports ([formats.md](formats.md)) and in the viewer.

There are three kinds of node:

- **Entities** (${LABELS.filter((label) => NODE_LABELS[label].entity).join(', ')}): what papers name. One node for
  one thing over all papers.
- **Papers**: one node for each record that was read.
- **Claims**: one node for each number that a paper reports as a result.

A property that is not known is absent. Nothing is guessed.

## An example

The title and abstract of an invented paper with the id \`reedbed2024\`:

> Reedbed: A Retriever with Patience
>
> We propose Reedbed, a retriever for question answering. Reedbed outperforms Lanternwalk on KiteHop by 3.1 F1.

| Edge | Why |
| --- | --- |
| Paper \`p:reedbed2024\` PROPOSES Method \`e:reedbed\` | "We propose Reedbed" |
| Paper \`p:reedbed2024\` APPLIED_TO Task \`e:question-answering\` | the paper works on it |
| Paper \`p:reedbed2024\` COMPARED_WITH Method \`e:lanternwalk\` | its baseline |
| Paper \`p:reedbed2024\` EVALUATED_ON Dataset \`e:kitehop\` | "on KiteHop" |
| Paper \`p:reedbed2024\` MENTIONS Metric \`e:f1\` | metrics are mentioned |
| Method \`e:reedbed\` OUTPERFORMS Method \`e:lanternwalk\` | the second sentence; its evidence has metric F1, dataset KiteHop |
| Paper \`p:reedbed2024\` REPORTS Claim \`c:reedbed2024/0\` | "3.1 F1", a gain |
| Claim \`c:reedbed2024/0\` ABOUT Method \`e:reedbed\` | whose gain it is |
| Claim \`c:reedbed2024/0\` ON Dataset \`e:kitehop\` | where it was measured |
| Claim \`c:reedbed2024/0\` MEASURES Metric \`e:f1\` | what was measured |
| Claim \`c:reedbed2024/0\` AGAINST Method \`e:lanternwalk\` | what it is compared with |

## Ids

| Id | Node | Made from |
| --- | --- | --- |
| \`p:ID\` | Paper | the id of the paper in its source; without one, a hash of its normalised title |
| \`e:NAME\` | Entity | its name in normal form: lower case, singular, words joined with \`-\` (\`e:graph-neural-network\`) |
| \`e:ID/NAME\` | Entity that belongs to one paper | the id of the paper and the name in normal form |
| \`c:ID/N\` | Claim | the id of the paper and the number of the claim in it, from 0 |

Ids do not hold the label, so that a node whose label changes as the graph grows stays the same node. An edge has
the id \`SOURCE|TYPE|TARGET\`. Characters in the id of a paper that would break an id (white space, quotation marks,
\`|\`, \`%\` and the like) are written as \`%\` and four hexadecimal digits.

## When two names are one node

Names are one node if their normal forms are equal: case, hyphens, plural, diacritics, LaTeX marks and British
spelling make no difference, digits do ("GPT-3" and "GPT-4" are two nodes). An acronym belongs to the long form that
its own paper gives; without one, to the long form by which at least four fifths of the papers that define it do so.
The type plays no part: a name to which papers gave several types is one node, its label is the type that most papers
gave, and \`types\` with \`typePapers\` keep them all.

**Own nodes.** What a paper proposes under ordinary words ("graph pruning module") is that paper's own: it has
\`ownOf\`, an id with the paper in it, and is never merged with a node of another paper, since the same words mean
something else there.

**Papers that name nothing.** What a paper says of "we" or "our method" where its work has no name hangs on the Paper
node: Paper OUTPERFORMS Method.

**Classes.** A relation with a class that is no entity ("outperforms existing methods") makes no edge. It is kept in
\`classRelations\` of the Paper node.

## Confidence

Entities, edges, evidence and claims have a confidence from 0 to 1. That of an edge is the highest of its evidence.
Edges below \`minConfidence\` of the graph are kept in the graph file, but the viewer, \`stats\` and exports leave them
out unless asked, and say how many there are.
`

function propertyTable(properties: Properties): string[] {
  return [
    '| Property | Type | Meaning |',
    '| --- | --- | --- |',
    ...Object.entries(properties).map(([name, { type, about }]) => `| \`${name}\` | ${type} | ${about} |`),
  ]
}

/** The whole of `docs/schema.md`. */
export function schemaMarkdown(): string {
  const entities = LABELS.filter((label) => NODE_LABELS[label].entity)
  const others = LABELS.filter((label) => !NODE_LABELS[label].entity)
  const every = (labels: readonly string[]): string =>
    entities.every((label) => labels.includes(label))
      ? [...labels.filter((label) => !entities.some((entity) => entity === label)), 'any entity'].join(', ')
      : labels.join(', ')
  return [
    INTRO,
    '## Labels',
    '',
    '| Label | Meaning |',
    '| --- | --- |',
    ...LABELS.map((label) => `| ${label} | ${NODE_LABELS[label].about} |`),
    '',
    `### Properties of ${entities.join(', ')}`,
    '',
    ...propertyTable(NODE_LABELS.Method.properties),
    '',
    ...others.flatMap((label) => [
      `### Properties of ${label}`,
      '',
      ...propertyTable(NODE_LABELS[label].properties),
      '',
    ]),
    '## Relationship types',
    '',
    'The labels are those that a type is meant for. A node has the label that most papers give it, so an edge between',
    'other labels can occur, and is kept.',
    '',
    '| Type | From | To | Meaning |',
    '| --- | --- | --- | --- |',
    ...RELATIONSHIP_TYPES.map((type) => {
      const { from, to, directed, about } = RELATIONSHIPS[type]
      return `| ${type} | ${every(from)} | ${every(to)} | ${about}${directed ? '' : ' (no direction)'} |`
    }),
    '',
    '### Properties of every relationship',
    '',
    ...propertyTable(EDGE_PROPERTIES),
    '',
    '### Evidence',
    '',
    'Every edge has at least one piece of evidence: a sentence of a paper. Offsets count UTF-16 code units in the text',
    'of the paper, which is its title, a blank line (two line feeds) and its abstract; `end` is the first offset that is',
    'no longer part.',
    '',
    '| Field | Meaning |',
    '| --- | --- |',
    ...EVIDENCE.map(([name, about]) => `| \`${name.replaceAll(', ', '`, `')}\` | ${about} |`),
    '',
  ].join('\n')
}
