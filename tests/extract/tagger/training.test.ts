import { expect, test } from 'vitest'
import { readTaggerPaper } from '../../../extract/tagger/features.ts'
import { readModel } from '../../../extract/tagger/model.ts'
import { trainTagger } from '../../../extract/tagger/training/crf.ts'
import { goldSpans } from '../../../extract/tagger/training/gold.ts'
import { measureMentions } from '../../../extract/tagger/training/measure.ts'
import { packModel, weightsModule } from '../../../extract/tagger/training/pack.ts'

const NAMES = ['Alpha', 'Bravo', 'Carol', 'Delta', 'Edgar', 'Fjord', 'Gamma', 'Hotel']

function corpus() {
  return NAMES.map((name, i) => {
    const text = `We propose ${name}Net for plant counting. ${name}Net is tested on the ${name}${i} data.`
    const paper = readTaggerPaper(text, [
      { start: 0, end: text.indexOf('.') + 1, section: 'abstract' },
      { start: text.indexOf('.') + 2, end: text.length, section: 'abstract' },
    ])
    const spans = goldSpans(paper, [
      { name: `${name}Net`, type: 'Method', mentions: [`${name}Net`] },
      { name: 'plant counting', type: 'Task', mentions: ['plant counting'] },
      { name: `${name}${i}`, type: 'Dataset', mentions: [`${name}${i}`] },
    ])
    return { paper, spans }
  })
}

test('the same papers and seed give the same bytes, and what was learned holds for a new paper', () => {
  const papers = corpus()
  const options = { passes: 8, seed: 3, alpha: 0.1, l1: 0.01 }
  const packed = packModel(trainTagger(papers.slice(0, 6), options))
  expect(packModel(trainTagger(corpus().slice(0, 6), options))).toBe(packed)
  expect(packModel(trainTagger(papers.slice(0, 6), { ...options, seed: 4 }))).not.toBe(packed)
  expect(measureMentions(readModel(packed), papers.slice(6)).f1).toBe(100)
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
  const module = weightsModule('QUJD', { f1: 1 })
  expect(module).toContain('"data": "QUJD"')
  expect(module).toMatch(/"checksum": \d+/)
})
