/** Runs the scorer that lies beside the annotated papers over parts of them. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Opens the scorer of a folder of annotated papers; `close` removes what it has written. */
export function openScorer(folder) {
  const place = mkdtempSync(join(tmpdir(), 'papergraph-quality-'))
  let files = 0
  const write = (items) => {
    const file = join(place, `${files++}.jsonl`)
    writeFileSync(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''))
    return file
  }
  return {
    /**
     * @param papers `{gold, found}`: annotation and extraction of each
     * @returns by the scorer's names of figures: `{precision, recall, f1, gold, predicted}`
     */
    async score(papers) {
      const gold = write(papers.map((paper) => paper.gold))
      const found = write(papers.map((paper) => paper.found))
      const { stdout } = await run(process.execPath, [join(folder, 'score.mjs'), gold, found, '--json'])
      return JSON.parse(stdout)
    },
    close: () => rmSync(place, { recursive: true, force: true }),
  }
}
