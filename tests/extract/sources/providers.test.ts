/** What holds for the files of all providers. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SOURCES } from '../../../extract/sources/index.ts'
import { FOLDER, fixture, idOf, papersOf, whys } from './fixture.ts'
import { readChunks, readText } from './helpers.ts'

test.each([
  ['arxiv-snapshot.jsonl', 'arxiv'],
  ['arxiv-api.xml', 'arxiv-api'],
  ['openalex.json', 'openalex'],
  ['semantic-scholar.json', 'semantic-scholar'],
  ['semantic-scholar-abstracts.jsonl', 'semantic-scholar'],
  ['semantic-scholar-papers.jsonl', 'semantic-scholar'],
  ['crossref.json', 'crossref'],
  ['openreview.json', 'openreview'],
  ['openreview-1.json', 'openreview'],
  ['daily-papers.json', 'daily-papers'],
  ['conference.json', 'conference'],
  ['conference-mini.json', 'conference'],
  ['conference-list.json', 'conference'],
  ['papers-with-code.json', 'papers-with-code'],
  ['pubmed.xml', 'pubmed'],
  ['medline.nbib', 'medline'],
  ['acl-anthology.xml', 'acl-anthology'],
  ['dblp-v8.txt', 'dblp-text'],
  ['dblp-v10.jsonl', 'dblp-citations'],
  ['dblp-v12.json', 'dblp-citations'],
  ['dblp-v13.txt', 'dblp-citations'],
])('%s is found to be %s, minified or not', (name, id) => {
  const text = fixture(name)
  expect(idOf(text)).toBe(id)
  if (name.endsWith('.json')) expect(idOf(JSON.stringify(JSON.parse(text)))).toBe(id)
})

describe.each(readdirSync(FOLDER).filter((name) => !name.startsWith('conference-')))('%s', (name) => {
  const text = fixture(name)
  const id = idOf(text)

  test('is read the same however it is cut, and with other line ends', async () => {
    const whole = await readText(id, text)
    expect((await readChunks(id, [...text])).items).toEqual(whole.items)
    expect((await readText(id, text.replaceAll('\n', '\r\n'))).papers).toEqual(whole.papers)
  })

  test('several pages one after the other are read as one', async () => {
    const whole = await readText(id, text)
    const twice = await readText(id, `${text}\n${text}`)
    expect(papersOf(twice)).toEqual([...papersOf(whole), ...papersOf(whole)])
    expect(whys(twice)).toEqual([...whys(whole), ...whys(whole)])
    if (!name.endsWith('.json')) return
    const page = JSON.stringify(JSON.parse(text))
    for (const pages of [`${page}\n${page}\n`, `[${page},\n${page}]`]) {
      const minified = await readText(id, pages)
      expect(papersOf(minified)).toEqual(papersOf(twice))
      expect(whys(minified)).toEqual(whys(twice))
    }
  })

  test('cut off in the middle, what is whole is read and the rest is told of', async () => {
    const whole = await readText(id, text)
    for (let length = 50; length < text.length - 5; length += 97) {
      const cut = await readText(id, text.slice(0, length))
      expect(papersOf(cut).every((paper, at) => paper.id === whole.papers[at]?.id)).toBe(true)
      expect(cut.items.length).toBeLessThanOrEqual(whole.items.length + 1)
    }
  })
})

test('what is declared of each source says how to get it', () => {
  for (const { id, get } of SOURCES) if (get !== undefined) expect(get, id).toMatch(/https:\/\/\S+\.\S+/)
})
