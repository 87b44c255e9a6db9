/** A small graph in memory and the arbitrary ones of the property-based tests. */
import fc from 'fast-check'
import type { EdgeAttributes, NodeAttributes } from '../../graph/schema.ts'
import { RELATIONSHIP_TYPES } from '../../graph/schema.ts'
import type { GraphEdge, GraphHeader, GraphNode, GraphSource } from '../../graph/source.ts'

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

export function sourceOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphSource {
  const texts = new Map(
    nodes.map(({ id, attributes }) => [
      id,
      attributes.label === 'Paper' ? `${attributes.name}\n\n${attributes.abstract}` : '',
    ]),
  )
  const header: GraphHeader = {
    name: 'field <&> "notes"',
    generator: 'papergraph test',
    sources: ['notes.txt'],
    minConfidence: 0,
    shownEdges: edges.length,
    unsureEdges: 0,
    coverage: {
      papers: 1,
      withEntities: 1,
      withProposed: 1,
      withBaseline: 1,
      withDataset: 1,
      withTask: 0,
      withClaim: 1,
      nothingFound: [],
    },
    communities: [{ id: 0, label: 'walks · gaits', terms: ['walks', 'gaits'], size: 3 }],
    modularity: 0.25,
    resolution: 1,
    seed: 1,
    nodes: nodes.length,
    edges: edges.length,
  }
  return {
    header,
    nodes: () => each(nodes),
    edges: () => each(edges),
    text: async (paper) => texts.get(paper) ?? '',
  }
}

export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

export const HOSTILE_NAMES = [
  '<script>alert(1)</script>',
  '"; DROP TABLE papers; --',
  "=cmd()|'/C calc'!A0",
  '+1+1',
  '-3.5%',
  '@SUM(A1)',
  '\tindented',
  '\r\nnext line',
  "'=quoted",
  ']]>',
  'a & <b> ]]&gt; &amp;',
  'lone \ud800 high',
  'lone \udfff low',
  'control \u0000 \u0001 \u001b end',
  'non \ufffe \uffff characters',
  '\u202eright to left: \u0645\u0631\u062d\u0628\u0627',
  '\u4e2d\u6587\u540d\u79f0',
  '\u{1f469}\u200d\u{1f52c} emoji \u{1f680}',
  'line one\nline two',
  'next line \u0085 and line separator \u2028 and paragraph \u2029',
  '  spaces at both ends  ',
  'back\\slash \\n "quotes"',
  'comma, semicolon; pipe|',
  '[list, "like"]',
]

const entity = (name: string, more: Partial<NodeAttributes> = {}): NodeAttributes =>
  ({
    label: 'Method',
    name,
    degree: 2,
    pagerank: 0.125,
    community: 0,
    x: 1.5,
    y: -20.25,
    aliases: [`${name} alias`, name],
    types: ['Method', 'Model'],
    typePapers: [2, 1],
    papers: 3,
    proposedIn: 1,
    baselineIn: 1,
    usedIn: 1,
    mentionedIn: 0,
    confidence: 0.875,
    ...more,
  }) as NodeAttributes

const paper = (id: string, name: string, abstract: string): GraphNode => ({
  id,
  attributes: {
    label: 'Paper',
    name,
    degree: 3,
    pagerank: 0.25,
    x: 0,
    y: 0,
    paperId: id,
    abstract,
    year: 2024,
    authors: ['Ann Other', 'B. "Bee" Cee'],
    sourceFile: 'notes.txt',
    sourceLine: 7,
  },
})

const edge = (
  id: string,
  source: string,
  target: string,
  type: EdgeAttributes['type'],
  more: Partial<EdgeAttributes> = {},
): GraphEdge => ({
  id,
  source,
  target,
  attributes: {
    type,
    weight: 1,
    confidence: 0.75,
    evidence: [
      { paper: 'p1', start: 22, end: 59, section: 'abstract', confidence: 0.75, by: 'pattern:outperforms' },
    ],
    ...more,
  },
})

/** Two parallel edges, a pair in both directions, a node without edges, a claim. */
export function smallGraph(): { nodes: GraphNode[]; edges: GraphEdge[] } {
  return {
    nodes: [
      paper('p1', 'Gaits for two robots', 'StrideNet outperforms HopNet on\nsand. It walks.'),
      { id: 'stridenet', attributes: entity('StrideNet') },
      { id: 'hopnet', attributes: entity('HopNet', { label: 'Model', firstYear: 2019, lastYear: 2024 }) },
      { id: 'sand', attributes: entity('sand', { label: 'Dataset', papers: 1 }) },
      {
        id: 'c1',
        attributes: {
          label: 'Claim',
          name: '12% speed',
          value: '12%',
          unit: '%',
          kind: 'gain',
          paper: 'p1',
          start: 3,
          end: 6,
          sentenceStart: 0,
          sentenceEnd: 20,
          confidence: 0.5,
        },
      },
    ],
    edges: [
      edge('e1', 'stridenet', 'hopnet', 'OUTPERFORMS', { weight: 2 }),
      edge('e2', 'stridenet', 'hopnet', 'COMPARED_WITH'),
      edge('e3', 'hopnet', 'stridenet', 'BUILDS_ON'),
      edge('e4', 'p1', 'stridenet', 'PROPOSES'),
      edge('e5', 'p1', 'c1', 'REPORTS'),
    ],
  }
}

/** One node for each hostile name, in a ring; ids are hostile too. */
export function hostileGraph(): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes: GraphNode[] = HOSTILE_NAMES.map((name) => ({ id: `n:${name}`, attributes: entity(name) }))
  nodes.unshift(paper('p1', HOSTILE_NAMES.join(' '), HOSTILE_NAMES.join('\n')))
  const edges = HOSTILE_NAMES.map((name, index) =>
    edge(`e:${name}`, `n:${name}`, `n:${HOSTILE_NAMES[(index + 1) % HOSTILE_NAMES.length]}`, 'USES', {
      evidence: [
        { paper: 'p1', start: 0, end: 400, section: 'title', confidence: 1, by: 'test', condition: name },
      ],
    }),
  )
  return { nodes, edges }
}

/** Any text, with much of what formats stumble over. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(...HOSTILE_NAMES),
  // Single UTF-16 units, lone surrogates among them.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
)

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

/** Graphs with any texts, parallel edges and loops. */
export const anyGraph = fc
  .record({
    entities: fc.array(
      fc.record({ name: anyText, aliases: fc.array(anyText, { maxLength: 3 }), x: finite }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    links: fc.array(
      fc.record({
        from: fc.nat(100),
        to: fc.nat(100),
        type: fc.constantFrom(...RELATIONSHIP_TYPES),
        weight: fc.integer({ min: 1, max: 1_000_000 }),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        by: anyText,
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ entities, links }) => {
    const nodes: GraphNode[] = entities.map(({ name, aliases, x }, index) => ({
      id: `n${index}`,
      attributes: entity(name, { aliases, x }),
    }))
    const edges = links.map(({ from, to, type, weight, confidence, by }, index) =>
      edge(`e${index}`, `n${from % nodes.length}`, `n${to % nodes.length}`, type, {
        weight,
        confidence,
        evidence: [{ paper: 'n0', start: 0, end: 3, section: 'abstract', confidence, by }],
      }),
    )
    return { nodes, edges }
  })

/** What XML cannot hold, replaced, as the formats say that they do. */
export const asXmlHolds = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')
