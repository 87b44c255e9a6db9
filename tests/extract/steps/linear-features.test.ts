import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeatureNames, Features, hashA, hashB, Part } from '../../../extract/lexicon/features.ts'
import { linearModel } from '../../../extract/lexicon/linear.ts'

const packed = (text: string) => deflateRawSync(Buffer.from(text)).toString('base64')
const part = (text: string) => new Part(text)
const texts = fc.array(fc.string({ maxLength: 8, unit: 'binary' }), { minLength: 1, maxLength: 5 })

describe('features', () => {
  it('have the hash of their name, whatever parts it is made of', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const [first = part(''), ...others] = words.map(part)
        const features = new Features()
        features.add(first, ...others)
        features.addList(first, others, 0, others.length)
        const name = words.join(' ')
        expect([...features.a.slice(0, 2)]).toEqual([hashA(name), hashA(name)])
        expect([...features.b.slice(0, 2)]).toEqual([hashB(name), hashB(name)])
      }),
    )
  })
  it('have the names that they are learned by', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const [first = part(''), ...others] = words.map(part)
        const [one, list] = [new FeatureNames(), new FeatureNames()]
        one.add(first, ...others)
        list.addList(first, others, 0, others.length)
        expect([...one]).toEqual([words.join(' ')])
        expect([...list]).toEqual([words.join(' ')])
      }),
    )
  })
  it('are judged as their names are, and once each', () => {
    const model = linearModel(['yes', 'no'], packed('p we\t0:120 1:-7\np our\t1:33\n*\t0:1\np we :\t1:250'))
    const features = new Features()
    for (const words of [['*'], ['p', 'we'], ['p', 'we'], ['unheard', 'of'], ['p', 'we', ':']])
      features.add(part(words[0] ?? ''), ...words.slice(1).map(part))
    const names = ['*', 'p we', 'unheard of', 'p we :']
    expect(model.judge(features)).toEqual(model.judge(names))
    features.clear()
    expect(model.judge(features)).toEqual([0.5, 0.5])
    expect(model.judge([...names, 'p we :'])[1]).toBeGreaterThan(model.judge(names)[1] ?? 1)
  })
  it('may be many', () => {
    const features = new Features()
    for (let i = 0; i < 1000; i++) features.add(part(String(i)))
    expect([features.length, features.a[999]]).toEqual([1000, hashA('999')])
  })
})
