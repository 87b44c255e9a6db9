/** What stands around a phrase, as keys of the table of cues. */
import { looksInvented } from '../../lexicon/shape.ts'
import type { Sentence } from '../1-sentences.ts'

export function cueKeys({ tokens, section }: Sentence, from: number, to: number): string[] {
  const word = (index: number) => tokens[index]?.text.toLowerCase() ?? '.'
  // What is known of names does not hold of ordinary words and the reverse.
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
  const kind = looksInvented(text) ? 'N' : 'w'
  const keys = [
    `${kind}n ${word(to)}`,
    `${kind}p ${word(from - 1)}`,
    `${kind}P ${word(from - 2)} ${word(from - 1)}`,
    `${kind}N ${word(to)} ${word(to + 1)}`,
    `${kind}s ${section}`,
  ]
  if (kind === 'N') {
    const shape = text
      .replace(/\p{Lu}+/gu, 'A')
      .replace(/\p{Ll}+/gu, 'a')
      .replace(/\p{N}+/gu, '0')
    keys.push(`Nf ${shape.slice(0, 8)}`, `Ne ${text.slice(-3).toLowerCase()}`)
  }
  return keys
}
