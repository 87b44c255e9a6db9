/** Opens a text, whatever it is packed or encoded in: a file or standard input, packed or not, any usual encoding. */
import { type FileHandle, open } from 'node:fs/promises'
import { decoderOf, type Encoding, guessEncoding } from './encoding.ts'
import { PapergraphError } from './errors.ts'
import { isFolder, notReadable } from './not-readable.ts'
import { readSample, unpacked } from './packed.ts'

export interface TextOptions {
  /** Told what is odd about the text and was dealt with: another encoding, broken characters. */
  onNote?: (note: string) => void
  /** Read for `-`; standard input if left out. */
  stdin?: AsyncIterable<Uint8Array>
}

export interface Text {
  /** As the user named it. */
  file: string
  encoding: Encoding
  /** How the text begins: up to 64 KiB, decoded. It is part of `chunks` as well. */
  sample: string
  /** True where `sample` is the whole text. */
  complete: boolean
  /** The whole text; to be read once. Throws a PapergraphError if the file is damaged further on. */
  chunks: AsyncGenerator<string>
  /** Closes the file where `chunks` is not read to its end. */
  close(): Promise<void>
}

/**
 * Opens `file`, or standard input for `-`.
 * @throws {PapergraphError} if it is missing, a folder, not readable, empty, no text, or damaged in its packing
 */
export async function openText(file: string, { onNote, stdin }: TextOptions = {}): Promise<Text> {
  const handle = file === '-' ? undefined : await openFile(file)
  const packed = handle?.createReadStream({ autoClose: false }) ?? stdin ?? process.stdin
  const bytes = unpacked(file, packed)
  const close = async (): Promise<void> => {
    await bytes.return(undefined)
    await handle?.close().catch(() => {})
  }
  try {
    const { pieces, complete } = await readSample(bytes)
    const begin = Buffer.concat(pieces)
    if (begin.length === 0) throw emptyFile(file)
    const encoding = guessEncoding(begin)
    const decoder = decoderOf(encoding)
    const sample = decoder.next(begin) + (complete ? decoder.end() : '')
    if (sample.trim() === '' && complete) throw emptyFile(file)
    refuseBinary(file, begin, sample, encoding)
    if (encoding === 'latin-1') onNote?.(`${file} is not UTF-8: read as Latin-1`)
    else if (encoding !== 'utf-8') onNote?.(`${file} is read as ${encoding.toUpperCase()}`)

    async function* chunks(): AsyncGenerator<string> {
      let told = false
      const checked = (text: string, source: Uint8Array): string => {
        if (!told && encoding === 'utf-8' && text.includes('\uFFFD') && !holdsReplacement(source)) {
          told = true
          onNote?.(`${file} has bytes that are not UTF-8: they became \uFFFD`)
        }
        return text
      }
      try {
        yield checked(sample, begin)
        if (complete) return
        for await (const piece of bytes) yield checked(decoder.next(piece), piece)
        yield checked(decoder.end(), new Uint8Array())
      } finally {
        await close()
      }
    }
    return { file, encoding, sample, complete, chunks: chunks(), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openFile(file: string): Promise<FileHandle> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file, 'r')
    if ((await handle.stat()).isDirectory()) throw isFolder(file)
    return handle
  } catch (error) {
    await handle?.close()
    throw notReadable(file, error)
  }
}

const emptyFile = (file: string): PapergraphError =>
  new PapergraphError(file === '-' ? 'nothing came in' : 'the file is empty', {
    file,
    hint: 'Give a file with titles and abstracts.',
  })

/** Control characters that texts have: tab, line feed, vertical tab, form feed, carriage return. */
const CONTROL = /[\0-\x08\x0E-\x1F\x7F]/g
const MOST_CONTROL = 0.05

function refuseBinary(file: string, bytes: Uint8Array, sample: string, encoding: Encoding): void {
  const begin = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (begin === '%PDF-')
    throw new PapergraphError('this is a PDF, not text', {
      file,
      hint: 'Give its title and abstract as text, or an entry of a bibliography.',
    })
  const controls = sample.match(CONTROL)?.length ?? 0
  const nul = !encoding.startsWith('utf-16') && sample.includes('\0')
  if (!nul && controls <= sample.length * MOST_CONTROL) return
  throw new PapergraphError('this is a binary file, not text', {
    file,
    hint: 'Give text: JSON lines, JSON, BibTeX, CSV or a page saved as text (gzip, zstandard or neither).',
  })
}

const REPLACEMENT = Buffer.from('\uFFFD')

const holdsReplacement = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(REPLACEMENT)
