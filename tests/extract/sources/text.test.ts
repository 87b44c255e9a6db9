import { expect, test } from 'vitest'
import { abstracts, causes, readText, titles } from './helpers.ts'

test('one abstract, without a title', async () => {
  const read = await readText('text', 'We count leaves.\nWe count them\ntwice.\n\nIt works.\n')
  expect(read.papers).toMatchObject([
    { title: '', abstract: 'We count leaves.\nWe count them\ntwice.\n\nIt works.' },
  ])
})

test('an abstract of one word is a paper, with a title or without', async () => {
  expect((await readText('text', 'Leaves')).papers).toMatchObject([{ title: '', abstract: 'Leaves' }])
  expect((await readText('text', 'On Leaves\n\nLeaves')).papers).toMatchObject([
    { title: 'On Leaves', abstract: 'Leaves' },
  ])
})

test('several, each with a line for its title above it', async () => {
  const read = await readText(
    'text',
    'Counting leaves\nWe count leaves.\nTwice.\n\nListening to Roots: A Study\nRoots are heard.\n\nThey are loud.\n',
  )
  expect(titles(read)).toEqual(['Counting leaves', 'Listening to Roots: A Study'])
  expect(abstracts(read)).toEqual(['We count leaves.\nTwice.', 'Roots are heard.\n\nThey are loud.'])
  expect(read.papers.map(({ source }) => source.line)).toEqual([1, 5])
})

test('titles may stand apart as well', async () => {
  const read = await readText(
    'text',
    'Counting leaves\n\nWe count.\n\nListening to Roots\n\nThey are heard.\n',
  )
  expect(titles(read)).toEqual(['Counting leaves', 'Listening to Roots'])
})

test('the first line of a paragraph of one width is no title', async () => {
  const wrapped =
    'Leaves fall from trees when the days get short and the nights get\ncold, and nobody has counted how many of them do. We count them with\na camera.'
  expect((await readText('text', wrapped)).papers).toMatchObject([{ title: '', abstract: wrapped }])
})

test('titles without an abstract are rejected', async () => {
  const read = await readText('text', 'On Leaves\n\nOn Roots\n\nOn Bark\n')
  expect(read.papers).toEqual([])
  expect(causes(read)).toEqual(['1 no abstract', '3 no abstract', '5 no abstract'])
})

test('the menu of a page is no abstract', async () => {
  const { papers, rejected } = await readText('text', 'Home\nLog in\nMenu\n\nCopyright 2024\n')
  expect(papers).toEqual([])
  expect(rejected.map(({ cause }) => cause)).toEqual(['no abstract', 'no abstract'])
})
