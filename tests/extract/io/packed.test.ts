import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openText } from '../../../extract/io/text.ts'
import { collect, scratch } from './helpers.ts'

const { put } = scratch()

const read = async (path: string): Promise<string> => (await collect((await openText(path)).chunks)).join('')

/** A frame of zstandard whose blocks hold the bytes as they are. */
function zstandard(content: Buffer, { blocks = 1 << 16 } = {}): Buffer {
  const parts: Uint8Array[] = [Buffer.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50)]
  for (let at = 0; at < content.length; at += blocks) {
    const block = content.subarray(at, at + blocks)
    const header = (block.length << 3) | (at + blocks >= content.length ? 1 : 0)
    parts.push(Buffer.of(header & 0xff, (header >> 8) & 0xff, header >> 16), block)
  }
  return Buffer.concat(parts)
}

/** "Leaves fall. " forty times, as the zstd command packs it, with its checksum. */
const PACKED = Buffer.from('KLUv/QRYpQAAaExlYXZlcyBmYWxsLiABAPigzi/uOunn', 'base64')

describe('zstandard', () => {
  it('is unpacked, whatever the name, also several frames one after the other', async () => {
    expect(await read(put('leaves.txt', PACKED))).toBe('Leaves fall. '.repeat(40))
    expect(await read(put('twice.txt', Buffer.concat([PACKED, PACKED])))).toBe('Leaves fall. '.repeat(80))
  })

  it('of any length, in pieces', async () => {
    const text = Array.from({ length: 60_000 }, (_, at) => `leaf ${at}\n`).join('')
    expect(await read(put('long.zst', zstandard(Buffer.from(text), { blocks: 100_000 })))).toBe(text)
  })

  it('that is damaged or breaks off is told of', async () => {
    const frame = zstandard(Buffer.from('leaf '.repeat(50_000)))
    for (const bytes of [frame.subarray(0, 200_000), PACKED.subarray(0, 12), PACKED.subarray(0, 30)])
      await expect(read(put('bad.zst', bytes))).rejects.toMatchObject({
        message: 'this zstandard file is damaged or not all there',
        hint: 'Get it again, or test it with zstd -t.',
      })
  })
})

it('bytes that look like neither are read as they are', async () => {
  expect(await read(put('plain.gz', 'Leaves.'))).toBe('Leaves.')
  expect(await read(put('packed.txt', gzipSync('Leaves.')))).toBe('Leaves.')
})

it.each(['utf-16le', 'utf-16be'] as const)('%s without a mark is told by its zeros', async (encoding) => {
  const bytes = Buffer.from('title\tabstract\nLeaves – und Bäume\tThey fall.\n', 'utf16le')
  if (encoding === 'utf-16be') bytes.swap16()
  const text = await openText(put('table.txt', bytes))
  expect(text.encoding).toBe(encoding)
  expect(text.sample).toContain('Leaves – und Bäume')
  await text.close()
})
