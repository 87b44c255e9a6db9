/** Characters that no reader sees, or that stand for others. */
import type { Cut, CutFinder } from './cuts.ts'

/** Terminal colours, control characters, soft hyphens, characters without width, ligatures, halves of pairs. */
const UNSEEN =
  /\u001b\[[\d;]{0,20}[A-Za-z]|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]+|[\ufb00-\ufb06]|\p{Surrogate}/gu

export const characters: CutFinder = {
  gate: new RegExp(UNSEEN.source, 'u'),
  find: (text) =>
    Array.from(text.matchAll(UNSEEN), (match): Cut => {
      const [found] = match
      return { start: match.index, end: match.index + found.length, by: replacement(found) }
    }),
}

function replacement(found: string): string {
  if (found >= '\ufb00' && found <= '\ufb06') return found.normalize('NFKC')
  return /\p{Surrogate}/u.test(found) ? '\ufffd' : ''
}
