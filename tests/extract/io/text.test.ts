import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PapergraphError } from '../../../extract/io/errors.ts'
import { openText } from '../../../extract/io/text.ts'
import { HAS_PERMISSIONS, unprivileged } from '../../unprivileged.ts'
import { collect, scratch, stream } from './helpers.ts'

const { folder, put } = scratch()

async function textOf(file: string, stdin?: Iterable<Uint8Array>) {
  const notes: string[] = []
  const text = await openText(file, {
    onNote: (note) => notes.push(note),
    ...(stdin === undefined ? {} : { stdin: stream(stdin) }),
  })
  const chunks = await collect(text.chunks)
  return { ...text, notes, whole: chunks.join('') }
}

async function failure(file: string): Promise<PapergraphError> {
  const error = await textOf(file).catch((caught: unknown) => caught)
  if (!(error instanceof PapergraphError)) throw new Error(`${file}: no PapergraphError but ${String(error)}`)
  return error
}

describe('encodings', () => {
  const text = 'Größe, 漢字 and 😀\nשלום\n'
  const utf16le = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  const utf16be = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])

  test('UTF-8, with a byte order mark and without', async () => {
    expect(await textOf(put('plain.txt', text))).toMatchObject({ whole: text, encoding: 'utf-8', notes: [] })
    expect(await textOf(put('bom.txt', `\uFEFF${text}`))).toMatchObject({ whole: text, notes: [] })
  })

  test('UTF-16 by its mark, and it is said', async () => {
    for (const [name, bytes] of Object.entries({ utf16le, utf16be })) {
      const read = await textOf(put(name, bytes))
      expect(read.whole).toBe(text)
      expect(read.notes).toHaveLength(1)
    }
  })

  test('Latin-1 where the bytes are not UTF-8, and it is said', async () => {
    const read = await textOf(put('latin.txt', Buffer.from('Gr\xf6\xdfe \x96 \x93na\xefve\x94', 'latin1')))
    expect(read.whole).toBe('Größe – “naïve”')
    expect(read.notes).toEqual([expect.stringContaining('Latin-1')])
  })

  test('a broken character far into a UTF-8 text is told, and the rest stays right', async () => {
    const bytes = Buffer.concat([Buffer.from('ö'.repeat(50_000)), Buffer.from([0xff]), Buffer.from('ü')])
    const read = await textOf(put('broken.txt', bytes))
    expect(read.whole).toBe(`${'ö'.repeat(50_000)}\uFFFDü`)
    expect(read.notes).toEqual([expect.stringContaining('not UTF-8')])
  })

  test('characters split over chunks are right', async () => {
    const sources = [Buffer.from(text), utf16le, utf16be, gzipSync(text)]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), fc.integer({ min: 1, max: 7 }), async (bytes, size) => {
        const pieces: Uint8Array[] = []
        for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size))
        expect((await textOf('-', pieces)).whole).toBe(text)
      }),
    )
  })
})

describe('gzip', () => {
  test('is told by its first bytes, whatever the name', async () => {
    expect((await textOf(put('packed.txt', gzipSync('some text')))).whole).toBe('some text')
  })

  test('of several parts is read to the end', async () => {
    const parts = Buffer.concat([gzipSync('one '), gzipSync('two')])
    expect((await textOf(put('parts.gz', parts))).whole).toBe('one two')
  })

  test('that is cut off or damaged is an error, also far into the file', async () => {
    const packed = gzipSync(
      Buffer.from(Array.from({ length: 200_000 }, (_, at) => `${at * 7919}\n`).join('')),
    )
    expect((await failure(put('cut.gz', packed.subarray(0, packed.length - 20)))).message).toContain(
      'damaged',
    )
    const bent = Buffer.from(packed)
    bent.fill(0x55, 100, 200)
    expect((await failure(put('bent.gz', bent))).message).toContain('damaged')
  })
})

test('the sample is part of the text', async () => {
  const long = 'word '.repeat(100_000)
  const read = await textOf(put('long.txt', long))
  expect(read.whole).toBe(long)
  expect(read.complete).toBe(false)
  expect(long.startsWith(read.sample)).toBe(true)
  expect(read.sample.length).toBeGreaterThanOrEqual(1 << 16)
  expect((await textOf(put('short.txt', 'short'))).complete).toBe(true)
})

test('a text that is not read to its end is closed', async () => {
  const text = await openText(put('half.txt', 'word '.repeat(100_000)))
  await text.close()
  await text.close()
})

describe('what cannot be read', () => {
  test.each([
    ['a missing file', () => join(folder, 'missing.txt'), 'no such file'],
    ['a path through a file', () => join(put('file', 'x'), 'inside'), 'no such file'],
    ['a folder', () => folder, 'folder'],
    ['an empty file', () => put('empty', ''), 'empty'],
    ['blank lines', () => put('blank', ' \n\n\t\n'), 'empty'],
    ['gzip of nothing', () => put('empty.gz', gzipSync('')), 'empty'],
    ['NUL bytes', () => put('nul', Buffer.from([1, 2, 0, 0, 65, 66])), 'binary'],
    ['control characters', () => put('control', Buffer.from(Array(100).fill(7))), 'binary'],
    ['a picture', () => put('x.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')), 'binary'],
    ['a PDF', () => put('x.txt', '%PDF-1.7 text'), 'PDF'],
  ])('%s', async (_, file, message) => {
    const path = file()
    const error = await failure(path)
    expect(error.message).toContain(message)
    expect(error.file).toBe(path)
    expect(error.hint).toBeDefined()
  })

  test('nothing on standard input', async () => {
    await expect(textOf('-', [])).rejects.toThrow('nothing came in')
  })

  test.skipIf(!HAS_PERMISSIONS)('no permission (needs file permissions)', async () => {
    const path = put('secret.txt', 'text')
    chmodSync(path, 0o000)
    expect((await unprivileged(() => failure(path))).message).toContain('no permission')
  })

  test('a folder in the place of a file leaves nothing open', async () => {
    mkdirSync(join(folder, 'sub'))
    for (let at = 0; at < 5; at++) await expect(openText(join(folder, 'sub'))).rejects.toThrow('folder')
  })
})
