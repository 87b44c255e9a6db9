/** Ctrl-C and the like: clean up and leave, with the exit code that shells expect. */

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

let advice: string | undefined

/** Says what to print if the run is interrupted from now on; nothing with undefined. */
export function onInterrupt(text: string | undefined): void {
  advice = text
}

/** Temporary files are removed by those who made them, when the process exits. */
export function handleSignals(): void {
  for (const [signal, exitCode] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      if (advice !== undefined) process.stderr.write(`\npapergraph: interrupted\n  ${advice}\n`)
      process.exit(exitCode)
    })
  }
}

/** A reader that goes away early, as `head` does, is no error: there is nobody left to write for. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  }
}
