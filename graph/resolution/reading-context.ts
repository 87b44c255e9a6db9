/** Which of several long forms an acronym has in a paper that does not say: by what else the paper names. */
import { paperText } from '../../extract/paper.ts'
import type { Facts, PaperFacts } from '../fold.ts'
import { nameWords } from '../names.ts'
import { count } from '../order.ts'
import type { Definition, Reading } from './acronyms.ts'

/** Other names that a paper has to share with those that define the acronym so. */
const LEAST_SHARED = 2
/** How many times better than the next the best long form has to fit. */
const MARGIN = 3

/**
 * A function that chooses among the long forms of an acronym for a paper: the one whose words stand in its text, else
 * the one that the names it shares with the papers that define it speak for, rare names more than common ones;
 * none in doubt.
 */
export function readingFromContext(
  facts: Facts,
): (forms: readonly Definition[], acronym: string, paper: PaperFacts) => Reading | undefined {
  let frequency: Map<string, number> | undefined
  const profiles = new Map<Definition, Map<string, number>>()
  const texts = new WeakMap<PaperFacts, string>()
  const textOf = (paper: PaperFacts): string => {
    const known = texts.get(paper)
    if (known !== undefined) return known
    const text = nameWords(paperText(paper.paper)).join('')
    texts.set(paper, text)
    return text
  }
  return (forms, acronym, paper) => {
    if (forms.length === 0) return undefined
    const inText = forms.filter(({ key }) => textOf(paper).includes(key))
    if (inText.length === 1) return inText[0]
    if (inText.length > 1) return undefined
    frequency ??= paperFrequency(facts)
    const scored = forms.map((form) => {
      const profile = profiles.get(form) ?? profileOf(form)
      profiles.set(form, profile)
      return match(form, profile, acronym, paper, frequency ?? new Map(), facts.papers.size)
    })
    scored.sort((a, b) => b.score - a.score)
    const [best, next] = scored
    if (best === undefined || best.shared < LEAST_SHARED) return undefined
    return next === undefined || best.score > next.score * MARGIN ? best.form : undefined
  }
}

function match(
  form: Definition,
  profile: ReadonlyMap<string, number>,
  acronym: string,
  paper: PaperFacts,
  frequency: ReadonlyMap<string, number>,
  total: number,
): { form: Definition; score: number; shared: number } {
  let score = 0
  let shared = 0
  for (const key of keysOf(paper)) {
    const papers = key === acronym || key === form.key ? 0 : (profile.get(key) ?? 0)
    if (papers === 0) continue
    shared++
    score += (papers / form.papers.length) * Math.log(total / (frequency.get(key) ?? 1))
  }
  return { form, score, shared }
}

function paperFrequency(facts: Facts): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const paper of facts.papers.values()) for (const key of keysOf(paper)) count(frequency, key)
  return frequency
}

function profileOf({ papers }: Definition): Map<string, number> {
  const profile = new Map<string, number>()
  for (const paper of papers) for (const key of keysOf(paper)) count(profile, key)
  return profile
}

const keysOf = ({ entities }: PaperFacts): Set<string> =>
  new Set(entities.map(({ key, long }) => long?.key ?? key))
