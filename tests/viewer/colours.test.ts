import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, mix, readable, withOpacity } from '../../viewer/shown/colours.ts'

const css = readFileSync(new URL('../../viewer/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('[data-theme="dark"]')
const token = (theme: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1] ?? ''

describe.each([
  ['light', light],
  ['dark', dark],
])('colours of the %s theme', (_, theme) => {
  it.each(['ink', 'ink-2', 'accent'])('%s can be read on every ground', (name) => {
    for (const ground of ['ground', 'panel', 'chip'])
      expect(contrast(token(theme, name), token(theme, ground))).toBeGreaterThanOrEqual(4.5)
  })

  it('marked words and accented buttons can be read', () => {
    expect(contrast(token(theme, 'ink'), token(theme, 'mark'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token(theme, 'on-accent'), token(theme, 'accent'))).toBeGreaterThanOrEqual(4.5)
  })

  it('names of regions can be read', () => {
    for (let region = 0; region < 14; region++) {
      const name = readable(token(theme, `region-${region}`), token(theme, 'ground'), token(theme, 'ink'))
      expect(contrast(name, token(theme, 'ground'))).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('colours', () => {
  it('are mixed and made clear', () => {
    expect(mix('#ff0000', '#0000ff', 0.5)).toBe('#800080')
    expect(withOpacity('#102030', 0.5)).toBe('rgba(16, 32, 48, 0.5)')
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  })
})
