import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PapergraphError } from '../../extract/io/errors.ts'
import type { Extraction } from '../../extract/paper.ts'
import { graphOfFacts } from '../../graph/build.ts'
import { emptyFacts, type Facts, foldExtraction, mergedRecords, mergeFacts } from '../../graph/fold.ts'
import { compareText } from '../../graph/order.ts'
import { arbitraryExtractions, bytes, made } from './made.ts'

const fold = (extractions: readonly Extraction[]): Facts => extractions.reduce(foldExtraction, emptyFacts())
const plain = ({ papers, records }: Facts) => ({
  records,
  papers: [...papers].sort(([a], [b]) => compareText(a, b)),
})

describe('folding', () => {
  it('merges in any order and grouping with one result', () => {
    fc.assert(
      fc.property(arbitraryExtractions, arbitraryExtractions, arbitraryExtractions, (x, y, z) => {
        const [a, b, c] = [fold(x), fold(y), fold(z)]
        const together = plain(fold([...x, ...y, ...z]))
        expect(plain(mergeFacts(mergeFacts(a, b), c))).toEqual(together)
        expect(plain(mergeFacts(a, mergeFacts(b, c)))).toEqual(together)
        expect(plain(mergeFacts(c, mergeFacts(b, a)))).toEqual(together)
        expect(plain(mergeFacts(emptyFacts(), a))).toEqual(plain(a))
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same graph file however the papers are split over workers', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryExtractions,
        fc.array(fc.nat(2)),
        fc.infiniteStream(fc.nat()),
        async (all, split, random) => {
          const parts: Extraction[][] = [[], [], []]
          for (const [index, one] of all.entries()) parts[split[index] ?? 0]?.push(one)
          for (const part of parts) part.sort(() => ((random.next().value ?? 0) % 2) - 0.5)
          const merged = parts.map(fold).reduce(mergeFacts)
          expect(await bytes(graphOfFacts(merged))).toBe(await bytes(graphOfFacts(fold(all))))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('keeps of the same paper the longest abstract, then the first by file and line, and counts', () => {
    const at = (line: number, abstract: string) =>
      made({ id: 'p', abstract, paper: { source: { file: 'a.txt', line } } })
    const facts = fold([at(3, 'Long one.'), at(2, 'Short.'), at(1, 'Long 1no.')])
    expect(facts.papers.get('p')?.paper.source.line).toBe(1)
    expect(mergedRecords(facts)).toBe(2)
  })

  it('fills in what the kept record of a paper does not say from the others', () => {
    const record = (line: number, abstract: string, paper: Partial<Extraction['paper']>) =>
      made({ id: 'p', abstract, paper: { source: { file: 'a.txt', line }, ...paper } })
    const graph = graphOfFacts(
      fold([
        record(2, 'Short.', { doi: '10.1/b', venue: 'B' }),
        record(1, 'Longer.', { venue: 'A' }),
        record(3, '', { date: '2021-05' }),
      ]),
    )
    expect(graph.getNodeAttributes('p:p')).toMatchObject({
      abstract: 'Longer.',
      venue: 'A',
      doi: '10.1/b',
      year: 2021,
    })
  })

  it('leaves generic entities out and remembers their names', () => {
    const extraction = made({ id: 'p', abstract: 'A model.', entities: [['model', 'Model', 'used']] })
    for (const entity of extraction.entities) entity.generic = true
    const paper = fold([extraction]).papers.get('p')
    expect(paper?.entities).toEqual([])
    expect(paper?.generic).toEqual(['model'])
  })

  it('notes the first mention of each sentence', () => {
    const abstract = 'BERT is good, says BERT. We like BERT.'
    const extraction = made({ id: 'p', title: 'On BERT', abstract, entities: [['BERT', 'Model', 'used']] })
    const places = fold([extraction]).papers.get('p')?.entities[0]?.places
    expect(places?.map(({ mention }) => mention.start)).toEqual([3, 9, 42])
    expect(places?.map(({ sentence }) => sentence.section)).toEqual(['title', 'abstract', 'abstract'])
  })

  it('refuses mentions outside the text, and says where the paper is from', () => {
    const extraction = made({ id: 'p', abstract: 'BERT.', entities: [['BERT', 'Model', 'used']] })
    extraction.paper.abstract = ''
    expect(() => fold([extraction])).toThrow(PapergraphError)
    expect(() => fold([extraction])).toThrow(expect.objectContaining({ file: 'made.txt', line: 1 }))
  })
})
