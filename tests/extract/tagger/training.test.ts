import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTaggerPaper } from '../../../extract/tagger/features.ts'
import { seededRandom } from '../../../extract/tagger/hash.ts'
import { knownPhrase, logOdds, readKnown } from '../../../extract/tagger/known.ts'
import { candidatesOf, readTagger } from '../../../extract/tagger/spans.ts'
import { readTable } from '../../../extract/tagger/table.ts'
import { trainTagger } from '../../../extract/tagger/training/crf.ts'
import { type GoldEntity, goldSpans } from '../../../extract/tagger/training/gold.ts'
import { judgeExamples, trainJudge } from '../../../extract/tagger/training/judge.ts'
import { measureMentions } from '../../../extract/tagger/training/measure.ts'
import { PhraseMiner } from '../../../extract/tagger/training/mine.ts'
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
    const bare = readTagger({ tagger, judge: packJudge(new Map()), phrases: new PhraseMiner().pack() })
    const miner = new PhraseMiner()
    const found = examples.map(({ paper }) => candidatesOf(bare, paper))
    for (const candidates of found) miner.add(candidates)
    const phrases = miner.pack()
    const judged = examples.flatMap(({ paper, entities }, i) =>
      judgeExamples(paper, found[i] ?? [], entities, readKnown(phrases)),
    )
    const rows = trainJudge(judged, { seed, alpha: 0.1, l1: 0.01, leastCount: 1 })
    return { tagger, judge: packJudge(rows), phrases }
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

test('phrases known from many papers come back with what the tagger thought of them', () => {
  const place = (p: number, chosen: boolean) => ({
    sentence: 0,
    first: 0,
    last: 0,
    classes: [0, 0, p, 0, 0, 0],
    probability: p,
    chosen,
  })
  const miner = new PhraseMiner()
  for (const p of [0.9, 0.8, 0.7, 0.6])
    miner.add([{ form: 'imagenet', places: [place(0.1, false), place(p, true)] }])
  miner.add([{ form: 'rare', places: [place(0.5, true)] }])
  const known = readKnown(miner.pack())
  expect(known.size).toBe(1)
  const phrase = knownPhrase(known, { form: 'imagenet', places: [] })
  expect(phrase?.papers).toBeCloseTo(2, 0)
  expect(phrase?.classes[2]).toBeCloseTo(logOdds(0.75), 0)
  expect(phrase?.any).toBeCloseTo(logOdds(0.75), 0)
  expect(phrase?.chosen).toBeCloseTo(logOdds(1), 0)
})

test('weights travel as a module', () => {
  const module = weightsModule({ tagger: 'QUJD', judge: 'REVG', phrases: 'R0hJ' }, { f1: 1 })
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
