/** What is found out of a word is kept, as most words come again. */

/** Longer texts are no words, and would fill the memory. */
const LONGEST = 100

/**
 * The same function, which remembers what it said of up to `most` words; full, it forgets all. What it gives is
 * shared by all who ask, and must not be changed.
 */
export function remembered<T>(find: (word: string) => T, most = 20_000): (word: string) => T {
  const known = new Map<string, { value: T }>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before.value
    const value = find(word)
    if (word.length > LONGEST) return value
    if (known.size >= most) known.clear()
    known.set(word, { value })
    return value
  }
}
