import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marginals, spanProbability, stepsOf, visitPairs } from '../../../extract/tagger/decode.ts'
import { closes, mayFollow, opens, spansOf, TAG_COUNT, tagsOf } from '../../../extract/tagger/tags.ts'
import { viterbi } from '../../../extract/tagger/viterbi.ts'

const K = TAG_COUNT

/** All valid rows of tags of a length. */
function validRows(length: number): number[][] {
  let rows: number[][] = [[]]
  for (let i = 0; i < length; i++) {
    rows = rows.flatMap((row) => {
      const before = row.at(-1)
      const next = [...Array(K).keys()].filter((k) =>
        before === undefined ? opens(k) : mayFollow(before, k),
      )
      return next.map((k) => [...row, k])
    })
  }
  return rows.filter((row) => closes(row.at(-1) ?? 0))
}

function scoreOf(row: readonly number[], scores: Float32Array, transitions: Float32Array): number {
  let sum = 0
  for (const [i, tag] of row.entries()) {
    sum += scores[i * K + tag] ?? 0
    if (i > 0) sum += transitions[(row[i - 1] ?? 0) * K + tag] ?? 0
  }
  return sum
}

const numbers = (length: number) =>
  fc
    .array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: length, maxLength: length })
    .map((x) => Float32Array.from(x))
const problem = fc
  .integer({ min: 1, max: 3 })
  .chain((length) => fc.tuple(fc.constant(length), numbers(length * K), numbers(K * K)))

describe('the decoder against all valid rows of tags', () => {
  const rows = new Map([1, 2, 3].map((length) => [length, validRows(length)]))

  test('viterbi finds a best row', () => {
    fc.assert(
      fc.property(problem, ([length, scores, transitions]) => {
        const tags = [...viterbi(scores, length, transitions)]
        const best = Math.max(...(rows.get(length) ?? []).map((row) => scoreOf(row, scores, transitions)))
        expect(scoreOf(tags, scores, transitions)).toBeCloseTo(best, 3)
        expect(opens(tags[0] ?? 0) && closes(tags.at(-1) ?? 0)).toBe(true)
        for (let i = 1; i < length; i++) expect(mayFollow(tags[i - 1] ?? 0, tags[i] ?? 0)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('marginals, pairs and spans have the probability that counting gives', () => {
    fc.assert(
      fc.property(problem, ([length, scores, transitions]) => {
        const all = rows.get(length) ?? []
        const weights = all.map((row) => Math.exp(scoreOf(row, scores, transitions)))
        const total = weights.reduce((a, b) => a + b, 0)
        const share = (holds: (row: number[]) => boolean) =>
          all.reduce((sum, row, i) => sum + (holds(row) ? (weights[i] ?? 0) : 0), 0) / total
        const sums = marginals(scores, length, stepsOf(transitions))
        expect(sums.logSum).toBeCloseTo(Math.log(total), 3)
        for (const k of [0, 1, 4, 7])
          expect(sums.tag[k]).toBeCloseTo(
            share((row) => row[0] === k),
            4,
          )
        if (length > 1) {
          visitPairs(sums, 0, (from, to, p) => {
            if ((from + to) % 7 === 0) {
              expect(p).toBeCloseTo(
                share((row) => row[0] === from && row[1] === to),
                4,
              )
            }
          })
        }
        for (const span of [
          { first: 0, last: length - 1, classIndex: 2 },
          { first: 0, last: 0, classIndex: 0 },
        ]) {
          const expected = share((row) =>
            spansOf(row).some(
              (s) => s.first === span.first && s.last === span.last && s.classIndex === span.classIndex,
            ),
          )
          expect(spanProbability(sums, span)).toBeCloseTo(expected, 4)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('a word that can only be outside is so, and the rest is as likely as among the rows that are left', () => {
    fc.assert(
      fc.property(problem, fc.nat(2), ([length, scores, transitions], at) => {
        const only = at % length
        scores.fill(Number.NEGATIVE_INFINITY, only * K + 1, only * K + K)
        const left = (rows.get(length) ?? []).filter((row) => row[only] === 0)
        const weights = left.map((row) => Math.exp(scoreOf(row, scores, transitions)))
        const total = weights.reduce((a, b) => a + b, 0)
        const sums = marginals(scores, length, stepsOf(transitions))
        expect(sums.logSum).toBeCloseTo(Math.log(total), 3)
        for (let i = 0; i < length; i++) {
          for (const k of [0, 1, 4, 7]) {
            const share =
              left.reduce((sum, row, r) => sum + (row[i] === k ? (weights[r] ?? 0) : 0), 0) / total
            expect(sums.tag[i * K + k]).toBeCloseTo(share, 4)
          }
        }
        expect(viterbi(scores, length, transitions)[only]).toBe(0)
      }),
      { numRuns: 30 },
    )
  })

  test('no word, no tags', () => {
    expect(viterbi(new Float32Array(0), 0, new Float32Array(K * K))).toHaveLength(0)
  })
})

test('spans to tags and back', () => {
  const lengths = fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(5)), { maxLength: 8 })
  fc.assert(
    fc.property(lengths, (parts) => {
      let at = 0
      const spans = parts.map(([gap, more, classIndex]) => {
        const first = at + gap
        at = first + more + 1
        return { first, last: at - 1, classIndex }
      })
      expect(spansOf(tagsOf(spans, at + 1))).toEqual(spans)
    }),
  )
})
