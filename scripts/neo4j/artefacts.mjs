/** The artefacts of Neo4j as Maven has them: where they are, and how Java runs what is in them. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from './refusal.mjs'

const POM = fileURLToPath(new URL('pom.xml', import.meta.url))
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/papergraph-neo4j/', import.meta.url))
const CLASSPATH = join(CACHE, 'classpath.txt')
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath'
const OLDEST_JAVA = 17
const WINDOWS = process.platform === 'win32'

/** What the server needs of the JDK's own packages, as its start script gives it. */
const OPENED = ['java.nio', 'java.io', 'java.util.concurrent', 'sun.nio.ch'].flatMap((name) => [
  '--add-opens',
  `java.base/${name}=ALL-UNNAMED`,
])

const javaCommand = () =>
  process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', WINDOWS ? 'java.exe' : 'java') : 'java'

/** @throws Refusal where there is no Java, or one that is too old */
export function checkJava() {
  const { status, stderr } = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8' })
  const hint = `Neo4j needs Java ${OLDEST_JAVA} or 21: install it, and have it in PATH or name it in JAVA_HOME.`
  if (status !== 0) throw new Refusal('there is no Java', hint)
  const version = Number(/version "(\d+)/.exec(stderr)?.[1])
  if (version < OLDEST_JAVA) throw new Refusal(`Java ${version} is too old`, hint)
}

/** The jars that Maven found, or undefined where it was not asked yet, or they are gone. */
function readClasspath() {
  if (!existsSync(CLASSPATH) || statSync(CLASSPATH).mtimeMs < statSync(POM).mtimeMs) return undefined
  const jars = readFileSync(CLASSPATH, 'utf8').trim().split(delimiter)
  return jars.every((jar) => existsSync(jar)) ? jars : undefined
}

export const isInstalled = () => readClasspath() !== undefined

/**
 * Has Maven fetch what is not in its repository yet.
 * @throws Refusal where there is no Maven, or it cannot fetch
 */
export function install() {
  mkdirSync(CACHE, { recursive: true })
  const words = ['-q', '-B', '-f', POM, PLUGIN, `-Dmdep.outputFile=${CLASSPATH}`]
  const { error, status, stdout, stderr } = spawnSync('mvn', words, { encoding: 'utf8', shell: WINDOWS })
  if (error || status === 127)
    throw new Refusal('there is no Maven', 'Install it, and have "mvn" in PATH; it fetches Neo4j (120 MB).')
  if (status !== 0) throw new Refusal(`Maven cannot fetch Neo4j\n${(stdout + stderr).trim()}`)
  // The file is as old as what is in it, not as the pom of a later checkout.
  writeFileSync(CLASSPATH, readFileSync(CLASSPATH))
}

/**
 * Starts Java on a class of the artefacts.
 * @param {string} mainClass
 * @param {string[]} words arguments of the class
 * @param {import('node:child_process').SpawnOptions & { jvm?: string[] }} options
 */
export function startJava(mainClass, words, { jvm = [], ...options } = {}) {
  const jars = readClasspath()
  if (jars === undefined) throw new Refusal('Neo4j is not installed', 'Run: npm run neo4j -- --install')
  // In a file, since Windows takes no command line as long as this.
  const file = join(CACHE, 'java-arguments.txt')
  const quoted = `"${jars.join(delimiter).replaceAll('\\', '\\\\')}"`
  const text = `-cp\n${quoted}\n`
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
  return spawn(javaCommand(), [...OPENED, ...jvm, `@${file}`, mainClass, ...words], options)
}
