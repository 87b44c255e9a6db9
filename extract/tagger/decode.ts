/**
 * The decoder of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) with constrained
 * transitions: scores for each word and tag in, best tags or marginals out. It does not care where the scores
 * come from, so scorers can be added up before it.
 */
import { closes, mayFollow, OUTSIDE, opens, TAG_COUNT, tagOf, type WordSpan } from './tags.ts'

const K = TAG_COUNT
const OPENS = Uint8Array.from({ length: K }, (_, tag) => (opens(tag) ? 1 : 0))
const CLOSES = Uint8Array.from({ length: K }, (_, tag) => (closes(tag) ? 1 : 0))

/** Tags that may come before each tag. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: K }, (_, to) =>
  Uint8Array.from([...Array(K).keys()].filter((from) => mayFollow(from, to))),
)

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
export function outsideOnly(scores: Float32Array, o: number): boolean {
  return scores[o + 1] === Number.NEGATIVE_INFINITY
}

/** Exponentials of transition scores, as `marginals` takes them. */
export function stepsOf(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (t) => Math.exp(t))
}

type Room = Pick<Marginals, 'weight' | 'forward' | 'backward' | 'scale' | 'tag'> & {
  /** Tags that each word may have, a row a word, and how many these are. */
  active: Uint8Array
  activeCount: Uint8Array
}

const makeRoom = (words: number): Room => ({
  weight: new Float64Array(words * K),
  forward: new Float64Array(words * K),
  backward: new Float64Array(words * K),
  scale: new Float64Array(words),
  tag: new Float64Array(words * K),
  active: new Uint8Array(words * K),
  activeCount: new Uint8Array(words),
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

/** Tags less likely than this by what stands to their left are not followed up. */
const LEAST_FORWARD = 1e-10
/** Least natural logarithm of a tag's weight: floored, so that a constrained path can never vanish. */
const LEAST_EXPONENT = -30
const LEAST_WEIGHT = Math.exp(LEAST_EXPONENT)

/** Forward-backward in linear time; the result holds until the next call. `step` is `stepsOf(transitions)`. */
export function marginals(scores: Float32Array, length: number, step: Float64Array): Marginals {
  const rows = roomFor(length)
  const { weight, forward, backward, scale, tag } = rows
  const sums: Marginals = { length, logSum: 0, step, weight, forward, backward, scale, tag }
  for (let i = 0; i < length; i++) {
    const top = weigh(rows, scores, i, i === length - 1)
    sums.logSum += Math.log(goForward(rows, step, i)) + top
  }
  for (let i = length - 1; i >= 0; i--) goBackward(rows, step, i, i === length - 1)
  return sums
}

/** Finds the tags that a word may have, and their weights relative to the best one, whose score it returns. */
function weigh(
  { weight, active, activeCount }: Room,
  scores: Float32Array,
  i: number,
  isLast: boolean,
): number {
  const o = i * K
  if (outsideOnly(scores, o)) {
    weight[o + OUTSIDE] = 1
    active[o] = OUTSIDE
    activeCount[i] = 1
    return scores[o + OUTSIDE] as number
  }
  let top = Number.NEGATIVE_INFINITY
  for (let k = 0; k < K; k++) if ((scores[o + k] as number) > top) top = scores[o + k] as number
  let count = 0
  for (let k = 0; k < K; k++) {
    if ((i === 0 && OPENS[k] === 0) || (isLast && CLOSES[k] === 0)) continue
    const x = (scores[o + k] as number) - top
    weight[o + k] = x > LEAST_EXPONENT ? Math.exp(x) : LEAST_WEIGHT
    active[o + count++] = k
  }
  activeCount[i] = count
  return top
}

/** Tags that the word before may close with, and how likely they are. */
const closing = new Uint8Array(K)
const closingForward = new Float64Array(K)

/** Sums up what leads to each tag of a word. Returns the sum over the tags. */
function goForward(
  { weight, forward, scale, active, activeCount }: Room,
  step: Float64Array,
  i: number,
): number {
  const o = i * K
  const before = o - K
  const count = activeCount[i] as number
  let closed = 0
  if (i > 0) {
    const only = count === 1
    for (let a = 0; a < (activeCount[i - 1] as number); a++) {
      const from = active[before + a] as number
      const v = forward[before + from] as number
      if (CLOSES[from] === 0 || (v < LEAST_FORWARD && !only)) continue
      closing[closed] = from
      closingForward[closed++] = v
    }
  }
  let sum = 0
  for (let a = 0; a < count; a++) {
    const to = active[o + a] as number
    let v = 0
    if (i === 0) v = 1
    else if (OPENS[to] === 1) {
      for (let f = 0; f < closed; f++)
        v += (closingForward[f] as number) * (step[(closing[f] as number) * K + to] as number)
    } else {
      const begin = to - ((to - 1) & 3)
      const begun = forward[before + begin] as number
      const inside = forward[before + begin + 1] as number
      if (begun >= LEAST_FORWARD) v += begun * (step[begin * K + to] as number)
      if (inside >= LEAST_FORWARD) v += inside * (step[(begin + 1) * K + to] as number)
    }
    v *= weight[o + to] as number
    forward[o + to] = v
    sum += v
  }
  scale[i] = sum
  const share = 1 / sum
  for (let a = 0; a < count; a++) {
    const to = active[o + a] as number
    forward[o + to] = (forward[o + to] as number) * share
  }
  return sum
}

/** How much each tag of the next word pulls. */
const pull = new Float64Array(K)

/** Sums up what each tag of a word leads to. */
function goBackward(
  { weight, forward, backward, scale, tag, active, activeCount }: Room,
  step: Float64Array,
  i: number,
  isLast: boolean,
): void {
  const o = i * K
  const next = o + K
  const count = activeCount[i] as number
  const ends = isLast ? 0 : (activeCount[i + 1] as number)
  if (!isLast) {
    const share = 1 / (scale[i + 1] as number)
    for (let a = 0; a < ends; a++) {
      const to = active[next + a] as number
      pull[to] = (weight[next + to] as number) * (backward[next + to] as number) * share
    }
  }
  for (let a = 0; a < count; a++) {
    const from = active[o + a] as number
    if (count > 1 && (forward[o + from] as number) < LEAST_FORWARD) continue
    let v = 0
    if (isLast) v = 1
    else if (CLOSES[from] === 1) {
      for (let e = 0; e < ends; e++) {
        const to = active[next + e] as number
        if (OPENS[to] === 1) v += (pull[to] as number) * (step[from * K + to] as number)
      }
    } else {
      const inside = from - ((from - 1) & 3) + 1
      if ((weight[next + inside] as number) > 0)
        v += (pull[inside] as number) * (step[from * K + inside] as number)
      if ((weight[next + inside + 1] as number) > 0)
        v += (pull[inside + 1] as number) * (step[from * K + inside + 1] as number)
    }
    backward[o + from] = v
    tag[o + from] = (forward[o + from] as number) * v
  }
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
