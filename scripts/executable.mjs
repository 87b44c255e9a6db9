// Lets the commands of the package be run as programs. npm does so when it links them, but a later build puts new files
// behind the links, and the compiler writes them as plain files.
import { chmodSync, readFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const { bin } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
for (const file of Object.values(bin)) chmodSync(new URL(file, root), 0o755)
