/** What `view` and `start` do last: serve the viewer, print its address, open the browser. */
import { print, printJson, tell } from './output.ts'
import { startServer } from './serve/server.ts'

export interface ServingOptions {
  port?: number
  open: boolean
  json?: boolean
}

/** Serves until the process is ended. */
export async function serveGraph(graphFile: string, options: ServingOptions): Promise<void> {
  const { url } = await startServer({
    graphFile,
    host: '127.0.0.1',
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  if (options.json) await printJson({ url, file: graphFile })
  else await print(`${url}\n`)
  tell(`serving ${graphFile} until Ctrl-C`)
  if (options.open) await openBrowser(url)
}

async function openBrowser(url: string): Promise<void> {
  try {
    const { default: open } = await import('open')
    const browser = await open(url)
    browser.once('error', () => tell('  no browser could be opened; open the address yourself'))
  } catch {
    tell('  no browser could be opened; open the address yourself')
  }
}
