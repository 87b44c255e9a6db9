/** The Neo4j of the tests: one that the environment names, or one of our own, or none and the reason why. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import neo4j, { type Driver } from 'neo4j-driver'
import { inject } from 'vitest'

export interface Neo4jAddress {
  uri: string
  user: string
  password: string
}

export type Neo4jFound = Neo4jAddress | { missing: string }

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jFound
  }
}

const SCRIPT = fileURLToPath(new URL('../scripts/neo4j.mjs', import.meta.url))

/** Runs `npm run neo4j -- WORDS` to its end. @throws with what it printed, where it fails */
export const neo4jScript = (words: readonly string[]): string =>
  execFileSync(process.execPath, [SCRIPT, '--no-install', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  })

/** A server of the test's own, which it may stop and kill. */
export interface OwnServer extends Neo4jAddress {
  /** Stops it in order and waits until it is gone. */
  stop(): Promise<void>
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
  /** Starts it again, on the same port and data, after `stop` or `kill`. */
  start(): Promise<void>
}

/**
 * Starts a server and waits until it answers (10 s and more).
 * @param data its folder, which is kept; without one, a fresh one that goes with it (and then `start` finds it empty)
 * @throws Error with the reason, where Neo4j is not installed here or does not start
 */
export async function startOwnServer(data?: string, more: readonly string[] = []): Promise<OwnServer> {
  const where = data === undefined ? [] : ['--data', data]
  let { child, line } = await launch([...where, ...more])
  const { uri, user, password } = line
  return {
    uri,
    user,
    password,
    stop: () => ended(child, () => child.stdin?.end()),
    kill: () => ended(child, () => process.kill(line.pid, 'SIGKILL')),
    async start() {
      const same = ['--port', new URL(uri).port, ...(password === '' ? [] : ['--password', password])]
      ;({ child, line } = await launch([...where, ...more, ...same]))
    },
  }
}

interface Line extends Neo4jAddress {
  pid: number
}

async function launch(words: readonly string[]): Promise<{ child: ChildProcess; line: Line }> {
  const child = spawn(process.execPath, [SCRIPT, '--no-install', '--until-stdin-closes', ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const first = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([line]) => String(line)),
    once(child, 'close').then(() => undefined),
  ])
  if (first === undefined) throw new Error(said.trim())
  return { child, line: JSON.parse(first) as Line }
}

async function ended(child: ChildProcess, end: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  end()
  await closed
}

/** The server that the tests of this run share; `{ missing }` says why there is none. Only in the project `neo4j`. */
export const sharedNeo4j = (): Neo4jFound => inject('neo4j')

/** Why tests of the shared server are skipped, for the name of their `describe`; undefined where they run. */
export const whyNoNeo4j = (): string | undefined => {
  const found = sharedNeo4j()
  return 'missing' in found ? found.missing : undefined
}

/** A driver of the shared server. @throws where there is none */
export function neo4jDriver(found: Neo4jFound = sharedNeo4j()): Driver {
  if ('missing' in found) throw new Error(found.missing)
  return neo4j.driver(found.uri, neo4j.auth.basic(found.user, found.password))
}

/** Takes all nodes, constraints and indexes away. */
export async function wipeNeo4j(driver: Driver): Promise<void> {
  const session = driver.session()
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
    for (const [kind, list] of [
      ['CONSTRAINT', 'SHOW CONSTRAINTS YIELD name'],
      ['INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"],
    ]) {
      const { records } = await session.run(String(list))
      for (const record of records) await session.run(`DROP ${kind} \`${record.get('name')}\` IF EXISTS`)
    }
  } finally {
    await session.close()
  }
}
