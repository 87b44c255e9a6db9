import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksOf } from '../../viewer/reading/links.ts'
import { cut, mentionsIn, withoutOverlaps } from '../../viewer/reading/marks.ts'
import { relationsOf } from '../../viewer/reading/relations.ts'
import { edge, entity, evidence, fieldOf, paper } from './made.ts'

const abstract =
  'We propose Kite. Kite flies higher than Drone, and Kites are light. <img src=x onerror=alert(1)>'
const text = `Kite\n\n${abstract}`
const at = (words: string) => ({ start: text.indexOf(words, 6), end: text.indexOf(words, 6) + words.length })
const field = fieldOf(
  [
    paper('p1', { name: 'Kite', abstract }),
    entity('kite', { name: 'Kite' }),
    entity('drone', { name: 'Drone' }),
  ],
  [
    edge('p1', 'PROPOSES', 'kite', { evidence: [evidence('p1', { tail: at('Kite') })] }),
    edge('p1', 'COMPARED_WITH', 'drone', { evidence: [evidence('p1', { tail: at('Drone') })] }),
    edge('kite', 'OUTPERFORMS', 'drone', { weight: 3 }),
    edge('drone', 'USES', 'kite', { confidence: 0.1 }),
  ],
)

describe('marked text', () => {
  it('joined is the text again, whatever the marks', () => {
    const marks = fc.array(
      fc.record({ start: fc.nat(60), end: fc.nat(60), node: fc.constantFrom('a', 'b') }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), marks, (words, given) => {
        const range = { start: 0, end: words.length }
        const pieces = cut(words, range, given)
        expect(pieces.map((piece) => piece.text).join('')).toBe(words)
        const kept = withoutOverlaps(given)
        kept.forEach((mark, index) => {
          const next = kept[index + 1]
          if (next !== undefined) expect(mark.end).toBeLessThanOrEqual(next.start)
        })
      }),
    )
  })

  it('marks both mentions of a sentence', () => {
    const sentence = at('Kite flies higher than Drone')
    const pieces = cut(text, sentence, [
      { start: sentence.start, end: sentence.start + 4, node: 'kite' },
      { ...at('Drone'), node: 'drone' },
    ])
    expect(pieces).toEqual([
      { text: 'Kite', node: 'kite' },
      { text: ' flies higher than ' },
      { text: 'Drone', node: 'drone' },
    ])
  })

  it('finds every mention in an abstract, as whole words', () => {
    const words = mentionsIn(field, 'p1').map(({ start, end }) => text.slice(start, end))
    expect(words).toEqual(['Kite', 'Kite', 'Kite', 'Drone'])
  })
})

describe('relations of a node', () => {
  it('are grouped by type and direction, in words that read from the node', () => {
    const titles = (id: string, unsure = false) =>
      relationsOf(field, id, unsure).groups.map(({ title, neighbours }) => [
        title,
        ...neighbours.map((it) => it.id),
      ])
    expect(titles('kite')).toEqual([
      ['is proposed by', 'p1'],
      ['outperforms', 'drone'],
    ])
    expect(titles('drone')).toEqual([
      ['is outperformed by', 'kite'],
      ['is compared with · papers', 'p1'],
    ])
    expect(titles('kite', true)).toContainEqual(['is used by', 'drone'])
    expect(relationsOf(field, 'kite', false).unsure).toBe(1)
  })
})

describe('links of a paper', () => {
  const made = (more: object) =>
    linksOf({ ...paper('p').attributes, ...more } as Parameters<typeof linksOf>[0])

  it('are built from what is known, and never run anything', () => {
    expect(
      made({ doi: '10.1/a b', arxivId: '2401.00001', url: 'https://example.org/x' }).map(({ href }) => href),
    ).toEqual(['https://doi.org/10.1/a%20b', 'https://arxiv.org/abs/2401.00001', 'https://example.org/x'])
    expect(made({ url: 'javascript:alert(1)', codeUrls: ['data:text/html,x'] })).toEqual([])
  })
})
