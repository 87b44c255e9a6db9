#!/usr/bin/env node
import { report } from './errors.ts'
import { createProgram } from './program.ts'
import { endWithReader, handleSignals } from './signals.ts'

endWithReader()
handleSignals()
const program = createProgram()
try {
  const words = process.argv.slice(2)
  if (words.length === 0) program.outputHelp()
  else await program.parseAsync(words, { from: 'user' })
} catch (error) {
  const { exitCode, lines } = report(error, Boolean(process.env.PAPERGRAPH_DEBUG))
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exitCode = exitCode
}
