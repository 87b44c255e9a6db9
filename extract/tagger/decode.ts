/**
 * The decoder of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) with constrained
 * transitions: scores for each word and tag in, best tags or marginals out. It does not care where the scores
 * come from, so scorers can be added up before it.
 */
import { closes, mayFollow, OUTSIDE, opens, TAG_COUNT, tagOf, type WordSpan } from './tags.ts'

const K = TAG_COUNT

/** Tags that may come before each tag. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: K }, (_, to) =>
  Uint8Array.from([...Array(K).keys()].filter((from) => mayFollow(from, to))),
)
const OPENS = Uint8Array.from({ length: K }, (_, tag) => (opens(tag) ? 1 : 0))
const CLOSES = Uint8Array.from({ length: K }, (_, tag) => (closes(tag) ? 1 : 0))

/**
 * The best valid row of tags.
 * @param scores one row of `TAG_COUNT` scores a word
 * @param transitions score of each pair (from, to), `TAG_COUNT` squared
 */
export function viterbi(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const tags = new Uint8Array(length)
  if (length === 0) return tags
  const back = new Uint8Array(length * K)
  let row = new Float64Array(K)
  let next = new Float64Array(K)
  for (let k = 0; k < K; k++) row[k] = OPENS[k] === 1 ? (scores[k] as number) : Number.NEGATIVE_INFINITY
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < K; to++) {
      if (scores[i * K + to] === Number.NEGATIVE_INFINITY) {
        next[to] = Number.NEGATIVE_INFINITY
        continue
      }
      const before = BEFORE[to] as Uint8Array
      let best = Number.NEGATIVE_INFINITY
      let bestFrom = before[0] as number
      for (let b = 0; b < before.length; b++) {
        const from = before[b] as number
        const score = (row[from] as number) + (transitions[from * K + to] as number)
        if (score > best) {
          best = score
          bestFrom = from
        }
      }
      next[to] = best + (scores[i * K + to] as number)
      back[i * K + to] = bestFrom
    }
    const swap = row
    row = next
    next = swap
  }
  let best = 0
  for (let k = 1; k < K; k++) {
    if (CLOSES[k] === 1 && (row[k] as number) > (row[best] as number)) best = k
  }
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = best
    best = back[i * K + best] as number
  }
  return tags
}

/** Forward and backward sums of one sentence, scaled at each word. */
export interface Marginals {
  length: number
  /** Probability of each tag at each word. */
  tag: Float64Array
  /** Natural logarithm of the sum over all valid rows of tags. */
  logSum: number
  /** Weight of each word and tag, relative to the best tag of the word. */
  weight: Float64Array
  forward: Float64Array
  backward: Float64Array
  scale: Float64Array
  /** Exponentials of the transitions. */
  step: Float64Array
}

/** Whether the word whose row starts at `o` can only be outside: its other tags have minus infinity. */
function outsideOnly(scores: Float32Array, o: number): boolean {
  return scores[o + 1] === Number.NEGATIVE_INFINITY
}

/** Exponentials of transition scores, as `marginals` takes them. */
export function stepsOf(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (t) => Math.exp(t))
}

type Room = Pick<Marginals, 'weight' | 'forward' | 'backward' | 'scale' | 'tag'>

const makeRoom = (words: number): Room => ({
  weight: new Float64Array(words * K),
  forward: new Float64Array(words * K),
  backward: new Float64Array(words * K),
  scale: new Float64Array(words),
  tag: new Float64Array(words * K),
})

let room = makeRoom(128)

/** Arrays for a sentence, all zero: the same ones again, for to make new ones takes longer than to fill them. */
function roomFor(length: number): Room {
  if (length > MOST_ROOM) return makeRoom(length)
  if (length > room.scale.length) room = makeRoom(2 * length)
  for (const array of [room.weight, room.forward, room.backward, room.tag]) array.fill(0, 0, length * K)
  return room
}

/** Longer sentences are rare, and the memory for them is given back. */
const MOST_ROOM = 2000

/** Forward-backward in linear time; the result holds until the next call. `step` is `stepsOf(transitions)`. */
export function marginals(scores: Float32Array, length: number, step: Float64Array): Marginals {
  const { weight, forward, backward, scale, tag } = roomFor(length)
  let logSum = 0
  for (let i = 0; i < length; i++) {
    const o = i * K
    if (outsideOnly(scores, o)) {
      let v = 1
      if (i > 0) {
        v = 0
        const before = BEFORE[OUTSIDE] as Uint8Array
        for (let b = 0; b < before.length; b++) {
          const from = before[b] as number
          v += (forward[o - K + from] as number) * (step[from * K + OUTSIDE] as number)
        }
      }
      weight[o + OUTSIDE] = 1
      forward[o + OUTSIDE] = 1
      scale[i] = v
      logSum += Math.log(v) + (scores[o + OUTSIDE] as number)
      continue
    }
    const onlyOutsideBefore = i > 0 && outsideOnly(scores, o - K)
    let top = Number.NEGATIVE_INFINITY
    for (let k = 0; k < K; k++) if ((scores[o + k] as number) > top) top = scores[o + k] as number
    // Floored, so that a constrained path can never vanish.
    for (let k = 0; k < K; k++) weight[o + k] = Math.exp(Math.max((scores[o + k] as number) - top, -60))
    let sum = 0
    for (let to = 0; to < K; to++) {
      let v = 0
      if (i === 0) v = OPENS[to] as number
      else if (onlyOutsideBefore) v = OPENS[to] === 1 ? (step[OUTSIDE * K + to] as number) : 0
      else {
        const before = BEFORE[to] as Uint8Array
        for (let b = 0; b < before.length; b++) {
          const from = before[b] as number
          v += (forward[o - K + from] as number) * (step[from * K + to] as number)
        }
      }
      if (i === length - 1) v *= CLOSES[to] as number
      v *= weight[o + to] as number
      forward[o + to] = v
      sum += v
    }
    scale[i] = sum
    logSum += Math.log(sum) + top
    for (let k = 0; k < K; k++) forward[o + k] = (forward[o + k] as number) / sum
  }
  for (let i = length - 1; i >= 0; i--) {
    const o = i * K
    if (i === length - 1) for (let k = 0; k < K; k++) backward[o + k] = CLOSES[k] as number
    else {
      const last = i + 1 === length - 1
      const only = outsideOnly(scores, o)
      const ends = outsideOnly(scores, o + K) ? 1 : K
      for (let to = 0; to < ends; to++) {
        if (last && CLOSES[to] === 0) continue
        const p =
          ((weight[o + K + to] as number) * (backward[o + K + to] as number)) / (scale[i + 1] as number)
        if (only) {
          if (OPENS[to] === 1) backward[o] = (backward[o] as number) + p * (step[OUTSIDE * K + to] as number)
          continue
        }
        const before = BEFORE[to] as Uint8Array
        for (let b = 0; b < before.length; b++) {
          const from = before[b] as number
          backward[o + from] = (backward[o + from] as number) + p * (step[from * K + to] as number)
        }
      }
    }
    for (let k = 0; k < K; k++) tag[o + k] = (forward[o + k] as number) * (backward[o + k] as number)
  }
  return { length, tag, logSum, weight, forward, backward, scale, step }
}

/** Calls `visit` with the probability of each valid pair of tags at words `i` and `i + 1`. */
export function visitPairs(
  m: Marginals,
  i: number,
  visit: (from: number, to: number, probability: number) => void,
): void {
  const o = i * K
  for (let to = 0; to < K; to++) {
    const p =
      ((m.weight[o + K + to] as number) * (m.backward[o + K + to] as number)) / (m.scale[i + 1] as number)
    if (p === 0) continue
    const before = BEFORE[to] as Uint8Array
    for (let b = 0; b < before.length; b++) {
      const from = before[b] as number
      visit(from, to, p * (m.forward[o + from] as number) * (m.step[from * K + to] as number))
    }
  }
}

/** Probability that exactly this span is a mention of its class. */
export function spanProbability(m: Marginals, { first, last, classIndex }: WordSpan): number {
  if (first === last) return m.tag[first * K + tagOf('S', classIndex)] as number
  let from = tagOf('B', classIndex)
  let p = m.forward[first * K + from] as number
  for (let i = first + 1; i <= last; i++) {
    const to = tagOf(i === last ? 'E' : 'I', classIndex)
    p *= ((m.step[from * K + to] as number) * (m.weight[i * K + to] as number)) / (m.scale[i] as number)
    from = to
  }
  return p * (m.backward[last * K + from] as number)
}
