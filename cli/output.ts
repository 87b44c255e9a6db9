/** Writing to standard output, at the pace of whoever reads it. */
import { once } from 'node:events'

/** Writes text, and waits while the reader is behind. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export const printJson = (data: unknown): Promise<void> => print(`${JSON.stringify(data, null, 2)}\n`)

/** A message to the person at the terminal. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
