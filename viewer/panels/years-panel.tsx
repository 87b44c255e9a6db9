import { useMemo } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import type { Field } from '../field/field.ts'
import { titleOf } from '../shown/filters.ts'
import { actions, useView } from '../state.ts'

interface Props {
  field: Field
  span: readonly [number, number]
}

/** Papers a year, to brush; only where the source has years. */
export function YearsPanel({ field, span }: Props) {
  const [first, last] = span
  const years = useView((state) => state.filters.years)
  const bars = useMemo(() => {
    const counts = new Map<number, number>()
    for (const { attributes } of field.papers)
      if (attributes.year !== undefined) counts.set(attributes.year, (counts.get(attributes.year) ?? 0) + 1)
    const most = Math.max(...counts.values())
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index
      const papers = counts.get(year) ?? 0
      return { year, papers, share: papers / most }
    })
  }, [field, first, last])
  const [from, to] = years ?? span
  return (
    <section className="years" aria-label={titleOf('years')}>
      <span className="year-end number">{from}</span>
      <Slider
        className="years-slider"
        aria-label={titleOf('years')}
        minValue={first}
        maxValue={last}
        value={[from, to]}
        onChange={([a = first, b = last]) => actions.yearsSet([a, b])}
      >
        <div className="bars" aria-hidden="true">
          {bars.map(({ year, papers, share }) => (
            <span key={year} className="bar-slot" title={`${year}: ${papers} papers`}>
              <span
                className="year-bar"
                data-in={year >= from && year <= to}
                style={{ height: papers === 0 ? 0 : `max(2px, ${share * 100}%)` }}
              />
            </span>
          ))}
        </div>
        <SliderTrack className="years-track">
          <SliderThumb className="years-thumb" index={0} aria-label="First year" />
          <SliderThumb className="years-thumb" index={1} aria-label="Last year" />
        </SliderTrack>
      </Slider>
      <span className="year-end number">{to}</span>
    </section>
  )
}
