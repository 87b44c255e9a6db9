/** Gathers what a tagger thinks of phrases over many unannotated papers; see `known.ts`. */
import type { Candidate, Place } from '../candidates.ts'
import { hashString } from '../hash.ts'
import { KNOWN_WIDTH, logOdds } from '../known.ts'
import { CLASSES } from '../tags.ts'
import { packTable } from './pack.ts'

/** Phrases in fewer papers are left out. */
const LEAST_PAPERS = 3

interface Sums {
  papers: number
  classes: number[]
  chosen: number
}

/** Sums over papers, one paper after the other. */
export class PhraseMiner {
  private readonly sums = new Map<string, Sums>()

  /** Adds the candidates of one paper: of each, the likeliest place. */
  add(candidates: readonly Candidate[]): void {
    for (const { form, places } of candidates) {
      let known = this.sums.get(form)
      if (known === undefined) {
        known = { papers: 0, classes: CLASSES.map(() => 0), chosen: 0 }
        this.sums.set(form, known)
      }
      const best = places.reduce((top: Place, p) => (p.probability > top.probability ? p : top))
      known.papers++
      best.classes.forEach((p, c) => {
        known.classes[c] = (known.classes[c] as number) + p
      })
      if (best.chosen) known.chosen++
    }
  }

  /** The phrases seen often enough, as `readKnown` takes them. */
  pack(): string {
    const rows = new Map<number, number[]>()
    for (const [form, { papers, classes, chosen }] of this.sums) {
      if (papers < LEAST_PAPERS) continue
      const means = classes.map((sum) => sum / papers)
      const any = means.reduce((a, b) => a + b, 0)
      const row = [
        Math.log2(papers),
        ...means.map(logOdds),
        logOdds(Math.min(any, 1)),
        logOdds(chosen / papers),
      ]
      rows.set(hashString(form), row)
    }
    const features = [...rows.keys()].sort((a, b) => a - b)
    const weights = Float32Array.from(features.flatMap((hash) => rows.get(hash) ?? []))
    return packTable({ features, weights, width: KNOWN_WIDTH, extra: new Float32Array(0) }, 127)
  }
}
