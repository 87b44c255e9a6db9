import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ACCEPTED } from '../../../cli/figures.ts'
import { lowestSure } from '../../../scripts/quality/calibration.mjs'
import { fillBlocks } from '../../../scripts/quality/docs.mjs'
import { someErrors } from '../../../scripts/quality/errors.mjs'
import { belowFloor, FIGURES, pickFigures, worseThan } from '../../../scripts/quality/figures.mjs'
import { fieldOf, GROUPS, periodOf } from '../../../scripts/quality/papers.mjs'

const figuresAt = (f1: number) => Object.fromEntries(FIGURES.map(({ id }) => [id, { f1 }]))

describe('the guard against getting worse', () => {
  it('lets pass what is as good, better, or worse by no more than noise', () => {
    const accepted = figuresAt(60)
    expect(worseThan(accepted, figuresAt(60))).toEqual([])
    expect(worseThan(accepted, figuresAt(80))).toEqual([])
    expect(worseThan(accepted, figuresAt(59))).toEqual([])
  })

  it('names what fell by more: one point for entities, two for relations, five for what is rare', () => {
    const fallen = (by: number) =>
      worseThan(figuresAt(60), figuresAt(60 - by)).map((line: string) => line.split(':')[0])
    expect(fallen(1.5)).toContain('all entities')
    expect(fallen(1.5)).not.toContain('relations')
    expect(fallen(2.5)).toContain('relations')
    expect(fallen(2.5)).not.toContain('claims')
    expect(fallen(5.5)).toHaveLength(FIGURES.length)
  })

  it('says what is below its floor', () => {
    expect(belowFloor(figuresAt(100))).toEqual([])
    expect(belowFloor(figuresAt(0))).toHaveLength(FIGURES.length)
  })

  it('takes the figures by the names that the scorer gives them', () => {
    const scored = Object.fromEntries(FIGURES.map(({ scorer }, index) => [scorer, index]))
    expect(Object.values(pickFigures(scored))).toEqual(FIGURES.map((_, index) => index))
  })
})

describe('accepted figures', () => {
  it('are those that the command tells', () => {
    const file = new URL('../../../scripts/quality/accepted.json', import.meta.url)
    const accepted = JSON.parse(readFileSync(file, 'utf8'))
    expect(ACCEPTED.papers).toBe(accepted.papers)
    for (const { id, title, ...figure } of ACCEPTED.figures) expect(figure).toEqual(accepted.figures[id])
    expect(ACCEPTED.figures.map(({ id }) => id)).toEqual(FIGURES.map(({ id }) => id))
  })

  it('stand in the docs', () => {
    const docs = readFileSync(new URL('../../../docs/quality.md', import.meta.url), 'utf8').replace(
      / +/g,
      ' ',
    )
    for (const { title, precision, recall, f1 } of ACCEPTED.figures) {
      const row = [title, ...[precision, recall, f1].map((value) => value.toFixed(1))].join(' | ')
      expect(docs).toContain(`| ${row} |`)
    }
  })
})

describe('groups of papers', () => {
  it('have each year in one period', () => {
    expect([1990, 2014, 2015, 2019, 2020, 2022, 2023, 2030, undefined].map(periodOf)).toEqual([
      'before 2015',
      'before 2015',
      '2015 to 2019',
      '2015 to 2019',
      '2020 to 2022',
      '2020 to 2022',
      'since 2023',
      'since 2023',
      'year not given',
    ])
  })

  it('have venues by their field, however they are written', () => {
    expect(['acl', 'CVPR 2023', '3dv', 'icra2024', 'NeurIPS', 'Interspeech', 'aaai'].map(fieldOf)).toEqual([
      'NLP',
      'vision',
      'vision',
      'robotics',
      'machine learning',
      'speech',
      'general AI',
    ])
    expect(fieldOf('Journal of Leaves')).toBe('other')
    expect(fieldOf(undefined)).toBe('venue not given')
    for (const venue of ['acl', 'x', undefined]) expect(GROUPS.field).toContain(fieldOf(venue))
  })
})

describe('the threshold from which nine in ten are right', () => {
  const row = (least: number, precision: number, predicted: number) => ({ least, precision, predicted })

  it('is the lowest above which none falls below', () => {
    const rows = [row(0.1, 95, 90), row(0.3, 80, 50), row(0.5, 91, 30), row(0.7, 95, 20), row(0.9, 0, 3)]
    expect(lowestSure(rows)).toEqual(row(0.5, 91, 30))
  })

  it('is none where too few are left, or too many are wrong', () => {
    expect(lowestSure([row(0.5, 80, 40), row(0.9, 100, 4)])).toBeNull()
    expect(lowestSure([])).toBeNull()
  })
})

describe('errors to read', () => {
  const title = 'LeafNet'
  const abstract = 'LeafNet is trained on LeafBank. It beats RootFlow.'
  const entity = (name: string, type: string, role: string) => ({
    name,
    type,
    role,
    mentions: [{ surface: name }],
    confidence: 0.5,
  })
  const paper = {
    paper: { id: 'p', title, abstract },
    gold: {
      entities: [
        entity('LeafNet', 'Model', 'proposed'),
        entity('LeafBank', 'Dataset', 'used'),
        entity('RootFlow', 'Method', 'baseline'),
      ],
      relations: [{ head: 'LeafNet', type: 'TRAINED_ON', tail: 'LeafBank' }],
    },
    found: {
      entities: [
        entity('LeafNet', 'Method', 'proposed'),
        entity('LeafBank', 'Dataset', 'mentioned'),
        entity('twig', 'Task', 'used'),
      ],
      relations: [
        {
          head: 'LeafNet',
          type: 'EVALUATED_ON',
          tail: 'LeafBank',
          sentence: { start: 9, end: 40 },
          by: 'pair',
          confidence: 0.4,
        },
      ],
    },
  }

  it('are of every kind, and counted', () => {
    expect(someErrors([paper], 10).counts).toEqual({
      type: 1,
      role: 1,
      'no such entity': 1,
      'entity missed': 1,
      'no such relation': 1,
      'relation missed': 1,
    })
  })

  it('come with their sentence, and no more than asked for', () => {
    const { picked } = someErrors([paper], 10)
    const missed = picked.find(({ kind }: { kind: string }) => kind === 'entity missed')
    expect(missed).toMatchObject({
      paper: 'p',
      what: 'RootFlow (Method, baseline)',
      sentence: 'It beats RootFlow.',
    })
    expect(someErrors([paper], 2).picked).toHaveLength(2)
  })
})

describe('docs with blocks', () => {
  it('keep their prose', () => {
    const text = 'before\n<!-- a -->\nold\n<!-- /a -->\nafter\n'
    expect(fillBlocks(text, { a: 'new' })).toBe('before\n<!-- a -->\n\nnew\n\n<!-- /a -->\nafter\n')
  })

  it('must have each block', () => {
    expect(() => fillBlocks('nothing', { a: 'new' })).toThrow('<!-- a -->')
  })
})
