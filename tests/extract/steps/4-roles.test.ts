import { expect, it } from 'vitest'
import { extractionOf, FROBNET } from './helpers.ts'

const role = (name: string) => FROBNET.entities.find((entity) => entity.name === name)?.role

it('tells the proposed system from what it beats and what it uses', () => {
  expect(role('FrobNet')).toBe('proposed')
  expect(role('SortFormer')).toBe('baseline')
  expect(role('CIFAR-10')).toBe('used')
  expect(role('contrastive learning')).toBe('used')
})

it('does not take background for the paper’s own', () => {
  const { entities } = extractionOf(
    'Sorting Pebbles',
    'BERT has transformed language understanding. However, BERT is slow. We propose PebbleBERT, a fast model for text classification.',
  )
  expect(entities.find(({ name }) => name === 'BERT')?.role).not.toBe('proposed')
  expect(entities.find(({ name }) => name === 'PebbleBERT')?.role).toBe('proposed')
})

it('says how sure it is of a role', () => {
  const known = FROBNET.entities.find(({ name }) => name === 'FrobNet')
  expect(known?.roleConfidence).toBeGreaterThan(0.8)
  for (const { roleConfidence } of FROBNET.entities) expect(roleConfidence).toBeLessThanOrEqual(1)
})
