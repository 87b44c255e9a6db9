/**
 * What acronyms stand for, over the papers of a graph: long forms that are one, the long form that papers agree on,
 * and for those on which they don't, the one that the other names in a paper speak for.
 */
import type { EntityFact, Facts, LongForm, PaperFacts } from '../fold.ts'
import { looksLikeAcronym } from '../names.ts'
import { compareText, count, sortedKeys } from '../order.ts'
import { alikeWords } from './alike-words.ts'
import { nameForm } from './forms.ts'
import { ACRONYM_AGREEMENT, knownReadings } from './known-readings.ts'
import { readingFromContext } from './reading-context.ts'

/** From so many papers that define an acronym on, they alone are asked; below, the field at large too. */
const ENOUGH_PAPERS = 5
/** Papers at large that have to give a long form. */
const LEAST_KNOWN = 3

/** A long form, as a node is found by it. */
export interface Reading {
  key: string
  readable: string
}

export interface AcronymReader {
  /** The form that stands for all forms of one long form. */
  settled(reading: Reading): Reading
  /** The long form of an acronym that its paper does not define; none in doubt, and for other names. */
  reading(fact: EntityFact, paper: PaperFacts): Reading | undefined
}

/** One long form of one acronym in the papers. */
export interface Definition extends Reading {
  words: string[]
  papers: PaperFacts[]
}

export function acronymReader(facts: Facts): AcronymReader {
  const given = definitions(facts)
  const variants = variantsOf(given)
  const settled = (reading: Reading): Reading => variants.get(reading.key) ?? reading
  const merged = new Map<string, Definition[]>()
  for (const [acronym, forms] of given) merged.set(acronym, mergeVariants(forms, settled))
  const agreed = new Map<string, Reading | undefined>()
  const named = new Set<string>()
  for (const { entities } of facts.papers.values())
    for (const { key, long } of entities) named.add((long ?? { key }).key)
  const context = readingFromContext(facts)
  return {
    settled,
    reading(fact, paper) {
      const { key, acronymAlone: acronym } = fact
      if (acronym === undefined) return undefined
      if (!agreed.has(key)) {
        const found = agreedReading(merged.get(key) ?? [], acronym, settled)
        // Where no paper has the long form, the acronym is the name.
        agreed.set(key, found !== undefined && named.has(found.key) ? found : undefined)
      }
      const reading = agreed.get(key) ?? context(merged.get(key) ?? [], key, paper)
      return reading !== undefined && fits(fact, reading) ? reading : undefined
    },
  }
}

/** Not where the paper has other words for it than the long form has: LB is "local branching" there. */
function fits({ key, surfaces }: EntityFact, { readable }: Reading): boolean {
  const words = new Set(readable.split('-'))
  const long = surfaces
    .filter(([surface]) => !looksLikeAcronym(surface))
    .map(([surface]) => nameForm(surface))
    .filter((form) => form.key !== key)
    .map((form) => form.words)
  return long.length === 0 || long.some((one) => one.every((word) => words.has(word)))
}

/** Long forms by acronym, in order of their keys. */
function definitions(facts: Facts): Map<string, Definition[]> {
  const byAcronym = new Map<string, Map<string, Definition>>()
  for (const id of sortedKeys(facts.papers)) {
    const paper = facts.papers.get(id)
    for (const { acronyms, long } of paper?.entities ?? []) {
      if (long === undefined || paper === undefined) continue
      for (const acronym of acronyms) {
        const forms = byAcronym.get(acronym) ?? new Map<string, Definition>()
        byAcronym.set(acronym, forms)
        addDefinition(forms, long, paper)
      }
    }
  }
  return new Map(
    sortedKeys(byAcronym).map((acronym) => {
      const forms = byAcronym.get(acronym) ?? new Map<string, Definition>()
      return [acronym, [...forms.values()].sort((a, b) => compareText(a.key, b.key))]
    }),
  )
}

function addDefinition(forms: Map<string, Definition>, long: LongForm, paper: PaperFacts): void {
  const { key, readable, content } = long
  const known = forms.get(key)
  if (known === undefined) forms.set(key, { key, readable, words: content.split(' '), papers: [paper] })
  else {
    if (known.papers.at(-1) !== paper) known.papers.push(paper)
    if (readable < known.readable) known.readable = readable
  }
}

/**
 * Long forms of one acronym that differ in small words, endings or an acronym inside: of each the form that most
 * papers give. Words are compared only where the first letters are the same, so that it stays near linear.
 */
function variantsOf(given: ReadonlyMap<string, readonly Definition[]>): Map<string, Reading> {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    return root
  }
  const papers = new Map<string, number>()
  const readable = new Map<string, string>()
  for (const forms of given.values()) {
    const blocks = new Map<string, Definition[]>()
    for (const form of forms) {
      count(papers, form.key, form.papers.length)
      const known = readable.get(form.key)
      if (known === undefined || form.readable < known) readable.set(form.key, form.readable)
      const block = form.words[0]?.charAt(0) ?? ''
      const others = blocks.get(block) ?? []
      blocks.set(block, others)
      const same = others.find(({ words }) => alikeWords(words, form.words))
      others.push(form)
      if (same === undefined) continue
      const [a, b] = [find(same.key), find(form.key)]
      if (a < b) parents.set(b, a)
      else if (b < a) parents.set(a, b)
    }
  }
  const best = new Map<string, string>()
  for (const key of sortedKeys(readable)) {
    const root = find(key)
    const now = best.get(root)
    if (now === undefined || (papers.get(key) ?? 0) > (papers.get(now) ?? 0)) best.set(root, key)
  }
  const variants = new Map<string, Reading>()
  for (const key of readable.keys()) {
    const kept = best.get(find(key)) ?? key
    if (kept !== key) variants.set(key, { key: kept, readable: readable.get(kept) ?? kept })
  }
  return variants
}

function mergeVariants(forms: readonly Definition[], settled: (reading: Reading) => Reading): Definition[] {
  const merged = new Map<string, Definition>()
  for (const form of forms) {
    const { key, readable } = settled(form)
    const known = merged.get(key)
    if (known === undefined) merged.set(key, { ...form, key, readable })
    else merged.set(key, { ...known, papers: [...new Set([...known.papers, ...form.papers])] })
  }
  return [...merged.values()]
}

/** The long form that at least `ACRONYM_AGREEMENT` of the papers give that define the acronym. */
function agreedReading(
  forms: readonly Definition[],
  acronym: string,
  settled: (reading: Reading) => Reading,
): Reading | undefined {
  const votes = new Map<string, { reading: Reading; papers: number; known: number }>()
  let total = 0
  for (const { key, readable, papers } of forms) {
    votes.set(key, { reading: { key, readable }, papers: papers.length, known: 0 })
    total += papers.length
  }
  if (total < ENOUGH_PAPERS) {
    const readings = knownReadings(acronym)
    total += readings[0]?.of ?? 0
    for (const { words, papers } of readings) {
      const form = settled(nameForm(words.join(' ')))
      const vote = votes.get(form.key)
      if (vote !== undefined) vote.known += papers
      else {
        const reading = { key: form.key, readable: form.readable }
        votes.set(form.key, { reading, papers: 0, known: papers })
      }
    }
  }
  for (const { reading, papers, known } of votes.values()) {
    if (papers === 0 && known < LEAST_KNOWN) continue
    if (papers + known >= total * ACRONYM_AGREEMENT) return reading
  }
  return undefined
}
