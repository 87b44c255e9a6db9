import { expect, test } from 'vitest'
import { readTaggerPaper } from '../../../extract/tagger/features.ts'
import { readModel } from '../../../extract/tagger/model.ts'
import { TAG_COUNT } from '../../../extract/tagger/tags.ts'
import { trainTagger } from '../../../extract/tagger/training/crf.ts'
import { trainGate } from '../../../extract/tagger/training/gate.ts'
import { packModel } from '../../../extract/tagger/training/pack.ts'

const NAMES = ['Alpha', 'Bravo', 'Carol', 'Delta', 'Edgar', 'Fjord', 'Gamma', 'Hotel', 'India', 'Julia']

const papers = NAMES.map((name, i) => {
  const text = `We propose ${name}Net in this short paper, and nobody else has ever done so.`
  const paper = readTaggerPaper(text, [
    { start: 0, end: text.length, section: i % 2 === 0 ? 'abstract' : 'title' },
  ])
  return { paper, spans: [[{ first: 2, last: 2, classIndex: 0 }]] }
})

test('the gate spares the tagger words that are plainly outside, leaves the others as they are, and is repeatable', () => {
  const trained = trainTagger(papers, { passes: 12, alpha: 0.1, l1: 0.01 })
  const bare = packModel(trained)
  const texts = () => Array.from({ length: 20 }, (_, i) => papers[i % papers.length]?.paper ?? []).flat()
  const gate = trainGate(bare, texts())
  const gated = packModel(trained, { ...gate, least: gate.least - 0.2 })
  expect(trainGate(bare, texts())).toEqual(gate)

  const { paper } = papers[0] ?? { paper: { sentences: [], shortForms: new Set<string>() } }
  const [sentence] = paper.sentences
  if (sentence === undefined) throw new Error('no sentence')
  const model = readModel(gated)
  const rows = (full: boolean) => {
    const scores = Float32Array.from(model.scores(paper, sentence, full))
    return sentence.words.map((_, i) => [...scores.subarray(i * TAG_COUNT, (i + 1) * TAG_COUNT)])
  }
  const [quick, full] = [rows(false), rows(true)]
  const spared = quick.map((row) => row[1] === Number.NEGATIVE_INFINITY)
  expect(spared[2]).toBe(false)
  expect(spared.filter(Boolean).length).toBeGreaterThan(4)
  expect(full.flat().every(Number.isFinite)).toBe(true)
  for (const [i, row] of quick.entries()) {
    if (spared[i] === true) expect(row[0]).toBe(0)
    else expect(row).toEqual(full[i])
  }
})
