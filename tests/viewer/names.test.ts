import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../viewer/canvas/drawing.ts'
import { inside, overlap } from '../../viewer/canvas/labels/boxes.ts'
import { planNames } from '../../viewer/canvas/names-plan.ts'
import { COLOURINGS, type Palette } from '../../viewer/shown/colourings.ts'
import { FIRST_FILTERS } from '../../viewer/shown/filters.ts'
import { SIZINGS, scaleOf } from '../../viewer/shown/sizes.ts'
import { visibleOf } from '../../viewer/shown/visible.ts'
import { entity, fieldOf } from './made.ts'

const palette: Palette = {
  ground: '#ffffff',
  ink: '#000000',
  faintLine: '#888888',
  outside: '#999999',
  regions: ['#aa0000', '#00aa00'],
}

function sceneOf(places: readonly { x: number; y: number; group: number }[]) {
  const field = fieldOf(
    places.map(({ x, y, group }, index) =>
      entity(`node ${index}`, { x, y, community: group, papers: 1 + (index % 9) }),
    ),
    [],
    {
      communities: [0, 1].map((id) => ({
        id,
        label: `first terms · group ${id}`,
        terms: [],
        size: places.length,
      })),
    },
  )
  return drawingOf({
    field,
    visible: visibleOf(field, { filters: FIRST_FILTERS, amount: 1, pinned: new Set() }),
    colouring: COLOURINGS[0],
    scale: scaleOf(field, SIZINGS[0]),
    palette,
  })
}

const screen = { x: 0, y: 0, width: 800, height: 600 }
const plan = (drawing: ReturnType<typeof sceneOf>, more: { hovered?: string } = {}) =>
  planNames(
    {
      drawing,
      palette,
      project: (point) => point,
      zoom: 1,
      width: screen.width,
      height: screen.height,
      textFactor: 1,
      taken: [{ x: 700, y: 500, width: 60, height: 90 }],
      selected: null,
      hovered: more.hovered ?? null,
      bright: more.hovered === undefined ? null : new Set([more.hovered]),
    },
    (text) => text.length * 6,
  )
const onScreen = ({ anchor, box }: ReturnType<typeof plan>[number]) => ({
  ...box,
  x: box.x + anchor.x,
  y: box.y + anchor.y,
})

const places = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
    group: fc.integer({ min: 0, max: 1 }),
  }),
  { maxLength: 150 },
)

describe('names on the map', () => {
  it('never overlap: not each other, of whatever kind, nor buttons, nor the edge', () => {
    fc.assert(
      fc.property(places, (given) => {
        const boxes = plan(sceneOf(given)).map(onScreen)
        boxes.forEach((box, index) => {
          expect(inside(box, screen)).toBe(true)
          expect(overlap(box, { x: 700, y: 500, width: 60, height: 90 })).toBe(false)
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        })
      }),
    )
  })

  it('are those of what is pointed at alone, while something is', () => {
    const drawing = sceneOf(
      Array.from({ length: 30 }, (_, index) => ({ x: 100 + index * 20, y: 300, group: 0 })),
    )
    const names = plan(drawing, { hovered: 'node 12' })
    expect(names.filter(({ kind }) => kind === 'node').map(({ id }) => id)).toEqual(['node 12'])
    expect(names.filter(({ kind }) => kind === 'region').map(({ lines }) => lines.join(' '))).toEqual([
      'FIRST TERMS · GROUP 0',
    ])
  })
})
