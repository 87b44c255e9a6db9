/** What speaks for the role of an entity, as named features of a linear model. */
import { NAMING, PROPOSING } from '../../lexicon/cues.ts'
import { looksInvented } from '../../lexicon/shape.ts'
import { isOrdinaryWord } from '../../lexicon/words.ts'
import { wordKnowledge } from '../../tagger/corpus.ts'
import type { DraftEntity } from '../3-entities.ts'
import { comparedBy } from '../comparing.ts'
import { type Outline, partOf } from '../outline.ts'
import type { Place } from '../places.ts'
import { nameShape } from './names.ts'

/** Words of a sentence that may say what it does with the things that it names. */
const SENTENCE_CUE =
  /^(?:outperform\w*|surpass\w*|exceed\w*|beats?|better|superior|improv\w+|compar\w+|baselines?|state-of-the-art|sota|existing|previous|prior|recent\w*|traditional|conventional|popular|such|unlike|however|although|despite|inspired|extend\w*|based|-based|built|builds?|using|use|uses|used|leverag\w+|employ\w*|adopt\w*|combin\w+|integrat\w+|appl\w+|evaluat\w+|experiments?|demonstrat\w+|show|results?|dataset|datasets|benchmark|benchmarks|train\w*|propos\w+|present\w*|introduc\w+|develop\w*|design\w*|called|named|dubbed|termed|novel|new|our|we|this|paper|study|analy[sz]e\w*|investigat\w+|survey|review|fine-tun\w+|pre-train\w+|via|through|consist\w*|compris\w+|contain\w*|component\w*|module\w*|code|than|over|against|versus|vs\.|while|whereas|relies|rely|suffer\w*|limit\w*|namely|key|two|three|first\w*|second\w*|finally|further\w*|additionally|moreover|also|specifically)$/

/** Words that part a noun phrase from what stands before it. */
const BREAK =
  /^(?:for|to|that|which|using|with|by|in|on|of|from|via|where|and|or|as|than|,|\(|\)|;|:|is|are|into|at|over|between|through|can|we|it|\.)$/

/** Words further away in a sentence say nothing; sentences are seldom so long. */
const FAR = 60

function mentionFeatures(outline: Outline, { sentence, from, to }: Place, features: Set<string>): void {
  const words = outline.words[sentence] ?? []
  const part = partOf(outline, sentence)
  const word = (index: number) => words[index] ?? (index < 0 ? '^' : '$')
  const add = (feature: string) => features.add(feature)
  add(`part ${part}`)
  if (part === 'title') {
    add(
      from === 0
        ? outline.titleHead === to
          ? 'title head'
          : 'title start'
        : from > outline.titleHead && outline.titleHead > 0
          ? 'title after head'
          : 'title inner',
    )
    add(`title p ${word(from - 1)}`)
    add(`title n ${word(to)}`)
    return
  }
  const late = part === 'back' ? 'b' : 'o'
  add(`p ${word(from - 1)}`)
  add(`${late}p ${word(from - 1)}`)
  add(`pp ${word(from - 2)} ${word(from - 1)}`)
  add(`${late}ppp ${word(from - 3)} ${word(from - 2)} ${word(from - 1)}`)
  add(`n ${word(to)}`)
  add(`nn ${word(to)} ${word(to + 1)}`)
  add(`${late}n ${word(to)}`)
  add(`${part} pc ${cluster(word(from - 1))}`)
  add(`${part} nc ${cluster(word(to))}`)
  for (let i = Math.max(0, from - 6); i < from; i++) add(`${late}near ${word(i)}`)
  for (let i = to; i < Math.min(words.length, to + 4); i++) add(`${late}after ${word(i)}`)
  // The determiner of the phrase, with what praises it: "our", "a novel".
  let left = from - 1
  while (left >= Math.max(0, from - 5) && !BREAK.test(word(left))) left--
  const phrase = words.slice(left + 1, from)
  const article = phrase.find((w) =>
    /^(?:our|the|an?|this|these|its|their|such|two|three|several|various)$/.test(w),
  )
  const praise = phrase.find((w) =>
    /^(?:novel|new|proposed|simple|efficient|effective|existing|standard|popular|recent|first|unified|general|end-to-end|powerful|well-known|classical|traditional|conventional|lightweight|specialized|dedicated|additional|key|so-called)$/.test(
      w,
    ),
  )
  add(`${late} det ${article ?? 'none'} ${praise ?? ''}`)
  add(`${late} lead ${word(left)} ${article ?? 'none'}`)
  if (from <= 1) add(`${late} subject ${word(to)}`)
  const compared = comparedBy(outline, { sentence, from, to })
  if (compared !== undefined) {
    add(`${late} compared ${compared}`)
    add(`${late} compared`)
  }
  let verb = ''
  let verbAt = -1
  for (let i = Math.max(0, from - FAR); i < Math.min(words.length, to + FAR); i++) {
    if (i >= from && i < to) continue
    const cue = word(i)
    if (SENTENCE_CUE.test(cue)) add(`${late}${i < from ? 'L' : 'R'} ${cue}`)
    if (i < from && (PROPOSING.has(cue) || NAMING.has(cue))) [verb, verbAt] = [cue, i]
  }
  if (verb !== '') {
    const own = words
      .slice(Math.max(0, verbAt - FAR), verbAt)
      .some((w) => w === 'we' || w === 'our' || w === 'this' || w === 'paper')
    const whose = own ? 'own' : 'their'
    add(`${whose} ${verb}`)
    add(`${whose} verb ${Math.min(8, from - verbAt)}`)
    // What stands between the verb and the phrase: "propose a method FOR x" proposes no x.
    const between = words.slice(verbAt + 1, from)
    for (const w of between) add(`between ${w}`)
    const links = between.filter((w) =>
      /^(?:for|to|that|which|using|with|by|in|on|of|from|via|where|and|,|\()$/.test(w),
    )
    add(`link ${links[0] ?? 'none'}`)
    add(
      `${whose} link ${links[0] ?? 'none'} ${links.at(-1) ?? ''} ${links.length > 3 ? 'many' : links.length}`,
    )
    add(`${whose} ${verb} ${links[0] ?? 'none'}`)
    if (links.length === 0) add(`${whose} object ${part} ${article ?? 'none'}`)
  }
}

/** Cluster of a word's meaning; the word itself where it is no word. */
function cluster(word: string): string | number {
  return wordKnowledge(word)?.middle ?? (/^\p{L}/u.test(word) ? '?' : word)
}

/** What the title names before its colon. */
export function titleHead(outline: Outline, drafts: readonly DraftEntity[]): DraftEntity | undefined {
  return drafts.find(({ places }) =>
    places.some(({ sentence, from, to }) => sentence === 0 && from === 0 && to === outline.titleHead),
  )
}

/** Features of one entity; `head` is what the title names before its colon. */
export function roleFeatures(
  outline: Outline,
  draft: DraftEntity,
  head: DraftEntity | undefined,
): Set<string> {
  const features = new Set<string>(['*'])
  const invented = looksInvented(draft.name)
  const nameWords = draft.name.split(' ')
  const unusual = !invented && nameWords.some((word) => !isOrdinaryWord(word))
  const kind = invented ? 'invented' : unusual ? 'unusual' : 'ordinary'
  const add = (feature: string) => features.add(feature)
  add(`kind ${kind}`)
  add(`type ${draft.type}`)
  add(`type ${draft.type} ${kind}`)
  add(`mentions ${Math.min(5, draft.mentions.length)} ${kind}`)
  add(`words ${Math.min(4, nameWords.length)}`)
  add(`last ${nameWords.at(-1)?.toLowerCase()}`)
  add(`name ${draft.name.toLowerCase()}`)
  add(`by ${draft.by}`)
  const sure = Math.floor(draft.confidence * 8)
  add(`sure ${sure}`)
  add(`sure ${sure} ${draft.type} ${kind}`)
  for (const feature of nameShape(outline, draft)) {
    add(feature)
    add(`${feature} ${kind}`)
  }
  for (const place of draft.places) mentionFeatures(outline, place, features)
  const first = draft.places[0]
  const abstractFirst = draft.places.find(
    ({ sentence }) => outline.sentences[sentence]?.section === 'abstract',
  )
  if (first !== undefined) add(`first ${partOf(outline, first.sentence)} ${kind}`)
  if (abstractFirst !== undefined) {
    add(`begins ${partOf(outline, abstractFirst.sentence)} ${kind}`)
    add(`begins ${Math.max(-3, Math.min(4, abstractFirst.sentence - outline.aim))} ${draft.type}`)
    const share = abstractFirst.sentence / Math.max(1, outline.sentences.length - 1)
    add(`at ${Math.round(5 * share)} ${kind}`)
  } else add(`title only ${kind}`)
  // A system in the title's head speaks against others.
  if (head !== undefined) add(head === draft ? 'is head' : `other head ${kind}`)
  add(
    `forms ${Math.min(3, new Set(draft.mentions.map(({ surface }) => surface.toLowerCase())).size)} ${kind}`,
  )
  return features
}
