/** Elements of XML, and what is asked of them. */
import { foldBlanks } from '../blanks.ts'

export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

/** The elements of that name right below, or below the elements of the names before it. */
export function all(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  let found = element === undefined ? [] : [element]
  for (const name of names)
    found = found.flatMap(({ children }) =>
      children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name),
    )
  return found
}

/** The first of them. */
export const first = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  all(element, ...names)[0]

/** All text of an element, with what `write` makes of elements that it wants to write otherwise. */
export function textIn(
  element: XmlElement | undefined,
  write: (element: XmlElement, inner: string) => string = (_, inner) => inner,
): string {
  if (element === undefined) return ''
  const inner = element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child, write)))
    .join('')
  return write(element, inner)
}

/** The text without blanks around it and with single blanks in it; nothing where it is blank. */
export function lineOf(
  element: XmlElement | undefined,
  write?: Parameters<typeof textIn>[1],
): string | undefined {
  const text = foldBlanks(textIn(element, write))
  return text === '' ? undefined : text
}
