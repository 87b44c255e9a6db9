import { expect, it } from 'vitest'
import { paperText } from '../../../extract/paper.ts'
import { readSentences } from '../../../extract/steps/1-sentences.ts'
import { tidied } from '../../../extract/steps/2-mentions/tidy.ts'
import { paperOf } from './helpers.ts'

/** What is left of a mention that covers the word. */
function edged(word: string): string[] {
  const paper = paperOf('', `We look at ${word} birds.`)
  const text = paperText(paper)
  const start = text.indexOf(word)
  const mention = {
    start,
    end: start + word.length,
    type: 'Method' as const,
    generic: false,
    confidence: 1,
    by: '',
  }
  return tidied(text, readSentences(paper), [mention]).map(({ start, end }) => text.slice(start, end))
}

it.each([
  ['LLM-generated', 'LLM'],
  ['GPT-3.5-driven', 'GPT-3.5'],
  ['GPT3-', 'GPT3'],
])('%s says something by the name of %s', (word, name) => expect(edged(word)).toEqual([name]))

it.each(['PDE-constrained', 'self-trained', 'CIFAR-10', 'Type-specific'])('%s stays whole', (word) =>
  expect(edged(word)).toEqual([word]),
)
