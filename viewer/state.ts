/** What is shown and why: one store. Panels read it and send it actions; nothing else keeps state of its own. */
import { create } from 'zustand'
import type { Label, RelationshipType } from '../graph/schema.ts'
import type { Field } from './field/field.ts'
import { firstAmount } from './shown/amount.ts'
import type { ColouringId } from './shown/colourings.ts'
import { FIRST_FILTERS, type FilterValues } from './shown/filters.ts'
import type { SizingId } from './shown/sizes.ts'

export type Theme = 'light' | 'dark'
export type ThemeChoice = Theme | 'system'

export type Loading =
  | { state: 'reading'; read: number; of: number | undefined }
  | { state: 'failed'; message: string; hint: string }
  | { state: 'ready' }

export interface ViewState {
  loading: Loading
  field: Field | null
  filters: FilterValues
  /** Place of the slider, 0 (core) to 1 (all). */
  amount: number
  /** Shown wherever the slider stands. */
  pinned: ReadonlySet<string>
  colourBy: ColouringId
  sizeBy: SizingId
  selected: string | null
  hovered: string | null
  /** Raised with each wish to see a node; the map flies there. */
  flight: { to: string; number: number } | null
  themeChoice: ThemeChoice
  /** Which sheet is open on a narrow screen. */
  sheet: 'filters' | null
}

export const FIRST_STATE: ViewState = {
  loading: { state: 'reading', read: 0, of: undefined },
  field: null,
  filters: FIRST_FILTERS,
  amount: 1,
  pinned: new Set(),
  colourBy: 'group',
  sizeBy: 'papers',
  selected: null,
  hovered: null,
  flight: null,
  themeChoice: 'system',
  sheet: null,
}

const toggled = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> => {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}

/** Each takes the state and says what changes. */
export const REDUCERS = {
  progressed: (_: ViewState, read: number, of: number | undefined) => ({
    loading: { state: 'reading' as const, read, of },
  }),
  failed: (_: ViewState, message: string, hint: string) => ({
    loading: { state: 'failed' as const, message, hint },
  }),
  opened: ({ themeChoice }: ViewState, field: Field) => ({
    ...FIRST_STATE,
    themeChoice,
    field,
    amount: firstAmount(field),
    loading: { state: 'ready' as const },
  }),
  labelToggled: ({ filters }: ViewState, label: Label) => ({
    filters: { ...filters, hiddenLabels: toggled(filters.hiddenLabels, label) },
  }),
  typeToggled: ({ filters }: ViewState, type: RelationshipType) => ({
    filters: { ...filters, hiddenTypes: toggled(filters.hiddenTypes, type) },
  }),
  groupToggled: ({ filters }: ViewState, group: number) => ({
    filters: { ...filters, hiddenGroups: toggled(filters.hiddenGroups, group) },
  }),
  yearsSet: ({ filters, field }: ViewState, years: readonly [number, number] | null) => {
    const all = years !== null && field?.span?.[0] === years[0] && field.span[1] === years[1]
    return { filters: { ...filters, years: all ? null : years } }
  },
  minWeightSet: ({ filters }: ViewState, minWeight: number) => ({ filters: { ...filters, minWeight } }),
  unsureToggled: ({ filters }: ViewState) => ({ filters: { ...filters, unsure: !filters.unsure } }),
  filtersReset: ({ field }: ViewState) => ({
    filters: FIRST_FILTERS,
    amount: field === null ? 1 : firstAmount(field),
    pinned: new Set<string>(),
  }),
  amountSet: (_: ViewState, amount: number) => ({ amount }),
  colouredBy: (_: ViewState, colourBy: ColouringId) => ({ colourBy }),
  sizedBy: (_: ViewState, sizeBy: SizingId) => ({ sizeBy }),
  hoveredOver: (_: ViewState, hovered: string | null) => ({ hovered }),
  /** Chosen on the map, where it can be seen already. */
  selectedOnMap: (_: ViewState, selected: string | null) => ({ selected, sheet: null }),
  /** Chosen anywhere else: shown even if the slider or a switch hides it, and flown to. */
  wentTo: ({ field, pinned, flight }: ViewState, id: string) => ({
    selected: id,
    hovered: null,
    // Entities stay once they were asked for; of papers only the one that is read.
    pinned: new Set([...pinned].filter((it) => field?.nodes.get(it)?.attributes.label !== 'Paper')).add(id),
    flight: { to: id, number: (flight?.number ?? 0) + 1 },
    sheet: null,
  }),
  closed: (_: ViewState) => ({ selected: null, hovered: null }),
  themeChosen: (_: ViewState, themeChoice: ThemeChoice) => ({ themeChoice }),
  sheetToggled: ({ sheet }: ViewState, which: 'filters') => ({ sheet: sheet === which ? null : which }),
} satisfies Record<string, (state: ViewState, ...args: never[]) => Partial<ViewState>>

type Arguments<F> = F extends (state: ViewState, ...args: infer A) => unknown ? A : never
export type Actions = { [K in keyof typeof REDUCERS]: (...args: Arguments<(typeof REDUCERS)[K]>) => void }

export const useView = create<ViewState>()(() => FIRST_STATE)

/** The reducers, bound to the store. */
export const actions: Actions = Object.fromEntries(
  Object.entries(REDUCERS).map(([name, reduce]) => [
    name,
    (...args: unknown[]) =>
      useView.setState((state) =>
        (reduce as (s: ViewState, ...a: unknown[]) => Partial<ViewState>)(state, ...args),
      ),
  ]),
) as unknown as Actions
