/** Abstracts kept as an inverted index: each word with the places where it stands. */

/**
 * The text, its words in order. Places that no word has are passed over; where several words have one place, all
 * are given. Nothing where the value is no such index.
 */
export function textOfIndex(index: unknown): string | undefined {
  if (typeof index !== 'object' || index === null || Array.isArray(index)) return undefined
  const words: [place: number, word: string][] = []
  for (const [word, places] of Object.entries(index)) {
    if (!Array.isArray(places)) return undefined
    for (const place of places) {
      if (typeof place !== 'number' || !Number.isInteger(place)) return undefined
      words.push([place, word])
    }
  }
  words.sort(([a], [b]) => a - b)
  return words.map(([, word]) => word).join(' ')
}
