import type { Field } from '../field/field.ts'
import { type Palette, regionColour } from '../shown/colourings.ts'

/** Which group something belongs to; nothing where it belongs to none. */
export function GroupTag({
  field,
  group,
  palette,
}: {
  field: Field
  group: number | undefined
  palette: Palette
}) {
  const community = field.header.communities.find(({ id }) => id === group)
  if (community === undefined) return null
  return (
    <>
      {' · '}
      <span className="swatch small" style={{ background: regionColour(group, palette) }} /> {community.label}
    </>
  )
}
