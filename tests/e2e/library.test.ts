/** The installed package as a library, imported and typed as a user would. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleBibtex, sampleLines } from './corpus.ts'
import { type Installed, install } from './installed.ts'

const REPO = fileURLToPath(new URL('../../', import.meta.url))

let papergraph: Installed

beforeAll(() => {
  papergraph = install()
  mkdirSync(join(papergraph.work, 'node_modules'))
  symlinkSync(papergraph.folder, join(papergraph.work, 'node_modules', 'papergraph'))
  writeFileSync(join(papergraph.work, 'papers.bib'), sampleBibtex(6))
  writeFileSync(join(papergraph.work, 'broken.jsonl'), `${sampleLines(2)}{"title": \n`)
})
afterAll(() => papergraph?.remove())

/** Runs a module of the user's and gives what it prints, parsed. */
function runModule(code: string): unknown {
  writeFileSync(join(papergraph.work, 'user.mjs'), code)
  const printed = execFileSync(process.execPath, ['user.mjs'], { cwd: papergraph.work, encoding: 'utf8' })
  return JSON.parse(printed)
}

it('reads, extracts, builds, asks, writes and opens', () => {
  const said = runModule(`
    import { buildGraph, exportGraph, extract, graphSource, graphStats, openGraph, readPapers, writeGraph } from 'papergraph'
    const extractions = []
    for await (const paper of readPapers('papers.bib')) extractions.push(extract(paper))
    const graph = await buildGraph(extractions, { name: 'mine' })
    const direct = await buildGraph(readPapers(['papers.bib']), { name: 'mine' })
    await writeGraph('mine.pg.jsonl', graph)
    const opened = await openGraph('mine.pg.jsonl')
    const stats = await graphStats(opened)
    let graphml = ''
    for await (const piece of exportGraph(opened, 'graphml')) graphml += piece
    await opened.close()
    console.log(JSON.stringify({
      papers: extractions.length,
      same: JSON.stringify(graph.export()) === JSON.stringify(direct.export()),
      name: stats.name,
      coverage: stats.coverage.papers,
      nodes: graphSource(graph).header.nodes === stats.nodes,
      graphml: graphml.startsWith('<?xml') && graphml.trimEnd().endsWith('</graphml>'),
    }))
  `)
  expect(said).toEqual({ papers: 6, same: true, name: 'mine', coverage: 6, nodes: true, graphml: true })
})

it('drops no record in silence', () => {
  const said = runModule(`
    import { PapergraphError, readPapers } from 'papergraph'
    const titles = []
    let error
    try {
      for await (const { title } of readPapers('broken.jsonl')) titles.push(title)
    } catch (caught) {
      error = caught
    }
    const rejected = []
    let read = 0
    for await (const _ of readPapers('broken.jsonl', { onReject: (one) => rejected.push(one) })) read++
    console.log(JSON.stringify({
      papers: titles.length, known: error instanceof PapergraphError, line: error.line, hint: error.hint,
      read, rejected: rejected.map(({ file, line }) => [file, line]),
    }))
  `)
  expect(said).toEqual({
    papers: 2,
    known: true,
    line: 3,
    hint: expect.stringContaining('onReject'),
    read: 2,
    rejected: [['broken.jsonl', 3]],
  })
})

it('is typed', () => {
  writeFileSync(
    join(papergraph.work, 'user.mts'),
    `import { buildGraph, exportGraph, type Extraction, extract, FORMATS, isEntity, type Paper, readPapers, SOURCES } from 'papergraph'
const paper: Paper = { id: 'a', title: 'LeafNet', abstract: 'We propose LeafNet.', source: { file: '-', line: 1 } }
const extraction: Extraction = extract(paper)
const graph = await buildGraph([paper, extraction], { minConfidence: 0.8 })
const names: string[] = graph.mapNodes((_, node) => (isEntity(node) ? node.aliases.join() : node.name))
const pieces: AsyncIterable<string> = exportGraph(graph, FORMATS[0]?.id ?? SOURCES[0]?.id ?? 'gexf')
const papers: AsyncIterable<Paper> = readPapers('papers.bib')
// @ts-expect-error: not a paper
extract({ title: 1 })
console.log(names, pieces, papers)
`,
  )
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '']
  execFileSync(join(REPO, 'node_modules/.bin/tsc'), [...options, 'user.mts'], {
    cwd: papergraph.work,
    stdio: 'pipe',
  })
})

it('has an example that runs', () => {
  const example = join(papergraph.folder, 'examples/library.mjs')
  const papers = join(papergraph.folder, 'examples/papers.bib')
  execFileSync(process.execPath, [example, papers, 'example.graphml'], { cwd: papergraph.work })
  expect(existsSync(join(papergraph.work, 'example.graphml'))).toBe(true)
  expect(readFileSync(join(papergraph.work, 'example.graphml'), 'utf8')).toContain('Pathmoss')
})
