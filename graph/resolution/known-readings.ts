/** What acronyms stand for in the field at large, from the lexicon. */
import { abbreviationTable, RARE_LONG_FORMS } from '../../extract/lexicon/abbreviations.ts'
import { matchKey, nameWords, singular } from '../names.ts'

/** Share of the papers defining an acronym that have to agree before it is read so elsewhere. */
export const ACRONYM_AGREEMENT = 0.8
/** Papers of the lexicon that have to give the long form. */
const LEAST_PAPERS = 3

export interface KnownReading {
  words: readonly string[]
  /** Papers that give this long form, and all that define the acronym. */
  papers: number
  of: number
}

/** Long forms of an acronym in the lexicon with their papers, spellings of one long form together; most first. */
export function knownReadings(acronym: string): readonly KnownReading[] {
  const known = cache.get(acronym)
  if (known !== undefined) return known
  const forms = new Map<string, { words: string[]; papers: number }>()
  let of = 0
  const table = abbreviationTable()
  for (const spelling of new Set([acronym, `${acronym}s`])) {
    for (const { long, papers } of table.get(spelling) ?? []) {
      of += papers
      if (long === RARE_LONG_FORMS) continue
      const words = nameWords(long).map((word) => (word.length > 3 ? singular(word) : word))
      const key = matchKey(words)
      const same = [...forms].find(([other]) => alike(key, other))?.[1]
      if (same === undefined) forms.set(key, { words, papers })
      else same.papers += papers
    }
  }
  const readings = [...forms.values()]
    .map(({ words, papers }) => ({ words, papers, of }))
    .sort((a, b) => b.papers - a.papers)
  cache.set(acronym, readings)
  return readings
}

/** The long form that the field agrees on. */
export function knownReading(acronym: string): KnownReading | undefined {
  const [first] = knownReadings(acronym)
  if (first === undefined || first.papers < LEAST_PAPERS) return undefined
  return first.papers >= first.of * ACRONYM_AGREEMENT ? first : undefined
}

const cache = new Map<string, readonly KnownReading[]>()

/** Slips of the pen and endings: "principle component analysis", "convolution neural network". */
function alike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 3) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return start >= 5 && Math.max(a.length, b.length) - start - end <= 3 && start + end >= 10
}
