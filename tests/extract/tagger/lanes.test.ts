import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANES, LaneTable, laneValue, writeLanes } from '../../../extract/tagger/lanes.ts'

const WIDTH = 26
const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: WIDTH, maxLength: WIDTH })
const rows = fc.uniqueArray(fc.tuple(fc.integer(), row), { maxLength: 40, selector: ([hash]) => hash })

test('the sum of rows in lanes is what adding them up gives; absent features add nothing', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(60), { maxLength: 200 }), fc.integer(), (given, picks, absent) => {
      const features = Int32Array.from(given, ([hash]) => hash)
      const weights = Int16Array.from(given.flatMap(([, own]) => own))
      const extra = new Float32Array(0)
      const table = new LaneTable({ features, weights, width: WIDTH, unit: 1, extra })
      const hashes = Int32Array.from(picks, (at) => given[at]?.[0] ?? absent)
      const sums = new Int32Array(LANES)
      const half = hashes.length >> 1
      table.addTo(sums, 0, hashes, 0, half)
      table.addTo(sums, 0, hashes, half, hashes.length)
      const expected = new Array<number>(WIDTH).fill(0)
      for (const hash of hashes) {
        for (const [k, w] of (given.find(([own]) => own === hash)?.[1] ?? []).entries())
          expected[k] = (expected[k] ?? 0) + w
      }
      expect(expected.map((_, k) => laneValue(sums, 0, k))).toEqual(expected)
      const out = new Float32Array(WIDTH + 1)
      writeLanes(sums, out, 1, WIDTH, 0.5)
      expect([...out.slice(1)]).toEqual(expected.map((w) => w / 2))
    }),
  )
})
