/**
 * Ends a query that the engine itself does not end: it looks at the clock only between steps, and keeps no account of
 * what it makes while it plans. A thread of its own watches, as the main one may be held up; it can but end the process.
 */
import { totalmem } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Milliseconds that the engine has to stop by itself once the time is over. */
const GRACE = 3_000
/** Share of the memory of the machine that a query may take. */
const SHARE = 0.75

const THREAD = `
const { workerData } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const { deadline, bytes, pid, tooLong, tooLarge } = workerData
const end = (message) => {
  try { writeSync(2, message) } catch {}
  process.kill(pid, 'SIGKILL')
}
setInterval(() => {
  if (Date.now() > deadline) end(tooLong)
  else if (process.memoryUsage.rss() > bytes) end(tooLarge)
}, 100)
`

/** Waits for a query under watch. `timeout` in milliseconds is what the query was given. */
export async function watched<T>(timeout: number, query: Promise<T>): Promise<T> {
  const limit = process.constrainedMemory?.() ?? 0
  const all = totalmem()
  const thread = new Worker(THREAD, {
    eval: true,
    workerData: {
      deadline: Date.now() + timeout + GRACE,
      bytes: (limit > 0 && limit < all ? limit : all) * SHARE,
      pid: process.pid,
      tooLong: `papergraph: the query did not stop ${timeout / 1000} s after it began, so papergraph was ended\n`,
      tooLarge: 'papergraph: the query took more memory than there is, so papergraph was ended\n',
    },
  })
  try {
    return await query
  } finally {
    await thread.terminate()
  }
}
