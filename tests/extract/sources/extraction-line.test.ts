import { expect, test } from 'vitest'
import type { Extraction } from '../../../extract/paper.ts'
import { causes, readText } from './helpers.ts'

const extraction: Extraction = {
  id: 'p1',
  paper: {
    id: 'p1',
    title: 'LeafNet',
    abstract: 'LeafNet finds 93.5% of leaves on ForestSet.',
    year: 2024,
    source: { file: 'other.bib', line: 12 },
  },
  entities: [
    {
      name: 'LeafNet',
      type: 'Method',
      role: 'proposed',
      mentions: [
        { surface: 'LeafNet', start: 0, end: 7 },
        { surface: 'LeafNet', start: 9, end: 16 },
      ],
      confidence: 0.9,
    },
    {
      name: 'ForestSet',
      type: 'Dataset',
      role: 'used',
      mentions: [{ surface: 'ForestSet', start: 42, end: 51 }],
      confidence: 0.8,
    },
  ],
  relations: [
    {
      head: 'LeafNet',
      type: 'EVALUATED_ON',
      tail: 'ForestSet',
      sentence: { section: 'abstract', start: 9, end: 52 },
      confidence: 0.7,
      by: 'pattern:on',
    },
  ],
  claims: [
    {
      subject: 'LeafNet',
      value: '93.5%',
      unit: '%',
      metric: null,
      dataset: 'ForestSet',
      versus: null,
      kind: 'absolute',
      start: 23,
      end: 28,
      sentence: { section: 'abstract', start: 9, end: 52 },
      confidence: 0.7,
    },
  ],
}

test('an extraction gives its paper, with the place where that was read, and itself', async () => {
  for (const [id, text] of [
    ['jsonl', JSON.stringify(extraction)],
    ['json', JSON.stringify([extraction], null, 2)],
  ] as const) {
    const { items } = await readText(id, text)
    expect(items).toEqual([{ paper: extraction.paper, extraction }])
  }
})

type Change = (copy: Extraction) => unknown

const CHANGES: [what: string, cause: string, change: Change][] = [
  [
    'offsets that do not fit',
    '"LeafNet" does not stand at 1 to 7',
    ({ entities }) => Object.assign(entities[0]?.mentions[0] ?? {}, { start: 1 }),
  ],
  [
    'an unknown type',
    'entities.0.type',
    ({ entities }) => Object.assign(entities[0] ?? {}, { type: 'Tree' }),
  ],
  [
    'no mentions',
    'entities.0.mentions',
    ({ entities }) => Object.assign(entities[0] ?? {}, { mentions: [] }),
  ],
  [
    'a negative offset',
    'entities.0.mentions.0.start',
    ({ entities }) => Object.assign(entities[0]?.mentions[0] ?? {}, { start: -1 }),
  ],
  [
    'a name twice',
    'two entities are named',
    ({ entities }) => Object.assign(entities[1] ?? {}, { name: 'LeafNet' }),
  ],
  [
    'a head that is no entity',
    'a relation names "Root"',
    ({ relations }) => Object.assign(relations[0] ?? {}, { head: 'Root' }),
  ],
  [
    'a sentence outside the text',
    'a sentence of a relation',
    ({ relations }) => Object.assign(relations[0]?.sentence ?? {}, { end: 500 }),
  ],
  [
    'a value that is not there',
    '"94%" does not stand',
    ({ claims }) => Object.assign(claims[0] ?? {}, { value: '94%' }),
  ],
  [
    'a confidence over 1',
    'claims.0.confidence',
    ({ claims }) => Object.assign(claims[0] ?? {}, { confidence: 2 }),
  ],
  ['another id', 'its id is p2', (copy) => Object.assign(copy, { id: 'p2' })],
  ['no text', 'no text', ({ paper }) => Object.assign(paper, { title: '', abstract: ' ' })],
  ['a paper that is none', 'paper', (copy) => Object.assign(copy, { paper: null })],
  ['claims missing', 'claims', (copy) => Object.assign(copy, { claims: undefined })],
]

test.each(CHANGES)('%s: rejected, with the reason', async (_, cause, change) => {
  const copy = structuredClone(extraction)
  change(copy)
  const read = await readText('jsonl', JSON.stringify(copy))
  expect(read.papers).toEqual([])
  expect(causes(read)).toEqual([expect.stringContaining(`1 malformed extraction: ${cause}`)])
})
