import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Field } from '../field/field.ts'
import { colouringOf, type Palette } from '../shown/colourings.ts'
import { withOpacity } from '../shown/colours.ts'
import { scaleOf, sizingOf } from '../shown/sizes.ts'
import { neighbourhood, type Visible } from '../shown/visible.ts'
import { actions, useView } from '../state.ts'
import { drawingOf, lineOf } from './drawing.ts'
import type { Box } from './labels/boxes.ts'
import { MapView } from './map-view.ts'

interface Props {
  field: Field
  visible: Visible
  palette: Palette
}

/** Buttons on the map and a sheet over it, in its pixels: names keep clear of them. */
function takenIn(container: HTMLElement): Box[] {
  const frame = container.getBoundingClientRect()
  return [...container.querySelectorAll('[data-on-map]'), ...document.querySelectorAll('#detail')].map(
    (element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x - frame.x, y: y - frame.y, width, height }
    },
  )
}

/** How much of the map the panel of the chosen node lies over: on a narrow screen it is a sheet. */
function coveredOf(container: HTMLElement): { right: number; bottom: number } {
  const panel = document.getElementById('detail')?.getBoundingClientRect()
  const map = container.getBoundingClientRect()
  if (panel === undefined) return { right: 0, bottom: 0 }
  if (panel.width >= map.width) return { right: 0, bottom: Math.max(0, map.bottom - panel.top) }
  return { right: Math.max(0, map.right - panel.left), bottom: 0 }
}

/** The map with its buttons. What it shows is told in words as well: the panels list every neighbour. */
export function FieldMap({ field, visible, palette }: Props) {
  const colourBy = useView((state) => state.colourBy)
  const sizeBy = useView((state) => state.sizeBy)
  const hovered = useView((state) => state.hovered)
  const selected = useView((state) => state.selected)
  const flight = useView((state) => state.flight)
  const frame = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<MapView>(null)
  const [blind, setBlind] = useState(false)

  const scale = useMemo(() => scaleOf(field, sizingOf(sizeBy)), [field, sizeBy])
  const drawing = useMemo(
    () => drawingOf({ field, visible, colouring: colouringOf(colourBy), scale, palette }),
    [field, visible, colourBy, scale, palette],
  )
  const highlight = useMemo(() => {
    const id = hovered ?? selected
    if (id === null || !drawing.byId.has(id)) return null
    const { nodes, pairs } = neighbourhood(id, visible)
    const ink = withOpacity(palette.ink, 0.72)
    const lines = pairs.map((pair) => lineOf(pair, ink, Math.min(3, 1.2 + 0.4 * Math.log2(pair.weight))))
    return { bright: nodes, lines, fade: hovered !== null }
  }, [hovered, selected, drawing, visible, palette])

  useEffect(() => {
    if (host.current === null) return
    const place = host.current
    let map: MapView
    try {
      map = new MapView(place, { onHover: actions.hoveredOver, onSelect: actions.selectedOnMap })
    } catch {
      place.replaceChildren()
      setBlind(true)
      return
    }
    view.current = map
    return () => {
      view.current = null
      map.destroy()
    }
  }, [])
  useEffect(() => {
    const taken = frame.current === null ? [] : takenIn(frame.current)
    view.current?.show({ drawing, palette, highlight, selected, hovered, taken })
  }, [drawing, palette, highlight, selected, hovered])
  useEffect(() => {
    if (flight === null || frame.current === null) return
    view.current?.flyTo(flight.to, coveredOf(frame.current))
  }, [flight])

  return (
    <div className="map" ref={frame}>
      <div
        className="map-host"
        ref={host}
        role="img"
        aria-label={`Map of ${visible.entities.shown} entities in ${field.header.communities.length} groups. Search or use the list of groups to reach them by keyboard.`}
      />
      {blind && (
        <p className="map-empty" role="alert">
          This browser cannot draw the map: it has no WebGL 2, or it is switched off. Search and the panels
          work.
        </p>
      )}
      {!blind && visible.nodes.length === 0 && (
        <p className="map-empty" data-on-map>
          Nothing passes the filters.{' '}
          <Button onPress={() => actions.filtersReset()}>Show the first picture</Button>
        </p>
      )}
      <div className="map-buttons" data-on-map>
        <Button aria-label="Zoom in" onPress={() => view.current?.zoomIn()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 3v10M3 8h10" />
          </svg>
        </Button>
        <Button aria-label="Zoom out" onPress={() => view.current?.zoomOut()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10" />
          </svg>
        </Button>
        <Button aria-label="Fit the map to the screen" onPress={() => view.current?.fit()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M9.5 3H13v3.5M13 3 9 7M6.5 13H3V9.5M3 13l4-4" />
          </svg>
        </Button>
      </div>
    </div>
  )
}
