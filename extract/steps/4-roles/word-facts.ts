/** What single words of a sentence say of the things that it names. */
import { NAMING, PROPOSING } from '../../lexicon/cues.ts'
import type { Part } from '../../lexicon/features.ts'
import { numberPart, wordPart } from '../../lexicon/parts.ts'
import { perWord, type Word } from '../../lexicon/vocabulary.ts'
import { wordKnowledge } from '../../tagger/corpus.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of a sentence that may say what it does with the things that it names. */
const SENTENCE_CUE =
  /^(?:outperform\w*|surpass\w*|exceed\w*|beats?|better|superior|improv\w+|compar\w+|baselines?|state-of-the-art|sota|existing|previous|prior|recent\w*|traditional|conventional|popular|such|unlike|however|although|despite|inspired|extend\w*|based|-based|built|builds?|using|use|uses|used|leverag\w+|employ\w*|adopt\w*|combin\w+|integrat\w+|appl\w+|evaluat\w+|experiments?|demonstrat\w+|show|results?|dataset|datasets|benchmark|benchmarks|train\w*|propos\w+|present\w*|introduc\w+|develop\w*|design\w*|called|named|dubbed|termed|novel|new|our|we|this|paper|study|analy[sz]e\w*|investigat\w+|survey|review|fine-tun\w+|pre-train\w+|via|through|consist\w*|compris\w+|contain\w*|component\w*|module\w*|code|than|over|against|versus|vs\.|while|whereas|relies|rely|suffer\w*|limit\w*|namely|key|two|three|first\w*|second\w*|finally|further\w*|additionally|moreover|also|specifically)$/

/** Words that part a noun phrase from what stands before it. */
const BREAK = words(
  'for to that which using with by in on of from via where and or as than , ( ) ; : is are into at over between through can we it .',
)
const ARTICLE = words('our the a an this these its their such two three several various')
const PRAISE = words(
  'novel new proposed simple efficient effective existing standard popular recent first unified general end-to-end powerful well-known classical traditional conventional lightweight specialized dedicated additional key so-called',
)
const LINK = words('for to that which using with by in on of from via where and , (')
const OWN = words('we our this paper')

export interface WordFacts {
  part: Part
  isCue: boolean
  isBreak: boolean
  isArticle: boolean
  isPraise: boolean
  isLink: boolean
  /** "we", "this": what a verb after it does, the paper does. */
  isOwn: boolean
  /** "propose", "called": what stands after it is given by somebody. */
  gives: boolean
  /** Cluster of its meaning; the word itself where it is no word. */
  cluster: Part
}

/** The facts of a word in lower case. */
export const wordFacts: (word: Word) => WordFacts = perWord((part) => factsOf(part, part.text))

const factsOf = (part: Part, word: string): WordFacts => ({
  part,
  isCue: SENTENCE_CUE.test(word),
  isBreak: BREAK.has(word),
  isArticle: ARTICLE.has(word),
  isPraise: PRAISE.has(word),
  isLink: LINK.has(word),
  isOwn: OWN.has(word),
  gives: PROPOSING.has(word) || NAMING.has(word),
  cluster: clusterOf(word),
})

function clusterOf(word: string): Part {
  const cluster = wordKnowledge(word)?.middle
  if (cluster !== undefined) return numberPart(cluster)
  return wordPart(/^\p{L}/u.test(word) ? '?' : word)
}
