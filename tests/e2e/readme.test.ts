/** What the README says works: its library example runs, its commands exist, what it links to is there. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../../cli/program.ts'

const root = join(import.meta.dirname, '..', '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1] ?? '')

describe('README', () => {
  it('has a library example that runs and writes GraphML', () => {
    const [example] = blocks('js')
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', example ?? 'process.exit(9)'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    expect(run.stdout).toMatch(/^<\?xml .*<graphml .*<node .*<edge .*<\/graphml>\s*$/s)
  })

  it('names commands and options that exist', () => {
    const program = createProgram()
    const used = blocks('sh').flatMap((block) => [...block.matchAll(/^npx papergraph (.*?)\s*(?:#.*)?$/gm)])
    expect(used.length).toBeGreaterThan(5)
    for (const [, line = ''] of used) {
      const [name, ...words] = line.split(/\s+/)
      const command = program.commands.find((candidate) => candidate.name() === name)
      expect(command, line).toBeDefined()
      const known = command?.options.flatMap((option) => [option.short, option.long]) ?? []
      for (const word of words.filter((word) => word.startsWith('-'))) expect(known, line).toContain(word)
    }
  })

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect(existsSync(join(root, link)), link).toBe(true)
  })
})
