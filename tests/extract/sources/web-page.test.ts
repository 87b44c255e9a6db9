import { expect, test } from 'vitest'
import { idOf, papersOf } from './fixture.ts'
import { causes, readText } from './helpers.ts'

const LEAVES =
  'Counting leaves by hand is slow, and most tools that do it lose every leaf that lies under another one. ' +
  'We present LeafNet, a small network that looks at a tree from three sides & finds 93.5% of its leaves.'

test('a page of papers: frame, scripts and navigation left out, entities read', async () => {
  const html = `<!DOCTYPE html>
<html><head><title>Papers of the day</title><style>p { color: red }</style><script>var a = "<p>no</p>"</script></head>
<body><nav><a href="/">Home</a></nav>
<div>Subscribe</div>
<article><h3><a href="/1">Counting Leaves with Three Views</a></h3>
<p>${LEAVES.replace('&', '&amp;')}</p></article>
<article><h3>Listening to Roots &#8211; at Night</h3>
<p>${LEAVES.replace('&', '&amp;').replace('. We', '.<br/><br/>We')}</p></article>
<footer>Privacy</footer></body></html>`
  expect(idOf(html)).toBe('web-page')
  const { papers } = await readText('web-page', html)
  expect(papers.map(({ title, source }) => [title, source.line])).toEqual([
    ['Counting Leaves with Three Views', 5],
    ['Listening to Roots – at Night', 7],
  ])
  expect(papers.map(({ abstract }) => abstract)).toEqual([LEAVES, LEAVES.replace('. We', '.\n\nWe')])
})

const HEAD = `<meta name="citation_title" content="Leaves &amp; Roots">
<meta name="citation_author" content="Roe, Ada"><meta name="citation_author" content="López, Bo">
<meta name="citation_date" content="2024/06/26"><meta name="citation_arxiv_id" content="2406.00001">
<meta name="citation_doi" content="10.1000/leaf">`

test('the page of one paper says what it is in its head', async () => {
  const html = `<html><head><title>Leaves</title>${HEAD}<meta name="citation_abstract" content="We count leaves &lt;by eye."></head><body><p>${LEAVES}</p>`
  const read = await readText('web-page', html)
  expect(papersOf(read)).toEqual([
    {
      id: expect.stringMatching(/^t-/),
      title: 'Leaves & Roots',
      abstract: 'We count leaves <by eye.',
      date: '2024-06-26',
      year: 2024,
      authors: ['Ada Roe', 'Bo López'],
      doi: '10.1000/leaf',
      arxivId: '2406.00001',
    },
  ])
})

test.each([
  ['a heading', `<h5>Abstract</h5><span>${LEAVES}</span>`],
  ['a label', `<p><b>Abstract:</b> ${LEAVES}</p>`],
])('with its abstract in the page, behind %s', async (_, body) => {
  const html = `<html><head>${HEAD}</head><body><h1>Leaves</h1>${body.replace(' & ', ' &amp; ')}<p>Cite</p></body></html>`
  const read = await readText('web-page', html)
  expect(read.papers.map(({ abstract }) => abstract)).toEqual([LEAVES])
  expect(causes(await readText('web-page', `<html><head>${HEAD}</head><body>x</body>`))).toEqual([
    '1 no abstract',
  ])
})
