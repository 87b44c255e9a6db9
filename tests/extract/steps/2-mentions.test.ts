import { describe, expect, it } from 'vitest'
import { paperText } from '../../../extract/paper.ts'
import { readSentences } from '../../../extract/steps/1-sentences.ts'
import { findAbbreviations } from '../../../extract/steps/2-mentions/abbreviations.ts'
import type { Candidate } from '../../../extract/steps/2-mentions/candidate.ts'
import { findMentions, resolveOverlaps } from '../../../extract/steps/2-mentions/index.ts'
import { classFinder, proposalFinder, titleFinder } from '../../../extract/steps/2-mentions/patterns.ts'
import { paperOf } from './helpers.ts'

const definitions = (abstract: string) => {
  const text = paperText({ title: '', abstract })
  return findAbbreviations(readSentences({ title: '', abstract })).map(
    ({ short, long }) => `${text.slice(short.start, short.end)} = ${text.slice(long.start, long.end)}`,
  )
}

describe('abbreviations', () => {
  it.each([
    [
      'We study Group Relative Policy Optimization (GRPO) here.',
      ['GRPO = Group Relative Policy Optimization'],
    ],
    ['deep convolutional neural networks (CNNs) are slow', ['CNNs = convolutional neural networks']],
    ['the well-known quadratic assignment problem [QAP]', ['QAP = quadratic assignment problem']],
    ['GRPO (Group Relative Policy Optimization) is new', ['GRPO = Group Relative Policy Optimization']],
    ['clipped Proximal Policy Optimization (PPO) is used', ['PPO = Proximal Policy Optimization']],
    ['a Markov chain with area of interest (AOI) marks', ['AOI = area of interest']],
    [
      'Large Language Models (LLMs) and vision-language models (VLMs)',
      ['LLMs = Large Language Models', 'VLMs = vision-language models'],
    ],
    ['a graph-based policy (see Fig. 2) works', []],
    ['we sort pebbles (XYZ) fast', []],
  ])('%s', (text, expected) => {
    expect(definitions(text)).toEqual(expected)
  })
})

const surfaces = (found: Candidate[], text: string) =>
  found.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
const finding = (finder: typeof titleFinder, title: string, abstract: string) => {
  const paper = paperOf(title, abstract)
  const sentences = readSentences(paper)
  return surfaces(finder.find({ text: paperText(paper), sentences, abbreviations: [] }), paperText(paper))
}

describe('patterns', () => {
  it('finds the name before the colon of a title, not a description', () => {
    expect(finding(titleFinder, 'ReinFrob: Sorting by Flow', '')).toHaveLength(1)
    expect(finding(titleFinder, 'Fast sorting: a study', '')).toEqual([])
  })

  it('finds what is proposed, with the type its class word gives', () => {
    expect(finding(proposalFinder, '', 'We propose FrobNet, a framework for sorting.')).toEqual([
      'Method FrobNet',
    ])
    expect(finding(proposalFinder, '', 'We release a dataset called PebbleSet.')).toHaveLength(1)
    expect(finding(proposalFinder, '', 'We propose a simple approach.')).toEqual([])
  })

  it('finds lists after a class word', () => {
    expect(finding(classFinder, '', 'We test on datasets such as PebbleSet, RockNet-2 and SandQA.')).toEqual([
      'Dataset PebbleSet',
      'Dataset RockNet-2',
      'Dataset SandQA',
    ])
  })
})

describe('overlaps', () => {
  const at = (start: number, end: number, confidence: number): Candidate => ({
    start,
    end,
    confidence,
    type: 'Method',
    generic: false,
    by: 'test',
  })

  it('keeps the longer of two as sure, the surer of two that cross, and all that touch', () => {
    expect(resolveOverlaps([at(0, 5, 0.8), at(0, 20, 0.8)])).toEqual([at(0, 20, 0.8)])
    expect(resolveOverlaps([at(0, 6, 0.9), at(5, 11, 0.5)])).toEqual([at(0, 6, 0.9)])
    expect(resolveOverlaps([at(5, 9, 0.5), at(0, 5, 0.5)])).toHaveLength(2)
  })
})

it('finds a name everywhere once it is found', () => {
  const paper = paperOf(
    'FrobNet: Sorting Pebbles',
    'We propose FrobNet, a framework. Then frobnet sorts. All love FrobNet.',
  )
  const text = paperText(paper)
  const { mentions } = findMentions(text, readSentences(paper))
  expect(
    mentions.filter(({ start, end }) => text.slice(start, end).toLowerCase() === 'frobnet'),
  ).toHaveLength(4)
})
