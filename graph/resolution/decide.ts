/** Whether two names are one thing, and why: what the graph does with names, said of one pair. */
import { readSentences } from '../../extract/steps/1-sentences.ts'
import { findAbbreviations } from '../../extract/steps/2-mentions/abbreviations.ts'
import { contentWords, looksLikeAcronym, matchKey, nameWords, spellsOut } from '../names.ts'
import { alikeWords } from './alike-words.ts'
import { type NameForm, nameForm } from './forms.ts'
import { ACRONYM_AGREEMENT, knownReading, knownReadings } from './known-readings.ts'

export interface Decision {
  same: boolean
  reason: string
}

/** A name, and some text around it where there is any. */
export interface NameInContext {
  name: string
  context?: string
}

export function decideNames(a: NameInContext, b: NameInContext): Decision {
  const [formA, formB] = [nameForm(a.name), nameForm(b.name)]
  if (formA.key === formB.key) return equalForms(a, b, formA, formB)
  const [shortA, shortB] = [isAcronym(a.name), isAcronym(b.name)]
  if (shortA && !shortB) return decideAcronym(a, b)
  if (shortB && !shortA) return decideAcronym(b, a)
  if (sameButNumbers(formA, formB)) return { same: false, reason: 'versions: their numbers differ' }
  const kind = formA.words.length > formB.words.length ? [a, b, formA, formB] : [b, a, formB, formA]
  const [longer, shorter, longForm, shortForm] = kind as [NameInContext, NameInContext, NameForm, NameForm]
  if (longForm.key.endsWith(shortForm.key))
    return { same: false, reason: `"${longer.name}" is a kind of "${shorter.name}"` }
  return { same: false, reason: 'different words' }
}

/** One form; two acronyms may still be two things, where their texts say so. */
function equalForms(a: NameInContext, b: NameInContext, formA: NameForm, formB: NameForm): Decision {
  if (isAcronym(a.name) && isAcronym(b.name)) {
    const [longA, longB] = [definedIn(a), definedIn(b)]
    if (longA !== undefined && longB !== undefined && !sameLongForm(longA, longB))
      return { same: false, reason: `"${longA}" in one text, "${longB}" in the other` }
    // "ECs" may be the plural of EC, or a name of its own.
    const own = longA ?? longB
    if (own !== undefined && a.name !== b.name && singularCapitals(a.name) === singularCapitals(b.name)) {
      const other = longA === undefined ? a : b
      if (
        other.context !== undefined &&
        !mentions(other.context, own) &&
        !bothNumbers(other.context, other.name)
      ) {
        const known = knownReading(singularCapitals(a.name))
        if (known === undefined || !sameLongForm(known.words.join(' '), own))
          return { same: false, reason: `"${own}" in one text, unknown in the other` }
      }
    }
  }
  const steps = [...new Set([...formA.steps, ...formB.steps])]
  return { same: true, reason: steps.length > 0 ? steps.join(', ') : spellingDifference(a.name, b.name) }
}

/** Whether a text has an acronym in the singular and in the plural. */
function bothNumbers(context: string, name: string): boolean {
  const words = new Set(context.match(/[\p{L}\p{N}]+/gu) ?? [])
  const stem = singularCapitals(name)
  return words.has(stem) && words.has(`${stem}s`)
}

function spellingDifference(a: string, b: string): string {
  if (a === b) return 'the same name'
  if (a.toLowerCase() === b.toLowerCase()) return 'upper and lower case'
  const bare = (name: string): string => name.toLowerCase().replace(/[\s\u002d\u2010-\u2014]+/g, '')
  if (bare(a) === bare(b)) return 'hyphens and blanks'
  if (bare(a).replace(/e?s$/, '') === bare(b).replace(/e?s$/, '')) return 'plural'
  return 'spelling'
}

/** An acronym and a name of several words. */
function decideAcronym(short: NameInContext, long: NameInContext): Decision {
  const { name } = short
  const ownLong = definedIn(short)
  if (ownLong !== undefined) {
    return sameLongForm(ownLong, long.name, name)
      ? { same: true, reason: `its own text spells out ${name} as "${ownLong}"` }
      : { same: false, reason: `its own text spells out ${name} as "${ownLong}"` }
  }
  if (!canSpell(long.name, name)) return { same: false, reason: `"${long.name}" does not spell out ${name}` }
  const defined = definitionsIn(long.context ?? '').find(
    (one) =>
      singularCapitals(one.short) === singularCapitals(name) && sameLongForm(one.long, long.name, name),
  )
  if (defined !== undefined || namedInBrackets(long, name))
    return { same: true, reason: `the text of "${long.name}" gives ${name} for it` }
  const stem = singularCapitals(name)
  const readings = knownReadings(stem)
  const [total, known] = [
    readings[0]?.of ?? 0,
    readings.find(({ words }) => sameLongForm(words.join(' '), long.name)),
  ]
  const share = known === undefined ? 0 : known.papers / total
  const other = knownReading(stem)
  if (other !== undefined && share < ACRONYM_AGREEMENT && !mentions(short.context ?? '', long.name))
    return {
      same: false,
      reason: `${name} is "${other.words.join(' ')}" in ${other.papers} of ${other.of} papers`,
    }
  if (short.context !== undefined && mentions(short.context, long.name))
    return { same: true, reason: `"${long.name}" stands beside ${name}` }
  if (other !== undefined && known !== undefined && share >= ACRONYM_AGREEMENT)
    return { same: true, reason: `${name} is "${long.name}" in ${known.papers} of ${total} papers` }
  return { same: false, reason: `nothing says that ${name} is "${long.name}"` }
}

const singularCapitals = (name: string): string => name.replace(/(?<=\p{Lu})['’]?s$/u, '')

const isAcronym = (name: string): boolean => looksLikeAcronym(name)

/** The same long form up to small words; of one acronym, up to endings and acronyms inside. */
function sameLongForm(a: string, b: string, acronym?: string): boolean {
  const [wordsA, wordsB] = [contentWords(nameForm(a).words), contentWords(nameForm(b).words)]
  if (matchKey(wordsA) === matchKey(wordsB)) return true
  if (acronym === undefined || !(spellsOut(a, acronym) || spellsOut(b, acronym))) return false
  return alikeWords(wordsA, wordsB)
}

function canSpell(long: string, short: string): boolean {
  const stem = singularCapitals(short)
  return spellsOut(long, stem) || knownReadings(stem).some(({ words }) => sameLongForm(words.join(' '), long))
}

/** The long form that its own context gives an acronym. */
function definedIn({ name, context }: NameInContext): string | undefined {
  if (context === undefined) return undefined
  return definitionsIn(context).find(({ short }) => singularCapitals(short) === singularCapitals(name))?.long
}

function definitionsIn(context: string): { short: string; long: string }[] {
  if (!/[([]/.test(context)) return []
  const text = `\n\n${context}`
  return findAbbreviations(readSentences({ title: '', abstract: context })).map(({ short, long }) => ({
    short: text.slice(short.start, short.end),
    long: text.slice(long.start, long.end),
  }))
}

/** "hybrid ethical agents (short: HEA)" */
function namedInBrackets({ name, context }: NameInContext, acronym: string): boolean {
  const at = context?.indexOf(name) ?? -1
  if (context === undefined || at === -1) return false
  const brackets = /^[^()]{0,3}\(([^()]{2,40})\)/.exec(context.slice(at + name.length))
  return brackets !== null && (brackets[1] ?? '').split(/[^\p{L}\p{N}-]+/u).includes(acronym)
}

/** Whether all the words of a name stand in a text, next to each other. */
function mentions(context: string, name: string): boolean {
  const key = nameForm(name).words.join('')
  return nameWords(context).join('').includes(key)
}

/** "GPT-3" and "GPT-4": the same words but for numbers. */
function sameButNumbers(a: NameForm, b: NameForm): boolean {
  const bare = ({ key }: NameForm): string => key.replace(/[\p{N}. ]+/gu, '#')
  return a.key !== b.key && bare(a) === bare(b)
}
