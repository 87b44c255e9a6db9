/** Tells a database from a text. */
import { open } from 'node:fs/promises'

/** How a file of SQLite begins; stands for the whole of it where a source is looked for. */
export const DATABASE = 'SQLite format 3\0'

/** Whether a file is a database of SQLite; false where it cannot be read, which reading it will say. */
export async function isDatabase(file: string): Promise<boolean> {
  if (file === '-') return false
  const handle = await open(file, 'r').catch(() => undefined)
  if (handle === undefined) return false
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(DATABASE.length), 0, DATABASE.length, 0)
    return bytesRead === DATABASE.length && buffer.toString('latin1') === DATABASE
  } catch {
    return false
  } finally {
    await handle.close()
  }
}
