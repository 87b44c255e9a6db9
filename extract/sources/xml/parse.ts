/** An element of XML to a tree, by a parser that knows no entities but those of XML itself. */
import { SaxesParser } from 'saxes'
import type { XmlElement } from './element.ts'

/** Elements inside each other. */
const MOST_DEPTH = 100

const BARE = /&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[\w:.-]{1,60});)/

/** Ends the work of the parser at the first fault. */
class Fault extends Error {}

/** The element, or why it is none, with the line of the text that says so. */
export function parseXml(text: string): { element: XmlElement } | { fault: string; line: number } {
  const parser = new SaxesParser()
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  const add = (child: XmlElement | string): void => {
    open.at(-1)?.children.push(child)
  }
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= MOST_DEPTH) throw new Fault(`elements are nested more than ${MOST_DEPTH} deep`)
    const element = { name, attributes, children: [] }
    root ??= element
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('error', ({ message }) => {
    throw new Fault(message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''))
  })
  try {
    parser.write(text).close()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    // Behind a bare ampersand the parser takes all up to the next semicolon for a name.
    const bare = /entity|unclosed|unexpected end/.test(error.message) ? BARE.exec(text) : null
    if (bare === null) return { fault: error.message, line: parser.line }
    return { fault: 'an & that starts no entity', line: text.slice(0, bare.index).split('\n').length }
  }
  return root === undefined ? { fault: 'no element', line: 1 } : { element: root }
}
