/** The installed command, used as a user would: help, exit codes, streams, the same bytes, the viewer. */
import { type ChildProcess, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleBibtex, sampleLines } from './corpus.ts'
import { type Installed, install, KEEPS_PERMISSIONS, type Outcome } from './installed.ts'

const COMMANDS = ['extract', 'build', 'stats', 'export', 'view', 'start']

let papergraph: Installed
const file = (name: string): string => join(papergraph.work, name)
const write = (name: string, content: string | Buffer): string => {
  writeFileSync(file(name), content)
  return name
}
const read = (name: string): string => readFileSync(file(name), 'utf8')
const digest = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(file(name)))
    .digest('hex')

function expectRefusal({ code, stdout, stderr }: Outcome, exitCode: number, message: RegExp): void {
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\n\s+at .*\d+:\d+/)
  expect(stderr.startsWith('papergraph: ')).toBe(true)
  expect(stdout).toBe('')
  expect(code).toBe(exitCode)
}

beforeAll(async () => {
  papergraph = install()
  write('papers.bib', sampleBibtex(12))
  const { code, stderr } = await papergraph.run(['build', 'papers.bib', '-o', 'field.pg.jsonl'])
  expect(`${code} ${stderr}`).toMatch(/^0 12 papers/)
})
afterAll(() => papergraph?.remove())

describe('help', () => {
  it('is what comes when nothing is asked', async () => {
    const { code, stdout } = await papergraph.run([])
    expect(code).toBe(0)
    for (const command of COMMANDS) expect(stdout).toContain(command)
  })

  it.each(COMMANDS)('of %s has an example', async (command) => {
    for (const words of [
      [command, '--help'],
      ['help', command],
    ]) {
      const { code, stdout, stderr } = await papergraph.run(words)
      expect(code).toBe(0)
      expect(stdout).toMatch(new RegExp(`Examples:\n  (zcat .*\\| )?papergraph ${command}`))
      expect(stderr).toBe('')
    }
  })

  it('has the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(papergraph.folder, 'package.json'), 'utf8')) as {
      version: string
    }
    for (const option of ['-V', '--version']) {
      expect(await papergraph.run([option])).toMatchObject({ code: 0, stdout: `${version}\n` })
    }
  })
})

// Where the command is linked (`npm install -g .`, `npx`), a build puts a new file behind the link.
it.skipIf(process.platform === 'win32')('may be run as a program after a build', () => {
  const main = join(import.meta.dirname, '../../dist/cli/main.js')
  expect(statSync(main).mode & 0o111).toBe(0o111)
  const { status, stdout } = spawnSync(main, ['--version'], { encoding: 'utf8' })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^\d+\.\d+\.\d+/)
})

describe('used wrongly, it exits with 2', () => {
  it.each([
    [['exprot'], /unknown command 'exprot'.*Did you mean export\?/],
    [['stats', 'field.pg.jsonl', '--jsn'], /unknown option '--jsn'.*Did you mean --json\?/],
    [['stats'], /missing required argument 'file'/],
    [['build', 'papers.bib'], /required option '-o, --output <file>' not specified/],
    [['extract'], /missing required argument 'papers'/],
    [['extract', 'papers.bib', '--workers', 'many'], /--workers.*whole number from 1 to 64/],
    [['extract', 'papers.bib', '--from', 'pdf'], /--from.*Allowed choices are .*bibtex/],
    [['extract', 'papers.bib', '--json'], /needs a file/],
    [['build', 'papers.bib', '-o', 'x.pg.jsonl', '--min-confidence', '7'], /number from 0 to 1/],
    [['export', 'field.pg.jsonl'], /where should it be written/],
    [['export', 'field.pg.jsonl', '-o', 'field.doc'], /field\.doc: the ending names no format/],
    [['export', 'field.pg.jsonl', '-o', 'x', '--format', 'word'], /unknown format "word"/],
    [['export', 'field.pg.jsonl', '-o', '-'], /which format/],
    [['export', 'field.pg.jsonl', '-o', '-', '--format', 'csv'], /several files/],
    [['export', 'field.pg.jsonl', '-o', 'a.gexf', '--all', '--min-confidence', '0.9'], /cannot be used with/],
    [['view', 'field.pg.jsonl', '--port', '99999'], /whole number from 0 to 65535/],
  ])('%j', async (words, message) => {
    const outcome = await papergraph.run(words)
    expectRefusal(outcome, 2, message)
    expect(outcome.stderr.split('\n').length).toBe(3)
  })
})

describe('streams', () => {
  it('reads papers from standard input', async () => {
    const { code, stdout, stderr } = await papergraph.run(['extract', '-'], { input: sampleLines(3) })
    expect(code).toBe(0)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string })
    expect(lines.map(({ id }) => id)).toEqual(['sample-0', 'sample-1', 'sample-2'])
    expect(stderr).toMatch(/^3 papers: \d+ entities, \d+ relations, \d+ claims\n$/)
  })

  it('reads the graph from standard input', async () => {
    const input = read('field.pg.jsonl')
    const piped = await papergraph.run(['stats', '-', '--json'], { input })
    const named = await papergraph.run(['stats', 'field.pg.jsonl', '--json'])
    expect(JSON.parse(piped.stdout)).toEqual(JSON.parse(named.stdout))
    const exported = await papergraph.run(['export', '-', '-o', '-', '--format', 'graphml'], { input })
    await papergraph.run(['export', 'field.pg.jsonl', '-o', 'field.graphml'])
    expect(exported.stdout).toBe(read('field.graphml'))
  })

  it('builds from the lines that extract writes, to the same graph', async () => {
    const { stdout } = await papergraph.run(['extract', 'papers.bib'])
    const { code } = await papergraph.run(['build', '-', '-o', 'piped.pg.jsonl'], { input: stdout })
    expect(code).toBe(0)
    const body = (name: string) => read(name).split('\n').slice(1).join('\n')
    expect(body('piped.pg.jsonl')).toBe(body('field.pg.jsonl'))
  })

  it('shows no progress and no colour in a pipe, whatever the environment', async () => {
    for (const env of [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '1', NO_COLOR: '1' }]) {
      const { stdout, stderr } = await papergraph.run(['stats', 'field.pg.jsonl'], { env })
      expect(stdout + stderr).not.toContain('\u001b')
      const built = await papergraph.run(['build', 'papers.bib', '-o', 'again.pg.jsonl'], { env })
      expect(built.stderr).not.toMatch(/[\u001b\r⠋]|extracting/)
    }
  })

  it('is silent when the reader goes away', async () => {
    write('many.jsonl', sampleLines(300))
    const { code, stderr } = await papergraph.run(['extract', 'many.jsonl', '--workers', '1'], {
      meanwhile: (child) => child.stdout?.once('data', () => child.stdout?.destroy()),
    })
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })
})

describe('data as JSON', () => {
  it('stats', async () => {
    const { stdout } = await papergraph.run(['stats', 'field.pg.jsonl', '--json'])
    const stats = JSON.parse(stdout) as { coverage: { papers: number } }
    expect(stats.coverage.papers).toBe(12)
  })

  it('the formats', async () => {
    const { stdout } = await papergraph.run(['export', '--list', '--json'])
    const formats = JSON.parse(stdout) as { id: string; files: string[] }[]
    expect(formats.map(({ id }) => id)).toEqual(expect.arrayContaining(['graphml', 'gexf', 'csv']))
    expect(formats.find(({ id }) => id === 'csv')?.files).toEqual(['NAME.nodes.csv', 'NAME.edges.csv'])
  })

  it('the summary of a build and of an extraction', async () => {
    const built = await papergraph.run(['build', 'papers.bib', '-o', 'json.pg.jsonl', '--json'])
    expect(JSON.parse(built.stdout)).toMatchObject({ file: 'json.pg.jsonl', papers: 12, rejected: 0 })
    const extracted = await papergraph.run(['extract', 'papers.bib', '-o', 'json.jsonl', '--json'])
    expect(JSON.parse(extracted.stdout)).toMatchObject({ file: 'json.jsonl', papers: 12 })
  })
})

describe('exports', () => {
  it('lists the formats', async () => {
    const { code, stdout } = await papergraph.run(['export', '--list'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/graphml +\.graphml/)
  })

  it('writes what the ending says, CSV as two files', async () => {
    const { code, stderr } = await papergraph.run(['export', 'field.pg.jsonl', '-o', 'table.csv'])
    expect(code).toBe(0)
    expect(stderr).toContain('wrote table.nodes.csv\nwrote table.edges.csv\n')
    expect(read('table.nodes.csv').split('\r\n').length).toBeGreaterThan(12)
  })

  it('leaves unsure edges out until asked, and says how many', async () => {
    const { edges, shownEdges, unsureEdges } = JSON.parse(
      read('field.pg.jsonl').split('\n')[0] ?? '',
    ) as Record<string, number>
    const rows = (name: string) => read(name).trimEnd().split('\r\n').length - 1
    await papergraph.run(['export', 'field.pg.jsonl', '-o', 'some.csv', '--no-evidence'])
    const all = await papergraph.run(['export', 'field.pg.jsonl', '-o', 'all.csv', '--no-evidence', '--all'])
    const none = await papergraph.run(['export', 'field.pg.jsonl', '-o', 'none.csv', '--min-confidence', '1'])
    expect([rows('some.edges.csv'), rows('all.edges.csv')]).toEqual([shownEdges, edges])
    expect((shownEdges ?? 0) + (unsureEdges ?? 0)).toBe(edges)
    expect(all.stderr).not.toContain('unsure')
    expect(none.stderr).toMatch(/\d+ unsure left out/)
  })
})

describe('the same bytes', () => {
  it('with 1, 2 and 4 threads', async () => {
    write('papers.jsonl', sampleLines(320))
    for (const workers of ['1', '2', '4']) {
      const extracted = await papergraph.run([
        'extract',
        'papers.jsonl',
        '--workers',
        workers,
        '-o',
        `w${workers}.jsonl`,
      ])
      expect(extracted.code).toBe(0)
      const built = await papergraph.run([
        'build',
        'papers.jsonl',
        '--workers',
        workers,
        '-o',
        `w${workers}.pg.jsonl`,
      ])
      expect(built.code).toBe(0)
    }
    expect(new Set(['1', '2', '4'].map((workers) => digest(`w${workers}.jsonl`))).size).toBe(1)
    expect(new Set(['1', '2', '4'].map((workers) => digest(`w${workers}.pg.jsonl`))).size).toBe(1)
  })

  it('built twice, and through a file of extractions', async () => {
    await papergraph.run(['build', 'papers.bib', '-o', 'twice.pg.jsonl'])
    expect(digest('twice.pg.jsonl')).toBe(digest('field.pg.jsonl'))
  })
})

describe('the viewer', () => {
  /** Ends the process once it has printed a whole line, and hands that line on. */
  const firstLine =
    (signal: NodeJS.Signals, onLine: (line: string) => Promise<void>) => (child: ChildProcess) => {
      let text = ''
      child.stdout?.on('data', (data: Buffer) => {
        if (text.includes('\n')) return
        text += data.toString()
        if (text.includes('\n')) void onLine(text.trim()).finally(() => child.kill(signal))
      })
    }

  it('is served until Ctrl-C, with the address on standard output', async () => {
    let page = ''
    const { code, stdout, stderr } = await papergraph.run(['view', 'field.pg.jsonl', '--no-open'], {
      meanwhile: firstLine('SIGINT', async (url) => {
        page = await (await fetch(url)).text()
      }),
    })
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/?\n$/)
    expect(stderr).toContain('serving field.pg.jsonl until Ctrl-C')
    expect(page).toContain('<html')
    expect(code).toBe(130)
  })

  it('opens on the example corpus where start is given no papers', async () => {
    let graph = ''
    const { code, stderr } = await papergraph.run(['start', '--no-open', '--json'], {
      meanwhile: (child) => {
        let text = ''
        child.stdout?.on('data', (data: Buffer) => {
          text += data.toString()
          if (!text.endsWith('}\n')) return
          graph = (JSON.parse(text) as { file: string }).file
          child.kill('SIGTERM')
        })
      },
    })
    expect(stderr).toMatch(/^48 papers/)
    expect(graph).toBe('example.pg.jsonl')
    expect(existsSync(file('example.pg.jsonl'))).toBe(true)
    expect(code).toBe(143)
  })

  it('says that a port is taken', async () => {
    let second: Outcome | undefined
    await papergraph.run(['view', 'field.pg.jsonl', '--no-open'], {
      meanwhile: firstLine('SIGTERM', async (url) => {
        second = await papergraph.run(['view', 'field.pg.jsonl', '--no-open', '--port', new URL(url).port])
      }),
    })
    expect(second?.stderr).toMatch(/^papergraph: Port \d+ is taken\n {2}\S/)
    expect(second?.code).toBe(1)
  })
})

describe('where it cannot write', () => {
  it('says so before the work', async () => {
    for (const command of ['extract', 'build'])
      expectRefusal(
        await papergraph.run([command, 'papers.bib', '-o', 'none/out.jsonl']),
        1,
        /none\/out\.jsonl: cannot be written: its folder does not exist/,
      )
    expectRefusal(
      await papergraph.run(['export', 'field.pg.jsonl', '-o', 'none/field.gexf']),
      1,
      /its folder does not exist/,
    )
    expectRefusal(await papergraph.run(['build', 'papers.bib', '-o', '.']), 1, /it is a folder/)
    expectRefusal(await papergraph.run(['build', 'papers.bib', '-o', '/dev/null']), 1, /no ordinary file/)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('never overwrites what it reads', async () => {
    const before = digest('papers.bib')
    expectRefusal(
      await papergraph.run(['extract', 'papers.bib', '-o', './papers.bib']),
      1,
      /read and written at once/,
    )
    write('x.rejected.jsonl', sampleLines(2))
    expectRefusal(
      await papergraph.run(['extract', 'x.rejected.jsonl', '-o', 'x']),
      1,
      /read and written at once/,
    )
    expect(digest('papers.bib')).toBe(before)
    expect(read('x.rejected.jsonl')).toBe(sampleLines(2))
  })

  it.skipIf(!KEEPS_PERMISSIONS)('in a folder without permission (as root needs setpriv)', async () => {
    mkdirSync(file('closed'))
    chmodSync(file('closed'), 0o555)
    for (const words of [
      ['build', 'papers.bib', '-o', 'closed/x.pg.jsonl'],
      ['extract', 'papers.bib', '-o', 'closed/x.jsonl'],
      ['export', 'field.pg.jsonl', '-o', 'closed/x.gexf'],
    ])
      expectRefusal(await papergraph.run(words, { unprivileged: true }), 1, /closed\/x.*no permission/)
  })
})
