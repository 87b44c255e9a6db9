/** Tables too large to be kept as they are: text, deflated, in base64. `scripts/lexicon-packed.mjs` packs them. */
import { inflateRawSync } from 'node:zlib'

export function unpack(packed: string): string {
  return packed === '' ? '' : inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')
}
