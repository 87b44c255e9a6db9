/** Progress on standard error, on a terminal only: a pipe gets none. */
import { wantsColor } from './colors.ts'

export interface Progress {
  /** Says what is going on now; cheap enough to call for every paper. */
  say(text: string): void
  /** Clears the line. Must be called before anything else is written. */
  stop(): void
}

const SILENT: Progress = { say: () => {}, stop: () => {} }

/** Starts progress; on anything but a terminal it does nothing. */
export async function startProgress(text: string): Promise<Progress> {
  // A terminal without a width, as some build machines have, would be cleared line by line without end.
  if (!process.stderr.isTTY || !process.stderr.columns) return SILENT
  const { default: ora } = await import('ora')
  const spinner = ora({
    text,
    stream: process.stderr,
    color: wantsColor(process.stderr) ? 'cyan' : false,
    // Raw mode would hold Ctrl-C back while a paper is worked on.
    discardStdin: false,
  }).start()
  return {
    say: (now) => {
      spinner.text = now
    },
    stop: () => {
      spinner.stop()
    },
  }
}
