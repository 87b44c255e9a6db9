import { useMemo } from 'react'
import { NODE_LABELS } from '../../graph/schema.ts'
import { type Field, type PaperNode, textOf } from '../field/field.ts'
import { linksOf } from '../reading/links.ts'
import { cut, mentionsIn } from '../reading/marks.ts'
import type { Palette } from '../shown/colourings.ts'
import { ClaimList } from './claim-list.tsx'
import { GroupTag } from './group-tag.tsx'
import { MarkedText } from './marked-text.tsx'
import { RelationList } from './relation-list.tsx'
import { ShapeIcon } from './shape-icon.tsx'

export function PaperPanel({ field, paper, palette }: { field: Field; paper: PaperNode; palette: Palette }) {
  const { attributes, id } = paper
  const text = textOf(field, id)
  const marks = useMemo(() => mentionsIn(field, id), [field, id])
  const facts = [attributes.venue, attributes.year ?? attributes.date].filter((part) => part !== undefined)
  const links = linksOf(attributes)
  return (
    <>
      <p className="kind">
        <ShapeIcon shape={NODE_LABELS.Paper.shape} /> Paper
        <GroupTag field={field} group={attributes.community} palette={palette} />
      </p>
      <h1 className="name paper-name">{attributes.name}</h1>
      {attributes.authors !== undefined && attributes.authors.length > 0 && (
        <p className="aliases">{attributes.authors.join(', ')}</p>
      )}
      {(facts.length > 0 || links.length > 0) && (
        <p className="facts">
          {facts.join(' · ')}
          {links.map(({ title, href }) => (
            <a key={href} href={href} target="_blank" rel="noreferrer">
              {title} ↗
            </a>
          ))}
        </p>
      )}
      {attributes.abstract !== '' && (
        <section className="part" aria-label="Abstract">
          <h2>Abstract</h2>
          <p className="abstract">
            <MarkedText
              pieces={cut(text, { start: attributes.name.length + 2, end: text.length }, marks)}
              here={id}
            />
          </p>
        </section>
      )}
      <RelationList field={field} id={id} />
      <ClaimList field={field} id={id} />
    </>
  )
}
