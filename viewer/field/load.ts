/** Reads the graph file as it comes from the server. */
import { PapergraphError } from '../../extract/io/errors.ts'
import { readRecords } from '../../graph/file.ts'
import type { GraphEdge, GraphHeader, GraphNode } from '../../graph/source.ts'
import { type Field, makeField } from './field.ts'

/** Records between two reports of progress; the page is drawn in between. */
const REPORT = 800

async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    yield decoder.decode(value, { stream: true })
  }
  yield decoder.decode()
}

const nextFrame = () => new Promise((resolve) => setTimeout(resolve))

/**
 * The graph at `url`.
 * @param onProgress told how many nodes have been read, and of how many, as soon as that is known.
 * @throws PapergraphError with what to do, where the server has no graph or the file is broken
 */
export async function loadField(
  url: string,
  onProgress: (read: number, of: number | undefined) => void,
): Promise<Field> {
  const response = await fetch(url)
  if (!response.ok || response.body === null)
    throw new PapergraphError(`The server answered ${response.status} instead of a graph`, {
      hint: 'Was the graph file moved? Start papergraph view again and reload this page.',
    })
  let header: GraphHeader | undefined
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  for await (const record of readRecords(textOf(response.body), 'the graph file')) {
    if (record.kind === 'header') header = record.header
    else if (record.kind === 'node') nodes.push(record.node)
    else edges.push(record.edge)
    if ((nodes.length + edges.length) % REPORT === 0) {
      onProgress(nodes.length, header?.nodes)
      await nextFrame()
    }
  }
  if (header === undefined) throw new PapergraphError('The graph file is empty', { hint: 'Build it again.' })
  return makeField(header, nodes, edges)
}
