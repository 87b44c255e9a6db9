import { describe, expect, it } from 'vitest'
import { makeSearch } from '../../viewer/search/search.ts'
import { claim, entity, fieldOf, paper } from './made.ts'

const search = makeSearch(
  fieldOf(
    [
      paper('p1', { name: 'Riverbed: planning with maps of sand' }),
      entity('river', { name: 'Riverbed', papers: 4, aliases: ['River Bed Planner', 'RBP'] }),
      entity('riverine', { name: 'Riverine Bench', label: 'Dataset', papers: 9 }),
      entity('etude', { name: 'Étude' }),
      ...Array.from({ length: 12 }, (_, index) => entity(`many${index}`, { name: `Many ${index}` })),
      claim('p1#0', 'p1'),
    ],
    [],
  ),
)
const ids = (query: string) =>
  search.find(query).map(({ label, hits }) => [label, ...hits.map(({ id }) => id)])

describe('search', () => {
  it('groups what it finds by type, papers last', () => {
    expect(ids('riverb')).toEqual([
      ['Method', 'river'],
      ['Paper', 'p1'],
    ])
  })

  it('finds beginnings, slips of letters, and names without their accents', () => {
    expect(ids('river').map(([label]) => label)).toEqual(['Method', 'Dataset', 'Paper'])
    expect(ids('rivrbed')[0]).toEqual(['Method', 'river'])
    expect(ids('etude')).toEqual([['Method', 'etude']])
  })

  it('says which alias was meant', () => {
    expect(search.find('RBP')[0]?.hits[0]).toMatchObject({ id: 'river', alias: 'RBP' })
    expect(search.find('riverbed')[0]?.hits[0]).not.toHaveProperty('alias')
  })

  it('shows a handful a group and never a claim', () => {
    expect(search.find('many')[0]?.hits).toHaveLength(5)
    expect(ids('3')).toEqual([['Method', 'many3']])
    expect(ids('  ')).toEqual([])
  })
})
