/** Which encoding a text is in, and the decoders, which take the bytes in chunks of any size. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1'

export interface Decoder {
  /** Decodes the next bytes; a character that goes on in the next chunk is held back. */
  next(bytes: Uint8Array): string
  /** What was held back at the end. */
  end(): string
}

/** The marks that some programs put at the start of a text. */
export function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Bytes in which UTF-16 without a mark shows. */
const LOOKED_AT = 4096
/** Of the high bytes of UTF-16, the share that is 0 in any text that is mostly Latin. */
const MOSTLY_LATIN = 0.7

/** UTF-16 without a mark, as some programs on Windows write it: every other byte is 0. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const begin = bytes.subarray(0, LOOKED_AT)
  const pairs = begin.length >> 1
  const zeros = [0, 0]
  for (let at = 0; at < 2 * pairs; at++) if (begin[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (pairs < 4) return undefined
  if (odd >= MOSTLY_LATIN * pairs && even < 0.05 * pairs) return 'utf-16le'
  return even >= MOSTLY_LATIN * pairs && odd < 0.05 * pairs ? 'utf-16be' : undefined
}

/** How many well-formed characters beyond ASCII make a broken one look like an accident. */
const GOOD_FOR_ONE_BAD = 10

/**
 * The encoding of a text from how it begins: by its mark, else UTF-16 where every other byte is
 * 0, UTF-8 where that is what the bytes are (a few broken
 * characters among many good ones are an accident), else Latin-1.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const marked = encodingOfMark(bytes) ?? unmarkedUtf16(bytes)
  if (marked !== undefined) return marked
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true })
  let bad = 0
  let good = 0
  for (const character of text) {
    if (character === '\uFFFD') bad++
    else if (character > '\x7F') good++
  }
  return bad === 0 || good >= bad * GOOD_FOR_ONE_BAD ? 'utf-8' : 'latin-1'
}

/** The decoder of an encoding. A mark at the start is removed; bytes that fit nothing become U+FFFD. */
export function decoderOf(encoding: Encoding): Decoder {
  if (encoding === 'latin-1') return { next: decodeLatin1, end: () => '' }
  const decoder = new TextDecoder(encoding)
  return { next: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/** What Windows has at 0x80 to 0x9F, where Latin-1 has control characters that no text uses. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** By hand, as TextDecoder differs between versions of Node here. */
function decodeLatin1(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\x80-\x9F]/g, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80))
}
