/** The local server of the viewer: the built page and one graph file, on this machine only. */
import { createReadStream } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createGzip } from 'node:zlib'
import sirv from 'sirv'
import { PapergraphError } from '../../extract/io/errors.ts'

export interface ServerOptions {
  /** The graph file. */
  graphFile: string
  /** Folder of the built viewer; default: the one that the package brings. */
  viewerDir?: string
  /** Address to listen on; only loopback addresses are taken. */
  host?: string
  /** A port that has to be this one; 0 or left out: the first free one from 4173. */
  port?: number
}

export interface RunningServer {
  url: string
  port: number
  close(): Promise<void>
}

const FIRST_PORT = 4173
const PORTS_TRIED = 50

/**
 * Nothing but our own files runs or is fetched. Styles may be inline: the map's library and the accessible
 * controls put small style elements into the page, and a style can neither run nor send anything here.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/** The name in a Host header, without its port and brackets; undefined for what is no host. */
function hostName(header: string | undefined): string | undefined {
  if (header === undefined || !URL.canParse(`http://${header}`)) return undefined
  return new URL(`http://${header}`).hostname.replace(/^\[|\]$/g, '')
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${message}\n`)
}

async function sendGraph(file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { size } = await stat(file)
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': size }),
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const bytes = createReadStream(file)
  // Level 1: the wire is this machine's own, so time counts more than size.
  if (zipped) await pipeline(bytes, createGzip({ level: 1 }), response)
  else await pipeline(bytes, response)
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')

async function listenSomewhere(server: Server, host: string, wanted: number): Promise<number> {
  const last = wanted === 0 ? FIRST_PORT + PORTS_TRIED - 1 : wanted
  for (let port = wanted === 0 ? FIRST_PORT : wanted; port <= last; port++) {
    try {
      return await listen(server, host, port)
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  throw new PapergraphError(
    wanted === 0 ? `Ports ${FIRST_PORT} to ${last} are all taken` : `Port ${wanted} is taken`,
    { hint: 'Give another one with --port, or leave it out to get the next that is free.' },
  )
}

async function requireFile(file: string, message: string, hint: string): Promise<void> {
  try {
    await access(file)
  } catch (cause) {
    throw new PapergraphError(message, { file, hint, cause })
  }
}

/**
 * Serves the viewer and a graph file until it is closed.
 * @throws PapergraphError where the graph file or the built viewer is missing, the host is not this machine, or
 *   the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graphFile, host = '127.0.0.1', port = 0 } = options
  const viewerDir = options.viewerDir ?? builtViewer()
  if (!isLoopback(host))
    throw new PapergraphError(`The viewer is served on this machine only, not on ${host}`, {
      hint: 'Leave the host out, or use 127.0.0.1.',
    })
  await requireFile(graphFile, 'There is no such graph file', 'Make one with papergraph build.')
  await requireFile(
    join(viewerDir, 'index.html'),
    'The viewer has not been built',
    'Run npm run build:viewer in the folder of papergraph.',
  )

  // The folder does not change while it is served: files are listed once, so no path outside it can be asked for.
  const page = sirv(viewerDir, {
    dev: false,
    etag: true,
    gzip: false,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    },
  })
  const server = createServer((request, response) => {
    const name = hostName(request.headers.host)
    if (name === undefined || !isLoopback(name)) {
      // A page elsewhere whose name was pointed at this machine (DNS rebinding) sends its own name.
      refuse(response, 403, 'This server answers to localhost only.')
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      refuse(response, 405, 'Only GET and HEAD are served.')
    } else if (request.url?.split('?')[0] === '/graph') {
      sendGraph(graphFile, request, response).catch(() => {
        if (response.headersSent) response.destroy()
        else refuse(response, 500, 'The graph file could not be read.')
      })
    } else {
      page(request, response, () => refuse(response, 404, 'There is nothing here.'))
    }
  })
  const bound = await listenSomewhere(server, host, port)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    port: bound,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}

/** The viewer beside the compiled package (`dist/viewer`), also when this file runs from its sources. */
function builtViewer(): string {
  const beside = fileURLToPath(new URL('../../viewer/', import.meta.url))
  const built = fileURLToPath(new URL('../../dist/viewer/', import.meta.url))
  // In the sources `viewer/` is what it is built from: its page asks for a .tsx file.
  return import.meta.url.endsWith('.ts') ? built : beside
}
