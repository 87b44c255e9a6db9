/** The few controls that all panels share. */
import type { ReactNode } from 'react'
import {
  Slider,
  SliderFill,
  SliderThumb,
  SliderTrack,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'

export const count = new Intl.NumberFormat('en')

export function SwitchRow(props: {
  isOn: boolean
  onChange(): void
  sign?: ReactNode
  title: string
  amount?: number
  about?: string
}) {
  return (
    <Switch className="switch-row" isSelected={props.isOn} onChange={() => props.onChange()}>
      {props.sign}
      <span className="switch-title" title={props.about}>
        {props.title}
      </span>
      {props.amount !== undefined && <span className="number">{count.format(props.amount)}</span>}
      <span className="switch" aria-hidden="true" />
    </Switch>
  )
}

export function RangeSlider(props: {
  label: string
  value: number
  least: number
  most: number
  step: number
  onChange(value: number): void
}) {
  return (
    <Slider
      className="slider"
      aria-label={props.label}
      value={props.value}
      minValue={props.least}
      maxValue={props.most}
      step={props.step}
      onChange={(value) => props.onChange(value)}
    >
      <SliderTrack className="slider-track">
        <SliderFill className="slider-fill" />
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  )
}

export function Choice<Id extends string>(props: {
  label: string
  options: readonly { id: Id; title: string }[]
  value: Id
  onChange(id: Id): void
}) {
  return (
    <ToggleButtonGroup
      className="choice"
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const chosen = props.options.find(({ id }) => keys.has(id))
        if (chosen !== undefined) props.onChange(chosen.id)
      }}
    >
      {props.options.map(({ id, title }) => (
        <ToggleButton key={id} id={id} className="choice-option">
          {title}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
