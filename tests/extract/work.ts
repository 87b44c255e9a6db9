/**
 * Counts work rather than time: how often the engine ran each block of the code of a folder (a loop's body, a
 * branch, a function), as coverage tools do. The same work gives the same count on any machine.
 */
import { Session } from 'node:inspector'

interface Coverage {
  result: readonly {
    url: string
    functions: readonly { ranges: readonly { startOffset: number; endOffset: number; count: number }[] }[]
  }[]
}

export interface WorkCounter {
  /** Blocks that ran since the count before. */
  count(): number
  end(): void
}

/**
 * Starts counting. Code that was loaded before is not counted block by block, so load it after.
 * @param code the paths of the code that counts
 */
export function countWork(code: RegExp): WorkCounter {
  const session = new Session()
  session.connect()
  const post = (method: string, parameters?: object): unknown => {
    let answer: unknown
    // Sessions within one thread answer before `post` returns.
    session.post(method, parameters, (error, result) => {
      if (error !== null) throw new Error(`${method}: ${error.message}`)
      answer = result
    })
    return answer
  }
  post('Profiler.enable')
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    count() {
      // Taking the coverage sets all counts back to zero.
      const { result } = post('Profiler.takePreciseCoverage') as Coverage
      let blocks = 0
      for (const { url, functions } of result) {
        if (!code.test(url)) continue
        for (const { ranges } of functions) for (const { count } of ranges) blocks += count
      }
      return blocks
    },
    end() {
      post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}
