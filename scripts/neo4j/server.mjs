/** A Neo4j server of our own: one folder, one port, this machine only. */
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startJava } from './artefacts.mjs'
import { Refusal } from './refusal.mjs'

const START_SECONDS = 120
const STOP_SECONDS = 30
const HOST = '127.0.0.1'

async function freePort() {
  const server = createServer().listen(0, HOST)
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

const settings = (port, auth) => `# Written by scripts/neo4j.mjs at each start.
server.default_listen_address=${HOST}
server.bolt.listen_address=${HOST}:${port}
server.bolt.advertised_address=localhost:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=256m
dbms.security.auth_enabled=${auth}
dbms.usage_report.enabled=false
db.tx_log.rotation.retention_policy=keep_none
`

/** Home and settings of a server, or of an admin command, in a folder. */
export function prepareHome(home, port = 7687, auth = true) {
  mkdirSync(join(home, 'conf'), { recursive: true })
  writeFileSync(join(home, 'conf/neo4j.conf'), settings(port, auth))
}

/** Runs `neo4j-admin` on the server in this folder, which must not run. */
export const startAdmin = (home, words, options) =>
  startJava('org.neo4j.cli.AdminTool', words, {
    jvm: ['-Xmx1g'],
    ...options,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  })

async function setPassword(home, password) {
  const child = startAdmin(home, ['dbms', 'set-initial-password', '--verbose', password], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = collect(child)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Refusal(`the password could not be set\n${output.text()}`)
}

function collect(child) {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece) => {
      text = (text + piece).slice(-20_000)
    })
  return { text: () => text.trim() }
}

/**
 * Starts a server and waits until it answers.
 * @param {{ data?: string, port?: number, password?: string, auth: boolean }} options
 *   data: its folder, kept at the end; without one, a fresh one that goes with the server
 * @param {AbortSignal} signal stops the server while it starts
 * @returns uri, user, password, pid of Java, its folder; `ended` (a promise of its exit code), and `stop`
 * @throws Refusal where it does not start
 */
export async function startServer({ data, port, password, auth }, signal) {
  const home = data ?? mkdtempSync(join(tmpdir(), 'papergraph-neo4j-'))
  const remove = () => {
    if (data === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    const bolt = port ?? (await freePort())
    const isNew = !existsSync(join(home, 'data/databases/system'))
    prepareHome(home, bolt, auth)
    if (auth && isNew) await setPassword(home, password)
    const child = startJava(
      'org.neo4j.server.CommunityEntryPoint',
      [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'],
      // Not in the group of the terminal: Ctrl-C reaches this process, which stops the server in order.
      {
        jvm: ['-Xms512m', '-Xmx1g'],
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
      },
    )
    const ended = once(child, 'close').then(([code]) => {
      remove()
      return code
    })
    const output = collect(child)
    const stop = async () => {
      child.kill('SIGTERM')
      const late = sleep(STOP_SECONDS * 1000, 'late', { ref: false })
      if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL')
      await ended
    }
    const deadline = Date.now() + START_SECONDS * 1000
    while (!/\bStarted\.\s*$/m.test(output.text())) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Refusal(`Neo4j did not start\n${output.text()}`)
      if (signal.aborted || Date.now() > deadline) {
        await stop()
        const why = signal.aborted
          ? 'was stopped while it started'
          : `did not start in ${START_SECONDS} seconds`
        throw new Refusal(`Neo4j ${why}\n${output.text()}`)
      }
      await sleep(100)
    }
    const uri = `bolt://localhost:${bolt}`
    return { uri, user: 'neo4j', password: auth ? password : '', pid: child.pid, home, ended, stop }
  } catch (error) {
    remove()
    throw error
  }
}
