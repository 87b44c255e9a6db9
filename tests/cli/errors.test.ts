import { CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { report, UsageError } from '../../cli/errors.ts'
import { PapergraphError } from '../../extract/io/errors.ts'

describe('what a user reads when something goes wrong', () => {
  it('says where, what, and what next', () => {
    const error = new PapergraphError('not valid JSON', { file: 'dump.jsonl', line: 7, hint: 'Look there.' })
    expect(report(error, false)).toEqual({
      exitCode: 1,
      lines: ['papergraph: dump.jsonl:7: not valid JSON', '  Look there.'],
    })
  })

  it('exits 2 where it was used wrongly, 0 after help', () => {
    expect(report(new UsageError('which format?', 'Name one.'), false).exitCode).toBe(2)
    expect(
      report(new CommanderError(1, 'commander.unknownOption', "error: unknown option '-x'"), false),
    ).toEqual({
      exitCode: 2,
      lines: ["papergraph: unknown option '-x'"],
    })
    expect(report(new CommanderError(0, 'commander.helpDisplayed', ''), false)).toEqual({
      exitCode: 0,
      lines: [],
    })
  })

  it('puts errors of the system into plain words', () => {
    const error = Object.assign(new Error("ENOSPC: no space left on device, write 'x'"), {
      code: 'ENOSPC',
      syscall: 'write',
      path: 'out.jsonl',
    })
    expect(report(error, false).lines[0]).toBe('papergraph: out.jsonl: no space left on the disk')
  })

  it('shows a stack only when asked', () => {
    const error = new PapergraphError('it failed', { cause: new TypeError('the reason') })
    expect(report(error, false).lines.join('\n')).not.toContain('    at ')
    expect(report(error, true).lines.join('\n')).toMatch(/TypeError: the reason\n {4}at /)
    expect(report(new TypeError('oops'), false).lines).toEqual([
      'papergraph: something went wrong inside papergraph: oops',
      expect.stringContaining('PAPERGRAPH_DEBUG'),
    ])
  })

  it('prints no control characters, and no screenful', () => {
    const lines = report(new PapergraphError(`\u001b[2J${'x'.repeat(5000)}`), false).lines
    expect(lines[0]).toMatch(/^papergraph: <U\+001B>\[2Jx+…$/)
    expect(lines[0]?.length).toBeLessThan(700)
  })
})
