/** Twice the name, twice the work: counted, not timed. */
import { afterAll, describe, expect, it } from 'vitest'
import { countWork } from '../extract/work.ts'

const work = countWork(/\/graph\//)
afterAll(() => work.end())
// Loaded only now, so that its blocks are counted.
const { nameForm } = await import('../../graph/resolution/forms.ts')

function workOf(name: string): number {
  work.count()
  nameForm(name)
  return work.count()
}

describe('the work of bringing a name to its form', () => {
  it.each(['a ', '(', 'A-', 'x of ', '$'])('grows no faster than the name: %s', (piece) => {
    // Tables are filled by the first reading; a name that was read before is not read again.
    workOf(piece.repeat(500))
    const small = workOf(piece.repeat(1_000))
    const large = workOf(piece.repeat(2_000))
    expect(large / small).toBeLessThan(2.3)
  })
})
