/** Takes bytes out of what they are packed in, found by how they begin: gzip, zstandard or nothing. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Decompress } from 'fzstd'
import { PapergraphError } from './errors.ts'
import { notReadable } from './not-readable.ts'

/** Bytes of a text that its kind and encoding are told from. */
export const SAMPLE_BYTES = 1 << 16

const GZIP = Buffer.of(0x1f, 0x8b)
const ZSTANDARD = Buffer.of(0x28, 0xb5, 0x2f, 0xfd)

/** The bytes, unpacked where they are packed. Throws a PapergraphError where they are damaged. */
export async function* unpacked(file: string, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = packed[Symbol.asyncIterator]()
  try {
    const { pieces: head, complete } = await readSample(source, ZSTANDARD.length)
    const begin = Buffer.concat(head)
    const all = joined(head, complete ? undefined : source)
    if (begins(begin, GZIP)) yield* gunzip(file, all)
    else if (begins(begin, ZSTANDARD)) yield* unzstandard(file, all)
    else yield* all
  } catch (error) {
    throw notReadable(file, error)
  } finally {
    await source.return?.()
  }
}

const begins = (bytes: Buffer, mark: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark)

async function* gunzip(file: string, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed)
  const gunzipped = createGunzip({ chunkSize: SAMPLE_BYTES })
  source.on('error', (error) => gunzipped.destroy(error))
  source.pipe(gunzipped)
  try {
    yield* gunzipped
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw damaged(file, 'gzip', 'gzip', error)
    throw error
  } finally {
    source.destroy()
    gunzipped.destroy()
  }
}

async function* unzstandard(file: string, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const decoder = new Decompress((bytes) => ready.push(bytes))
  const push = (bytes: Uint8Array, last: boolean): Uint8Array[] => {
    try {
      decoder.push(bytes, last)
    } catch (error) {
      throw damaged(file, 'zstandard', 'zstd', error)
    }
    return ready.splice(0)
  }
  for await (const piece of packed) yield* push(piece, false)
  yield* push(new Uint8Array(), true)
}

const damaged = (file: string, kind: string, command: string, cause: unknown): PapergraphError =>
  new PapergraphError(`this ${kind} file is damaged or not all there`, {
    file,
    hint: `Get it again, or test it with ${command} -t.`,
    cause,
  })

async function* joined(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array> | undefined,
): AsyncGenerator<Uint8Array> {
  yield* head
  if (rest === undefined) return
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value
}

/** Reads until there are `least` bytes, or no more. Leaves the iterator open. */
export async function readSample(
  source: AsyncIterator<Uint8Array>,
  least = SAMPLE_BYTES,
): Promise<{ pieces: Uint8Array[]; complete: boolean }> {
  const pieces: Uint8Array[] = []
  for (let length = 0; length < least; ) {
    const step = await source.next()
    if (step.done) return { pieces, complete: true }
    pieces.push(step.value)
    length += step.value.length
  }
  return { pieces, complete: false }
}
