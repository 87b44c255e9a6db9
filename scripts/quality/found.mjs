/** What the built extraction finds in annotated papers. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Folder of the built library: `dist`, or PAPERGRAPH_DIST. */
export const distFolder = () =>
  process.env.PAPERGRAPH_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))

/** Imports a module of the built library; undefined where it is not built. */
export async function loadBuilt(module, dist = distFolder()) {
  const file = join(dist, module)
  return existsSync(file) ? import(pathToFileURL(file).href) : undefined
}

/** Adds to each `{paper, gold}` what `extract` finds: `found`, an extraction. */
export const findAll = (items, extract) => items.map((item) => ({ ...item, found: extract(item.paper) }))
