/** Extractions for tests: written by hand, and arbitrary ones. */
import fc from 'fast-check'
import {
  type Claim,
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  type Extraction,
  type Paper,
  paperText,
  RELATION_TYPES,
  type Relation,
  ROLES,
  type Role,
  type SentenceSpan,
} from '../../extract/paper.ts'
import { readSentences } from '../../extract/steps/1-sentences.ts'
import { writeGraphFile } from '../../graph/file.ts'
import { graphSource } from '../../graph/memory-source.ts'
import type { PaperGraph } from '../../graph/paper-graph.ts'

export type EntitySpec = [
  name: string,
  type: EntityType,
  role: Role,
  surfaces?: string[] | undefined,
  confidence?: number,
]
export type RelationSpec = [
  head: string | null,
  type: Relation['type'],
  tail: string | null,
  more?: Partial<Relation>,
]

export interface Spec {
  id: string
  title?: string
  abstract: string
  entities?: EntitySpec[]
  relations?: RelationSpec[]
  claims?: Partial<Claim>[]
  paper?: Partial<Paper>
}

/** An extraction whose mentions are all occurrences of the surfaces in the text. */
export function made({
  id,
  title = '',
  abstract,
  entities = [],
  relations = [],
  claims = [],
  paper,
}: Spec): Extraction {
  const whole: Paper = { id, title, abstract, source: { file: 'made.txt', line: 1 }, ...paper }
  const text = paperText(whole)
  const sentences = readSentences(whole).map(
    ({ start, end, section }): SentenceSpan => ({ start, end, section }),
  )
  const sentenceAt = (place: number): SentenceSpan =>
    sentences.find(({ start, end }) => place >= start && place < end) ?? {
      start: 0,
      end: text.length,
      section: 'abstract',
    }
  return {
    id,
    paper: whole,
    entities: entities.map(
      ([name, type, role, surfaces = [name], confidence = 1]): Entity => ({
        name,
        type,
        role,
        mentions: surfaces.flatMap((surface) => occurrences(text, surface)).sort((a, b) => a.start - b.start),
        confidence,
      }),
    ),
    relations: relations.map(([head, type, tail, more = {}]) => ({
      head,
      type,
      tail,
      sentence: sentenceAt(Math.max(0, text.indexOf(tail ?? more.tailText ?? head ?? ''))),
      confidence: 1,
      by: 'pattern',
      ...more,
    })),
    claims: claims.map((claim): Claim => {
      const { value = '' } = claim
      const start = text.indexOf(value)
      return {
        subject: null,
        value,
        unit: '%',
        metric: null,
        dataset: null,
        versus: null,
        kind: 'absolute',
        start,
        end: start + value.length,
        sentence: sentenceAt(start),
        confidence: 1,
        ...claim,
      }
    }),
  }
}

function occurrences(text: string, surface: string) {
  const found = []
  for (
    let start = text.indexOf(surface);
    start !== -1;
    start = text.indexOf(surface, start + surface.length)
  ) {
    found.push({ surface, start, end: start + surface.length })
  }
  return found
}

/** The graph file as one text. */
export async function bytes(graph: PaperGraph): Promise<string> {
  let text = ''
  for await (const line of writeGraphFile(graphSource(graph))) text += line
  return text
}

/** Names that are alike, names that are not, and names that are meant to break things. */
export const NAMES = [
  'graph neural network',
  'Graph Neural Networks',
  'graph-neural network',
  'GNN',
  'GNNs',
  'Global Nearest Neighbour',
  'BERT',
  'ImageNet',
  'Image-Net',
  'CIFAR-10',
  'CIFAR-100',
  'machine translation',
  'low-resource machine translation',
  'translation of machines',
  'MT',
  'deep GNN',
  'mAP',
  'MAP',
  'BLEU',
  'BLEU score',
  'matching network',
  '<script>alert(1)</script>',
  '"; DROP',
  '=cmd()',
  ']]>',
  '\ud800',
  'a\u0000b',
  'p:p1|USES|e:bert',
  'مشكلة',
  '图神经网络',
  '∇',
  '__proto__',
  'constructor',
]

const arbitraryName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
)

/** One paper whose text is made of the names of its entities. */
const arbitraryExtraction = fc
  .record({
    id: fc.constantFrom('p1', 'p2', 'p3', 'a/b', 'a|b', '2401.00001', 'ü " <x>'),
    line: fc.integer({ min: 1, max: 9 }),
    filler: fc.constantFrom('We study', 'It beats', 'Here is 9.5% for'),
    year: fc.option(fc.integer({ min: 1990, max: 2026 })),
    entities: fc.uniqueArray(
      fc.record({
        name: arbitraryName,
        long: fc.option(fc.constantFrom('graph neural network', 'Global Nearest Neighbour')),
        type: fc.constantFrom(...ENTITY_TYPES),
        role: fc.constantFrom(...ROLES),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        newSentence: fc.boolean(),
      }),
      { maxLength: 7, selector: ({ name }) => name },
    ),
    relations: fc.array(
      fc.tuple(
        fc.nat(6),
        fc.constantFrom(...RELATION_TYPES),
        fc.nat(6),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      { maxLength: 5 },
    ),
  })
  .map(({ id, line, filler, year, entities, relations }): Extraction => {
    const abstract = entities
      .map(
        ({ name, long, newSentence }) =>
          `${newSentence ? `. ${filler}` : ' and'} ${long === null ? name : `${long} (${name})`}`,
      )
      .join('')
    const names = entities.map(({ name }) => name)
    return made({
      id,
      title: names[0] ?? 'Nothing',
      abstract,
      paper: { source: { file: 'made.txt', line }, ...(year === null ? {} : { year }) },
      entities: entities.map(({ name, long, type, role, confidence }) => [
        name,
        type,
        role,
        long === null ? [name] : [name, long],
        confidence,
      ]),
      relations: relations.flatMap(([head, type, tail, confidence]): RelationSpec[] => {
        const [source = null, target = null] = [names[head], names[tail]]
        return target === null ? [] : [[source, type, target, { confidence }]]
      }),
      claims: abstract.includes('9.5%') ? [{ value: '9.5%', subject: names[0] ?? null, metric: 'BLEU' }] : [],
    })
  })

export const arbitraryExtractions = fc.array(arbitraryExtraction, { maxLength: 8 })
