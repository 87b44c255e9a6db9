/** Texts for formats in UTF-8, which can hold all but a lone surrogate. */
import { spellOut } from './xml.ts'

/** With the `u` flag a surrogate matches only where it stands alone. */
const LONE_SURROGATES = /\p{Surrogate}/gu

/** Puts U+FFFD in the place of lone surrogates, and counts them. */
export interface Utf8Texts {
  valid(text: string): string
  /** Characters replaced so far. */
  replaced(): number
}

export function utf8Texts(): Utf8Texts {
  let replaced = 0
  return {
    valid: (text) =>
      text.replace(LONE_SURROGATES, () => {
        replaced++
        return '\ufffd'
      }),
    replaced: () => replaced,
  }
}

/** In an id a lone surrogate is spelt out (`_xD800_`), so that different ids stay different. */
export const idText = (id: string): string => id.replace(LONE_SURROGATES, spellOut)
