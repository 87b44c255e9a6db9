import { polygonContains } from 'd3-polygon'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curveOf, hullOf, inner } from '../../viewer/canvas/hull.ts'

const points = fc.array(
  fc.record({
    x: fc.double({ min: -50, max: 50, noNaN: true }),
    y: fc.double({ min: -50, max: 50, noNaN: true }),
  }),
  { minLength: 3, maxLength: 60 },
)

describe('outline of a region', () => {
  it('goes round the inner nodes', () => {
    fc.assert(
      fc.property(points, (all) => {
        const hull = hullOf(all, { share: 0.8, padding: 2 })
        for (const { x, y } of inner(all, 0.8)) expect(polygonContains(hull, [x, y])).toBe(true)
      }),
    )
  })

  it('leaves a node far out alone', () => {
    const near = Array.from({ length: 20 }, (_, index) => ({ x: index % 5, y: Math.floor(index / 5) }))
    const hull = hullOf([...near, { x: 500, y: 500 }], { padding: 1 })
    expect(Math.max(...hull.map(([x]) => x))).toBeLessThan(10)
  })

  it('is a closed curve, and nothing for one or two nodes', () => {
    expect(hullOf([{ x: 0, y: 0 }])).toEqual([])
    expect(curveOf([])).toBe('')
    const curve = curveOf(
      hullOf([
        { x: 0, y: 0 },
        { x: 9, y: 0 },
        { x: 0, y: 9 },
      ]),
    )
    const [first] = /[\d.,-]+/.exec(curve) ?? ['none']
    expect(curve.endsWith(first)).toBe(true)
  })
})
