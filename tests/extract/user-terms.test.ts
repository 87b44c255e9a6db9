import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../extract/fingerprint.ts'
import { extract } from '../../extract/index.ts'
import { PapergraphError } from '../../extract/io/errors.ts'
import { type Lexicon, readLexicon } from '../../extract/lexicon/user-terms.ts'
import { extractAll } from '../../extract/pool.ts'
import { openRun } from '../../extract/run.ts'
import { paperOf } from './steps/helpers.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lexicon-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const refusal = async (content: string): Promise<PapergraphError> => {
  const path = await file('bad.csv', content)
  const error = await readLexicon(path).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(PapergraphError)
  expect(error.file).toBe(path)
  expect(error.hint).toMatch(/\S/)
  return error
}

describe('a lexicon file', () => {
  const TERMS: Lexicon = [
    { name: 'CRISPR-Cas9', type: 'Method', aliases: ['Cas9', 'gene scissors'] },
    { name: 'Western blot', type: 'Method' },
    { name: 'assay, fast', type: 'Task', aliases: ['fast assay'] },
  ]

  it.each([
    [
      'commas',
      '\ufeffname,type,aliases\nCRISPR-Cas9,Method,Cas9; gene scissors\nWestern blot,method,\n\n"assay, fast",Task,fast assay\n',
    ],
    [
      'tabs, columns in another order',
      'Type\tAliases\tName\r\nMethod\tCas9;gene scissors;\tCRISPR-Cas9\r\nMethod\t\tWestern blot\r\nTask\tfast assay\tassay, fast',
    ],
    [
      'semicolons',
      'name;type;aliases\nCRISPR-Cas9;Method;"Cas9;gene scissors"\nWestern blot;Method;\nassay, fast;Task;fast assay\n',
    ],
  ])('parted by %s', async (_, content) => {
    expect(await readLexicon(await file('terms.csv', content))).toEqual(TERMS)
  })

  it('needs no aliases', async () => {
    expect(await readLexicon(await file('terms.csv', 'name,type\nFrob,Metric\n'))).toEqual([
      { name: 'Frob', type: 'Metric' },
    ])
  })

  it.each([
    ['', undefined, /empty/],
    ['CRISPR,Method\n', 1, /does not name the columns name and type/],
    ['name,type,alias\nFrob,Method,x\n', 1, /unknown column "alias"/],
    ['name,type,name\nFrob,Method,x\n', 1, /named twice/],
    ['name,type\n', 1, /has no names/],
    ['name,type\nFrob,Method\nBlob,Thing\n', 3, /unknown type "Thing"/],
    ['name,type\nFrob,\n', 2, /"Frob" has no type/],
    ['name,type\n,Method\n', 2, /no name/],
    ['name,type\n---,Method\n', 2, /neither letter nor digit/],
    ['name,type\nFrob,Method\nBlob,Task\nFrob,Task\n', 4, /"Frob" is in line 2 already/],
    ['name,type,aliases\nFrob,Method,F\nBlob,Task,F\n', 3, /"F" is in line 2 already/],
    ['name,type\nFrob, the tool,Method\n', 2, /3 fields where the header has 2/],
    ['name,type\n"Frob,Method\n', 2, /never closed/],
    ['name,type\nFr"ob,Method\n', 2, /no row of a table/],
  ])('%j is refused on line %s', async (content, line, message) => {
    const error = await refusal(content)
    expect(error.message).toMatch(message)
    expect(error.line).toBe(line)
  })

  it('that is missing is said so', async () => {
    await expect(readLexicon(join(folder, 'none.csv'))).rejects.toThrow(PapergraphError)
  })
})

const LEXICON: Lexicon = [
  { name: 'solar cell', type: 'Method' },
  { name: 'perovskite solar cell', type: 'Model', aliases: ['PSC'] },
  { name: 'SPAM', type: 'Dataset' },
  { name: 'knee pain', type: 'Task', aliases: ['gonalgia'] },
]

/** Entities that came of the lexicon, each with its mentions. */
function found(abstract: string, lexicon = LEXICON): string[] {
  const { entities, paper } = extract(paperOf('', abstract), { lexicon })
  const text = `\n\n${paper.abstract}`
  for (const { mentions } of entities)
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface)
  return entities
    .filter(({ mentions }) => mentions.some(({ by }) => by === 'lexicon'))
    .map(
      ({ name, type, mentions }) => `${name} ${type}: ${mentions.map(({ surface }) => surface).join(' | ')}`,
    )
    .sort()
}

describe('names of a lexicon', () => {
  it('are found everywhere, the longest that fits', () => {
    expect(found('A perovskite solar cell is a solar cell. Solar cells are cheap.')).toEqual([
      'perovskite solar cell Model: perovskite solar cell',
      'solar cell Method: solar cell | Solar cells',
    ])
  })

  it('are found as written where they have capitals inside', () => {
    expect(found('We use SPAM to filter spam. Spam is bad.')).toEqual(['SPAM Dataset: SPAM'])
    expect(found('KNEE PAIN is knee pain.')).toEqual(['knee pain Task: KNEE PAIN | knee pain'])
  })

  it('end where words end', () => {
    expect(found('A solar cellar, an insolar cell, and SPAMMER.')).toEqual([])
  })

  it('are one with their aliases, under the name given', () => {
    expect(found('Patients with gonalgia had a PSC on the roof. Gonalgia hurts.')).toEqual([
      'knee pain Task: gonalgia | Gonalgia',
      'perovskite solar cell Model: PSC',
    ])
  })

  it('have the type that is given, whatever the text makes of them', () => {
    const abstract = 'We propose FrobNet, a framework. FrobNet outperforms BERT on ImageNet.'
    const lexicon: Lexicon = [
      { name: 'FrobNet', type: 'Dataset' },
      { name: 'BERT', type: 'Metric' },
    ]
    expect(found(abstract, lexicon)).toEqual(['BERT Metric: BERT', 'FrobNet Dataset: FrobNet | FrobNet'])
    const plain = extract(paperOf('', abstract)).entities.map(({ name }) => name)
    const given = extract(paperOf('', abstract), { lexicon }).entities.map(({ name }) => name)
    expect(given).toEqual(expect.arrayContaining(plain))
  })

  it('bring the other side of a definition with them', () => {
    const [entity] = extract(paperOf('', 'We treat knee pain (KP) at home. KP is common.'), {
      lexicon: LEXICON,
    }).entities.filter(({ name }) => name === 'knee pain')
    expect(entity?.mentions.map(({ surface }) => surface)).toEqual(['knee pain', 'KP', 'KP'])
  })

  it('are found in markup, at their place', () => {
    expect(found('A <b>solar</b> cell and \\textbf{SPAM}.')).toEqual([
      'SPAM Dataset: SPAM',
      'solar cell Method: <b>solar</b> cell',
    ])
  })
})

describe('types that are kept', () => {
  const paper = paperOf(
    'FrobNet: sorting pebbles',
    'We propose FrobNet, a framework for object detection. FrobNet outperforms SortFormer by 3.2% in accuracy on the PebbleSet dataset.',
  )

  it('narrow entities, relations and subjects of claims', () => {
    const all = extract(paper)
    const some = extract(paper, { types: ['Dataset'] })
    expect(all.entities.length).toBeGreaterThan(some.entities.length)
    expect(some.entities.map(({ type }) => type)).toEqual(['Dataset'])
    expect(some.relations).toEqual([])
    expect(some.claims.map(({ subject }) => subject)).toEqual(all.claims.map(() => null))
    expect(extract(paper, { types: ['Method', 'Model', 'Dataset', 'Task', 'Metric'] })).toEqual(all)
  })

  it('leave relations between what is kept', () => {
    const { entities, relations } = extract(paper, { types: ['Method', 'Model'] })
    const names = new Set(entities.map(({ name }) => name))
    expect(relations.length).toBeGreaterThan(0)
    for (const { head, tail } of relations)
      expect((head === null || names.has(head)) && (tail === null || names.has(tail))).toBe(true)
  })
})

describe('a run', () => {
  const paper = { ...paperOf('', 'A perovskite solar cell on ImageNet.'), id: 'p' }
  const options = { lexicon: LEXICON, types: ['Model'] as const }

  it('takes the options to the work, and to what was extracted before as far as it can', async () => {
    async function* records() {
      yield { paper }
      yield { paper, extraction: extract(paper, { lexicon: LEXICON }) }
    }
    const names: string[][] = []
    for await (const { line } of extractAll(records(), { workers: 1, extract: options }))
      names.push((JSON.parse(line).entities as { name: string }[]).map(({ name }) => name))
    expect(names).toEqual([['perovskite solar cell'], ['perovskite solar cell']])
  })

  it('with other options is another run', async () => {
    const input = await file('papers.jsonl', JSON.stringify(paper))
    const prints = await Promise.all(
      [{}, options, { types: options.types }, { lexicon: LEXICON }, { lexicon: LEXICON.slice(1) }].map(
        async (given) => JSON.stringify(await fingerprintOf([input], { extract: given })),
      ),
    )
    expect(new Set(prints).size).toBe(prints.length)
    expect(JSON.stringify(await fingerprintOf([input], { extract: options }))).toBe(prints[1])
  })

  it('counts what is not in English, and says that a lexicon comes too late for extractions', async () => {
    const german = 'Wir stellen ein Verfahren zum Sortieren von Kieseln vor, das ohne Daten auskommt.'
    const lines = [
      { ...paper, id: 'de', title: 'Kiesel', abstract: german },
      extract({ ...paper, id: 'done' }),
    ]
    const input = await file('mixed.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))
    const notes: string[] = []
    const run = await openRun({
      inputs: [input],
      workers: 1,
      extract: options,
      rejects: join(folder, 'rejects.jsonl'),
      onNote: (note) => notes.push(note),
    })
    for await (const _ of run.lines());
    expect(run.summary).toMatchObject({ papers: 2, notEnglish: 1, rejected: 0 })
    expect(notes).toEqual(['1 record was extracted before: the lexicon was not used on it'])
  })
})
