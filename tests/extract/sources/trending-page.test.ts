import { expect, test } from 'vitest'
import { abstracts, causes, readText, titles } from './helpers.ts'

const HEADER =
  'new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nbyXY and the research community\n\nJun 26\n\n'
const LEAVES =
  'Counting leaves by hand is slow, and most tools that do it lose every leaf that lies under another one. ' +
  'We present LeafNet, a small network that looks at a tree from three sides and finds 93.5% of its leaves.'
const ROOTS =
  'Roots grow in the dark, where no camera sees them, and few methods follow them for longer than a day. ' +
  'This paper introduces RootFlow, which listens to a root instead, and follows it for nine days at a third of the cost.'

const page = (...blocks: string[]): string => `${HEADER}${blocks.join('\n\n')}\n`

test('the header is skipped and said, titles and abstracts are whole', async () => {
  const read = await readText(
    'trending-page',
    page('LeafNet: Counting Leaves', LEAVES, 'Listening to roots', ROOTS),
  )
  expect(titles(read)).toEqual(['LeafNet: Counting Leaves', 'Listening to roots'])
  expect(abstracts(read)).toEqual([LEAVES, ROOTS])
  expect(read.papers.map(({ source }) => source.line)).toEqual([11, 15])
  expect(read.rejected).toEqual([])
  expect(read.notes).toEqual([expect.stringContaining('5 lines')])
  for (const paper of read.papers)
    expect(Object.keys(paper).sort()).toEqual(['abstract', 'id', 'source', 'title'])
})

test('a split abstract is put together, lists and headings too', async () => {
  const parts = [
    LEAVES,
    'It brings the following:',
    'A camera that turns',
    'Labels for nine trees',
    '- more leaves than before',
    'Results',
    'We find that the network is right more often than',
    'those who planted the trees.',
    'Code: https://github.com/ada/leafnet',
  ]
  const read = await readText('trending-page', page('Counting Leaves', ...parts, 'Listening to Roots', ROOTS))
  expect(titles(read)).toEqual(['Counting Leaves', 'Listening to Roots'])
  expect(abstracts(read)).toEqual([parts.join('\n\n'), ROOTS])
  expect(read.papers[0]?.codeUrls).toEqual(['https://github.com/ada/leafnet'])
  expect(read.rejected).toEqual([])
})

test('navigation between papers and at the end is no part of them', async () => {
  const read = await readText(
    'trending-page',
    page(
      'Counting Leaves',
      LEAVES,
      'Upvote',
      '58',
      'Submitted by ada',
      '3 comments',
      'Listening to Roots',
      ROOTS,
      'Company',
      'Terms',
      'Privacy',
    ),
  )
  expect(titles(read)).toEqual(['Counting Leaves', 'Listening to Roots'])
  expect(abstracts(read)).toEqual([LEAVES, ROOTS])
})

test('a title without an abstract is rejected', async () => {
  const read = await readText(
    'trending-page',
    page('Counting Leaves', LEAVES, 'A Title With Nothing Below', 'Listening to Roots', ROOTS),
  )
  expect(causes(read)).toEqual(['15 no abstract'])
  expect(abstracts(read)).toEqual([LEAVES, ROOTS])
})

test.each([
  'What do trees want? A survey of forests',
  't-SNE for trees',
  'Trees are all you need!',
  '2 Trees, 3 Roots: Counting in the Wild',
  'From r to Q^*: Your Tree is Secretly a Root',
  'Über Bäume: Eine Studie',
  '木の葉を数える新しい方法',
  'كيف نعد الأوراق',
])('a title: %s', async (title) => {
  const read = await readText('trending-page', page('Listening to Roots', ROOTS, title, LEAVES))
  expect(titles(read)).toEqual(['Listening to Roots', title])
})
