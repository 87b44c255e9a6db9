/** What is markup in a text, and what stands for it in the plain text. */

/** A range of the text that is replaced. Cuts are in order and do not overlap. */
export interface Cut {
  start: number
  end: number
  /** What stands there in the plain text; most often nothing. */
  by: string
  /** 1 opens something that a later cut with -1 closes; what is marked so goes together. */
  opens?: 1 | -1
}

/** Finds cuts in a text that `gate` says may have some. */
export interface CutFinder {
  gate: RegExp
  find(text: string): Cut[]
}

/** All cuts in order; of two that overlap the first stays, as it was there first or is the longer one. */
export function merge(cuts: Cut[]): Cut[] {
  cuts.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Cut[] = []
  let end = 0
  for (const cut of cuts) {
    if (cut.start < end) continue
    merged.push(cut)
    end = cut.end
  }
  return merged
}
