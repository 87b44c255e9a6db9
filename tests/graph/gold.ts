/** The annotated papers as extractions: what a perfect reader would hand to the graph. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Entity, Extraction, Mention, Relation, SentenceSpan } from '../../extract/paper.ts'
import { paperText } from '../../extract/paper.ts'
import { readSentences } from '../../extract/steps/1-sentences.ts'

export const GOLD = process.env.PAPERGRAPH_GOLD ?? resolve(import.meta.dirname, '../../../shared/gold')
export const hasGold = existsSync(GOLD)

interface GoldEntity {
  name: string
  type: Entity['type']
  role: Entity['role']
  mentions: string[]
  generic?: boolean
}
interface GoldClaim {
  subject: string | null
  value: string
  metric: string | null
  dataset: string | null
  versus: string | null
}
interface GoldPaper {
  id: string
  entities: GoldEntity[]
  relations: { head: string; type: Relation['type']; tail: string }[]
  claims: GoldClaim[]
}
interface Input {
  id: string
  title: string
  abstract: string
  year?: number
}

function rows<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Up to `limit` extractions, in the order of the files. */
export function* goldExtractions(limit = Number.POSITIVE_INFINITY): Generator<Extraction> {
  let given = 0
  const names = readdirSync(GOLD).filter((name) => /^train\d+\.in\.jsonl$/.test(name))
  for (const name of names.sort()) {
    const gold = new Map(
      rows<GoldPaper>(join(GOLD, name.replace('.in.', '.gold.'))).map((paper) => [paper.id, paper]),
    )
    for (const [index, input] of rows<Input>(join(GOLD, name)).entries()) {
      const annotation = gold.get(input.id)
      if (annotation === undefined) continue
      if (given++ >= limit) return
      yield extraction(input, annotation, { file: name, line: index + 1 })
    }
  }
}

function extraction(input: Input, gold: GoldPaper, source: { file: string; line: number }): Extraction {
  const year = input.year ?? Number(/(?:19|20)\d\d/.exec(input.id)?.[0])
  const paper = {
    id: input.id,
    title: input.title,
    abstract: input.abstract,
    ...(Number.isInteger(year) ? { year } : {}),
    source,
  }
  const text = paperText(paper)
  const sentences: SentenceSpan[] = readSentences(paper).map(({ start, end, section }) => ({
    start,
    end,
    section,
  }))
  const whole: SentenceSpan = { start: 0, end: text.length, section: 'abstract' }
  const entities = gold.entities.flatMap((entity): Entity[] => {
    const mentions = entity.mentions.flatMap((surface) => occurrences(text, surface))
    mentions.sort((a, b) => a.start - b.start)
    if (mentions.length === 0) return []
    const { name, type, role, generic } = entity
    return [{ name, type, role, mentions, confidence: 1, ...(generic === true ? { generic } : {}) }]
  })
  const places = new Map(entities.map(({ name, mentions }) => [name, mentions]))
  const inside = (mention: Mention, { start, end }: SentenceSpan): boolean =>
    mention.start >= start && mention.end <= end
  const sentenceOf = (...names: (string | null)[]): SentenceSpan => {
    const wanted = names.flatMap((name) => (name === null ? [] : [places.get(name) ?? []]))
    const all = sentences.find((one) => wanted.every((mentions) => mentions.some((it) => inside(it, one))))
    const some = sentences.find((one) => wanted.some((mentions) => mentions.some((it) => inside(it, one))))
    return all ?? some ?? sentences[0] ?? whole
  }
  return {
    id: input.id,
    paper,
    entities,
    relations: gold.relations.map(({ head, type, tail }) => ({
      head,
      type,
      tail,
      sentence: sentenceOf(head, tail),
      confidence: 1,
      by: 'gold',
    })),
    claims: gold.claims.flatMap((claim) => {
      const start = text.indexOf(claim.value)
      if (start === -1) return []
      const sentence = sentences.find((one) => start >= one.start && start < one.end) ?? whole
      const { value, subject, metric, dataset, versus } = claim
      const end = start + value.length
      const unit = /[^\d.,\s]+$/.exec(value)?.[0] ?? ''
      return [
        {
          subject,
          value,
          unit,
          metric,
          dataset,
          versus,
          kind: 'absolute',
          start,
          end,
          sentence,
          confidence: 1,
        },
      ]
    }),
  }
}

function occurrences(text: string, surface: string): Mention[] {
  const found: Mention[] = []
  for (
    let start = text.indexOf(surface);
    start !== -1;
    start = text.indexOf(surface, start + surface.length)
  ) {
    const end = start + surface.length
    const letters = /[\p{L}\p{N}]/u
    if (!letters.test(text[start - 1] ?? ' ') && !/\p{N}/u.test(text[end] ?? ' '))
      found.push({ surface, start, end })
  }
  return found
}
