import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell } from '../../exports/csv.ts'
import { exportParts } from '../../exports/index.ts'
import { anyGraph, anyText, hostileGraph, smallGraph, sourceOf, textOf } from './helpers.ts'

async function write(graph: ReturnType<typeof smallGraph>, options = {}) {
  const [nodes, edges] = exportParts(sourceOf(graph.nodes, graph.edges), 'csv', options, 'field')
  if (nodes === undefined || edges === undefined) throw new Error('CSV has two parts')
  return {
    nodes: await textOf(nodes.chunks),
    edges: await textOf(edges.chunks),
    names: [nodes.name, edges.name],
  }
}

/** The cells of one line. */
function cellsOf(line: string): string[] {
  const [cells = []]: string[][] = parse(line, { record_delimiter: '\r\n' })
  return cells
}

const rows = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n' })

/** Takes the apostrophe away that the format puts before formulas. */
const plain = (cell: string): string =>
  /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd')

describe('CSV', () => {
  it('writes two tables with all properties', async () => {
    const { nodes, edges, names } = await write(smallGraph())
    expect(names).toEqual(['field.nodes.csv', 'field.edges.csv'])
    expect(rows(nodes)).toHaveLength(5)
    expect(rows(nodes)[1]).toMatchObject({
      id: 'stridenet',
      label: 'StrideNet',
      labels: 'Method',
      papers: '3',
      y: '-20.25',
      aliases: '["StrideNet alias","StrideNet"]',
    })
    expect(rows(edges)[0]).toMatchObject({
      id: 'e1',
      source: 'stridenet',
      target: 'hopnet',
      kind: 'OUTPERFORMS',
      weight: '2',
      sentences: 'StrideNet outperforms HopNet on sand. [p1 22-59]',
    })
    expect(nodes.endsWith('\r\n')).toBe(true)
  })

  it('leaves evidence out where none is asked for', async () => {
    const { edges } = await write(smallGraph(), { evidence: false })
    expect(edges.split('\r\n')[0]).toBe('id,source,target,kind,weight,confidence')
  })

  it('disarms formulas in texts, and leaves numbers numbers', () => {
    for (const text of ['=1+1', '+1', '-1', '@A', '\tx', '\rx', '\nx', '\uff1d1']) {
      expect(plain(cellsOf(csvCell(text, true))[0] ?? '')).toBe(text)
      expect(cellsOf(csvCell(text, true))[0]).toBe(`'${text}`)
    }
    expect(csvCell('-1.5', false)).toBe('-1.5')
    expect(csvCell("it's", true)).toBe("it's")
    expect(csvCell('', true)).toBe('""')
    expect(csvCell(undefined, true)).toBe('')
  })

  it('puts no backslash before a quote in lists and evidence', async () => {
    const { nodes } = await write(hostileGraph())
    const aliases = rows(nodes).map((row) => row.aliases ?? '')
    expect(aliases.join('')).toContain('back\\u005cslash')
    expect(aliases.join('')).not.toContain('\\"')
    expect(JSON.parse(aliases.at(-1) ?? '')).toContain('[list, "like"]')
  })

  it('no cell starts a formula, and every text is read back', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const line = `x,${texts.map((text) => csvCell(text, true)).join(',')}\r\n`
        const cells = cellsOf(line)
        expect(cells.slice(1).map(plain)).toEqual(texts.map(wellFormed))
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })

  it('keeps hostile names and ids apart', async () => {
    const graph = hostileGraph()
    let replaced = 0
    const { nodes, edges } = await write(graph, { onReplaced: (count: number) => (replaced += count) })
    expect(rows(nodes).map(({ label }) => plain(label ?? ''))).toEqual(
      graph.nodes.map(({ attributes }) => wellFormed(attributes.name)),
    )
    const ids = new Set(rows(nodes).map(({ id }) => id))
    expect(ids.size).toBe(graph.nodes.length)
    for (const { source, target } of rows(edges))
      expect([ids.has(source), ids.has(target)]).toEqual([true, true])
    expect(replaced).toBeGreaterThan(1)
  })

  it('is read back equal, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const written = await write(graph)
        expect(rows(written.nodes).map(({ id, label }) => [id, plain(label ?? '')])).toEqual(
          graph.nodes.map(({ id, attributes }) => [id, wellFormed(attributes.name)]),
        )
        expect(rows(written.edges).map(({ kind, evidence }) => [kind, JSON.parse(evidence ?? '')])).toEqual(
          graph.edges.map(({ attributes }) => [attributes.type, attributes.evidence]),
        )
      }),
    )
  })
})
