// Removes what an earlier build left, so that a file that is gone from the source is gone from the package too.
import { readdirSync, rmSync } from 'node:fs'

const dist = new URL('../dist/', import.meta.url)
try {
  for (const name of readdirSync(dist))
    if (name !== 'viewer') rmSync(new URL(name, dist), { recursive: true, force: true })
} catch (error) {
  if (error.code !== 'ENOENT') throw error
}
