import { useMemo, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { type Label, NODE_LABELS, RELATIONSHIPS, type RelationshipType } from '../../graph/schema.ts'
import type { Field } from '../field/field.ts'
import { COLOURINGS, colouringOf, type Palette, regionColour } from '../shown/colourings.ts'
import { MAP_LABELS, MAP_TYPES, titleOf } from '../shown/filters.ts'
import { SIZINGS, scaleOf, sizingOf } from '../shown/sizes.ts'
import type { Visible } from '../shown/visible.ts'
import { actions, useView } from '../state.ts'
import { Choice, count, Part, RangeSlider, SwitchRow } from './controls.tsx'
import { ShapeIcon } from './shape-icon.tsx'

interface Props {
  field: Field
  visible: Visible
  palette: Palette
}

/** How many nodes have each label, and how many edges each type. */
function countsOf(field: Field) {
  const labels = new Map<Label, number>()
  const types = new Map<RelationshipType, number>()
  let weight = 1
  for (const { attributes } of field.nodes.values())
    labels.set(attributes.label, (labels.get(attributes.label) ?? 0) + 1)
  for (const { attributes } of field.edges) {
    types.set(attributes.type, (types.get(attributes.type) ?? 0) + 1)
    if (attributes.type !== 'CO_OCCURS_WITH') weight = Math.max(weight, attributes.weight)
  }
  return { labels, types, weight }
}

/** Small groups at the end of the list are called up. */
const FIRST_GROUPS = 14

function Groups({ field, palette }: { field: Field; palette: Palette }) {
  const hidden = useView((state) => state.filters.hiddenGroups)
  const [all, setAll] = useState(false)
  const { communities } = field.header
  const listed = all ? communities : communities.slice(0, FIRST_GROUPS)
  return (
    <ul className="groups">
      {listed.map(({ id, label, size }) => (
        <li key={id}>
          <Button
            className="group"
            aria-pressed={!hidden.has(id)}
            onPress={() => actions.groupToggled(id)}
            aria-label={`${label}, ${size} entities, ${hidden.has(id) ? 'hidden' : 'shown'}`}
          >
            <span className="swatch" style={{ background: regionColour(id, palette) }} />
            <span className="group-name">{label}</span>
            <span className="number">{count.format(size)}</span>
          </Button>
        </li>
      ))}
      {listed.length < communities.length && (
        <li>
          <Button className="text-link more" onPress={() => setAll(true)}>
            Show {count.format(communities.length - listed.length)} smaller ones
          </Button>
        </li>
      )}
    </ul>
  )
}

function Legend({ field, palette }: { field: Field; palette: Palette }) {
  const colourBy = useView((state) => state.colourBy)
  const sizeBy = useView((state) => state.sizeBy)
  const sizing = sizingOf(sizeBy)
  const { steps } = useMemo(() => scaleOf(field, sizing), [field, sizing])
  const entries = colouringOf(colourBy).legend?.(field, palette) ?? []
  return (
    <>
      {entries.length > 0 && (
        <ul className="legend">
          {entries.map(({ key, title, colour }) => (
            <li key={key}>
              <span className="swatch" style={{ background: colour }} />
              {title}
            </li>
          ))}
        </ul>
      )}
      <p className="size-legend">
        {steps.map(({ value, radius }) => (
          <span key={value}>
            <svg width={radius * 2 + 2} height={radius * 2 + 2} aria-hidden="true">
              <circle cx={radius + 1} cy={radius + 1} r={radius} fill="currentColor" />
            </svg>
            {count.format(value)}
          </span>
        ))}
        {sizing.unit}
      </p>
    </>
  )
}

/** The left panel: what the map shows and how. */
export function ShowPanel({ field, visible, palette }: Props) {
  const { filters, amount, colourBy, sizeBy } = useView()
  const counts = useMemo(() => countsOf(field), [field])
  return (
    <aside className="left" aria-label="What is shown">
      <div className="sheet-head">
        <Button className="button" onPress={() => actions.sheetToggled('filters')}>
          Done
        </Button>
      </div>
      <Part title={titleOf('hiddenLabels')}>
        {MAP_LABELS.filter((label) => counts.labels.has(label)).map((label) => (
          <SwitchRow
            key={label}
            isOn={!filters.hiddenLabels.has(label)}
            onChange={() => actions.labelToggled(label)}
            sign={<ShapeIcon shape={NODE_LABELS[label].shape} />}
            title={NODE_LABELS[label].plural}
            about={NODE_LABELS[label].about}
            amount={counts.labels.get(label) ?? 0}
          />
        ))}
      </Part>
      <Part title="How much">
        <RangeSlider
          label="How much of the graph is shown"
          value={amount}
          least={0}
          most={1}
          step={0.01}
          onChange={actions.amountSet}
        />
        <p className="slider-ends" aria-live="polite">
          <span>Core</span>
          <span className="number">
            {count.format(visible.entities.shown)} of {count.format(visible.entities.of)}
          </span>
          <span>All</span>
        </p>
      </Part>
      <Part title="Colour by">
        <Choice label="Colour by" options={COLOURINGS} value={colourBy} onChange={actions.colouredBy} />
      </Part>
      <Part title="Size by">
        <Choice label="Size by" options={SIZINGS} value={sizeBy} onChange={actions.sizedBy} />
        <Legend field={field} palette={palette} />
      </Part>
      {field.header.communities.length > 0 && (
        <Part title={titleOf('hiddenGroups')}>
          <Groups field={field} palette={palette} />
        </Part>
      )}
      <Part title={titleOf('hiddenTypes')}>
        <p className="edge-count">
          {count.format(visible.edges.sure + (filters.unsure ? visible.edges.unsure : 0))} shown,{' '}
          {count.format(visible.edges.unsure)} unsure
        </p>
        {visible.edges.unsure + field.header.unsureEdges > 0 && (
          <SwitchRow
            isOn={filters.unsure}
            onChange={actions.unsureToggled}
            sign={<span className="dash-sign" aria-hidden="true" />}
            title={titleOf('unsure')}
            about={`Dashed: confidence below ${field.header.minConfidence}`}
          />
        )}
        {counts.weight > 1 && (
          <div className="min-weight">
            <p className="slider-label">
              <span>{titleOf('minWeight')}</span>
              <span className="number">
                {filters.minWeight} {filters.minWeight === 1 ? 'paper' : 'papers'}
              </span>
            </p>
            <RangeSlider
              label="Number of papers that say so, at least"
              value={filters.minWeight}
              least={1}
              most={Math.min(counts.weight, 10)}
              step={1}
              onChange={actions.minWeightSet}
            />
          </div>
        )}
        <Disclosure className="types">
          <Heading level={3}>
            <Button slot="trigger" className="types-button">
              Types of relation
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="m3 4.5 3 3 3-3" />
              </svg>
            </Button>
          </Heading>
          <DisclosurePanel>
            {MAP_TYPES.filter((type) => counts.types.has(type)).map((type) => (
              <SwitchRow
                key={type}
                isOn={!filters.hiddenTypes.has(type)}
                onChange={() => actions.typeToggled(type)}
                title={RELATIONSHIPS[type].title}
                about={RELATIONSHIPS[type].about}
                amount={counts.types.get(type) ?? 0}
              />
            ))}
          </DisclosurePanel>
        </Disclosure>
      </Part>
    </aside>
  )
}
