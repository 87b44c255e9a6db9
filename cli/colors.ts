/** Colours for one stream: only on a terminal, and never where NO_COLOR is set (https://no-color.org). */
import type { WriteStream } from 'node:tty'
import pc from 'picocolors'

type Stream = Pick<WriteStream, 'write'> & { isTTY?: boolean }
export type Colors = ReturnType<typeof pc.createColors>

/** Whether colours may be written to a stream. NO_COLOR counts when it is set and not empty. */
export function wantsColor(stream: Stream, environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== '0'
  return stream.isTTY === true && environment.TERM !== 'dumb'
}

export const colorsFor = (stream: Stream): Colors => pc.createColors(wantsColor(stream))
