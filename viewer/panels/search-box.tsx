import { useMemo, useState } from 'react'
import { ComboBox, Header, Input, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components'
import { NODE_LABELS } from '../../graph/schema.ts'
import type { Field } from '../field/field.ts'
import { makeSearch } from '../search/search.ts'
import { actions } from '../state.ts'
import { count } from './controls.tsx'
import { ShapeIcon } from './shape-icon.tsx'

/** Search with suggestions, grouped by type; choosing one goes to its node. */
export function SearchBox({ field }: { field: Field }) {
  const search = useMemo(() => makeSearch(field), [field])
  const [query, setQuery] = useState('')
  const groups = useMemo(() => search.find(query), [search, query])
  const go = (id: string) => {
    setQuery('')
    actions.wentTo(id)
    document.getElementById('search')?.blur()
  }
  return (
    <ComboBox
      className="search"
      aria-label="Search"
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
      defaultFilter={() => true}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(key) => {
        if (key !== null) go(String(key))
      }}
    >
      <svg className="search-sign" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.2" />
        <path d="m10.2 10.2 3.3 3.3" />
      </svg>
      <Input
        id="search"
        className="search-input"
        placeholder={`Search ${count.format(field.entities.length)} methods, datasets, tasks and ${count.format(field.papers.length)} papers`}
        onKeyDown={(event) => {
          const chosen = event.currentTarget.getAttribute('aria-activedescendant')
          const first = groups[0]?.hits[0]
          if (event.key === 'Enter' && chosen === null && first !== undefined) go(first.id)
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      <kbd>/</kbd>
      <Popover className="search-list" offset={6} placement="bottom start">
        <ListBox
          renderEmptyState={() => (
            <p className="search-empty">
              {query.trim() === '' ? 'Type a name' : 'Nothing has that name. Try fewer letters.'}
            </p>
          )}
        >
          {groups.map(({ label, hits }) => (
            <ListBoxSection key={label} id={`section-${label}`}>
              <Header className="search-group">{NODE_LABELS[label].plural}</Header>
              {hits.map((hit) => (
                <ListBoxItem key={hit.id} id={hit.id} textValue={hit.name} className="search-hit">
                  <ShapeIcon shape={NODE_LABELS[label].shape} />
                  <span className="search-name">
                    {hit.name}
                    {hit.alias !== undefined && <span className="search-alias"> · {hit.alias}</span>}
                  </span>
                  {hit.papers > 0 && <span className="number">{count.format(hit.papers)}</span>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
