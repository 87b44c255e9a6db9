/** The command as a user has it: packed, unpacked outside the repository, run as a process of its own. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Starts a process of root's that must keep to permissions, as one of any other user must. */
const WITHOUT_RIGHTS = [
  'setpriv',
  '--bounding-set=-dac_override,-dac_read_search',
  '--inh-caps=-all',
] as const

/** There npm is a script, which only a shell can run. */
const WINDOWS = process.platform === 'win32'

/** Whether a process can be made to keep to permissions here. */
export const KEEPS_PERMISSIONS =
  process.getuid !== undefined &&
  (process.getuid() !== 0 || spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0)

const REPO = fileURLToPath(new URL('../../', import.meta.url))

export interface Outcome {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  input?: string | Buffer
  cwd?: string
  env?: Record<string, string>
  /** Keep to file permissions even as root, who may read and write everything. */
  unprivileged?: boolean
  /** Called with the process while it runs. */
  meanwhile?: (child: ChildProcess) => void
}

export interface Installed {
  /** Folder of the package. */
  folder: string
  /** A folder of its own to work in. */
  work: string
  run(words: readonly string[], options?: RunOptions): Promise<Outcome>
  remove(): void
}

/** Newest change under a folder or file, in milliseconds. */
function newest(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Builds the package where it is not built, or older than its source; the viewer where there is none. */
function buildIfNeeded(): void {
  if (!existsSync(join(REPO, 'dist/viewer/index.html'))) npmRun('build:viewer')
  const main = join(REPO, 'dist/cli/main.js')
  const sources = ['index.ts', 'extract', 'graph', 'exports', 'cli', 'package.json'].map((path) =>
    join(REPO, path),
  )
  if (existsSync(main) && statSync(main).mtimeMs >= Math.max(...sources.map(newest))) return
  npmRun('build:node')
}

function npmRun(script: string): void {
  execFileSync('npm', ['run', script], { cwd: REPO, stdio: 'pipe', shell: WINDOWS })
}

/** Packs and unpacks the package; its dependencies are those of the repository. */
export function install(): Installed {
  buildIfNeeded()
  const root = mkdtempSync(join(tmpdir(), 'papergraph-'))
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', root], {
    cwd: REPO,
    encoding: 'utf8',
    shell: WINDOWS,
  }).trim()
  execFileSync('tar', ['-xzf', join(root, packed), '-C', root])
  const folder = join(root, 'package')
  symlinkSync(join(REPO, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const work = join(root, 'work')
  mkdirSync(work)
  return {
    folder,
    work,
    run: (words, options) => run(join(folder, 'dist/cli/main.js'), words, { cwd: work, ...options }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

function run(main: string, words: readonly string[], options: RunOptions): Promise<Outcome> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env
  const before = options.unprivileged && process.getuid?.() === 0 ? WITHOUT_RIGHTS : []
  const [program = process.execPath, ...rest] = [...before, process.execPath, main, ...words]
  const child = spawn(program, rest, { cwd: options.cwd, env: { ...environment, ...options.env } })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (data: Buffer) => stdout.push(data))
  child.stderr.on('data', (data: Buffer) => stderr.push(data))
  // A command that refuses its input may be gone before it has read it.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  options.meanwhile?.(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({
        code,
        signal,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      }),
    )
  })
}
