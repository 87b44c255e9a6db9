/** The records of an XML file, in order and in bounded memory. */
import type { Fields } from '../fields.ts'
import { reject, type SourceInput, type SourceItem } from '../source.ts'
import { toPaper } from '../to-paper.ts'
import { XmlCutter, type XmlPiece, type XmlShape } from './cut.ts'
import type { XmlElement } from './element.ts'
import { parseXml } from './parse.ts'

export interface XmlRecordShape extends XmlShape {
  /**
   * What a record gives for each part of a paper, or why it is none.
   * @param around the elements of the context, and the starts of those around records, that came last, by name
   */
  fieldsOf(record: XmlElement, around: ReadonlyMap<string, XmlElement>): Fields | { cause: string }
}

/**
 * The records of a text. What is broken in a record costs that record.
 * @throws {PapergraphError} if the file declares entities of its own
 */
export async function* readXmlRecords(input: SourceInput, shape: XmlRecordShape): AsyncGenerator<SourceItem> {
  const cutter = new XmlCutter(input.file, shape)
  const around = new Map<string, XmlElement>()
  function* read(pieces: Iterable<XmlPiece>): Generator<SourceItem> {
    for (const piece of pieces) {
      const item = readPiece(piece, around, input, shape)
      if (item !== undefined) yield item
    }
  }
  for await (const chunk of lineFeeds(input.chunks)) yield* read(cutter.push(chunk))
  yield* read(cutter.end())
  if (cutter.breaksOff) input.onNote(`${input.file}: breaks off before its end`)
}

function readPiece(
  { name, line, text, fault }: XmlPiece,
  around: Map<string, XmlElement>,
  input: SourceInput,
  shape: XmlRecordShape,
): SourceItem | undefined {
  const parsed = fault === undefined ? parseXml(text) : { fault, line: 1 }
  if ('fault' in parsed)
    return reject(input.file, line, `broken XML at line ${line + parsed.line - 1}: ${parsed.fault}`, text)
  const { element } = parsed
  if (!shape.records.includes(name)) {
    around.set(name, element)
    return undefined
  }
  const fields = shape.fieldsOf(element, around)
  const read = 'cause' in fields ? fields : toPaper(fields, line, input)
  return 'cause' in read ? reject(input.file, line, read.cause, text) : { paper: read.paper }
}

/** The chunks with line feeds alone, as XML has it, so that lines are counted the same wherever chunks are cut. */
async function* lineFeeds(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const chunk of chunks) {
    const text = held + chunk
    held = text.endsWith('\r') ? '\r' : ''
    const done = held === '' ? text : text.slice(0, -1)
    yield done.includes('\r') ? done.replace(/\r\n?/g, '\n') : done
  }
  if (held !== '') yield '\n'
}
