/** The best row of tags (Viterbi 1967), under the same constraints as the sums in `decode.ts`. */
import { outsideOnly } from './decode.ts'
import { CLOSING, closes, GOING_ON, NEXT, OPENING, TAG_COUNT } from './tags.ts'

const K = TAG_COUNT

/**
 * The best valid row of tags.
 * @param scores one row of `TAG_COUNT` scores a word
 * @param transitions score of each pair (from, to), `TAG_COUNT` squared
 */
export function viterbi(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const tags = new Uint8Array(length)
  if (length === 0) return tags
  const spread = spreadOf(transitions)
  const back = roomFor(length * K)
  let [row, next] = ROWS
  row.fill(Number.NEGATIVE_INFINITY)
  for (let t = 0; t < OPENING.length; t++) {
    const to = OPENING[t] as number
    row[to] = scores[to] as number
  }
  for (let i = 1; i < length; i++) {
    const o = i * K
    const only = outsideOnly(scores, o)
    next.fill(Number.NEGATIVE_INFINITY)
    const least = bestClosing(row) - spread
    for (let f = 0; f < CLOSING.length; f++) {
      const from = CLOSING[f] as number
      // However well it goes on from here, another closing tag does better.
      if ((row[from] as number) < least) continue
      const ends = only ? 1 : OPENING.length
      for (let t = 0; t < ends; t++) take(row, next, back, o, from, OPENING[t] as number, transitions)
    }
    if (!only) {
      for (let f = 0; f < GOING_ON.length; f++) {
        const from = GOING_ON[f] as number
        const after = NEXT[from] as Uint8Array
        for (let t = 0; t < after.length; t++) take(row, next, back, o, from, after[t] as number, transitions)
      }
    }
    for (let k = 0; k < K; k++) next[k] = (next[k] as number) + (scores[o + k] as number)
    const swap = row
    row = next
    next = swap
  }
  let best = 0
  for (let k = 1; k < K; k++) {
    if (closes(k) && (row[k] as number) > (row[best] as number)) best = k
  }
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = best
    best = back[i * K + best] as number
  }
  return tags
}

const ROWS: readonly [Float64Array, Float64Array] = [new Float64Array(K), new Float64Array(K)]
let room = new Uint8Array(128 * K)
/** Longer sentences are rare, and the memory for them is given back. */
const MOST_ROOM = 2000 * K

/** The same bytes again: where they are read they have been written. */
function roomFor(size: number): Uint8Array {
  if (size > MOST_ROOM) return new Uint8Array(size)
  if (size > room.length) room = new Uint8Array(2 * size)
  return room
}

/** Notes in `next` and `back` the way from one tag to another, if it is the best so far. */
function take(
  row: Float64Array,
  next: Float64Array,
  back: Uint8Array,
  o: number,
  from: number,
  to: number,
  transitions: Float32Array,
): void {
  const score = (row[from] as number) + (transitions[from * K + to] as number)
  if (score <= (next[to] as number)) return
  next[to] = score
  back[o + to] = from
}

function bestClosing(row: Float64Array): number {
  let best = Number.NEGATIVE_INFINITY
  for (let f = 0; f < CLOSING.length; f++) best = Math.max(best, row[CLOSING[f] as number] as number)
  return best
}

/** Between the least and the greatest score of a step from a closing to an opening tag. */
function spreadOf(transitions: Float32Array): number {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const from of CLOSING) {
    for (const to of OPENING) {
      least = Math.min(least, transitions[from * K + to] as number)
      most = Math.max(most, transitions[from * K + to] as number)
    }
  }
  return most - least
}
