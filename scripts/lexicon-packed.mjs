/** Writes a table of the lexicon as its modules read it: text, deflated, in base64. */
import { writeFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'

/** @param name file in extract/lexicon/data, without its ending; the constant is named after it */
export function writePacked(name, text, comment, maker) {
  const packed = deflateRawSync(Buffer.from(text), { level: 9 }).toString('base64')
  const constant = name.replaceAll('-', '_').toUpperCase()
  writeFileSync(
    new URL(`../extract/lexicon/data/${name}.ts`, import.meta.url),
    `/** Made by scripts/${maker}: ${comment}; deflated. */\nexport const ${constant} =\n  '${packed}'\n`,
  )
  console.log(`${name}: ${text.split('\n').length} rows, ${packed.length} bytes`)
}
