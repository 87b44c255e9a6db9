/**
 * The graph file: JSON lines, first a header, then nodes (papers, entities, claims), then edges. Written and read
 * as a stream, here without any file system, so that a browser can do it as well.
 *
 * Offsets are counted in bytes of UTF-8, so that a reader can come back to a line.
 */
import { MultiDirectedGraph } from 'graphology'
import * as v from 'valibot'
import { PapergraphError } from '../extract/io/errors.ts'
import { EDGE, HEADER, inOrder, NODE } from './file-schema.ts'
import type { PaperGraph } from './paper-graph.ts'
import { FORMAT_VERSION } from './schema.ts'
import type { GraphEdge, GraphHeader, GraphNode, GraphSource } from './source.ts'

const FORMAT = 'papergraph'

/** Lines of the graph file, each with its line feed. */
export async function* writeGraphFile(source: GraphSource): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, ...source.header })}\n`
  for await (const { id, attributes } of source.nodes()) {
    yield `${JSON.stringify({ node: id, ...inOrder(attributes) })}\n`
  }
  for await (const { id, source: from, target, attributes } of source.edges()) {
    const { type, weight, confidence, evidence } = attributes
    yield `${JSON.stringify({ edge: id, source: from, target, type, weight, confidence, evidence })}\n`
  }
}

export type GraphRecord = { line: number } & (
  | { kind: 'header'; header: GraphHeader }
  | { kind: 'node'; node: GraphNode }
  | { kind: 'edge'; edge: GraphEdge }
)

/**
 * The records of a graph file from pieces of its text, cut anywhere. Each is checked.
 *
 * @param name what errors call the file.
 * @throws PapergraphError if the text is not a graph file, is of a newer format, or breaks off.
 */
export async function* readRecords(
  chunks: AsyncIterable<string> | Iterable<string>,
  name: string,
): AsyncGenerator<GraphRecord> {
  let header: GraphHeader | undefined
  let nodes = 0
  let edges = 0
  let last = 0
  for await (const { text, line, complete } of splitLines(chunks)) {
    last = line
    if (text.trim() === '') {
      if (header === undefined && !complete) break
      continue
    }
    if (header === undefined) {
      header = parseHeader(text, name, line)
      yield { kind: 'header', line, header }
      continue
    }
    const record = parseRecord(text, { name, line, complete })
    if (record.kind === 'node') {
      if (edges > 0) throw new PapergraphError('a node after the first edge', { file: name, line })
      nodes++
    } else edges++
    yield record
  }
  if (header === undefined) throw notAGraph(name, last === 0 ? undefined : 1)
  if (nodes !== header.nodes || edges !== header.edges) {
    throw new PapergraphError(
      `the file breaks off or was changed: its header says ${header.nodes} nodes and ${header.edges} edges, it has ${nodes} and ${edges}`,
      { file: name, line: last, hint: REBUILD },
    )
  }
}

const REBUILD = 'Build it again with "papergraph build".'

interface Line {
  text: string
  line: number
  /** False for a last line without a line feed. */
  complete: boolean
}

/** Lines of a text that comes in pieces. */
export async function* splitLines(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Line> {
  let rest: string[] = []
  let line = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      rest.push(chunk.slice(start, end))
      start = end + 1
      yield { text: rest.join(''), line: ++line, complete: true }
      rest = []
    }
    if (start < chunk.length) rest.push(chunk.slice(start))
  }
  if (rest.length > 0) yield { text: rest.join(''), line: ++line, complete: false }
}

function notAGraph(name: string, line?: number): PapergraphError {
  return new PapergraphError('this is not a papergraph file', {
    file: name,
    ...(line === undefined ? {} : { line }),
    hint: 'Make one with "papergraph build PAPERS -o field.pg.jsonl".',
  })
}

/** @throws PapergraphError if the line is no header of a graph file that this version can read. */
export function parseHeader(text: string, name: string, line = 1): GraphHeader {
  let value: unknown
  try {
    // A byte order mark is no part of the text.
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw notAGraph(name, line)
  }
  const { format, version, ...rest } = isObject(value) ? value : {}
  if (format !== FORMAT || typeof version !== 'number') throw notAGraph(name, line)
  if (version > FORMAT_VERSION) {
    throw new PapergraphError(
      `the file has format version ${version}; this papergraph reads versions up to ${FORMAT_VERSION}`,
      { file: name, line, hint: 'Update papergraph: npm install papergraph@latest.' },
    )
  }
  return checked(HEADER, rest, 'header', name, line)
}

/** A line that holds a node or an edge. */
export function parseRecord(
  text: string,
  { name, line, complete = true }: { name: string; line: number; complete?: boolean },
): Extract<GraphRecord, { kind: 'node' | 'edge' }> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const message = complete ? 'broken JSON' : 'the file breaks off in the middle of a line'
    throw new PapergraphError(message, { file: name, line, hint: REBUILD, cause })
  }
  if (isObject(value) && typeof value.node === 'string') {
    const { node: id, ...attributes } = value
    return {
      kind: 'node',
      line,
      node: { id: String(id), attributes: checked(NODE, attributes, 'node', name, line) },
    }
  }
  if (
    isObject(value) &&
    typeof value.edge === 'string' &&
    typeof value.source === 'string' &&
    typeof value.target === 'string'
  ) {
    const { edge: id, source, target, ...attributes } = value
    const edge = {
      id: String(id),
      source: String(source),
      target: String(target),
      attributes: checked(EDGE, attributes, 'edge', name, line),
    }
    return { kind: 'edge', line, edge }
  }
  throw new PapergraphError('a line that is neither a node nor an edge', { file: name, line, hint: REBUILD })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function checked<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  what: string,
  name: string,
  line: number,
): T {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  const path = v.getDotPath(issue)
  throw new PapergraphError(
    `${what} with a wrong ${path === null ? 'property' : `"${path}"`}: expected ${issue.expected ?? 'another value'}, got ${issue.received.slice(0, 80)}`,
    { file: name, line, hint: REBUILD },
  )
}

/**
 * The graph of a graph file, whole in memory.
 *
 * @throws PapergraphError as `readRecords` does, and for an edge between unknown nodes or an id that comes twice.
 */
export async function readGraphFile(
  chunks: AsyncIterable<string> | Iterable<string>,
  name: string,
): Promise<PaperGraph> {
  const graph: PaperGraph = new MultiDirectedGraph()
  for await (const record of readRecords(chunks, name)) {
    const where = { file: name, line: record.line, hint: REBUILD }
    if (record.kind === 'header') {
      const { nodes: _nodes, edges: _edges, ...attributes } = record.header
      graph.replaceAttributes(attributes)
    } else if (record.kind === 'node') {
      const { id, attributes } = record.node
      if (graph.hasNode(id)) throw new PapergraphError(`node "${id}" comes twice`, where)
      graph.addNode(id, attributes)
    } else {
      const { id, source, target, attributes } = record.edge
      for (const end of [source, target]) {
        if (!graph.hasNode(end)) throw new PapergraphError(`an edge with the unknown node "${end}"`, where)
      }
      if (graph.hasEdge(id)) throw new PapergraphError(`edge "${id}" comes twice`, where)
      graph.addDirectedEdgeWithKey(id, source, target, attributes)
    }
  }
  return graph
}
