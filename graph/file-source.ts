/**
 * A graph file on disk, read as a stream (Node.js only). Opening it reads the nodes once, to check them and to
 * note where each paper stands; edges are never all in memory, so that exports of any size take little.
 */
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { PapergraphError } from '../extract/io/errors.ts'
import { paperText } from '../extract/paper.ts'
import { parseHeader, parseRecord, readGraphFile } from './file.ts'
import { readByteLines } from './file-lines.ts'
import { graphSource } from './memory-source.ts'
import { isPaper } from './schema.ts'
import type { GraphEdge, GraphHeader, GraphNode, GraphSource } from './source.ts'

export interface OpenGraphSource extends GraphSource {
  /** Closes the file. Safe to call twice. */
  close(): Promise<void>
}

interface Index {
  header: GraphHeader
  /** Byte offset and length of the line of each Paper node. */
  papers: Map<string, { offset: number; length: number }>
  nodes: Set<string>
  firstNode: Position
  firstEdge: Position
}

interface Position {
  offset: number
  line: number
}

/**
 * Opens a graph file. `-` reads standard input, which is kept in memory, for it cannot be read twice.
 *
 * @throws PapergraphError if it cannot be opened, is not a graph file, is of a newer format or is broken; while
 * it is being read, if its edges are broken or it breaks off.
 */
export async function openGraphSource(path: string): Promise<OpenGraphSource> {
  if (path === '-') {
    process.stdin.setEncoding('utf8')
    const graph = await readGraphFile(process.stdin as AsyncIterable<string>, path)
    return { ...graphSource(graph), close: async () => {} }
  }
  const handle = await openFile(path)
  let index: Index
  try {
    index = await readIndex(path)
  } catch (error) {
    await handle.close()
    throw error
  }
  let closed = false
  return {
    header: index.header,
    nodes: () => readNodes(path, index),
    edges: () => readEdges(path, index),
    text: (paper) => readText(path, handle, index, paper),
    async close() {
      if (closed) return
      closed = true
      await handle.close()
    },
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    const handle = await open(path, 'r')
    if ((await handle.stat()).isDirectory()) {
      await handle.close()
      throw new PapergraphError('this is a folder, not a papergraph file', {
        file: path,
        hint: 'Name a file.',
      })
    }
    return handle
  } catch (cause) {
    if (cause instanceof PapergraphError) throw cause
    const code = (cause as NodeJS.ErrnoException).code
    const message =
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EACCES'
          ? 'no permission to read it'
          : 'it cannot be opened'
    throw new PapergraphError(message, {
      file: path,
      cause,
      hint: 'Make a graph file with "papergraph build PAPERS -o field.pg.jsonl".',
    })
  }
}

async function readIndex(path: string): Promise<Index> {
  const papers: Index['papers'] = new Map()
  const nodes: Index['nodes'] = new Set()
  let header: GraphHeader | undefined
  let firstNode: Position = { offset: 0, line: 1 }
  let end: Position = { offset: 0, line: 1 }
  const chunks = createReadStream(path)
  for await (const { text, line, offset, length, complete } of readByteLines(chunks)) {
    end = { offset, line }
    if (header === undefined) {
      header = parseHeader(text, path, line)
      end = { offset: offset + length, line: line + 1 }
      firstNode = end
      continue
    }
    if (text.startsWith('{"edge"')) break
    if (text.trim() === '') continue
    const record = parseRecord(text, { name: path, line, complete })
    if (record.kind === 'edge') break
    const { id, attributes } = record.node
    if (nodes.has(id)) throw broken(path, line, `node "${id}" comes twice`)
    nodes.add(id)
    if (isPaper(attributes)) papers.set(id, { offset, length })
    end = { offset: offset + length, line: line + 1 }
  }
  if (header === undefined) header = parseHeader('', path, 1)
  if (nodes.size !== header.nodes) throw breaksOff(path, end.line, 'nodes', header.nodes, nodes.size)
  return { header, papers, nodes, firstNode, firstEdge: end }
}

async function* readNodes(path: string, { firstNode, firstEdge }: Index): AsyncGenerator<GraphNode> {
  if (firstEdge.offset === firstNode.offset) return
  const chunks = createReadStream(path, { start: firstNode.offset, end: firstEdge.offset - 1 })
  for await (const { text, line } of readByteLines(chunks, firstNode)) {
    if (text.trim() === '') continue
    const record = parseRecord(text, { name: path, line })
    if (record.kind === 'node') yield record.node
  }
}

async function* readEdges(path: string, { header, nodes, firstEdge }: Index): AsyncGenerator<GraphEdge> {
  let edges = 0
  let last = firstEdge.line
  const chunks = createReadStream(path, { start: firstEdge.offset })
  for await (const { text, line, complete } of readByteLines(chunks, firstEdge)) {
    last = line
    if (text.trim() === '') continue
    const record = parseRecord(text, { name: path, line, complete })
    if (record.kind === 'node') throw broken(path, line, 'a node after the first edge')
    const { source, target } = record.edge
    for (const end of [source, target]) {
      if (!nodes.has(end)) throw broken(path, line, `an edge with the unknown node "${end}"`)
    }
    edges++
    yield record.edge
  }
  if (edges !== header.edges) throw breaksOff(path, last, 'edges', header.edges, edges)
}

async function readText(path: string, handle: FileHandle, { papers }: Index, paper: string): Promise<string> {
  const place = papers.get(paper)
  if (place === undefined) return ''
  const { buffer } = await handle.read(Buffer.alloc(place.length), 0, place.length, place.offset)
  const record = parseRecord(buffer.toString('utf8'), { name: path, line: 0 })
  if (record.kind !== 'node' || !isPaper(record.node.attributes)) return ''
  const { name, abstract } = record.node.attributes
  return paperText({ title: name, abstract })
}

const REBUILD = 'Build it again with "papergraph build".'

const broken = (file: string, line: number, message: string): PapergraphError =>
  new PapergraphError(message, { file, line, hint: REBUILD })

const breaksOff = (file: string, line: number, what: string, said: number, found: number): PapergraphError =>
  broken(file, line, `the file breaks off or was changed: its header says ${said} ${what}, it has ${found}`)
