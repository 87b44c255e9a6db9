#!/usr/bin/env node
/**
 * Runs a real Neo4j 5.26 (LTS, Community) without Docker, for tests and for trying out. Needs Java 17 or 21, and Maven,
 * which fetches Neo4j once (120 MB). It listens on this machine only.
 *
 *   npm run neo4j                           starts one in a fresh folder, prints its address, user and password as a
 *                                           line of JSON, and stops it on Ctrl-C; the folder goes with it
 *   npm run neo4j -- --port 7687            on this port (default: a free one)
 *   npm run neo4j -- --data FOLDER          in this folder, which is kept
 *   npm run neo4j -- --password WORD        with this password (default: a random one); --no-auth: with none
 *   npm run neo4j -- --install              only fetches it; --no-install: never fetches, fails where it is not there
 *   npm run neo4j -- --until-stdin-closes   stops when standard input ends too, so that it never outlives its caller
 *   npm run neo4j -- --data FOLDER admin -- database import full --nodes=... neo4j
 *                                           runs neo4j-admin on the server in that folder, which must not run
 *   npm run neo4j -- shell -- -a bolt://localhost:7687 -u neo4j -p WORD -f field.cypher
 *                                           runs cypher-shell
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkJava, install, isInstalled, startJava } from './neo4j/artefacts.mjs'
import { Refusal } from './neo4j/refusal.mjs'
import { prepareHome, startAdmin, startServer } from './neo4j/server.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    password: { type: 'string' },
    'no-auth': { type: 'boolean', default: false },
    install: { type: 'boolean', default: false },
    'no-install': { type: 'boolean', default: false },
    'until-stdin-closes': { type: 'boolean', default: false },
  },
})
const data = values.data === undefined ? undefined : resolve(values.data)
const say = (text) => process.stderr.write(`${text}\n`)

function prepare() {
  checkJava()
  if (isInstalled()) return
  if (values['no-install']) throw new Refusal('Neo4j is not installed', 'Run: npm run neo4j -- --install')
  say('Maven fetches Neo4j (120 MB, once) ...')
  install()
}

async function serve() {
  const auth = !values['no-auth']
  if (auth && values.password === undefined && data && existsSync(join(data, 'data/databases/system')))
    throw new Refusal(`${data} has a password already`, 'Give it with --password, or start with --no-auth.')
  const stopping = new AbortController()
  const stopped = once(stopping.signal, 'abort').then(() => 'stopped')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort())
  if (values['until-stdin-closes']) process.stdin.resume().on('close', () => stopping.abort())
  const port = values.port === undefined ? undefined : Number(values.port)
  const chosen = values.password ?? randomBytes(12).toString('hex')
  const server = await startServer({ auth, data, port, password: chosen }, stopping.signal)
  const { uri, user, password, pid, home, ended, stop } = server
  console.log(JSON.stringify({ uri, user, password, pid, data: home }))
  const how = await Promise.race([stopped, ended])
  if (how !== 'stopped')
    throw new Refusal(`Neo4j ended by itself (exit code ${how ?? 'none: it was killed'})`)
  await stop()
  return 0
}

async function runTool(name, words) {
  if (name !== 'admin' && name !== 'shell')
    throw new Refusal(`"${name}" is neither "admin" nor "shell"`, 'See the head of scripts/neo4j.mjs.')
  if (name === 'admin' && data === undefined) throw new Refusal('in which folder?', 'Name it with --data.')
  if (name === 'admin') prepareHome(data)
  const child =
    name === 'admin'
      ? startAdmin(data, words, { stdio: 'inherit' })
      : startJava('org.neo4j.shell.Main', words, { stdio: 'inherit' })
  const [code] = await once(child, 'close')
  return code ?? 1
}

try {
  prepare()
  const [tool, ...words] = positionals
  if (tool !== undefined) process.exitCode = await runTool(tool, words)
  else if (!values.install) process.exitCode = await serve()
  // Standard input, where it is read, would keep the process.
  process.stdin.unref?.()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(`neo4j: ${error.message}`)
  process.exitCode = 1
}
