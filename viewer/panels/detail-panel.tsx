import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { isEntity, isPaper } from '../../graph/schema.ts'
import type { Field } from '../field/field.ts'
import type { Palette } from '../shown/colourings.ts'
import { actions } from '../state.ts'
import { EntityPanel } from './entity-panel.tsx'
import { PaperPanel } from './paper-panel.tsx'

/** The right panel: whatever is chosen. */
export function DetailPanel({ field, id, palette }: { field: Field; id: string; palette: Palette }) {
  const attributes = field.nodes.get(id)?.attributes
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    // What had the focus may have gone with the panel before: it stays in the panel.
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true })
  }, [])
  if (attributes === undefined) return null
  return (
    <aside id="detail" className="right" aria-label={attributes.name} ref={panel} tabIndex={-1}>
      <Button className="close" aria-label="Close" onPress={() => actions.closed()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8M12 4l-8 8" />
        </svg>
      </Button>
      {isEntity(attributes) && <EntityPanel field={field} entity={{ id, attributes }} palette={palette} />}
      {isPaper(attributes) && <PaperPanel field={field} paper={{ id, attributes }} palette={palette} />}
    </aside>
  )
}
