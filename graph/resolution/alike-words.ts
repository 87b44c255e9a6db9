/** Long forms of one acronym that differ in endings, or in an acronym inside. */

/** Letters at the start that two forms of one word share. */
const STEM = 4

/**
 * Whether two long forms of one acronym say the same: word by word alike ("slice sampler", "slice sampling"), or
 * with the words of one written as an acronym in the other ("Path HMC", "Path Hamiltonian Monte Carlo").
 */
export function alikeWords(a: readonly string[], b: readonly string[]): boolean {
  const [firstA, firstB] = [a[0], b[0]]
  if (firstA === undefined || firstB === undefined) return a.length === b.length
  if (alike(firstA, firstB)) return alikeWords(a.slice(1), b.slice(1))
  return initialsOf(firstA, b, a) || initialsOf(firstB, a, b)
}

function initialsOf(acronym: string, words: readonly string[], others: readonly string[]): boolean {
  const { length } = acronym
  if (length < 2 || words.length < length) return false
  const initials = words.slice(0, length).map((word) => word.charAt(0))
  return initials.join('') === acronym && alikeWords(others.slice(1), words.slice(length))
}

function alike(a: string, b: string): boolean {
  if (a === b) return true
  // A model is not modeling.
  if (a === `${b}ing` || b === `${a}ing`) return false
  const stem = Math.max(STEM, Math.min(a.length, b.length) - 3)
  return a.length >= stem && b.length >= stem && a.slice(0, stem) === b.slice(0, stem)
}
