import { useMemo, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { NODE_LABELS } from '../../graph/schema.ts'
import type { Field } from '../field/field.ts'
import { type Neighbour, type RelationGroup, relationsOf } from '../reading/relations.ts'
import { actions, useView } from '../state.ts'
import { count } from './controls.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { ShapeIcon } from './shape-icon.tsx'

/** Neighbours and cards shown at once; a button brings more. */
const NEIGHBOURS = 12
const CARDS = 4

function More({ rest, onMore }: { rest: number; onMore(): void }) {
  if (rest <= 0) return null
  return (
    <Button className="text-link more" onPress={onMore}>
      Show {count.format(rest)} more
    </Button>
  )
}

function NeighbourItem({ field, neighbour, here }: { field: Field; neighbour: Neighbour; here: string }) {
  const [cards, setCards] = useState(CARDS)
  const label = field.nodes.get(neighbour.id)?.attributes.label ?? 'Method'
  return (
    <li className="neighbour">
      <p className="neighbour-head">
        <ShapeIcon shape={NODE_LABELS[label].shape} />
        <button type="button" className="neighbour-name" onClick={() => actions.wentTo(neighbour.id)}>
          {neighbour.name}
        </button>
        {label !== 'Paper' && (
          <span className="neighbour-papers">
            {count.format(neighbour.weight)} {neighbour.weight === 1 ? 'paper' : 'papers'}
          </span>
        )}
      </p>
      {neighbour.evidence.slice(0, cards).map(({ edge, evidence }) => (
        <EvidenceCard
          key={`${edge.id} ${evidence.paper} ${evidence.start} ${evidence.by} ${evidence.tail?.start ?? ''}`}
          field={field}
          edge={edge}
          evidence={evidence}
          here={here}
          paperNamed={label === 'Paper'}
        />
      ))}
      <More rest={neighbour.evidence.length - cards} onMore={() => setCards(cards + 12)} />
    </li>
  )
}

function GroupItem({
  field,
  group,
  here,
  first,
}: {
  field: Field
  group: RelationGroup
  here: string
  first: boolean
}) {
  const [open, setOpen] = useState(first)
  const [shown, setShown] = useState(NEIGHBOURS)
  return (
    <Disclosure className="relation" isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="relation-head">
          <span>{group.title}</span>
          <span className="number">{count.format(group.neighbours.length)}</span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="m3 4.5 3 3 3-3" />
          </svg>
        </Button>
      </Heading>
      <DisclosurePanel>
        {open && (
          <ul className="neighbours">
            {group.neighbours.slice(0, shown).map((neighbour) => (
              <NeighbourItem key={neighbour.id} field={field} neighbour={neighbour} here={here} />
            ))}
          </ul>
        )}
        <More rest={group.neighbours.length - shown} onMore={() => setShown(shown + 40)} />
      </DisclosurePanel>
    </Disclosure>
  )
}

/** All relations of a node, by type and direction, down to the sentences. */
export function RelationList({ field, id }: { field: Field; id: string }) {
  const withUnsure = useView((state) => state.filters.unsure)
  const { groups, unsure } = useMemo(() => relationsOf(field, id, withUnsure), [field, id, withUnsure])
  if (groups.length === 0 && unsure === 0) return null
  return (
    <section className="part" aria-label="Relations">
      <h2>Relations</h2>
      {groups.map((group, index) => (
        <GroupItem key={group.key} field={field} group={group} here={id} first={index === 0} />
      ))}
      {unsure > 0 && (
        <Button className="text-link more" onPress={() => actions.unsureToggled()}>
          {withUnsure
            ? `Hide ${count.format(unsure)} unsure`
            : `${count.format(unsure)} more are unsure: show them`}
        </Button>
      )}
    </section>
  )
}
