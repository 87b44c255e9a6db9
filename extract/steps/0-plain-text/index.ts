/**
 * Step 0: the text without markup, and the way back. The steps after it see words; what they find is put back to
 * where it stands in the text as given, so that offsets always fit that.
 */
import type { Claim, Entity, Extraction, Paper, Relation, SentenceSpan, Span } from '../../paper.ts'
import { paperText } from '../../paper.ts'
import { characters } from './characters.ts'
import { type Cut, type CutFinder, merge } from './cuts.ts'
import { html } from './html.ts'
import { latex } from './latex.ts'
import { OffsetMap } from './offset-map.ts'

const FINDERS: readonly CutFinder[] = [html, latex, characters]

type Found = Pick<Extraction, 'entities' | 'relations' | 'claims'>

export interface PlainText {
  title: string
  abstract: string
  /** What was found in the plain text, at its place in the text as given. Names stay without markup. */
  placeBack(found: Found): Found
}

/** The paper's title and abstract without markup. Linear in their length. */
export function readPlainText(paper: Pick<Paper, 'title' | 'abstract'>): PlainText {
  const { title, abstract } = paper
  const inTitle = cutsIn(title)
  const inAbstract = cutsIn(abstract)
  if (inTitle.length === 0 && inAbstract.length === 0) return { title, abstract, placeBack: (found) => found }
  const gap = paperText({ title, abstract: '' }).length
  const text = paperText(paper)
  const map = new OffsetMap(text, [
    ...inTitle,
    ...inAbstract.map((cut): Cut => ({ ...cut, start: cut.start + gap, end: cut.end + gap })),
  ])
  return {
    title: without(title, inTitle),
    abstract: without(abstract, inAbstract),
    placeBack: (found) => placeBack(found, text, map),
  }
}

const cutsIn = (text: string): Cut[] =>
  merge(FINDERS.flatMap(({ gate, find }) => (gate.test(text) ? find(text) : [])))

function without(text: string, cuts: readonly Cut[]): string {
  let plain = ''
  let at = 0
  for (const { start, end, by } of cuts) {
    plain += text.slice(at, start) + by
    at = end
  }
  return plain + text.slice(at)
}

function placeBack({ entities, relations, claims }: Found, text: string, map: OffsetMap): Found {
  const back = (span: Span): Span => map.back(span)
  const sentenceBack = (sentence: SentenceSpan): SentenceSpan => ({ ...sentence, ...back(sentence) })
  return {
    entities: entities.map(
      (entity): Entity => ({
        ...entity,
        mentions: entity.mentions.map((mention) => {
          const { start, end } = back(mention)
          return { ...mention, surface: text.slice(start, end), start, end }
        }),
      }),
    ),
    relations: relations.map(
      (relation): Relation => ({ ...relation, sentence: sentenceBack(relation.sentence) }),
    ),
    claims: claims.map((claim): Claim => {
      const { start, end } = back(claim)
      return { ...claim, value: text.slice(start, end), start, end, sentence: sentenceBack(claim.sentence) }
    }),
  }
}
