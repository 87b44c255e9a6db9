/** Runs the real readers of other tools, where this machine has them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `mvn dependency:get -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all -Dtransitive=false` puts it there. */
const GEPHI_JAR =
  process.env.PAPERGRAPH_GEPHI_TOOLKIT ??
  join(homedir(), '.m2/repository/org/gephi/gephi-toolkit/0.10.1/gephi-toolkit-0.10.1-all.jar')

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0

export const hasNetworkx = (): boolean => runs('python3', '-c', 'import networkx')
export const hasPython = (): boolean => runs('python3', '--version')
export const hasGephi = (): boolean => existsSync(GEPHI_JAR) && runs('java', '-version')

/** Writes the files into a folder of their own, hands their paths over, and takes them away again. */
export function withFiles<T>(files: Readonly<Record<string, string>>, use: (paths: string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-exports-'))
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    })
    return use(paths)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const BIG = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const

/** Runs Python code that prints JSON; the paths are in `sys.argv[1:]`. */
export const python = (code: string, paths: readonly string[]): unknown =>
  JSON.parse(execFileSync('python3', ['-c', code, ...paths], BIG))

/** Lines that `gephi/GephiReader.java` prints, cut into fields, for each file. */
export function gephi(paths: readonly string[]): string[][][] {
  const reader = fileURLToPath(new URL('gephi/GephiReader.java', import.meta.url))
  const output = execFileSync('java', ['-Djava.awt.headless=true', '-cp', GEPHI_JAR, reader, ...paths], {
    ...BIG,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const files: string[][][] = []
  for (const line of output.trimEnd().split('\n')) {
    const fields = line
      .split('\t')
      .map((field) =>
        field.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
      )
    if (fields[0] === 'file') files.push([])
    else files.at(-1)?.push(fields)
  }
  return files
}
