import { useEffect, useMemo } from 'react'
import { PapergraphError } from '../extract/io/errors.ts'
import { FieldMap } from './canvas/map.tsx'
import type { Field } from './field/field.ts'
import { loadField } from './field/load.ts'
import { DetailPanel } from './panels/detail-panel.tsx'
import { Opening } from './panels/opening.tsx'
import { ShowPanel } from './panels/show-panel.tsx'
import { TopBar } from './panels/top-bar.tsx'
import { YearsPanel } from './panels/years-panel.tsx'
import type { Palette } from './shown/colourings.ts'
import { visibleOf } from './shown/visible.ts'
import { actions, useView } from './state.ts'
import { usePalette } from './theme.ts'

let asked = false

/** Asks for the graph once, however often the page is drawn. */
function useField(): void {
  useEffect(() => {
    if (asked) return
    asked = true
    loadField('graph', actions.progressed).then(actions.opened, (error: unknown) => {
      if (error instanceof PapergraphError)
        actions.failed(error.located, error.hint ?? 'Build the graph again.')
      else
        actions.failed(
          'The graph could not be fetched.',
          'Is papergraph view still running? Start it again and reload this page.',
        )
    })
  }, [])
}

function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null
      if (event.key === '/' && !inField) {
        event.preventDefault()
        document.getElementById('search')?.focus()
      }
      if (event.key === 'Escape' && !event.defaultPrevented && !inField) actions.closed()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function Screen({ field, palette }: { field: Field; palette: Palette }) {
  const filters = useView((state) => state.filters)
  const amount = useView((state) => state.amount)
  const pinned = useView((state) => state.pinned)
  const selected = useView((state) => state.selected)
  const sheet = useView((state) => state.sheet)
  const visible = useMemo(
    () => visibleOf(field, { filters, amount, pinned }),
    [field, filters, amount, pinned],
  )
  return (
    <div className="screen" data-detail={selected !== null} data-sheet={sheet ?? 'none'}>
      <TopBar field={field} visible={visible} />
      <ShowPanel field={field} visible={visible} palette={palette} />
      <main className="middle">
        <FieldMap field={field} visible={visible} palette={palette} />
        {field.span !== undefined && field.span[0] < field.span[1] && (
          <YearsPanel field={field} span={field.span} />
        )}
      </main>
      {selected !== null && <DetailPanel key={selected} field={field} id={selected} palette={palette} />}
    </div>
  )
}

export function App() {
  const { palette } = usePalette()
  const loading = useView((state) => state.loading)
  const field = useView((state) => state.field)
  useField()
  useKeys()
  useEffect(() => {
    if (field !== null) document.title = `${field.header.name} · papergraph`
  }, [field])
  if (loading.state !== 'ready' || field === null || field.nodes.size === 0)
    return <Opening loading={loading} />
  return <Screen field={field} palette={palette} />
}
