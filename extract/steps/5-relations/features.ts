/** What speaks for a relation between two entities, as named features of a linear model. */

import { nameKnownTo, pairsKnownTo } from '../../lexicon/known-names.ts'
import { wordKnowledge } from '../../tagger/corpus.ts'
import { nameKey } from '../3-entities.ts'
import { comparedBy } from '../comparing.ts'
import { type Outline, partOf } from '../outline.ts'
import type { Place } from '../places.ts'
import { isCore, type Meeting, type PairEntity } from './pairs.ts'

/** Words that say what happens between two things; with the types of both they say nearly which relation. */
const CUE =
  /^(?:outperform\w*|surpass\w*|exceed\w*|beats?|better|superior\w*|faster|higher|lower|fewer|less|than|over|improv\w+|compar\w+|competitive|versus|vs\.?|against|baselines?|state-of-the-art|us(?:e|es|ed|ing)|utili[sz]\w+|with|via|through|leverag\w+|employ\w*|-based|based|combin\w+|integrat\w+|incorporat\w+|adopt\w*|by|on|in|for|to|of|from|and|or|extend\w*|extension|build\w*|built|generali[sz]\w+|variants?|fine-tun\w+|distill\w*|deriv\w+|inspired|consist\w*|compris\w+|compos\w+|includ\w+|contain\w*|components?|modules?|within|into|equipped|such|like|called|named|is|are|as|a|an|e\.g\.|evaluat\w*|experiments?|test\w*|validat\w*|results?|benchmarks?|datasets?|train\w*|pre-train\w*|learn\w*|address\w*|solv\w+|tackl\w+|appl\w+|tasks?|problems?|propos\w+|introduc\w+|present\w*|develop\w*|we|which|that|where|unlike|while|whereas|existing|other|methods?|models?|our|\(|\)|,|:|;)$/

/** Words further away in a sentence say nothing; sentences are seldom so long. */
const FAR = 60

interface WordFacts {
  cue: boolean
  /** Cluster of its meaning; the word itself where it has none. */
  cluster: string | number
}

/** Facts of words are kept, as most words come again; emptied when full. */
const MOST_FACTS = 20_000
const facts = new Map<string, WordFacts>()

function factsOf(word: string): WordFacts {
  let known = facts.get(word)
  if (known === undefined) {
    known = { cue: CUE.test(word), cluster: wordKnowledge(word)?.middle ?? word }
    if (facts.size >= MOST_FACTS) facts.clear()
    facts.set(word, known)
  }
  return known
}

const isCue = (word: string) => factsOf(word).cue

export function meetingFeatures(
  outline: Outline,
  { head, tail, proxy }: Meeting,
  occupied: ReadonlyMap<number, string> | undefined,
  types: string,
  features: Set<string>,
): void {
  const words = outline.words[head.sentence] ?? []
  const forward = head.from < tail.from
  const [first, second] = forward ? [head, tail] : [tail, head]
  const d = `${forward ? '>' : '<'}${proxy ? '*' : ''}`
  const dt = `${d}${types}`
  const word = (index: number) => words[index] ?? (index < 0 ? '^' : '$')
  const between = words.slice(first.to, second.from)
  const gap = between.length
  const part = partOf(outline, head.sentence)
  const add = (feature: string) => features.add(feature)
  add(`${d} part ${part}`)
  add(`${dt} part ${part}`)
  const far = gap > 12 ? 'far' : gap > 6 ? 'mid' : gap > 3 ? 'near' : gap
  add(`${d} gap ${far}`)
  add(`${dt} gap ${far}`)
  if (gap <= 5) {
    add(`${d} = ${between.join(' ')}`)
    if (gap <= 3) add(`${dt} = ${between.join(' ')}`)
  }
  for (const w of between.slice(0, 20)) {
    add(`${d} b ${w}`)
    if (isCue(w)) add(`${dt} b ${w}`)
    else add(`${d} bc ${factsOf(w).cluster}`)
  }
  for (let i = 0; i + 1 < Math.min(between.length, 12); i++) add(`${d} bb ${between[i]} ${between[i + 1]}`)
  add(`${d} f ${between[0] ?? ''}`)
  add(`${dt} l ${between.at(-1) ?? ''}`)
  add(`${d} l ${between.at(-1) ?? ''}`)
  add(`${d} ll ${between.at(-2) ?? ''} ${between.at(-1) ?? ''}`)
  add(`${d} p ${word(first.from - 1)}`)
  add(`${dt} p ${word(first.from - 1)}`)
  add(`${d} pp ${word(first.from - 2)} ${word(first.from - 1)}`)
  for (let i = Math.max(0, first.from - 6); i < first.from; i++) add(`${d} q ${word(i)}`)
  for (let i = Math.max(0, first.from - FAR); i < first.from; i++)
    if (isCue(word(i)) && word(i).length > 3) add(`${dt} L ${word(i)}`)
  add(`${d} n ${word(second.to)}`)
  add(`${dt} n ${word(second.to)}`)
  add(`${d} nn ${word(second.to)} ${word(second.to + 1)}`)
  for (let i = second.to; i < Math.min(words.length, second.to + 4); i++) add(`${d} r ${word(i)}`)
  for (let i = second.to; i < Math.min(words.length, second.to + 15); i++)
    if (isCue(word(i)) && word(i).length > 3) add(`${dt} R ${word(i)}`)
  // What else stands between the two, and the words that link them with what is left out.
  let others = 0
  const kinds: string[] = []
  const skeleton: string[] = []
  for (let i = first.to; i < second.from; i++) {
    const kind = occupied?.get(i)
    if (kind !== undefined) {
      others++
      if (occupied?.get(i - 1) !== kind || i === first.to) {
        kinds.push(kind)
        skeleton.push(kind)
      }
    } else if (isCue(word(i))) skeleton.push(word(i))
  }
  if (types.endsWith('Method') || types.endsWith('Model')) {
    const compared = comparedBy(outline, tail)
    if (compared !== undefined) {
      add(`${dt} compared ${compared}`)
      add(`${d} compared ${compared}`)
    }
  }
  add(`${d} others ${Math.min(4, others)}`)
  add(`${dt} kinds ${kinds.length > 3 ? 'many' : kinds.join(' ')}`)
  if (skeleton.length <= 5) add(`${dt} s ${skeleton.join(' ')}`)
  if (
    kinds.length > 0 &&
    between.every((w, i) => occupied?.has(first.to + i) || /^(?:,|and|or|\(|\))$/.test(w))
  )
    add(`${dt} listed`)
}

/** What stands around one of two that never meet. */
export function loneFeatures(
  outline: Outline,
  { sentence, from, to }: Place,
  side: 'h' | 't',
  types: string,
  features: Set<string>,
): void {
  const words = outline.words[sentence] ?? []
  const part = partOf(outline, sentence)
  features.add(`${side} part ${part}`)
  features.add(`${side} part ${part} ${types}`)
  features.add(`${side} p ${words[from - 1] ?? '^'}`)
  features.add(`${side} p ${words[from - 1] ?? '^'} ${types}`)
  features.add(`${side} pp ${words[from - 2] ?? '^'} ${words[from - 1] ?? '^'}`)
  features.add(`${side} n ${words[to] ?? '$'}`)
  for (let i = Math.max(0, from - 5); i < from; i++) features.add(`${side} q ${words[i]}`)
}

/** How sure, in steps that tell the doubtful apart. */
const level = (share: number | undefined) => Math.round((share ?? 0) * 5)

const known = (name: string) => Math.ceil(Math.max(nameKnownTo(nameKey(name)), pairsKnownTo(name)) / 3)

const inTitle = ({ places }: PairEntity) => places.some(({ sentence }) => sentence === 0)

export function pairFeatures(
  outline: Outline,
  head: PairEntity,
  tail: PairEntity,
  main: string,
  paper: string,
): Set<string> {
  const types = `${head.type} ${tail.type}`
  const features = new Set<string>([
    '*',
    `t ${types}`,
    `r ${head.role} ${tail.role}`,
    `tr ${types} ${head.role} ${tail.role}`,
  ])
  const add = (feature: string) => features.add(feature)
  add(`main ${main} ${types}`)
  add(`main ${main} ${tail.role} ${types}`)
  add(`main ${main} ${head.role} ${types}`)
  add(`${paper} ${main} ${types} ${head.role} ${tail.role}`)
  add(`hp ${level(head.roles[0])} ${types}`)
  add(`tp ${level(tail.roles[0])} ${types}`)
  add(`hp ${level(head.roles[0])} tp ${level(tail.roles[0])} ${types}`)
  add(`hb ${level(head.roles[1])} ${types}`)
  add(`tb ${level(tail.roles[1])} ${types} ${main}`)
  add(`tu ${level(tail.roles[2])} ${types} ${main}`)
  add(`hn ${level(head.roles[4])} tn ${level(tail.roles[4])}`)
  add(`hn ${level(head.roles[4])} ${types}`)
  add(`tn ${level(tail.roles[4])} ${types}`)
  add(`title ${inTitle(head)} ${inTitle(tail)} ${types}`)
  add(`tail title ${inTitle(tail)} ${types} ${main}`)
  if (tail.type === 'Method' || tail.type === 'Model') {
    for (const place of tail.places) {
      if (place.sentence < outline.aim) continue
      const compared = comparedBy(outline, place)
      if (compared === undefined) continue
      add(`compared ${compared} ${main} ${head.role}`)
      add(`compared ${main} ${head.role} ${tail.role}`)
    }
  }
  const headName = head.name.toLowerCase()
  const tailName = tail.name.toLowerCase()
  if (isCore(tail.type)) add(`tail ${tailName}`)
  else add(`task ${tailName}`)
  add(`head ${headName}`)
  const [headLast, tailLast] = [headName.split(' ').at(-1), tailName.split(' ').at(-1)]
  add(`tl ${tailLast} ${types}`)
  add(`hl ${headLast} ${types}`)
  add(`hk ${known(head.name)} tk ${known(tail.name)} ${types}`)
  if (headName !== tailName && headName.endsWith(` ${tailName}`)) add(`head ends in tail ${types}`)
  else if (headName.endsWith(`-${tailName}`) || headName.startsWith(`${tailName}-`))
    add(`head has tail ${types}`)
  else if (headName.includes(tailName)) add(`head holds tail ${types}`)
  else if (tailName.includes(headName)) add(`tail holds head ${types}`)
  add(`mentions ${Math.min(3, head.places.length)} ${Math.min(3, tail.places.length)} ${types}`)
  return features
}
