import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, inside, overlap } from '../../viewer/canvas/labels/boxes.ts'
import { Coverage } from '../../viewer/canvas/labels/coverage.ts'
import { tolerances } from '../../viewer/canvas/labels/crowding.ts'
import { placeLabels } from '../../viewer/canvas/labels/place-labels.ts'
import { linesOf, placeNames } from '../../viewer/canvas/labels/place-names.ts'

const bounds: Box = { x: 0, y: 0, width: 900, height: 600 }
const across = (most: number) => fc.double({ min: 0, max: most, noNaN: true })
const box = fc.record({
  x: across(800),
  y: across(500),
  width: fc.double({ min: 1, max: 120, noNaN: true }),
  height: fc.double({ min: 1, max: 60, noNaN: true }),
})
const requests = fc.array(
  fc.record({
    id: fc.uuid(),
    x: across(900),
    y: across(600),
    radius: fc.double({ min: 1, max: 20, noNaN: true }),
    width: fc.double({ min: 5, max: 220, noNaN: true }),
    height: fc.double({ min: 8, max: 20, noNaN: true }),
    must: fc.boolean(),
  }),
  { maxLength: 80 },
)

/** No name over a node. */
const strict = () => 0

const apart = (boxes: readonly Box[]) =>
  boxes.every((one, index) => boxes.slice(index + 1).every((other) => !overlap(one, other)))

describe('names of nodes', () => {
  it('never overlap each other or what is taken, and stay on the map', () => {
    fc.assert(
      fc.property(requests, fc.array(box, { maxLength: 8 }), (wanted, taken) => {
        const placed = placeLabels(wanted, {
          bounds,
          taken,
          nodes: new Coverage(bounds, []),
          gap: 4,
          toleratedAt: strict,
        })
        expect(apart(placed)).toBe(true)
        for (const label of placed) {
          expect(inside(label, bounds)).toBe(true)
          expect(taken.some((other) => overlap(label, other))).toBe(false)
        }
      }),
    )
  })

  it('keep clear of nodes, but for the one that is pointed at', () => {
    const at = { x: 100, y: 100, radius: 5, width: 60, height: 12 }
    const around = [60, 110].flatMap((x) => [80, 95, 110].map((y) => ({ x, y, width: 40, height: 10 })))
    const options = { bounds, taken: [], nodes: new Coverage(bounds, around), gap: 4, toleratedAt: strict }
    expect(placeLabels([{ id: 'a', ...at }], options)).toEqual([])
    expect(placeLabels([{ id: 'a', ...at, must: true }], options)).toHaveLength(1)
  })

  it('goes to the first side that is free, the more important name first', () => {
    const at = { y: 100, radius: 9, width: 60, height: 12 }
    const placed = placeLabels(
      [
        { id: 'a', x: 100, ...at },
        { id: 'b', x: 150, ...at },
      ],
      { bounds, taken: [], nodes: new Coverage(bounds, []), gap: 4, toleratedAt: strict },
    )
    expect(placed.map(({ id, side }) => [id, side])).toEqual([
      ['a', 'right'],
      ['b', 'above'],
    ])
  })
})

describe('names of regions', () => {
  it('never overlap each other, hide no node, and stay on the map', () => {
    const wanted = fc.array(
      fc.record({
        hull: box,
        width: fc.double({ min: 20, max: 200, noNaN: true }),
        height: fc.double({ min: 12, max: 40, noNaN: true }),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(wanted, fc.array(box, { maxLength: 30 }), (regions, nodes) => {
        const placed = placeNames(
          regions.map((region, id) => ({ id, ...region })),
          { bounds, taken: [], nodes: new Coverage(bounds, nodes), gap: 4, toleratedAt: strict },
        )
        expect(apart(placed)).toBe(true)
        for (const name of placed) {
          expect(inside(name, bounds)).toBe(true)
          expect(nodes.some((node) => overlap(name, node))).toBe(false)
        }
      }),
    )
  })

  it('are parted between terms where they are long', () => {
    expect(linesOf('short · name')).toEqual(['short · name'])
    expect(linesOf('reinforcement learning · MDPs · VH')).toEqual(['reinforcement learning', 'MDPs · VH'])
    expect(linesOf('a single term that is very long indeed')).toEqual([
      'a single term that is very long indeed',
    ])
  })
})

describe('crowding', () => {
  it('lets names of nodes over nodes the more, the denser the map, and only the foremost', () => {
    expect([0, 50].map(tolerances(200).labels)).toEqual([0.12, 0.01])
    expect([0, 50].map(tolerances(1000).labels)).toEqual([0.3, 0.01])
    expect([0, 50].map(tolerances(10_000).labels)).toEqual([1, 0.01])
    expect([0, 50].map(tolerances(10_000).regions)).toEqual([1, 0.02])
  })
})
