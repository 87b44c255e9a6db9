import { useState } from 'react'
import { Button } from 'react-aria-components'
import { NODE_LABELS } from '../../graph/schema.ts'
import type { EntityNode, Field } from '../field/field.ts'
import type { Palette } from '../shown/colourings.ts'
import { ClaimList } from './claim-list.tsx'
import { count } from './controls.tsx'
import { GroupTag } from './group-tag.tsx'
import { RelationList } from './relation-list.tsx'
import { ShapeIcon } from './shape-icon.tsx'

const ALIASES = 6

function chipsOf({ attributes }: EntityNode): string[] {
  const { papers, proposedIn, baselineIn, usedIn, firstYear, lastYear } = attributes
  const chips = [`${count.format(papers)} ${papers === 1 ? 'paper' : 'papers'}`]
  if (proposedIn > 0) chips.push(`proposed in ${count.format(proposedIn)}`)
  if (baselineIn > 0) chips.push(`baseline in ${count.format(baselineIn)}`)
  if (usedIn > 0) chips.push(`used in ${count.format(usedIn)}`)
  if (firstYear !== undefined && lastYear !== undefined)
    chips.push(firstYear === lastYear ? `${firstYear}` : `${firstYear} – ${lastYear}`)
  return chips
}

/** Aliases, without those that differ from one before in capitals alone. */
function otherNames({ attributes }: EntityNode): string[] {
  const seen = new Set([attributes.name.toLowerCase()])
  return attributes.aliases.filter((alias) => {
    const plain = alias.toLowerCase()
    return !seen.has(plain) && seen.add(plain)
  })
}

export function EntityPanel({
  field,
  entity,
  palette,
}: {
  field: Field
  entity: EntityNode
  palette: Palette
}) {
  const [all, setAll] = useState(false)
  const { label, name, community, types } = entity.attributes
  const aliases = otherNames(entity)
  const shown = all ? aliases : aliases.slice(0, ALIASES)
  return (
    <>
      <p className="kind">
        <ShapeIcon shape={NODE_LABELS[label].shape} /> {NODE_LABELS[label].title}
        <GroupTag field={field} group={community} palette={palette} />
      </p>
      <h1 className="name">{name}</h1>
      {aliases.length > 0 && (
        <p className="aliases">
          also {shown.join(', ')}
          {shown.length < aliases.length && (
            <Button className="text-link" onPress={() => setAll(true)}>
              {' '}
              and {aliases.length - shown.length} more
            </Button>
          )}
        </p>
      )}
      {types.length > 1 && (
        <p className="aliases">
          some papers treat it as a{' '}
          {types
            .slice(1)
            .map((type) => NODE_LABELS[type].title.toLowerCase())
            .join(' or a ')}
        </p>
      )}
      <ul className="chips">
        {chipsOf(entity).map((chip) => (
          <li key={chip}>{chip}</li>
        ))}
      </ul>
      <RelationList field={field} id={entity.id} />
      <ClaimList field={field} id={entity.id} />
    </>
  )
}
