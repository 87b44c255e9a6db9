/** What a node is called, and its aliases. */
import { matchKey, nameWords } from '../names.ts'
import { compareText, count } from '../order.ts'
import type { Member } from '../resolve.ts'

/**
 * The name that most papers give, in whatever number and case; of its spellings the singular, as most papers write
 * it (then by mentions, then the shorter, then the one with fewer capitals). Aliases are all other surface forms but
 * those that name several things at once ("CIFAR-10/100"), most mentions first.
 */
export function displayNames(members: readonly Member[]): { name: string; aliases: string[] } {
  const given = new Map<string, number>()
  const mentioned = new Map<string, number>()
  for (const { fact } of members) {
    count(given, fact.display)
    for (const [surface, mentions] of fact.surfaces)
      if (!namesSeveral(surface, fact.display)) count(mentioned, surface, mentions)
  }
  const times = (form: string): number => mentioned.get(form) ?? 0
  const spellings = new Map<string, { papers: number; mentions: number; forms: Map<string, number> }>()
  for (const form of new Set([...given.keys(), ...mentioned.keys()])) {
    const key = matchKey(nameWords(form))
    const papers = given.get(form) ?? 0
    const same = spellings.get(key) ?? { papers: 0, mentions: 0, forms: new Map<string, number>() }
    spellings.set(key, same)
    same.papers += papers
    same.mentions += times(form)
    same.forms.set(form, papers)
  }
  const [[, best] = ['', undefined]] = [...spellings].sort(
    ([keyA, a], [keyB, b]) =>
      b.papers - a.papers || b.mentions - a.mentions || keyA.length - keyB.length || compareText(keyA, keyB),
  )
  const forms = [...(best?.forms ?? [])]
  const said = (form: string, papers: number): number => papers + times(form)
  const plurals = forms.filter(([form]) => plural(form) === 1).map((one) => said(...one))
  const singulars = forms.filter(([form]) => plural(form) === 0).map((one) => said(...one))
  // "Cityscapes" is a name in the plural: hardly anyone writes it otherwise.
  const preferred = sum(singulars) * SINGULAR_SHARE >= sum(plurals) ? 1 : 0
  const [name = ''] = forms
    .sort(
      ([a, papersA], [b, papersB]) =>
        (plural(a) - plural(b)) * preferred ||
        papersB - papersA ||
        times(b) - times(a) ||
        a.length - b.length ||
        capitals(a) - capitals(b) ||
        compareText(a, b),
    )
    .map(([form]) => form)
  const aliases = [...new Set([...mentioned.keys(), ...given.keys()])]
    .filter((form) => form !== name)
    .sort((a, b) => times(b) - times(a) || compareText(a, b))
  return { name, aliases }
}

/** The singular is preferred if there is one of it to this many plurals. */
const SINGULAR_SHARE = 20

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** 1 for a plural: normal form takes an s off the end. */
function plural(form: string): number {
  const last = /[\p{L}\p{N}]+$/u.exec(form)?.[0].toLowerCase()
  if (last === undefined) return 0
  return nameWords(form).at(-1) === last || !last.endsWith('s') ? 0 : 1
}

const capitals = (form: string): number => form.match(/\p{Lu}/gu)?.length ?? 0

/** "CIFAR-10/100" for CIFAR-10, "object recognition and detection" for object detection. */
function namesSeveral(surface: string, name: string): boolean {
  if (surface === name || !/\s(?:and|or|&|to)\s|[/,]/.test(surface)) return false
  const words = new Set(nameWords(surface))
  const own = nameWords(name)
  return words.size > own.length && own.every((word) => words.has(word))
}
