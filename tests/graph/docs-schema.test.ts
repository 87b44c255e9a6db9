import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Extraction, paperText } from '../../extract/paper.ts'
import { buildGraph } from '../../graph/build.ts'
import { parseHeader, parseRecord } from '../../graph/file.ts'
import { RELATIONSHIP_TYPES } from '../../graph/schema.ts'
import { schemaMarkdown } from '../../scripts/docs-schema.ts'

const filesDoc = readFileSync(new URL('../../docs/files.md', import.meta.url), 'utf8')
/** The JSON blocks of docs/files.md. */
const blocks = [...filesDoc.matchAll(/^```json\n(.*?)^```$/gms)].map((match) => match[1] ?? '')
const extraction = JSON.parse(blocks[0] ?? '') as Extraction

describe('docs/schema.md', () => {
  test('is up to date', async () => {
    await expect(schemaMarkdown()).toMatchFileSnapshot('../../docs/schema.md')
  })

  test('its example is the graph of the extraction in docs/files.md', async () => {
    const graph = await buildGraph([extraction])
    const rows = [
      ...schemaMarkdown().matchAll(/^\| \w+ `([pec]:[^`]+)` ([A-Z_]+) \w+ `([pec]:[^`]+)` \|/gm),
    ].map(([, source, type, target]) => `${source}|${type}|${target}`)
    expect(rows.length).toBeGreaterThan(10)
    for (const id of rows) expect(graph.hasEdge(id), id).toBe(true)
    for (const id of rows) expect(RELATIONSHIP_TYPES).toContain(id.split('|')[1])
  })
})

describe('docs/files.md', () => {
  test('offsets of the example are right', () => {
    const text = paperText(extraction.paper)
    const mentions = extraction.entities.flatMap((entity) => entity.mentions)
    for (const { surface, start, end } of mentions) expect(text.slice(start, end)).toBe(surface)
    for (const { value, start, end } of extraction.claims) expect(text.slice(start, end)).toBe(value)
    const sentences = [...extraction.relations, ...extraction.claims].map(({ sentence }) =>
      text.slice(sentence.start, sentence.end),
    )
    for (const sentence of sentences) expect(sentence).toMatch(/^(We|Reedbed) .*\.$/)
  })

  test('the lines of the graph file are read', () => {
    const [header = '', node = '', edge = ''] = blocks
      .slice(1)
      .map((block) => JSON.stringify(JSON.parse(block)))
    expect(parseHeader(header, 'docs').nodes).toBe(7)
    expect(parseRecord(node, { name: 'docs', line: 2 }).kind).toBe('node')
    expect(parseRecord(edge, { name: 'docs', line: 3 }).kind).toBe('edge')
  })
})
