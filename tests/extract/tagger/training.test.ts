import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTaggerPaper } from '../../../extract/tagger/features.ts'
import { seededRandom } from '../../../extract/tagger/hash.ts'
import { readTagger } from '../../../extract/tagger/spans.ts'
import { readTable } from '../../../extract/tagger/table.ts'
import { trainTagger } from '../../../extract/tagger/training/crf.ts'
import { type GoldEntity, goldSpans } from '../../../extract/tagger/training/gold.ts'
import { judgeExamples, trainJudge } from '../../../extract/tagger/training/judge.ts'
import { measureMentions } from '../../../extract/tagger/training/measure.ts'
import { packJudge, packModel, packTable, weightsModule } from '../../../extract/tagger/training/pack.ts'

const NAMES = ['Alpha', 'Bravo', 'Carol', 'Delta', 'Edgar', 'Fjord', 'Gamma', 'Hotel']

function corpus() {
  return NAMES.map((name, i) => {
    const text = `We propose ${name}Net for plant counting. ${name}Net is tested on the ${name}${i} data.`
    const paper = readTaggerPaper(text, [
      { start: 0, end: text.indexOf('.') + 1, section: 'abstract' },
      { start: text.indexOf('.') + 2, end: text.length, section: 'abstract' },
    ])
    const entities: GoldEntity[] = [
      { name: `${name}Net`, type: 'Method', mentions: [`${name}Net`] },
      { name: 'plant counting', type: 'Task', mentions: ['plant counting'] },
      { name: `${name}${i}`, type: 'Dataset', mentions: [`${name}${i}`] },
    ]
    return { paper, spans: goldSpans(paper, entities), entities }
  })
}

test('the same papers and seed give the same bytes, and what was learned holds for a new paper', () => {
  const papers = corpus()
  const learn = (seed: number) => {
    const examples = corpus().slice(0, 6)
    const tagger = packModel(trainTagger(examples, { passes: 8, seed, alpha: 0.1, l1: 0.01 }))
    const first = readTagger({ tagger, judge: packJudge(new Map()) })
    const judged = examples.flatMap(({ paper, entities }) => judgeExamples(first, paper, entities))
    const rows = trainJudge(judged, { seed, alpha: 0.1, l1: 0.01, leastCount: 1 })
    return { tagger, judge: packJudge(rows) }
  }
  const packed = learn(3)
  expect(learn(3)).toEqual(packed)
  expect(learn(4).tagger).not.toBe(packed.tagger)
  expect(measureMentions(readTagger(packed), papers.slice(6)).f1).toBe(100)
})

test('gold forms are found wherever they stand: plurals, capitals, the longest first', () => {
  const text = 'Graph networks and a deep graph network: a SAM, but not the man Sam.'
  const paper = readTaggerPaper(text, [{ start: 0, end: text.length, section: 'abstract' }])
  const [spans] = goldSpans(paper, [
    { name: 'graph network', type: 'Method', mentions: ['graph network'] },
    { name: 'deep graph network', type: 'Method', mentions: ['deep graph network'] },
    { name: 'SAM', type: 'Model', mentions: ['SAM'], generic: true },
  ])
  const words = paper.sentences[0]?.words ?? []
  expect(
    spans?.map((s) =>
      words
        .slice(s.first, s.last + 1)
        .map((w) => w.text)
        .join(' '),
    ),
  ).toEqual(['Graph networks', 'deep graph network', 'SAM'])
})

test('weights travel as a module', () => {
  const module = weightsModule({ tagger: 'QUJD', judge: 'REVG' }, { f1: 1 })
  expect(module).toContain('"tagger": "QUJD"')
  expect(module).toMatch(/"checksums": \[\s*\d+/)
})

test('a table of weights comes back as it was, but for rounding and rows next to zero', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 }),
      fc.integer(),
      (hashes, seed) => {
        const random = seededRandom(seed)
        const features = hashes.sort((a, b) => a - b)
        const weights = Float32Array.from({ length: features.length * 3 }, () => (random() - 0.5) * 8)
        const table = readTable(
          packTable({ features, weights, width: 3, extra: Float32Array.of(0.5) }, 32_000),
        )
        expect(table.extra).toEqual(Float32Array.of(0.5))
        table.features.forEach((hash, i) => {
          const row = features.indexOf(hash)
          for (let k = 0; k < 3; k++) {
            expect((table.weights[i * 3 + k] ?? 0) * table.unit).toBeCloseTo(weights[row * 3 + k] ?? 0, 3)
          }
        })
      },
    ),
  )
})
