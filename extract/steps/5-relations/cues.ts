/** What single words say of how the things around them are related. */
import { Part } from '../../lexicon/features.ts'
import { numberPart } from '../../lexicon/parts.ts'
import { perWord, type Word } from '../../lexicon/vocabulary.ts'
import { wordKnowledge } from '../../tagger/corpus.ts'

/** Words that say what happens between two things; with the types of both they say nearly which relation. */
const CUE =
  /^(?:outperform\w*|surpass\w*|exceed\w*|beats?|better|superior\w*|faster|higher|lower|fewer|less|than|over|improv\w+|compar\w+|competitive|versus|vs\.?|against|baselines?|state-of-the-art|us(?:e|es|ed|ing)|utili[sz]\w+|with|via|through|leverag\w+|employ\w*|-based|based|combin\w+|integrat\w+|incorporat\w+|adopt\w*|by|on|in|for|to|of|from|and|or|extend\w*|extension|build\w*|built|generali[sz]\w+|variants?|fine-tun\w+|distill\w*|deriv\w+|inspired|consist\w*|compris\w+|compos\w+|includ\w+|contain\w*|components?|modules?|within|into|equipped|such|like|called|named|is|are|as|a|an|e\.g\.|evaluat\w*|experiments?|test\w*|validat\w*|results?|benchmarks?|datasets?|train\w*|pre-train\w*|learn\w*|address\w*|solv\w+|tackl\w+|appl\w+|tasks?|problems?|propos\w+|introduc\w+|present\w*|develop\w*|we|which|that|where|unlike|while|whereas|existing|other|methods?|models?|our|\(|\)|,|:|;)$/
/** Words of a list. */
const LISTING = /^(?:,|and|or|\(|\))$/

export interface CueFacts {
  isCue: boolean
  /** A cue that is telling from further away. */
  isFarCue: boolean
  lists: boolean
  /** Cluster of its meaning; the word itself where it has none. */
  cluster: Part
}

/** The facts of a word in lower case. */
export const cueFacts: (word: Word) => CueFacts = perWord((word) => {
  const { text } = word
  const isCue = CUE.test(text)
  const cluster = wordKnowledge(text)?.middle
  return {
    isCue,
    isFarCue: isCue && text.length > 3,
    lists: LISTING.test(text),
    cluster: cluster === undefined ? word : numberPart(cluster),
  }
})

/** Kinds of words of comparison. */
const COMPARING: readonly (readonly [string, RegExp])[] = [
  [
    'win',
    /^(?:outperform\w*|surpass\w*|exceed\w*|beat(?:s|ing)?|superior\w*|outclass\w*|outmatch\w*|excels?)$/,
  ],
  [
    'more',
    /^(?:better|faster|higher|lower|fewer|less|more|smaller|larger|greater|stronger|cheaper|simpler|slower|quicker|lighter|tighter|shorter|longer|deeper|wider|easier|safer|richer|closer|weaker|earlier|finer|cleaner|fairer|advantages?|improv\w+|gains?|reduc\w+|boost\w*|significant\w*|best|worse|increas\w+)$/,
  ],
  ['than', /^than$/],
  ['over', /^(?:over|upon)$/],
  ['against', /^(?:versus|vs\.?|against)$/],
  ['compared', /^(?:compar\w+|comparison\w*|contrast\w*|relative|counterparts?|competitors?)$/],
  ['even', /^(?:competitive|par|match(?:es|ing)?|similar|equal|equivalent)$/],
  [
    'others',
    /^(?:baselines?|existing|previous|prior|traditional|conventional|standard|vanilla|state-of-the-art|sota|popular|other)$/,
  ],
  [
    'unlike',
    /^(?:unlike|like|instead|whereas|while|however|different|rather|limitations?|fail\w*|suffer\w*|replac\w+|alternatives?)$/,
  ],
]
/** The kinds as parts of names of features; one object for each. */
export const KINDS: readonly Part[] = COMPARING.map(([name]) => new Part(name))

/** "outperforms": the first of the kinds. */
export const WIN = 0

/** Index among `KINDS` of the kind of comparison that a word in lower case speaks of; -1 for all other words. */
export const comparing: (word: Word) => number = perWord(({ text }) =>
  COMPARING.findIndex(([, words]) => words.test(text)),
)
