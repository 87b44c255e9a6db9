/** Step 6: quantities that the text reports as results. */
import type { Claim } from '../paper.ts'
import type { RoledEntity } from './4-roles/index.ts'
import type { Outline } from './outline.ts'

const VALUE =
  /(?<![\p{L}\p{N}.$])(?:\d+(?:\.\d+)?(?:\s?[-–]\s?\d+(?:\.\d+)?)?\s?(?:\\?%|[x×](?![\p{L}\p{N}])|times\b|FPS\b|fps\b|dB\b|ms\b|percentage points?\b|points?\b|percent\b|BLEU\b))/gu

export function findClaims({ text, sentences, aim }: Outline, entities: readonly RoledEntity[]): Claim[] {
  const system = entities.find(
    ({ role, type, generic }) => role === 'proposed' && !generic && type !== 'Dataset',
  )
  const claims: Claim[] = []
  for (const [index, { start, end, section }] of sentences.entries()) {
    if (index < aim) continue
    for (const match of text.slice(start, end).matchAll(VALUE)) {
      const value = match[0].trim()
      const from = start + match.index
      claims.push({
        subject: system?.name ?? null,
        value,
        unit: value.replace(/^[\d.\s–-]+/, ''),
        metric: null,
        dataset: null,
        versus: null,
        kind: /[x×]$|times$/.test(value) ? 'ratio' : 'absolute',
        start: from,
        end: from + value.length,
        sentence: { start, end, section },
        confidence: 0.5,
      })
    }
  }
  return claims
}
