/** What holds for every source: nothing that a text holds makes it throw, and chunks make no difference. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectSource, SOURCES } from '../../../extract/sources/index.ts'
import { cutAt } from '../io/helpers.ts'
import { itemsOrFault, readChunks, source } from './helpers.ts'

const LEAVES =
  'Counting leaves by hand is slow, and most tools that do it lose every leaf that lies under another one. ' +
  'We present LeafNet, a small network that looks at a tree from three sides and finds 93.5% of its leaves.'
const ROOTS =
  'Roots grow in the dark, where no camera sees them, and few methods follow them for longer than a day. ' +
  'This paper introduces RootFlow, which listens to a root, and follows it for nine days at a third of the cost.'

/** For each source texts that are its own. */
const OWN: Record<string, string[]> = {
  bibtex: [
    `@article{a,\n  title={Leaves},\n  abstract={${LEAVES}}\n}\n@article{b, title={Ro😀ts}, abstract={${ROOTS}}}\n`,
    `% a comment\n\n@string{x = "y"}\n@misc{a, title={Leaves}, abstract={${LEAVES}}}\n@misc{b, title={R}, abstract={r`,
  ],
  csv: [
    `title,abstract,year\nLeaves,"${LEAVES}",2020\n"Ro""ots","two\r\nlines",2021\nragged\n`,
    `id;abstract\n1;${LEAVES}\n2;${ROOTS}\n`,
    `Title\tAbstract\nLeaves\t${LEAVES}\nRoots\t${ROOTS}\n`,
  ],
  'trending-page': [
    `Trending\n\nSubscribe\n\nJun 26\n\nCounting Leaves\n\n${LEAVES}\n\nListening to Roots\n\n${ROOTS}\n\nPrivacy\n`,
    `Home\r\n\r\nSign in\r\n\r\nCounting Leaves\r\n\r\n${LEAVES}\r\n\r\nIt helps.\r\n`,
  ],
  jsonl: [
    `{"title": "Leaves", "abstract": "${LEAVES}"}\n{"title": "R", "abstract": "\\ud83d \\"x\\" 😀"}\n{broken\n`,
    `{"id": 1, "abstract": "${'long '.repeat(20_000)}"}`,
  ],
  json: [
    `[{"title": "Leaves", "abstract": "${LEAVES}"}, {"title": "R", "abstract": "a\\\\\\"b"}, {"x": }, 3]`,
    `[\r\n  {\r\n    "title": "Leaves",\r\n    "abstract": "${LEAVES}"\r\n  },\r\n  {"a": "b\r\n]`,
  ],
  ris: [
    `TY  - JOUR\nTI  - Leaves\nAB  - ${LEAVES}\nAB  - It falls.\nER  - \n\nTY  - CONF\nTI  - R\nN2  - a\n  b\nTY  - GEN\n`,
    `\uFEFFTY - JOUR\r\nT1 - Ro😀ts\r\nN2 - ${ROOTS}\r\nER -\r\njunk\r\n`,
  ],
  'csl-json': [
    `[{"id":"roe2024","type":"article-journal","title":"Leaves","abstract":"${LEAVES}","issued":{"date-parts":[[2024,6]]}},{"id":"x","type":"book"}]`,
  ],
  'zotero-csv': [
    `\uFEFF"Key","Item Type","Publication Year","Author","Title","Abstract Note"\n"AB","journalArticle","2024","Roe, Ada","Leaves","${LEAVES}"\n"C","note","","","",""\n`,
  ],
  'web-of-science': [
    `FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Roe, A\n   Li, B\nTI Leaves\nAB ${LEAVES}\nER\n\nPT C\nTI R\nER\n\nEF\n`,
    `PT\tAU\tTI\tAB\tUT\nJ\tRoe, A; Li, B\t"Leaves" fall\t${LEAVES}\tWOS:1\t\nJ\tx\n`,
  ],
  scopus: [
    `\uFEFF"Authors","Title","Year","Abstract","EID"\n"Roe, A.; Li, B.","Leaves","2024","${LEAVES} © 2024 IEEE.","2-s2.0-1"\n"","R","2024","[No abstract available]","2-s2.0-2"\n`,
  ],
  'web-page': [
    `<!doctype html>\n<html><head><title>Papers</title></head><body><nav>Home</nav>\n<h3>Counting Leaves</h3>\n<p>${LEAVES}</p><h3>Listening &amp; Roots</h3><p>${ROOTS}<br>More &lt;text.</p>`,
    `<html><head><meta name="citation_title" content="Leaves &amp; Roots"><meta name="citation_author" content="Roe, Ada">\n</head><body><h2>Abstract</h2><p>${LEAVES}</p></body></html>`,
  ],
  text: [
    `Counting leaves\n${LEAVES}\n\nListening to Roots\n${ROOTS}\n`,
    LEAVES,
    'Leaves',
    `Counting leaves\n\nThey fall.\n\nListening to Roots\n\nThey grow.\n`,
  ],
}

describe('detection', () => {
  test.each(
    Object.entries(OWN).flatMap(([id, texts]) => texts.map((text, at) => ({ id, number: at + 1, text }))),
  )('$id, text $number, is told from the others', ({ id, text }) => {
    expect(detectSource(text.slice(0, 1 << 16))?.id).toBe(id)
  })

  test.each([
    ['XML', '<?xml version="1.0"?>\n<papers/>'],
    ['nothing', '  \n'],
  ])('%s is of no source', (_, text) => {
    expect(detectSource(text)).toBeUndefined()
  })

  test('gives 0 to 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { detect } of SOURCES) {
          expect(detect(text)).toBeGreaterThanOrEqual(0)
          expect(detect(text)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

/** Pieces of all formats, in any order. */
const junk = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'@{}[]()",:;#%\\$~\n\r\t= -ab') },
      fc.constantFrom(
        '\n\n',
        '@article{k, ',
        'title = {',
        'abstract = {A.}',
        '{"title": "T", "abstract": "A."}',
        'title,abstract\n',
      ),
      fc.constantFrom(
        '漢字',
        'שלום',
        '😀',
        '\uD800',
        '\uDC00',
        '\u2028',
        '\uFEFF',
        "\\'e",
        'A Title',
        'We leaf. ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe.each(SOURCES.map(({ id }) => id))('%s', (id) => {
  const readAll = (chunks: string[]) => itemsOrFault(id, chunks)

  test('reads any text without failing, and the same however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(junk, fc.array(fc.nat(), { maxLength: 10 }), async (text, cuts) => {
        expect(await readAll(cutAt(text, cuts))).toEqual(await readAll([text]))
      }),
      { numRuns: 200 },
    )
  })

  test('reads its own texts the same however they are cut', async () => {
    for (const text of OWN[id] ?? []) {
      if (text.length > 5000) continue
      const whole = await readAll([text])
      expect(await readAll([...text])).toEqual(whole)
      expect(await readAll(Array.from({ length: text.length }, (_, at) => text.charAt(at)))).toEqual(whole)
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(), { maxLength: 20 }), async (cuts) => {
          expect(await readAll(cutAt(text, cuts))).toEqual(whole)
        }),
        { numRuns: 10 },
      )
    }
  })

  test('gives papers with the file and the line that they are from', async () => {
    for (const text of OWN[id] ?? [])
      for (const item of await readChunks(id, [text]).then(({ items }) => items)) {
        if ('rejected' in item) continue
        const { paper } = item
        expect(paper.abstract).not.toBe('')
        expect(paper.source.file).toBe('in.txt')
        expect(text.split(/\r\n|\n|\r/).length).toBeGreaterThanOrEqual(paper.source.line)
      }
  })

  test('is declared', () => {
    const { title, about } = source(id)
    expect(title).not.toBe('')
    expect(about).toMatch(/^[^\n]{10,110}$/)
  })
})
