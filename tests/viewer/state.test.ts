import { beforeEach, describe, expect, it } from 'vitest'
import { FIRST_FILTERS } from '../../viewer/shown/filters.ts'
import { actions, FIRST_STATE, useView } from '../../viewer/state.ts'
import { entity, fieldOf, paper } from './made.ts'

const field = fieldOf(
  [paper('p1', { year: 2019 }), paper('p2', { year: 2021 }), entity('a'), entity('b')],
  [],
)
const state = () => useView.getState()

describe('the store', () => {
  beforeEach(() => {
    useView.setState(FIRST_STATE, true)
    actions.opened(field)
  })

  it('keeps the choice of colours when a graph is opened', () => {
    actions.themeChosen('dark')
    actions.labelToggled('Task')
    actions.opened(field)
    expect(state().themeChoice).toBe('dark')
    expect(state().filters).toEqual(FIRST_FILTERS)
    expect(state().loading).toEqual({ state: 'ready' })
  })

  it('switches labels, types and groups, and back', () => {
    const before = state().filters
    actions.labelToggled('Method')
    actions.typeToggled('USES')
    actions.groupToggled(3)
    expect(state().filters.hiddenLabels).toEqual(new Set(['Paper', 'Metric', 'Method']))
    expect(state().filters.hiddenTypes).toEqual(new Set(['USES']))
    expect(state().filters.hiddenGroups).toEqual(new Set([3]))
    expect(before).toEqual(FIRST_FILTERS)
    actions.labelToggled('Method')
    actions.typeToggled('USES')
    actions.groupToggled(3)
    expect(state().filters).toEqual(FIRST_FILTERS)
  })

  it('goes to a node: chosen, shown, flown to; of papers only the last stays', () => {
    actions.wentTo('a')
    actions.wentTo('p1')
    actions.wentTo('p2')
    expect(state().selected).toBe('p2')
    expect([...state().pinned]).toEqual(['a', 'p2'])
    expect(state().flight).toEqual({ to: 'p2', number: 3 })
    actions.closed()
    expect(state().selected).toBeNull()
  })

  it('takes the whole range of years as none', () => {
    actions.yearsSet([2020, 2021])
    expect(state().filters.years).toEqual([2020, 2021])
    actions.yearsSet([2019, 2021])
    expect(state().filters.years).toBeNull()
  })

  it('goes back to the first picture', () => {
    actions.amountSet(0.9)
    actions.unsureToggled()
    actions.minWeightSet(4)
    actions.wentTo('b')
    actions.filtersReset()
    expect(state().filters).toEqual(FIRST_FILTERS)
    expect(state().pinned.size).toBe(0)
  })
})
