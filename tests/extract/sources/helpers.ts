/** What the tests of sources share. */
import { PapergraphError } from '../../../extract/io/errors.ts'
import type { Paper } from '../../../extract/paper.ts'
import { type Rejected, SOURCES, type Source, type SourceItem } from '../../../extract/sources/index.ts'
import { stream } from '../io/helpers.ts'

export function source(id: string): Source {
  const found = SOURCES.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no source ${id}`)
  return found
}

export interface Read {
  papers: Paper[]
  rejected: Rejected[]
  notes: string[]
  doubts: string[]
  items: SourceItem[]
}

/** All that a source makes of a text that comes in these chunks. */
export async function readChunks(id: string, chunks: readonly string[]): Promise<Read> {
  const read: Read = { papers: [], rejected: [], notes: [], doubts: [], items: [] }
  const items = source(id).read({
    file: 'in.txt',
    chunks: stream(chunks),
    sample: chunks.join('').slice(0, 1 << 16),
    onNote: (note) => read.notes.push(note),
    onDoubt: (field) => read.doubts.push(field),
  })
  for await (const item of items) {
    read.items.push(item)
    if ('rejected' in item) read.rejected.push(item.rejected)
    else read.papers.push(item.paper)
  }
  return read
}

/** The same as items, or what the source says of a text that it cannot read at all. */
export async function itemsOrFault(id: string, chunks: readonly string[]): Promise<SourceItem[] | string> {
  try {
    return (await readChunks(id, chunks)).items
  } catch (error) {
    if (error instanceof PapergraphError) return error.message
    throw error
  }
}

export const readText = (id: string, text: string): Promise<Read> => readChunks(id, [text])

/** `line cause` of each rejected record. */
export const causes = ({ rejected }: Read): string[] => rejected.map(({ line, cause }) => `${line} ${cause}`)

export const titles = ({ papers }: Read): string[] => papers.map(({ title }) => title)
export const abstracts = ({ papers }: Read): string[] => papers.map(({ abstract }) => abstract)
