// Papers to a graph to GraphML, and the methods that most papers compare with.
//
//   node examples/library.mjs [PAPERS] [OUT.graphml]
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { buildGraph, exportGraph, extract, isEntity, readPapers } from 'papergraph'

const [papers = 'examples/papers.bib', out = 'papers.graphml'] = process.argv.slice(2)

const extractions = []
for await (const paper of readPapers([papers])) extractions.push(extract(paper))

const graph = await buildGraph(extractions, { name: 'example', sources: [papers] })
await pipeline(Readable.from(exportGraph(graph, 'graphml')), createWriteStream(out))

const baselines = graph
  .mapNodes((_, attributes) => attributes)
  .filter((node) => isEntity(node) && node.baselineIn > 0)
  .sort((a, b) => b.baselineIn - a.baselineIn || (a.name < b.name ? -1 : 1))
for (const { name, baselineIn } of baselines.slice(0, 5)) console.log(`${baselineIn}  ${name}`)
