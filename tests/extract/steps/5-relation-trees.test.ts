import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { trees } from '../../../extract/steps/5-relations/trees.ts'

const packed = (text: string) => deflateRawSync(Buffer.from(text)).toString('base64')
const logistic = (sum: number) => 1 / (1 + Math.exp(-sum))

describe('trees of a relation', () => {
  const judge = trees(packed('-500\n0<1000 1<500 100 200 300\n1<-2000 -1000 50'))

  it.each([
    [[0, 0], -0.5 + 0.1 + 0.05],
    [[0.5, 0.5], -0.5 + 0.2 + 0.05],
    [[1, -3], -0.5 + 0.3 - 1],
    [[7, -2], -0.5 + 0.3 + 0.05],
  ])('add up the leaves that %j comes to', (numbers, sum) => {
    expect(judge(Float32Array.from(numbers))).toBeCloseTo(logistic(sum), 12)
  })

  it('may be none at all', () => {
    expect(trees('')(new Float32Array(3))).toBe(0.5)
  })
})
