/** Inputs that go wrong: each gets a clear message or a right result, and nothing is lost. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePaper } from './corpus.ts'
import { type Installed, install, KEEPS_PERMISSIONS, type Outcome } from './installed.ts'

let papergraph: Installed
const file = (name: string): string => join(papergraph.work, name)
const write = (name: string, content: string | Buffer): string => {
  writeFileSync(file(name), content)
  return name
}
const read = (name: string): string => readFileSync(file(name), 'utf8')
const lines = <T>(text: string): T[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
const paperLine = (paper: object): string => `${JSON.stringify(paper)}\n`

interface ExtractionLine {
  id: string
  paper: { title: string; abstract: string }
  entities: { name: string; mentions: { surface: string; start: number; end: number }[] }[]
}

beforeAll(() => {
  papergraph = install()
})
afterAll(() => papergraph?.remove())

/**
 * What a failure looks like: at the end one line that says where and what, and one that says what next; no stack,
 * no output. Notes on the input may come before.
 */
function expectFailure({ code, stdout, stderr }: Outcome, where: string, message: RegExp): void {
  const [said = '', hint = '', end] = stderr.split('\n').slice(-3)
  expect(said.startsWith(`papergraph: ${where}`), stderr).toBe(true)
  expect(said).toMatch(message)
  expect(hint).toMatch(/^ {2}\S/)
  expect(end).toBe('')
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(stdout).toBe('')
  expect(code).toBe(1)
}

describe.each(['extract', 'build'])('%s', (command) => {
  const run = (...inputs: string[]) =>
    papergraph.run([command, ...inputs, ...(command === 'build' ? ['-o', 'bad.pg.jsonl'] : [])])

  it('an empty file', async () => {
    expectFailure(await run(write('empty.bib', '')), 'empty.bib: ', /empty/)
    expectFailure(await run(write('blank.txt', ' \n\n \n')), 'blank.txt: ', /empty/)
  })

  it('a binary file', async () => {
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256))
    expectFailure(await run(write('picture.png', bytes)), 'picture.png: ', /binary|not text/i)
  })

  it('a folder, and a file that is not there', async () => {
    if (!existsSync(file('folder'))) mkdirSync(file('folder'))
    expectFailure(await run('folder'), 'folder: ', /folder/)
    expectFailure(await run('nowhere.bib'), 'nowhere.bib: ', /no such file/)
  })

  it.skipIf(!KEEPS_PERMISSIONS)('no permission (as root needs setpriv)', async () => {
    chmodSync(file(write('secret.bib', 'x')), 0)
    const words = [command, 'secret.bib', ...(command === 'build' ? ['-o', 'bad.pg.jsonl'] : [])]
    const outcome = await papergraph.run(words, { unprivileged: true })
    rmSync(file('secret.bib'))
    expectFailure(outcome, 'secret.bib: ', /no permission/)
  })

  it('a page with no abstracts', async () => {
    const page = 'Trending\nNewest\nSign in\nHome\n\nAbout us\n\nContact\n\nPrivacy\n'
    expectFailure(await run(write('page.txt', page)), 'page.txt', /no abstracts found/)
  })

  it('leaves no file behind', () => {
    for (const name of ['bad.pg.jsonl', 'bad.pg.jsonl.extractions.partial'])
      expect(existsSync(file(name))).toBe(false)
  })
})

it('broken JSON at line 7: reported with its line, the rest is read', async () => {
  const papers = Array.from({ length: 12 }, (_, index) => paperLine(samplePaper(index)))
  papers[6] = '{"id": "broken", "title": "A title", "abstr\n'
  write('broken.jsonl', papers.join(''))
  const { code, stderr } = await papergraph.run(['extract', 'broken.jsonl', '-o', 'broken.out.jsonl'])
  expect(code).toBe(0)
  expect(stderr).toContain('1 record could not be read: see broken.out.jsonl.rejected.jsonl')
  expect(lines(read('broken.out.jsonl'))).toHaveLength(11)
  expect(lines(read('broken.out.jsonl.rejected.jsonl'))).toMatchObject([
    {
      file: 'broken.jsonl',
      line: 7,
      cause: expect.stringMatching(/JSON/),
      text: expect.stringContaining('"broken"'),
    },
  ])
})

it('the rejected of a stream go into the working folder', async () => {
  const { code, stderr } = await papergraph.run(['extract', '-'], {
    input: `${paperLine(samplePaper(1))}${paperLine(samplePaper(2))}{"title": \n`,
  })
  expect(code).toBe(0)
  expect(stderr).toContain('see papergraph.rejected.jsonl')
  expect(lines(read('papergraph.rejected.jsonl'))).toMatchObject([{ file: '-', line: 3 }])
})

it('100 MB on one line: rejected with its place, in bounded memory, the rest is read', async () => {
  const huge = Buffer.alloc(100 * 1024 * 1024, 'word ')
  write(
    'huge.jsonl',
    Buffer.concat([
      Buffer.from(`${paperLine(samplePaper(1))}{"id":"huge","title":"A title","abstract":"`),
      huge,
      Buffer.from(`"}\n${paperLine(samplePaper(2))}`),
    ]),
  )
  const { code, stderr } = await papergraph.run(['extract', 'huge.jsonl', '-o', 'huge.out.jsonl'], {
    env: { NODE_OPTIONS: '--max-old-space-size=256' },
  })
  expect(stderr).toContain('1 record could not be read')
  expect(code).toBe(0)
  expect(lines<ExtractionLine>(read('huge.out.jsonl')).map(({ id }) => id)).toEqual(['sample-1', 'sample-2'])
  expect(lines(read('huge.out.jsonl.rejected.jsonl'))).toMatchObject([{ file: 'huge.jsonl', line: 2 }])
})

it('100 MB of one line and nothing else', async () => {
  write('line.txt', Buffer.alloc(100 * 1024 * 1024, 'word '))
  const outcome = await papergraph.run(['extract', 'line.txt'], {
    env: { NODE_OPTIONS: '--max-old-space-size=256' },
  })
  expectFailure(outcome, 'line.txt', /./)
})

it('an abstract of one word, and a record with no title', async () => {
  write(
    'odd.jsonl',
    [
      paperLine({ id: 'one', title: 'LeafNet: a title', abstract: 'Reeds.' }),
      paperLine({ id: 'untitled', abstract: 'We propose RootFlow, which outperforms PPO on MuJoCo.' }),
      paperLine(samplePaper(1)),
    ].join(''),
  )
  const { code } = await papergraph.run(['extract', 'odd.jsonl', '-o', 'odd.out.jsonl'])
  expect(code).toBe(0)
  const read1 = lines<ExtractionLine>(read('odd.out.jsonl')).map(({ id }) => id)
  const rejected = existsSync(file('odd.out.jsonl.rejected.jsonl'))
    ? lines<{ line: number; cause: string }>(read('odd.out.jsonl.rejected.jsonl'))
    : []
  // Read or reported: nothing is lost.
  expect(read1).toContain('one')
  expect(read1.length + rejected.length).toBe(3)
})

it('the same paper twice: one node, and it is said', async () => {
  write('twice.jsonl', [1, 2, 1].map((index) => paperLine(samplePaper(index))).join(''))
  const { code, stderr } = await papergraph.run(['build', 'twice.jsonl', '-o', 'twice.pg.jsonl'])
  expect(code).toBe(0)
  expect(stderr).toContain('1 record of a paper that was read already')
  const papers = lines<{ label?: string }>(read('twice.pg.jsonl')).filter(({ label }) => label === 'Paper')
  expect(papers).toHaveLength(2)
})

describe('names that are meant to break something', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"; DROP TABLE papers; --',
    '=cmd()',
    ']]>',
    'lone \ud800 surrogate \udc00',
    '\u202etxt.exe',
    'מודל שפה גדול',
    '语言模型的新方法',
    '\u001b[31mred\u0007',
    '__proto__',
    'a\\b\'c"d`e',
  ]

  const graph = 'hostile.pg.jsonl'

  beforeAll(async () => {
    write(
      'hostile.jsonl',
      HOSTILE.map((name, index) =>
        paperLine({
          id: name,
          title: `${name}: a method`,
          abstract: `We propose ${name}, a method for parsing ${name}. ${name} outperforms BERT on ImageNet by ${index}.5%.`,
        }),
      ).join(''),
    )
    const { code, stderr } = await papergraph.run(['build', 'hostile.jsonl', '-o', graph])
    expect(`${code} ${stderr}`).toMatch(/^0 11 papers/)
  })

  it('are in the graph as they were written', () => {
    const ids = lines<{ label?: string; paperId?: string; name?: string }>(read(graph))
      .filter(({ label }) => label === 'Paper')
      .map(({ paperId, name }) => [paperId, name])
    expect(new Map(ids as [string, string][])).toEqual(
      new Map(HOSTILE.map((name) => [name, `${name}: a method`])),
    )
  })

  it('have mentions where the text has them', async () => {
    const { stdout } = await papergraph.run(['extract', 'hostile.jsonl'])
    for (const { paper, entities } of lines<ExtractionLine>(stdout))
      for (const { mentions } of entities)
        for (const { surface, start, end } of mentions)
          expect(`${paper.title}\n\n${paper.abstract}`.slice(start, end)).toBe(surface)
  })

  it('cannot move the cursor of a terminal', async () => {
    const { code, stdout, stderr } = await papergraph.run(['stats', graph])
    expect(code).toBe(0)
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('come through every format', async () => {
    for (const name of ['hostile.graphml', 'hostile.gexf', 'hostile.csv']) {
      const { code } = await papergraph.run(['export', graph, '-o', name, '--all'])
      expect(code).toBe(0)
    }
    expect(read('hostile.graphml')).not.toContain('<script>alert')
    expect(read('hostile.nodes.csv')).not.toMatch(/^=cmd|,=cmd/m)
  })
})

describe('graph files that are none', () => {
  it.each([
    ['stats', []],
    ['export', ['-o', 'x.gexf']],
    ['view', ['--no-open']],
  ] as const)('%s says so', async (command, options) => {
    const run = (name: string) => papergraph.run([command, name, ...options])
    write('notagraph.jsonl', paperLine(samplePaper(1)))
    expectFailure(await run('notagraph.jsonl'), 'notagraph.jsonl', /not a papergraph file/)
    expectFailure(await run(write('nothing.pg.jsonl', '')), 'nothing.pg.jsonl', /not a papergraph file/)
    expectFailure(await run('missing.pg.jsonl'), 'missing.pg.jsonl', /no such file/)
  })

  it('a graph file that breaks off', async () => {
    write('full.jsonl', [1, 2, 3].map((index) => paperLine(samplePaper(index))).join(''))
    await papergraph.run(['build', 'full.jsonl', '-o', 'full.pg.jsonl'])
    const text = read('full.pg.jsonl')
    write('torn.pg.jsonl', text.slice(0, -40))
    expectFailure(await papergraph.run(['stats', 'torn.pg.jsonl']), 'torn.pg.jsonl:', /breaks off/)
  })
})
