import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import pc from 'picocolors'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { paperOfText } from '../../cli/explain.ts'
import { explanation } from '../../cli/explain-text.ts'
import { createProgram } from '../../cli/program.ts'
import { extract } from '../../extract/index.ts'
import { type Extraction, paperText } from '../../extract/paper.ts'

const TEXT = `LeafNet: Fast Question Answering

We propose LeafNet for question answering. It builds on BERT, and outperforms RootFlow on SQuAD by 3.1% in accuracy.`

const plain = pc.createColors(false)
const coloured = pc.createColors(true)

/** Made by hand, so that these tests do not depend on what extraction finds. */
function made(): Extraction {
  const paper = paperOfText(TEXT)
  const text = paperText(paper)
  const at = (surface: string, by: string) => {
    const start = text.indexOf(surface)
    return { surface, start, end: start + surface.length, by }
  }
  const start = text.indexOf('It builds')
  const sentence = { start, end: text.length, section: 'abstract' as const }
  const value = at('3.1%', '')
  return {
    id: paper.id,
    paper,
    entities: [
      {
        name: 'LeafNet',
        type: 'Method',
        role: 'proposed',
        mentions: [at('LeafNet', 'tagger')],
        confidence: 0.9,
      },
      { name: 'BERT', type: 'Model', role: 'used', mentions: [at('BERT', 'abbreviation')], confidence: 0.8 },
      {
        name: 'question answering',
        type: 'Task',
        role: 'used',
        mentions: [at('Question Answering', 'title'), at('question answering', 'tagger')],
        confidence: 0.7,
      },
    ],
    relations: [
      {
        head: 'LeafNet',
        type: 'BUILDS_ON',
        tail: 'BERT',
        sentence,
        confidence: 0.99,
        by: 'pattern:builds-on',
      },
      {
        head: null,
        type: 'OUTPERFORMS',
        tail: null,
        tailText: 'others',
        sentence,
        confidence: 0.01,
        by: 'pattern:class',
        metric: 'accuracy',
      },
    ],
    claims: [
      {
        subject: 'LeafNet',
        value: '3.1%',
        unit: '%',
        metric: 'accuracy',
        dataset: null,
        versus: null,
        kind: 'gain',
        start: value.start,
        end: value.end,
        sentence,
        confidence: 0.6,
      },
    ],
  }
}

describe('a text as a paper', () => {
  it('has its first line as title where a blank line follows', () => {
    expect(paperOfText(TEXT)).toMatchObject({
      title: 'LeafNet: Fast Question Answering',
      abstract: TEXT.slice(34),
    })
    expect(paperOfText('A title\r\n \r\nAn abstract.\r\n')).toMatchObject({
      title: 'A title',
      abstract: 'An abstract.',
    })
  })

  it('has no title otherwise', () => {
    expect(paperOfText('One line.')).toMatchObject({ title: '', abstract: 'One line.' })
    expect(paperOfText('Two\nlines.')).toMatchObject({ title: '', abstract: 'Two\nlines.' })
    expect(paperOfText('A title\n\n')).toMatchObject({ title: '', abstract: 'A title' })
  })

  it('takes linear time', () => {
    for (const text of [
      `a${' '.repeat(100_000)}b`,
      ' \n'.repeat(50_000),
      '\n'.repeat(100_000),
      'a '.repeat(100_000),
    ])
      expect(paperOfText(text).abstract).toBe(text.trim())
  })
})

describe('an explanation', () => {
  it('marks mentions with their type in brackets where there are no colours', () => {
    const [title, , abstract] = explanation(made(), plain)
    expect(title).toBe('[LeafNet: Method, proposed]: Fast [Question Answering: Task]')
    expect(abstract).toContain('for [question answering: Task]. It builds on [BERT: Model], and')
    expect(abstract).toContain('by [3.1%: claim] in accuracy.')
  })

  it('marks them by colour on a terminal, with a legend', () => {
    const text = explanation(made(), coloured).join('\n')
    expect(text).not.toContain('[LeafNet:')
    expect(text).toContain(coloured.underline(coloured.magenta('BERT')))
    expect(text).toContain(coloured.blue('Method'))
  })

  it('says of each entity, relation and claim what it is, how sure, and which step said so', () => {
    const text = explanation(made(), plain).join('\n')
    expect(text).toMatch(/question answering +Task +used +0\.70 +title, tagger +Question Answering/)
    expect(text).toContain('LeafNet BUILDS_ON BERT  (0.99; by pattern:builds-on)\n')
    expect(text).toContain(
      '(this work) OUTPERFORMS others  (0.01, unsure; by pattern:class; metric: accuracy)',
    )
    expect(text).toContain('3.1%  (0.60; gain; subject: LeafNet; metric: accuracy)')
    expect(text).toContain('    It builds on BERT, and outperforms RootFlow on SQuAD by 3.1% in accuracy.')
  })

  it('says that there is nothing', () => {
    const empty = { ...made(), entities: [], relations: [], claims: [] }
    expect(explanation(empty, plain).slice(-5)).toEqual([
      'Entities: none',
      '',
      'Relations: none',
      '',
      'Claims: none',
    ])
  })

  it('says so where an abstract is in another language', () => {
    const foreign = { ...made(), language: 'de', entities: [], relations: [], claims: [] }
    expect(explanation(foreign, plain).at(-1)).toBe('Not read: the abstract is not in English (de).')
  })

  it('is safe to print and never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const lines = explanation(extract(paperOfText(text)), plain)
        for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('papergraph explain', () => {
  afterEach(() => vi.restoreAllMocks())

  async function run(...words: string[]): Promise<string> {
    let out = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text)
      return true
    })
    await createProgram().parseAsync(['explain', ...words], { from: 'user' })
    return out
  }

  it('prints what it reads out of a text, with the step that said so', async () => {
    const out = await run(TEXT)
    expect(out).toMatch(/^\[LeafNet: Method, proposed\]/)
    expect(out).toMatch(/BERT +Model +\w+ +0\.\d\d +\w+/)
  })

  it('prints a JSON array with --json', async () => {
    const [extraction, ...others] = JSON.parse(await run(TEXT, '--json')) as Extraction[]
    expect(others).toEqual([])
    expect(extraction?.entities.flatMap(({ mentions }) => mentions.map(({ by }) => typeof by))).not.toContain(
      'undefined',
    )
  })

  it('adds names of the user with --lexicon, and keeps the types of --types', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'papergraph-explain-'))
    const terms = join(folder, 'terms.csv')
    await writeFile(terms, 'name,type,aliases\nreed wattle,Dataset,\n')
    const text = 'We measure LeafNet on the reed wattle of the northern shore.'
    const [extraction] = JSON.parse(
      await run(text, '--json', '--lexicon', terms, '--types', 'Dataset'),
    ) as Extraction[]
    await rm(folder, { recursive: true })
    expect(extraction?.entities.map(({ name, type }) => [name, type])).toEqual([['reed wattle', 'Dataset']])
  })

  it('refuses one word that is no file', async () => {
    await expect(run('no-such-file.bib')).rejects.toThrow('no-such-file.bib: no such file')
    await expect(run('')).rejects.toThrow('there is no text')
  })
})
