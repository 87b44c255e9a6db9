import { expect, it } from 'vitest'
import { inspectionLines } from '../../cli/inspect.ts'
import { howToGet, sourceLines, sourcesData } from '../../cli/sources.ts'
import type { Inspection } from '../../extract/inspect.ts'
import { SOURCES } from '../../extract/sources/index.ts'

const plain = (text: string): string => text

const FOUND: Inspection = {
  file: 'papers.ris',
  sources: [{ id: 'ris', title: 'RIS', files: 1 }],
  records: 1205,
  papers: 1203,
  rejected: 2,
  extracted: 0,
  repeated: 1,
  fields: {
    title: 1203,
    abstract: 1203,
    year: 1,
    date: 0,
    venue: 1202,
    authors: 600,
    keywords: 0,
    doi: 0,
    arxivId: 0,
    url: 0,
    citekey: 0,
    sourceKey: 0,
    codeUrls: 0,
  },
  causes: [{ cause: 'no abstract', records: 2, first: { file: 'papers.ris', line: 7 } }],
  notes: ['papers.ris is not UTF-8: read as Latin-1'],
  examples: [
    {
      id: 't-1',
      title: 'Leaves\u202e',
      abstract: `We count ${'leaves '.repeat(50)}`,
      authors: ['Ada Roe', 'Bo Li', 'Cy Wu', 'Di Xu'],
      year: 2024,
      source: { file: 'papers.ris', line: 1 },
    },
  ],
}

it('inspect says what a file is, in order', () => {
  const lines = inspectionLines(FOUND, plain)
  expect(lines.slice(0, 11)).toEqual([
    'papers.ris: RIS (ris)',
    '  1,205 records: 1,203 papers, 2 rejected',
    '  1 record of a paper that came before',
    '  papers.ris is not UTF-8: read as Latin-1',
    '',
    'Filled',
    '  title      100 %  1,203',
    '  abstract   100 %  1,203',
    '  year         1 %      1',
    '  date         0 %      0',
    '  venue       99 %  1,202',
  ])
  expect(lines).toContain('  2  no abstract (first at papers.ris:7)')
  expect(lines.slice(-4)[0]).toBe('Leaves<U+202E>')
  expect(lines.slice(-4)[1]).toBe('  Ada Roe, Bo Li, Cy Wu, ... · 2024')
  expect(lines.at(-2)?.length).toBeLessThan(210)
  expect(lines.at(-1)).toBe('  t-1, papers.ris:1')
})

it('inspect says why a run would stop', () => {
  const lines = inspectionLines({ ...FOUND, papers: 0, examples: [], fault: 'no abstracts found' }, plain)
  expect(lines).toContain('  a run would stop: no abstracts found')
  expect(lines).not.toContain('Filled')
})

it('sources lists all of them, and how to get them', () => {
  expect(sourceLines()).toHaveLength(SOURCES.length + 1)
  expect(sourcesData().map(({ id }) => id)).toEqual(SOURCES.map(({ id }) => id))
  expect(howToGet(plain).join('\n')).toContain('zotero.sqlite')
})
