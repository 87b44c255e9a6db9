/** What speaks for the role of an entity, as named features of a linear model. */
import { NAMING, PROPOSING } from '../../lexicon/cues.ts'
import { looksInvented } from '../../lexicon/shape.ts'
import { isOrdinaryWord } from '../../lexicon/words.ts'
import type { DraftEntity } from '../3-entities.ts'
import { type Outline, partOf } from '../outline.ts'
import type { Place } from '../places.ts'

/** Words of a sentence that may say what it does with the things that it names. */
const SENTENCE_CUE =
  /^(?:outperform\w*|surpass\w*|exceed\w*|beats?|better|superior|improv\w+|compar\w+|baselines?|state-of-the-art|sota|existing|previous|prior|recent\w*|traditional|conventional|popular|such|unlike|however|although|despite|inspired|extend\w*|based|-based|built|builds?|using|use|uses|used|leverag\w+|employ\w*|adopt\w*|combin\w+|integrat\w+|appl\w+|evaluat\w+|experiments?|demonstrat\w+|show|results?|dataset|datasets|benchmark|benchmarks|train\w*|propos\w+|present\w*|introduc\w+|develop\w*|design\w*|called|named|dubbed|termed|novel|new|our|we|this|paper|study|analy[sz]e\w*|investigat\w+|survey|review|fine-tun\w+|pre-train\w+|via|through|consist\w*|compris\w+|contain\w*|component\w*|module\w*|code|than|over|against|versus|vs\.|while|whereas|relies|rely|suffer\w*|limit\w*)$/

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
  for (let i = Math.max(0, from - 6); i < from; i++) add(`${late}near ${word(i)}`)
  for (let i = to; i < Math.min(words.length, to + 4); i++) add(`${late}after ${word(i)}`)
  let verb = ''
  for (const [i, cue] of words.entries()) {
    if (i >= from && i < to) continue
    if (SENTENCE_CUE.test(cue)) add(`${late}${i < from ? 'L' : 'R'} ${cue}`)
    if (i < from && (PROPOSING.has(cue) || NAMING.has(cue))) verb = `${cue} ${Math.min(8, from - i)}`
  }
  if (verb !== '') {
    const own = words.slice(0, from).some((w) => w === 'we' || w === 'our' || w === 'this' || w === 'paper')
    add(`${own ? 'own' : 'their'} ${verb.split(' ')[0]}`)
    add(`${own ? 'own' : 'their'} verb ${verb.split(' ')[1]}`)
    // What stands between the verb and the phrase: "propose a method FOR x" proposes no x.
    const at = words.lastIndexOf(verb.split(' ')[0] ?? '', from)
    for (const between of words.slice(at + 1, from)) add(`between ${between}`)
    const link = words
      .slice(at + 1, from)
      .find((w) => /^(?:for|to|that|which|using|with|by|in|on|of|from|via|where|and|,|\()$/.test(w))
    add(`link ${link ?? 'none'}`)
  }
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
  features.add(`kind ${kind}`)
  features.add(`type ${draft.type}`)
  features.add(`type ${draft.type} ${kind}`)
  features.add(`mentions ${Math.min(5, draft.mentions.length)} ${kind}`)
  features.add(`words ${Math.min(4, nameWords.length)}`)
  features.add(`last ${nameWords.at(-1)?.toLowerCase()}`)
  features.add(`name ${draft.name.toLowerCase()}`)
  for (const place of draft.places) mentionFeatures(outline, place, features)
  const first = draft.places[0]
  const abstractFirst = draft.places.find(
    ({ sentence }) => outline.sentences[sentence]?.section === 'abstract',
  )
  if (first !== undefined) features.add(`first ${partOf(outline, first.sentence)} ${kind}`)
  if (abstractFirst !== undefined) {
    features.add(`begins ${partOf(outline, abstractFirst.sentence)} ${kind}`)
    features.add(`begins ${Math.max(-3, Math.min(4, abstractFirst.sentence - outline.aim))} ${draft.type}`)
  }
  // A system in the title's head speaks against others.
  if (head !== undefined) features.add(head === draft ? 'is head' : `other head ${kind}`)
  features.add(
    `forms ${Math.min(3, new Set(draft.mentions.map(({ surface }) => surface.toLowerCase())).size)} ${kind}`,
  )
  return features
}
