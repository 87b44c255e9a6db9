import { expect, it } from 'vitest'
import { wantsColor } from '../../cli/colors.ts'

const terminal = { isTTY: true, write: () => true }
const pipe = { write: () => true }

it('colours a terminal and no pipe', () => {
  expect(wantsColor(terminal, { TERM: 'xterm' })).toBe(true)
  expect(wantsColor(pipe, { TERM: 'xterm' })).toBe(false)
  expect(wantsColor(terminal, { TERM: 'dumb' })).toBe(false)
})

it('honours NO_COLOR before FORCE_COLOR', () => {
  expect(wantsColor(terminal, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
  expect(wantsColor(terminal, { NO_COLOR: '' })).toBe(true)
  expect(wantsColor(pipe, { FORCE_COLOR: '1' })).toBe(true)
  expect(wantsColor(terminal, { FORCE_COLOR: '0' })).toBe(false)
})
