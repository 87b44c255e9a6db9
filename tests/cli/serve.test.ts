import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../cli/serve/server.ts'
import { PapergraphError } from '../../extract/io/errors.ts'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

let folder: string
let graphFile: string
let viewerDir: string
let server: RunningServer

/** By hand, for fetch sets the Host header itself and tidies paths. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-serve-'))
  graphFile = join(folder, 'field.pg.jsonl')
  viewerDir = join(folder, 'viewer')
  await mkdir(join(viewerDir, 'assets'), { recursive: true })
  await writeFile(graphFile, '{"format":"papergraph"}\n{"node":"a"}\n')
  await writeFile(join(viewerDir, 'index.html'), '<!doctype html><title>made</title>')
  await writeFile(join(viewerDir, 'assets', 'index.js'), 'export {}')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  server = await startServer({ graphFile, viewerDir })
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('the local server', () => {
  it('serves the page and the graph', async () => {
    const page = await ask('/')
    expect(page.status).toBe(200)
    expect(page.body.toString()).toContain('made')
    expect((await ask('/assets/index.js')).headers['content-type']).toContain('javascript')
    const graph = await ask('/graph')
    expect(graph.headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    expect(graph.body.toString()).toBe('{"format":"papergraph"}\n{"node":"a"}\n')
  })

  it('packs the graph for those that unpack it', async () => {
    const { headers, body } = await ask('/graph', { headers: { 'Accept-Encoding': 'gzip, br' } })
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(body).toString()).toContain('"node":"a"')
  })

  it('has a strict policy and no sniffing on every answer', async () => {
    for (const path of ['/', '/assets/index.js', '/graph', '/nothing']) {
      const { headers } = await ask(path)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("script-src 'self';")
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('serves nothing else', async () => {
    for (const path of [
      '/nothing',
      '/secret.txt',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/graph/',
      '/assets/../../secret.txt',
      '/%',
    ]) {
      const { status, body } = await ask(path)
      expect([path, status]).toEqual([path, 404])
      expect(body.toString()).not.toContain('secret\n')
    }
  })

  it('answers to names of this machine only', async () => {
    for (const host of ['localhost', `localhost:${server.port}`, '127.0.0.1', '[::1]:80'])
      expect((await ask('/graph', { headers: { Host: host } })).status).toBe(200)
    for (const host of [
      'example.org',
      `example.org:${server.port}`,
      'localhost.example.org',
      '127.0.0.1.example.org',
      'a b',
    ])
      expect([host, (await ask('/graph', { headers: { Host: host } })).status]).toEqual([host, 403])
  })

  it('takes GET and HEAD, and no more', async () => {
    for (const path of ['/', '/graph']) {
      const { status, body } = await ask(path, { method: 'HEAD' })
      expect(status).toBe(200)
      expect(body.length).toBe(0)
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask('/graph', { method })
      expect(status).toBe(405)
      expect(headers.allow).toBe('GET, HEAD')
    }
  })

  it('takes the next free port, unless one was asked for', async () => {
    const next = await startServer({ graphFile, viewerDir })
    expect(next.port).not.toBe(server.port)
    await next.close()
    const taken = startServer({ graphFile, viewerDir, port: server.port })
    await expect(taken).rejects.toThrow(PapergraphError)
    await expect(taken).rejects.toThrow(`Port ${server.port} is taken`)
  })

  it('says what is missing', async () => {
    await expect(startServer({ graphFile: join(folder, 'none'), viewerDir })).rejects.toThrow(
      'There is no such graph file',
    )
    await expect(startServer({ graphFile, viewerDir: folder })).rejects.toThrow(
      'The viewer has not been built',
    )
    await expect(startServer({ graphFile, viewerDir, host: '0.0.0.0' })).rejects.toThrow(
      'on this machine only',
    )
  })

  it('says so when the graph is gone', async () => {
    const other = join(folder, 'other.pg.jsonl')
    await writeFile(other, '{}\n')
    const running = await startServer({ graphFile: other, viewerDir })
    await rm(other)
    expect((await fetch(`${running.url}graph`)).status).toBe(500)
    await running.close()
  })
})
