/** Search over names, aliases and paper titles: beginnings of words, and a slip of a letter or two. */
import MiniSearch from 'minisearch'
import { isClaim, isEntity, LABELS, type Label } from '../../graph/schema.ts'
import type { Field } from '../field/field.ts'

export interface Hit {
  id: string
  name: string
  label: Label
  /** The alias that was found, where it was not the name. */
  alias?: string
  papers: number
}

export interface HitGroup {
  label: Label
  hits: readonly Hit[]
}

export interface FieldSearch {
  find(query: string): HitGroup[]
}

interface Entry {
  id: string
  name: string
  aliases: string
}

/** Most hits a group shows; a better word brings the rest. */
const PER_GROUP = 5
const MOST = 14

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export function makeSearch(field: Field): FieldSearch {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'aliases'],
    processTerm: plain,
    searchOptions: {
      boost: { name: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      weights: { fuzzy: 0.25, prefix: 0.6 },
      combineWith: 'AND',
    },
  })
  const entries: Entry[] = []
  for (const { id, attributes } of field.nodes.values()) {
    if (isClaim(attributes)) continue
    const aliases = isEntity(attributes) ? attributes.aliases.join(' \n ') : ''
    entries.push({ id, name: attributes.name, aliases })
  }
  index.addAll(entries)

  return {
    find(query) {
      const wanted = plain(query.trim())
      if (wanted === '') return []
      const scored = index.search(query).map(({ id, score }) => {
        const attributes = field.nodes.get(String(id))?.attributes
        const papers = attributes !== undefined && isEntity(attributes) ? attributes.papers : 0
        const exact = attributes !== undefined && plain(attributes.name) === wanted ? 100 : 0
        return { id: String(id), attributes, papers, score: exact + score * (1 + Math.log2(1 + papers) / 4) }
      })
      scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      const groups = new Map<Label, Hit[]>()
      let count = 0
      for (const { id, attributes, papers } of scored) {
        if (attributes === undefined || count >= MOST) break
        const group = groups.get(attributes.label) ?? []
        if (group.length >= PER_GROUP) continue
        const aliases = isEntity(attributes) ? attributes.aliases : []
        const alias = plain(attributes.name).includes(wanted)
          ? undefined
          : aliases.find((it) => plain(it).includes(wanted))
        groups.set(attributes.label, [
          ...group,
          {
            id,
            name: attributes.name,
            label: attributes.label,
            papers,
            ...(alias === undefined ? {} : { alias }),
          },
        ])
        count++
      }
      return LABELS.flatMap((label) => {
        const hits = groups.get(label)
        return hits === undefined ? [] : [{ label, hits }]
      })
    },
  }
}
