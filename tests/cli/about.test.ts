import { describe, expect, it } from 'vitest'
import { aboutData, aboutLines } from '../../cli/about.ts'
import { ACCEPTED } from '../../cli/figures.ts'
import { DEFAULT_MIN_CONFIDENCE } from '../../extract/confidence.ts'
import { VERSION } from '../../extract/version.ts'

describe('papergraph about', () => {
  const text = aboutLines((heading) => heading).join('\n')

  it('says the version and the figures that were accepted', () => {
    expect(text).toContain(`papergraph ${VERSION}\n`)
    expect(text).toContain(`Measured on ${ACCEPTED.papers} annotated papers`)
    for (const { title, precision, recall, f1 } of ACCEPTED.figures)
      expect(text).toMatch(
        new RegExp(
          `${title.replace(/[()]/g, '\\$&')} +${precision.toFixed(1)} +${recall.toFixed(1)} +${f1.toFixed(1)}`,
        ),
      )
  })

  it('says them by year and by field, from which confidence relations are shown, and the limits', () => {
    for (const { name } of [...ACCEPTED.byYear, ...ACCEPTED.byField]) expect(text).toContain(`  ${name} `)
    expect(text).toContain(`from a confidence of ${DEFAULT_MIN_CONFIDENCE} on`)
    for (const limit of aboutData().limits) expect(text).toContain(limit)
  })

  it('has the same as data', () => {
    expect(aboutData()).toMatchObject({
      version: VERSION,
      minConfidence: DEFAULT_MIN_CONFIDENCE,
      measured: ACCEPTED,
    })
  })
})
