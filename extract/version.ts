/** Name and version of the package: kept in package.json alone, and found there from the source and from dist alike. */
import { createRequire } from 'node:module'

const manifest = createRequire(import.meta.url)('papergraph/package.json') as {
  name: string
  version: string
}

/** `0.1.0` */
export const VERSION = manifest.version

/** `papergraph 0.1.0`, as it stands in the graph file's header. */
export const GENERATOR = `${manifest.name} ${manifest.version}`
