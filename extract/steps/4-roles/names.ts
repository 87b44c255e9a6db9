/** What the name of an entity tells by itself: how the title has it, and how well it is known to the field. */
import { nameKnownTo, pairsKnownTo } from '../../lexicon/known-names.ts'
import { wordKnowledge } from '../../tagger/corpus.ts'
import { type DraftEntity, nameKey } from '../3-entities.ts'
import type { Outline } from '../outline.ts'

/** Whether the letters of an acronym stand in the words, in order, each at the start of a word or inside one. */
function spelledBy(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length < 2) return false
  const initials = words.map((word) => word[0] ?? '').join('')
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at++
  return at >= letters.length || (letters.length > 3 && at === letters.length - 1)
}

export function nameShape(outline: Outline, { name, mentions }: DraftEntity): string[] {
  const title = outline.sentences[0]?.section === 'title' ? (outline.words[0] ?? []) : []
  const words = name.toLowerCase().split(/[\s-]+/)
  const within = new Set(title.flatMap((word) => [word, ...word.split('-')]))
  const shared = words.filter((word) => within.has(word)).length
  const inTitle = shared === words.length ? 'all' : shared === 0 ? 'none' : 'some'
  const short = mentions.map(({ surface }) => surface).find((surface) => /^\p{Lu}[\p{L}\d-]*$/u.test(surface))
  const known = Math.max(
    0,
    ...[...new Set([name, ...mentions.map(({ surface }) => surface)])].map((form) =>
      nameKnownTo(nameKey(form)),
    ),
  )
  let rarest = 20
  for (const word of words) rarest = Math.min(rarest, wordKnowledge(word)?.frequency ?? 0)
  return [
    `in title ${inTitle}`,
    ...(short !== undefined && spelledBy(short, title.slice(outline.titleHead + 1)) ? ['spells title'] : []),
    `known ${known}`,
    `pairs ${pairsKnownTo(name)}`,
    `rarest ${Math.floor(rarest / 2)}`,
  ]
}
