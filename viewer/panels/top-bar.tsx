import { Button } from 'react-aria-components'
import type { Field } from '../field/field.ts'
import type { Visible } from '../shown/visible.ts'
import { actions, type ThemeChoice, useView } from '../state.ts'
import { count } from './controls.tsx'
import { ExportMenu } from './export-menu.tsx'
import { SearchBox } from './search-box.tsx'

const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' }

function ThemeSwitch() {
  const choice = useView((state) => state.themeChoice)
  return (
    <Button
      className="button icon-button"
      aria-label={`Colours: ${choice}. Change to ${NEXT[choice]}.`}
      onPress={() => actions.themeChosen(NEXT[choice])}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {choice === 'system' && (
          <>
            <circle cx="8" cy="8" r="5" />
            <path d="M8 3a5 5 0 0 1 0 10z" className="filled" />
          </>
        )}
        {choice === 'light' && (
          <>
            <circle cx="8" cy="8" r="2.8" />
            <path d="M8 1.5v1.5M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1" />
          </>
        )}
        {choice === 'dark' && <path d="M12.8 9.6A5.3 5.3 0 0 1 6.4 3.2a5.3 5.3 0 1 0 6.4 6.4z" />}
      </svg>
    </Button>
  )
}

export function TopBar({ field, visible }: { field: Field; visible: Visible }) {
  return (
    <header className="bar">
      <div className="bar-name">
        <span className="brand">papergraph</span>
        <span className="corpus" title={field.header.sources.join(', ')}>
          {field.header.name} · {count.format(field.papers.length)}{' '}
          {field.papers.length === 1 ? 'paper' : 'papers'}
        </span>
      </div>
      <SearchBox field={field} />
      <div className="bar-actions">
        <Button className="button only-narrow" onPress={() => actions.sheetToggled('filters')}>
          Filters
        </Button>
        <ThemeSwitch />
        <ExportMenu field={field} visible={visible} />
      </div>
    </header>
  )
}
