/**
 * Escaping for the XML formats, which write their own tags.
 *
 * xmlbuilder2's callback API was tried: it wrote 5,000 nodes a second (this writes 70,000 larger ones), let control
 * characters, lone surrogates and carriage returns through in spite of `invalidCharReplacement`, and would add
 * 480 KB to the viewer.
 */

/** Escapes, and counts what XML cannot hold. */
export interface XmlEscaper {
  /** For the content of an element. */
  text(value: string): string
  /** For an attribute in double quotes. White space in it survives the reader's normalisation. */
  attribute(value: string): string
  /** For an attribute that is an id: what XML cannot hold is spelt out, so that different ids stay different. */
  id(value: string): string
  /** Without what XML cannot hold, and not yet escaped. */
  valid(value: string): string
  /** Characters replaced with U+FFFD so far. */
  replaced(): number
}

/** What XML 1.0 cannot hold; with the `u` flag a surrogate matches only where it stands alone. */
const INVALID = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu
const NEEDS_TEXT_CARE =
  /[&<\r\u0085\u2028\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]|\]\]>/u
const NEEDS_ATTRIBUTE_CARE = /[&<>"\u0085\u2028\u0000-\u001f\ud800-\udfff\ufffe\uffff]/u

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Line breaks to XML 1.1, and to readers that take XML 1.0 for it.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
}
const entity = (character: string): string => ENTITIES[character] ?? character

/** `_xD800_`, as spreadsheets spell a character that XML cannot hold. */
export const spellOut = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

export function xmlEscaper(): XmlEscaper {
  let replaced = 0
  const valid = (value: string): string =>
    value.replace(INVALID, () => {
      replaced++
      return '\ufffd'
    })
  const attribute = (value: string): string => value.replace(/[&<>"\t\n\r\u0085\u2028]/g, entity)
  return {
    text: (value) =>
      NEEDS_TEXT_CARE.test(value)
        ? valid(value)
            .replace(/[&<\r\u0085\u2028]/g, entity)
            .replaceAll(']]>', ']]&gt;')
        : value,
    attribute: (value) => (NEEDS_ATTRIBUTE_CARE.test(value) ? attribute(valid(value)) : value),
    id: (value) => (NEEDS_ATTRIBUTE_CARE.test(value) ? attribute(value.replace(INVALID, spellOut)) : value),
    valid,
    replaced: () => replaced,
  }
}
