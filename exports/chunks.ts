/** Pieces large enough that writing them is cheap, small enough that holding one costs nothing. */
const CHUNK = 65_536

/**
 * The texts of all items, joined into pieces of about 64 KiB.
 * @param write text of one item; a promise is awaited only where one is returned
 */
export async function* chunked<T>(
  items: AsyncIterable<T>,
  write: (item: T) => string | Promise<string>,
): AsyncGenerator<string> {
  let piece = ''
  for await (const item of items) {
    const text = write(item)
    piece += typeof text === 'string' ? text : await text
    if (piece.length >= CHUNK) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}
